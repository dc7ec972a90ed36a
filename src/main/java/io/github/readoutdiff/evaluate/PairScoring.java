package io.github.readoutdiff.evaluate;

import static io.github.readoutdiff.evaluate.WordStarts.shared;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Speaker;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts for one case where comparison and annotation agree. Claims of the two are compared by their words, since nobody
 * cuts a text at the same places: a claim meets another if they share half of the words of the shorter one.
 */
final class PairScoring {
    /** A claim with its side and its words by number. */
    private record Placed(Claim claim, boolean first, BitSet words) {
        boolean meets(Placed other) {
            int smaller = Math.min(words.cardinality(), other.words.cardinality());
            return first == other.first && smaller > 0 && 2 * shared(words, other.words) >= smaller;
        }
    }

    private record Pair(String a, String b) {}

    /** Sets of words for each of the two sides. */
    private record Sides(BitSet first, BitSet second) {
        static Sides of(Stream<Placed> claims) {
            Sides sides = new Sides(new BitSet(), new BitSet());
            claims.forEach(claim -> sides.of(claim.first()).or(claim.words()));
            return sides;
        }

        BitSet of(boolean isFirst) {
            return isFirst ? first : second;
        }
    }

    private final GoldCase gold;
    private final SpeakerNames speakers;
    private final Tally tally = new Tally();
    private final Map<String, Placed> wanted = new LinkedHashMap<>();
    private final Map<String, Placed> found = new LinkedHashMap<>();
    private final Set<String> foundShared = new HashSet<>();
    private final List<Pair> foundLinks = new ArrayList<>();
    private final Set<String> borderline = new HashSet<>();
    private final Sides sharedWords;
    private final Sides coveredWords;

    PairScoring(GoldCase gold, Comparison comparison, SpeakerNames speakers) {
        this.gold = gold;
        this.speakers = speakers;
        WordStarts first = WordStarts.words(gold.a().readout().text());
        WordStarts second = WordStarts.words(gold.b().readout().text());
        place(wanted, gold.a(), true, first);
        place(wanted, gold.b(), false, second);
        List<ClaimSet> sets = comparison.claimSets();
        if (sets.size() > 0) {
            checkText(sets.get(0), gold.a().readout());
            place(found, sets.get(0), true, first);
        }
        if (sets.size() > 1) {
            checkText(sets.get(1), gold.b().readout());
            place(found, sets.get(1), false, second);
        }
        comparison.points().forEach(this::link);
        gold.alignments().stream().filter(GoldAlignment::borderline).forEach(alignment -> {
            borderline.addAll(alignment.a());
            borderline.addAll(alignment.b());
        });
        sharedWords = Sides.of(found.values().stream().filter(each -> foundShared.contains(each.claim.id())));
        coveredWords = Sides.of(found.values().stream());
    }

    private static void place(Map<String, Placed> into, ClaimSet set, boolean first, WordStarts words) {
        set.claims().forEach(claim -> into.put(claim.id(), new Placed(claim, first, words.in(claim.spans()))));
    }

    private void checkText(ClaimSet set, Readout readout) {
        if (!set.readout().text().equals(readout.text())) {
            throw new IllegalArgumentException("the comparison for case \"" + gold.name()
                    + "\" is of another text than " + readout.id() + ".txt; compare the case's own readouts, a first");
        }
    }

    private void link(Point point) {
        List<Placed> own = placed(point.claims());
        List<Placed> all = new ArrayList<>(own);
        all.addAll(placed(point.impliedBy()));
        if (all.stream().map(Placed::first).distinct().count() < 2) {
            return;
        }
        own.forEach(each -> foundShared.add(each.claim.id()));
        for (Placed one : all) {
            for (Placed other : all) {
                if (one.first && !other.first && (own.contains(one) || own.contains(other))) {
                    foundLinks.add(new Pair(one.claim.id(), other.claim.id()));
                }
            }
        }
    }

