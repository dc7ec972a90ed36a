package io.github.readoutdiff.evaluate;

import io.github.readoutdiff.claims.ClaimExtractor;
import io.github.readoutdiff.claims.Extraction;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Speaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How well the claims that the extractor finds in raw texts agree with annotated ones, summed over readouts. */
final class ClaimScore {
    /** A gold claim and a found one that share at least half of the words of each. */
    private record Meeting(int gold, int found, double overlap) {}

    private final ClaimExtractor extractor;
    private final SpeakerNames names;
    private final List<String> errors = new ArrayList<>();
    private int words;
    private int covered;
    private int claims;
    private int met;
    private int speakers;
    private int speakersRight;
    private int kinds;
    private int kindsRight;

    ClaimScore(ClaimExtractor extractor, SpeakerNames names) {
        this.extractor = extractor;
        this.names = names;
    }

    void add(GoldCase goldCase) {
        List<ClaimSet> gold = goldCase.claimSets(true);
        List<Extraction> found =
                extractor.extract(gold.stream().map(ClaimSet::readout).toList());
        for (int i = 0; i < gold.size(); i++) {
            add(goldCase.name(), gold.get(i), found.get(i).claims().claims());
        }
    }

    private void add(String name, ClaimSet gold, List<Claim> found) {
        String text = gold.readout().text();
        WordStarts starts = WordStarts.words(text);
        List<BitSet> foundWords =
                found.stream().map(claim -> starts.in(claim.spans())).toList();
        List<BitSet> goldWords =
                gold.claims().stream().map(claim -> starts.in(claim.spans())).toList();
        BitSet all = new BitSet();
        foundWords.forEach(all::or);
        for (BitSet claim : goldWords) {
            words += claim.cardinality();
            covered += WordStarts.shared(claim, all);
        }
        claims += goldWords.size();
        Set<Integer> own = own(goldWords, foundWords);
        met += own.size();
        for (int i = 0; i < goldWords.size(); i++) {
            Claim wanted = gold.claims().get(i);
            String at = name + " " + wanted.id() + ": ";
            if (!own.contains(i)) {
                errors.add(at + "no claim of its own \"" + wanted.text() + "\"");
            }
            int nearest = nearest(goldWords.get(i), foundWords);
            if (nearest >= 0) {
                compare(at, wanted, found.get(nearest));
            }
        }
    }

    private void compare(String at, Claim wanted, Claim found) {
        speakers++;
        String right = names.wordFor(wanted.speaker().map(Speaker::name));
        String told = names.wordFor(found.speaker().map(Speaker::name));
        if (right.equals(told) || isPartOfName(right, found.speaker())) {
            speakersRight++;
        } else {
            errors.add(at + "speaker " + told + " ("
                    + found.attribution().map(each -> each.rule()).orElse("narration") + ") for " + right + " \""
                    + found.text() + "\"");
        }
        if (wanted.kind().isPresent()) {
            kinds++;
            if (wanted.kind().equals(found.kind())) {
                kindsRight++;
            } else {
                errors.add(at + "kind " + word(found.kind()) + " for " + word(wanted.kind()) + " (" + told + ") \""
                        + found.text() + "\"");
            }
        }
    }

    /** An annotation gives the family name alone, which stands first in some names ("Lu" of "Lu Wenshan"). */
    private static boolean isPartOfName(String right, Optional<Speaker> found) {
        return found.filter(speaker -> Arrays.asList(
                                speaker.name().toLowerCase(Locale.ROOT).split(" "))
                        .contains(right))
                .isPresent();
    }

    private static String word(Optional<?> kind) {
        return kind.map(each -> each.toString().toLowerCase(Locale.ROOT)).orElse("none");
    }

    /** The found claim that shares most words, the first of equals; -1 if none shares any. */
    private static int nearest(BitSet wanted, List<BitSet> found) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < found.size(); i++) {
            int shared = WordStarts.shared(wanted, found.get(i));
            if (shared > most) {
                most = shared;
                best = i;
            }
        }
        return best;
    }

    /** The gold claims that a claim of their own meets: one to one, the largest overlap first. */
    private static Set<Integer> own(List<BitSet> gold, List<BitSet> found) {
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                int both = WordStarts.shared(gold.get(i), found.get(j));
                int larger = Math.max(gold.get(i).cardinality(), found.get(j).cardinality());
                if (2 * both >= larger && both > 0) {
                    int union = gold.get(i).cardinality() + found.get(j).cardinality() - both;
                    meetings.add(new Meeting(i, j, (double) both / union));
                }
            }
        }
        meetings.sort(Comparator.comparingDouble(Meeting::overlap)
                .reversed()
                .thenComparingInt(Meeting::gold)
                .thenComparingInt(Meeting::found));
        Set<Integer> met = new HashSet<>();
        Set<Integer> taken = new HashSet<>();
        for (Meeting meeting : meetings) {
            if (!met.contains(meeting.gold) && taken.add(meeting.found)) {
                met.add(meeting.gold);
            }
        }
        return met;
    }

    /** What differs, a line each, in reading order. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    double coverage() {
        return (double) covered / words;
    }

    double own() {
        return (double) met / claims;
    }

    double speaker() {
        return (double) speakersRight / speakers;
    }

    double kind() {
        return (double) kindsRight / kinds;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d annotated claims: words in a claim %.3f, met by a claim of their own %.3f, speaker right %.3f, kind right %.3f",
                claims,
                coverage(),
                own(),
                speaker(),
                kind());
    }
}
