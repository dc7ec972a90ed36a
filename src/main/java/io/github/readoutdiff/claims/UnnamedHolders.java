package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.Offices;
import io.github.readoutdiff.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the leader whom a readout never names, because its readers know the name: the bare office that is the subject of the
 * first sentence ("The Prime Minister spoke to President Elphberg"), alone or before somebody else, where nobody else in the
 * text can be meant by it.
 */
final class UnnamedHolders {
    private static final int REGION = 240;
    private static final String OFFICE = "((?:His |Her )?(?:\\p{Lu}[\\p{L}-]+ (?:and )?){0,4}\\p{Lu}[\\p{L}-]+)";
    private static final String OF =
            "(?: (?:of|for) (?:the )?(\\p{Lu}[\\p{L}-]+(?:(?:,| and| of| of the)? \\p{Lu}[\\p{L}-]+){0,4}))?";
    private static final String BESIDE = "(?: and (?:the |his |her )?\\p{Lu}[^.,;]{3,60}?)?";
    private static final Pattern SUBJECT = Pattern.compile("(?:[^,.]{3,60}, )?(?:[Tt]he )?" + OFFICE + OF + BESIDE
            + " (?:today |also |yesterday |this \\p{L}+ |on \\p{Lu}\\p{L}+ )?(\\p{Ll}+)\\b");

    private static final int SENTENCES = 60;
    private static final int PLACES = 20_000;
    private static final Pattern SURNAME =
            Pattern.compile("(\\p{Lu}\\p{Ll}{2,}) (?:also |further |then )?(\\p{Ll}+)\\b");

    private final String text;
    private final List<Sentence> sentences;
    private final Parties parties;
    private final String issuer;

    UnnamedHolders(String text, List<Sentence> sentences, Parties parties, String issuer) {
        this.text = text;
        this.sentences = List.copyOf(sentences);
        this.parties = parties;
        this.issuer = issuer;
    }

    /** Adds the unnamed leader of the text to the head of a cast, if it has one. */
    void addTo(Cast cast) {
        sentences.stream()
                .filter(sentence -> sentence.role().states())
                .findFirst()
                .ifPresent(first -> {
                    int start = first.span().start();
                    Matcher matcher = SUBJECT.matcher(text)
                            .region(start, Math.min(first.span().end(), start + REGION));
                    if (matcher.lookingAt() && Cues.standard().isPast(matcher.group(3))) {
                        add(
                                cast,
                                matcher.group(1),
                                matcher.group(2),
                                first.span().in(text));
                    }
                });
    }

    /** A family name alone before a reporting verb ("Elphberg urged"), if the text nowhere uses it as a place's. */
    private Optional<String> surname() {
        for (Sentence sentence : sentences.subList(0, Math.min(sentences.size(), SENTENCES))) {
            Matcher matcher = SURNAME.matcher(sentence.span().in(text));
            if (matcher.lookingAt() && Cues.standard().isPast(matcher.group(2))) {
                String name = matcher.group(1);
                boolean place = Pattern.compile("\\b(?:of|in|to|from|between|with|for|by|at) " + name + "\\b|\\b" + name
                                + "(?:n|an|ian|ese|ish|i|['\u2019]s)\\b")
                        .matcher(text.substring(0, Math.min(text.length(), PLACES)))
                        .find();
                if (!place && !isCommon(name.toLowerCase(Locale.ROOT))) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCommon(String lower) {
        Cues cues = Cues.standard();
        return lower.endsWith("s")
                || Offices.standard().isNameless(lower)
                || Offices.standard().isHead(lower)
                || Offices.standard().isInstitution(lower)
                || cues.has("event", lower)
                || cues.has("joint", lower)
                || cues.has("arrangement", lower);
    }

    private void add(Cast cast, String office, @Nullable String of, String sentence) {
        Offices offices = Offices.standard();
        String[] words = office.split(" ");
        boolean title = offices.isHead(words[words.length - 1]);
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            title &= offices.isHead(word) || offices.isPart(lower) || offices.isRank(lower) || lower.equals("and");
        }
        if (!title || of != null && cast.named(of).isPresent()) {
            return;
        }
        boolean field = of != null && offices.isPart(of.split("[ ,]")[0].toLowerCase(Locale.ROOT));
        String whole = of != null && field
                ? sentence.substring(sentence.indexOf(office), sentence.indexOf(of) + of.length())
                : office;
        String place = field || of == null || Parties.isGeneric(of) ? null : of;
        String state = parties.state(place == null ? issuer : place).orElse(null);
        cast.addUnnamed(
                new UnnamedHolder(
                        whole, place == null ? state : place, state, surname().orElse(null)),
                parties,
                sentence);
    }
}