    private List<Placed> placed(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> Stream.ofNullable(found.get(claim.id())))
                .toList();
    }

    Tally tally() {
        countWords();
        countLinks();
        countSpeakersAndKinds();
        countOmissions();
        countClaims();
        countStatus();
        return tally;
    }

    private void countWords() {
        for (Placed claim : wanted.values()) {
            int words = claim.words.cardinality();
            int covered = shared(claim.words, coveredWords.of(claim.first));
            tally.add(Count.WORDS, words);
            tally.add(Count.COVERED_WORDS, covered);
            if (borderline.contains(claim.claim.id())) {
                continue;
            }
            int asShared = shared(claim.words, sharedWords.of(claim.first));
            boolean both = gold.stated().contains(claim.claim.id());
            tally.add(both ? Count.SHARED_AS_SHARED : Count.ONLY_AS_SHARED, asShared);
            tally.add(both ? Count.SHARED_AS_ONLY : Count.ONLY_AS_ONLY, covered - asShared);
            tally.add(both ? Count.SHARED_NOT_COVERED : Count.ONLY_NOT_COVERED, words - covered);
        }
    }

    private void countLinks() {
        Set<Pair> right = pairs(false);
        Set<Pair> unsure = pairs(true);
        Set<Pair> met = new HashSet<>();
        for (Pair link : foundLinks) {
            Set<Pair> pairs = wantedPairs(link);
            boolean isRight = pairs.stream().anyMatch(right::contains);
            boolean isUnsure = pairs.stream().anyMatch(unsure::contains);
            boolean isRightForSure = pairs.stream().anyMatch(pair -> right.contains(pair) && !unsure.contains(pair));
            if (pairs.isEmpty() || isUnsure && !isRightForSure) {
                continue;
            }
            tally.add(Count.LINKS_FOUND, 1);
            tally.addIf(isRight || isUnsure, Count.LINKS_FOUND_RIGHT);
            met.addAll(pairs);
        }
        for (GoldAlignment alignment : gold.alignments()) {
            if (!alignment.borderline()) {
                tally.add(Count.LINKS_WANTED, 1);
                tally.addIf(met.stream().anyMatch(pair -> alignment.joins(pair.a, pair.b)), Count.LINKS_WANTED_FOUND);
            }
        }
    }

    private Set<Pair> pairs(boolean borderlineOnes) {
        Set<Pair> pairs = new HashSet<>();
        gold.alignments().stream()
                .filter(alignment -> alignment.borderline() == borderlineOnes)
                .forEach(alignment ->
                        alignment.a().forEach(a -> alignment.b().forEach(b -> pairs.add(new Pair(a, b)))));
        return pairs;
    }

    /** The pairs of annotated claims that a link of found claims stands for. */
    private Set<Pair> wantedPairs(Pair link) {
        Set<Pair> pairs = new HashSet<>();
        for (String a : met(link.a)) {
            for (String b : met(link.b)) {
                pairs.add(new Pair(a, b));
            }
        }
        return pairs;
    }

    private List<String> met(String foundId) {
        Placed claim = found.get(foundId);
        return wanted.values().stream()
                .filter(each -> claim != null && each.meets(claim))
                .map(each -> each.claim.id())
                .toList();
    }

    private void countSpeakersAndKinds() {
        for (Placed claim : wanted.values()) {
            Placed nearest = nearest(claim);
            if (nearest == null) {
                continue;
            }
            tally.add(Count.SPEAKERS, 1);
            tally.addIf(word(claim).equals(word(nearest)), Count.SPEAKERS_RIGHT);
            if (claim.claim.kind().isPresent()) {
                tally.add(Count.KINDS, 1);
                tally.addIf(claim.claim.kind().equals(nearest.claim.kind()), Count.KINDS_RIGHT);
            }
        }
    }

    private String word(Placed claim) {
        return speakers.wordFor(claim.claim.speaker().map(Speaker::name));
    }

    /** The found claim that shares most words; of equals that with the last id, so that the choice is one. */
    private @Nullable Placed nearest(Placed claim) {
        return found.values().stream()
                .filter(each -> each.first == claim.first && shared(each.words, claim.words) > 0)
                .max(Comparator.comparingInt((Placed each) -> shared(each.words, claim.words))
                        .thenComparing(each -> each.claim.id()))
                .orElse(null);
    }

    private void countOmissions() {
        for (GoldOmission omission : gold.omissions()) {
            List<Placed> claims = omission.claims().stream()
                    .flatMap(id -> Stream.ofNullable(wanted.get(id)))
                    .toList();
            boolean first = claims.get(0).first;
            BitSet words = Sides.of(claims.stream()).of(first);
            BitSet oneSided = (BitSet) words.clone();
            oneSided.and(coveredWords.of(first));
            oneSided.andNot(sharedWords.of(first));
            tally.add(Count.OMISSIONS, 1);
            tally.addIf(2 * oneSided.cardinality() >= words.cardinality(), Count.OMISSIONS_FOUND);
        }
    }

    /** Each found claim may meet one annotated claim only, the most alike first. */
    private void countClaims() {
        record Meeting(Placed wanted, Placed found, double likeness) {}
        List<Meeting> meetings = new ArrayList<>();
        for (Placed claim : wanted.values()) {
            for (Placed other : found.values()) {
                int common = shared(claim.words, other.words);
                int larger = Math.max(claim.words.cardinality(), other.words.cardinality());
                if (claim.first == other.first && common > 0 && 2 * common >= larger) {
                    int union = claim.words.cardinality() + other.words.cardinality() - common;
                    meetings.add(new Meeting(claim, other, (double) common / union));
                }
            }
        }
        meetings.sort(Comparator.comparingDouble(Meeting::likeness).reversed());
        Set<String> met = new HashSet<>();
        Set<String> taken = new HashSet<>();
        for (Meeting meeting : meetings) {
            String id = meeting.wanted.claim.id();
            if (!met.contains(id) && taken.add(meeting.found.claim.id())) {
                met.add(id);
            }
        }
        tally.add(Count.CLAIMS, wanted.size());
        tally.add(Count.CLAIMS_MET, met.size());
    }

    /** A claim is found where half of its words are, and has the status that half of those have. */
    private void countStatus() {
        for (Placed claim : wanted.values()) {
            if (borderline.contains(claim.claim.id())) {
                continue;
            }
            int covered = shared(claim.words, coveredWords.of(claim.first));
            boolean isFound = covered > 0 && 2 * covered >= claim.words.cardinality();
            boolean isShared = 2 * shared(claim.words, sharedWords.of(claim.first)) >= covered;
            boolean both = gold.stated().contains(claim.claim.id());
            if (!isFound) {
                tally.add(both ? Count.CLAIM_SHARED_NOT_FOUND : Count.CLAIM_ONLY_NOT_FOUND, 1);
            } else if (isShared) {
                tally.add(both ? Count.CLAIM_SHARED_AS_SHARED : Count.CLAIM_ONLY_AS_SHARED, 1);
            } else {
                tally.add(both ? Count.CLAIM_SHARED_AS_ONLY : Count.CLAIM_ONLY_AS_ONLY, 1);
            }
        }
    }
}
