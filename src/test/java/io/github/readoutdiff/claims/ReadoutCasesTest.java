package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Polarity;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Short readouts with all their claims, in the files of a folder. A case is a fact, a text and what stands in it:
 *
 * <pre>
 * # the fact
 * The text.
 * - the claim's words | speaker | manner kind negated | rule: source / cue / reported words, where they are not all
 * ! the code of a notice
 * </pre>
 *
 * <p>{@code [CALL]} stands for one sentence on a call, whose claim is not told; {@code \n} for a line's end.
 */
class ReadoutCasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/readoutdiff/claims/readouts");
    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.create();
    private static final String MARK = "[CALL]";
    private static final String CALL =
            "President of Ruritania Rudolf Elphberg spoke by telephone with President of Freedonia Rufus Firefly.";

    /** A fact, a text and the claims that stand in it. */
    record Case(String fact, String text, List<String> told) {
        @Override
        public String toString() {
            return fact;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream().flatMap(ReadoutCasesTest::in);
        }
    }

    private static Stream<Case> in(Path file) {
        try {
            return Stream.of(Files.readString(file).split("\n\n")).map(ReadoutCasesTest::one);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Case one(String block) {
        List<String> lines = block.strip().lines().toList();
        List<String> told = lines.stream().skip(2).map(String::stripTrailing).toList();
        return new Case(lines.get(0).substring(2), lines.get(1), told);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aReadoutMakesTheseClaims(Case one) {
        String text = one.text.replace(MARK, CALL).replace("\\n", "\n");
        Extraction extraction = EXTRACTOR.extract(
                Readout.builder("Ruritania", text).language("en").build());

        Stream<String> claims = extraction.claims().claims().stream()
                .skip(one.text.startsWith(MARK) ? 1 : 0)
                .map(claim -> "- " + told(claim, text));
        Stream<String> notices = extraction.notices().stream().map(Notice::code).map(code -> "! " + code);

        assertThat(Stream.concat(claims, notices)).containsExactlyElementsOf(one.told);
    }

    private static String told(Claim claim, String text) {
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
                .orElse(told);
    }

    private static String told(Attribution attribution, String words, String text) {
        String content = words(attribution.content(), text);
        String around = words(attribution.source(), text) + " / " + words(attribution.cue(), text);
        return attribution.rule()
                + (around.isBlank() || around.equals(" / ") ? "" : ": " + around.stripTrailing())
                + (content.equals(words) ? "" : " / " + content);
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" ... "));
    }
}
