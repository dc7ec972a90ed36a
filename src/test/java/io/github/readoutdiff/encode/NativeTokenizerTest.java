package io.github.readoutdiff.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds our tokens against those of the native tokenizer that the model was published with. */
class NativeTokenizerTest {
    private static final String FILE = "/bge-small-en-v1.5-q-tokenizer.json";

    private static WordPieceTokenizer ours;
    private static HuggingFaceTokenizer theirs;

    @BeforeAll
    static void load() throws IOException {
        try (InputStream in = open();
                InputStream again = open()) {
            ours = new WordPieceTokenizer(VocabularyReader.readJson(in), Characters.load());
            theirs = HuggingFaceTokenizer.newInstance(
                    again, Map.of("addSpecialTokens", "false", "truncation", "false", "modelMaxLength", "1000000"));
        }
    }

    @AfterAll
    static void close() {
        theirs.close();
    }

    private static InputStream open() {
        return Objects.requireNonNull(NativeTokenizerTest.class.getResourceAsStream(FILE), FILE);
    }

    static List<String> ownTexts() {
        return SampleTexts.own().stream()
                .filter(text -> !text.contains("surrogate")) // native strings cannot hold half a character
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ownTexts")
    void tokensOfOwnTextsAreTheNativeOnes(String text) {
        assertThat(ourIds(text)).isEqualTo(theirIds(text));
    }

    @ParameterizedTest
    @MethodSource("ownTexts")
    void spansOfOwnTextsAreTheNativeOnes(String text) {
        Tokens tokens = ours.tokenize(text);
        CharSpan[] spans = theirs.encode(text, false, false).getCharTokenSpans();
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            expected.add(text.substring(
                    text.offsetByCodePoints(0, spans[i].getStart()), text.offsetByCodePoints(0, spans[i].getEnd())));
            found.add(tokens.span(i).in(text));
        }

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void everyCharacterIsTreatedAsTheNativeTokenizerTreatsIt() {
        List<String> different = new ArrayList<>();
        for (int block = 0; block <= 0x10ff; block++) {
            if (block >= 0xd8 && block < 0xe0 || block >= 0x300 && block < 0xe00) {
                continue; // surrogates, and planes without characters
            }
            StringBuilder text = new StringBuilder();
            for (int c = block << 8; c < (block + 1) << 8; c++) {
                text.append('a')
                        .appendCodePoint(c)
                        .append("b ")
                        .appendCodePoint(c)
                        .append(' ');
            }
            if (!ourIds(text.toString()).equals(theirIds(text.toString()))) {
                different.add(Integer.toHexString(block << 8));
            }
        }

        assertThat(different).as("blocks of 256 characters").isEmpty();
    }

    @Test
    void tokensOfTheEvaluationTextsAreTheNativeOnes() {
        assumeTrue(Files.isDirectory(SampleTexts.EVALUATION_DATA), "skipped: no evaluation data beside the project");

        List<String> different = SampleTexts.evaluationLines()
                .filter(line -> !ourIds(line).equals(theirIds(line)))
                .toList();

        assertThat(different).isEmpty();
    }

    private static List<Long> ourIds(String text) {
        Tokens tokens = ours.tokenize(text);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            ids.add((long) tokens.id(i));
        }
        return ids;
    }

    private static List<Long> theirIds(String text) {
        List<Long> ids = new ArrayList<>();
        for (long id : theirs.encode(text, false, false).getIds()) {
            ids.add(id);
        }
        return ids;
    }
}
