package io.github.readoutdiff.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnModelTest {
    private static final String TEXT = "Sylvania's Ministers re-opened the Café.";

    @TempDir
    private static Path folder;

    private static Path weights;
    private static Path tokenizer;

    @BeforeAll
    static void copyModel() throws IOException {
        weights = copy("/bge-small-en-v1.5-q.onnx", "model.onnx");
        tokenizer = copy("/bge-small-en-v1.5-q-tokenizer.json", "tokenizer.json");
    }

    private static Path copy(String resource, String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(OwnModelTest.class.getResourceAsStream(resource), resource)) {
            Files.copy(in, file);
        }
        return file;
    }

    private static Encoder load(Path weightsFile, Path vocabulary, Pooling pooling) throws IOException {
        return Encoders.bert("mine", weightsFile, vocabulary, pooling, Set.of("en"));
    }

    @Test
    void modelFromFilesHasTheVectorsOfTheSameModelInAJar() throws IOException {
        Encoder mine = load(weights, tokenizer, Pooling.FIRST_TOKEN);

        assertThat(mine.name()).isEqualTo("mine");
        assertThat(mine.encode(TEXT).sentence())
                .isEqualTo(Encoders.bgeSmallEnglish().encode(TEXT).sentence());
    }

    @Test
    void plainVocabularyDoesAsWell() throws IOException {
        JsonNode vocabulary =
                new ObjectMapper().readTree(tokenizer.toFile()).get("model").get("vocab");
        String[] lines = new String[vocabulary.size()];
        vocabulary.properties().forEach(piece -> lines[piece.getValue().asInt()] = piece.getKey());
        Path list = Files.write(folder.resolve("vocab.txt"), Arrays.asList(lines));

        assertThat(load(weights, list, Pooling.FIRST_TOKEN).encode(TEXT).sentence())
                .isEqualTo(load(weights, tokenizer, Pooling.FIRST_TOKEN)
                        .encode(TEXT)
                        .sentence());
    }

    @Test
    void floatWeightsGiveNearlyTheSameVectorsAsTheIntegersTheyCameFrom() throws IOException {
        Path floats = Files.write(folder.resolve("float.onnx"), FloatOnnx.of(Files.readAllBytes(weights)));

        assertThat(load(floats, tokenizer, Pooling.FIRST_TOKEN).encode(TEXT).sentence())
                .isEqualTo(load(weights, tokenizer, Pooling.FIRST_TOKEN)
                        .encode(TEXT)
                        .sentence());
    }

    @Test
    void poolingDecidesTheSentenceVectorOnly() throws IOException {
        Encoding first = load(weights, tokenizer, Pooling.FIRST_TOKEN).encode(TEXT);
        Encoding mean = load(weights, tokenizer, Pooling.MEAN).encode(TEXT);

        assertThat(mean.dot(first)).isBetween(0.5, 0.9999);
        assertThat(mean.token(3)).isEqualTo(first.token(3));
    }

    @Test
    void missingFileIsNamed() {
        assertThatThrownBy(() -> load(folder.resolve("absent.onnx"), tokenizer, Pooling.MEAN))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("absent.onnx");
        assertThatThrownBy(() -> load(weights, folder.resolve("absent.json"), Pooling.MEAN))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("absent.json");
    }

    @Test
    void halfAModelIsRefused() throws IOException {
        Path half = Files.write(folder.resolve("half.onnx"), Arrays.copyOf(Files.readAllBytes(weights), 9_000_000));

        assertThatThrownBy(() -> load(half, tokenizer, Pooling.MEAN))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("half.onnx: not a whole ONNX model: it ends inside field");
    }

    @Test
    void anythingElseIsNoModel() throws IOException {
        Path text = Files.writeString(folder.resolve("text.onnx"), "They met and agreed to meet again.");

        assertThatThrownBy(() -> load(text, tokenizer, Pooling.MEAN))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("text.onnx: not");
    }

    @Test
    void vocabularyOfAnotherKindIsRefused() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.json"), "{\"normalizer\": {\"type\": \"NFC\"}, \"model\": {\"type\": \"BPE\"}}");

        assertThatThrownBy(() -> load(weights, other, Pooling.MEAN))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("other.json: the tokenizer has model \"BPE\" and normalizer \"NFC\""
                        + " but must have WordPiece and BertNormalizer");
    }

    @Test
    void vocabularyThatIsNoJsonIsRefusedWithItsPlace() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"model\": {\n  oops");

        assertThatThrownBy(() -> load(weights, broken, Pooling.MEAN))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("broken.json: not a tokenizer.json")
                .hasMessageContaining("line 2");
    }
}
