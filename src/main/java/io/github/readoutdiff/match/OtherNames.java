package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Mention;
import io.github.readoutdiff.text.Mentions;
import io.github.readoutdiff.text.Offices;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names in one side's claims that the other side's claims on the same point do not have, as they stand in the text
 * ("Victory Day"). Names of those who speak, days and sums are no parties; nor is a name that the other side has by its initials
 * or in full ("SCO", "Shanghai Cooperation Organisation").
 */
final class OtherNames {
    private static final int SHORTEST_INITIALISM = 2;
    /** Letters of a name that another spelling may differ from in one. */
    private static final int LEAST_SPELT = 5;

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019](?:s)?$");

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
                .filter(term -> !isTitle(term.text()) && !isSpeltOtherwise(term.text()))
                .toList();
        return names(profile).stream()
                .filter(name -> missing.stream()
                        .anyMatch(term ->
                                name.stream().anyMatch(word -> word.span().overlaps(term.span()))))
                .filter(name -> !otherWords.contains(initials(name)))
                .filter(name -> name.size() > 1 || !isDirection(name.get(0)))
                .map(name -> Span.of(
                                name.get(0).span().start(),
                                name.get(name.size() - 1).span().end())
                        .in(profile.text))
                .map(name -> POSSESSIVE.matcher(name).replaceFirst(""))
                .toList();
    }

    /** "Spokesman", "H.E.": an office or a form of address is nobody's name. */
    private static boolean isTitle(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Offices offices = Offices.standard();
        return offices.isHead(word) || offices.isRank(lower) || offices.isRank(lower.replaceFirst("\\.$", ""));
    }

    /** "South" of "Global South": no name by itself. */
    private static boolean isDirection(Word word) {
        return Offices.standard().isNameless(word.key());
    }

    /** "Sergey" beside "Sergei": one letter of a name that the other side spells another way. */
    private boolean isSpeltOtherwise(String word) {
        return word.length() >= LEAST_SPELT && otherWords.stream().anyMatch(theirs -> isOneApart(word, theirs));
    }

    private static boolean isOneApart(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < LEAST_SPELT || Math.abs(one.length() - other.length()) > 1 || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        // the rest is equal behind one changed, added or left out letter
        return one.substring(Math.min(one.length(), same + (one.length() >= other.length() ? 1 : 0)))
                .equals(other.substring(Math.min(other.length(), same + (other.length() >= one.length() ? 1 : 0))));
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
