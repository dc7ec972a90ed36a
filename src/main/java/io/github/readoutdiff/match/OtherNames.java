package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Mention;
import io.github.readoutdiff.text.Mentions;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names in one side's claims that the other side's claims on the same point do not have, as they stand in the text
 * ("Victory Day"). Names of those who speak, days and sums are no parties; nor is a name that the other side has by its initials
 * or in full ("SCO", "Shanghai Cooperation Organisation").
 */
final class OtherNames {
    private static final int SHORTEST_INITIALISM = 2;

    private final List<Profile> other;
    private final Set<String> otherWords;
    private final Set<String> otherInitials;

    private OtherNames(List<Profile> other) {
        this.other = other;
        this.otherWords = other.stream()
                .flatMap(profile -> profile.terms.stream())
                .map(Term::text)
                .collect(Collectors.toSet());
        this.otherInitials = other.stream()
                .flatMap(profile -> names(profile).stream())
                .map(OtherNames::initials)
                .collect(Collectors.toSet());
    }

    /** The names of the side that the other does not have, in reading order. */
    static Set<String> of(List<Profile> side, List<Profile> other) {
        OtherNames names = new OtherNames(other);
        Set<String> found = new LinkedHashSet<>();
        side.forEach(profile -> found.addAll(names.missing(profile)));
        return found;
    }

    private List<String> missing(Profile profile) {
        List<Span> told = told(profile.claim, profile.text);
        List<Term> missing = profile.terms.stream()
                .filter(term -> term.name() && !term.frame() && !isKnown(term))
                .filter(term -> !profile.speakerWords.contains(term.key()) && !Lexicon.TIME_NAMES.contains(term.key()))
                .filter(term -> told.stream().noneMatch(term.span()::overlaps))
                .toList();
        return names(profile).stream()
                .filter(name -> missing.stream()
                        .anyMatch(term ->
                                name.stream().anyMatch(word -> word.span().overlaps(term.span()))))
                .filter(name -> !otherWords.contains(initials(name)))
                .map(name -> Span.of(
                                name.get(0).span().start(),
                                name.get(name.size() - 1).span().end())
                        .in(profile.text))
                .toList();
    }

    private boolean isKnown(Term term) {
        return otherInitials.contains(term.text())
                || other.stream()
                        .anyMatch(their -> their.bag.containsKey(term.concept()) || their.bag.containsKey(term.stem()));
    }

    /** Runs of capitalised words that belong together; who speaks, titles and other words that frame end a run. */
    private static List<List<Word>> names(Profile profile) {
        List<List<Word>> names = new ArrayList<>();
        for (Span part : profile.claim.spans()) {
            int end = -1;
            for (Word word : Words.in(profile.text, part)) {
                boolean inName = word.isCapitalised() && profile.terms.stream().anyMatch(term -> isPart(term, word));
                if (inName
                        && end >= 0
                        && isGap(profile.text.substring(end, word.span().start()))) {
                    names.get(names.size() - 1).add(word);
                } else if (inName) {
                    names.add(new ArrayList<>(List.of(word)));
                }
                end = inName ? word.span().end() : -1;
            }
        }
        return names;
    }

    private static boolean isPart(Term term, Word word) {
        return !term.frame() && term.span().overlaps(word.span());
    }

    private static boolean isGap(String between) {
        return between.equals(" ") || between.equals("-");
    }

    private static String initials(List<Word> name) {
        return name.size() < SHORTEST_INITIALISM
                ? ""
                : name.stream().map(word -> word.text().substring(0, 1)).collect(Collectors.joining());
    }

    /** Dates and sums: "April" and "USD" are names by their capitals, but are compared as what they are. */
    private static List<Span> told(Claim claim, String text) {
        List<Span> told = new ArrayList<>();
        for (Span part : claim.spans()) {
            for (Mention mention : Mentions.of(part.in(text))) {
                if (mention.kind() != Mention.Kind.NUMBER) {
                    told.add(Span.of(
                            mention.span().start() + part.start(),
                            mention.span().end() + part.start()));
                }
            }
        }
        return told;
    }
}
