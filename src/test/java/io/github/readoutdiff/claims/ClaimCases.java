package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Polarity;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Short texts with all their claims, in the files of a folder. A case is a fact, a text and what stands in it:
 *
 * <pre>
 * # the fact
 * The text.
 * - the claim's words | speaker | manner kind negated | rule: source / cue / reported words, where they are not all
 * ! the code of a notice
 * </pre>
 *
 * <p>Where a text starts with a mark such as {@code [CALL]}, the mark stands for a sentence whose claim is not told;
 * {@code \n} stands for a line's end.
 */
final class ClaimCases {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/readoutdiff/claims");

    private ClaimCases() {}

    /**
     * One case.
     *
     * @param fact what it shows
     * @param text the text, with the mark
     * @param told the claims and notices, a line each
     */
    record Case(String fact, String text, List<String> told) {
        /** The text with a sentence in the mark's place. */
        String text(String mark, String sentence) {
            return text.replace(mark, sentence).replace("\\n", "\n");
        }

        @Override
        public String toString() {
            return fact;
        }
    }

    /** The cases of a folder, in the order of its files. */
    static List<Case> in(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().flatMap(ClaimCases::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Case> of(Path file) {
        try {
            return Stream.of(Files.readString(file).split("\n\n")).map(ClaimCases::one);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case one(String block) {
        List<String> lines = block.strip().lines().map(String::stripTrailing).toList();
        return new Case(lines.get(0).substring(2), lines.get(1), lines.subList(2, lines.size()));
    }

    /** A claim as the cases tell it. */
    static String told(Claim claim, String text) {
        String words = words(claim.spans(), text);
        String told = words + " | " + claim.speaker().map(Speaker::name).orElse("nobody") + " | "
                + claim.manner().map(Manner::label).orElse("") + " "
                + claim.kind()
                        .map(ClaimKind::name)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .orElse("")
                + (claim.polarity().filter(Polarity.NEGATED::equals).isPresent() ? " negated" : "");
        return claim.attribution()
                .map(attribution -> told + " | " + told(attribution, words, text))
                .orElse(told)
                .replace("\n", "\\n");
    }

    private static String told(Attribution attribution, String words, String text) {
        String content = words(attribution.content(), text);
        String around = words(attribution.source(), text) + " / " + words(attribution.cue(), text);
        return (attribution.rule() + (around.equals(" / ") ? "" : ": " + around)).stripTrailing()
                + (content.equals(words) ? "" : " / " + content);
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" ... "));
    }
}
