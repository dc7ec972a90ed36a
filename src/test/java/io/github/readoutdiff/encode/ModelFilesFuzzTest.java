package io.github.readoutdiff.encode;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Whatever stands in a model's files, they are read or refused. */
class ModelFilesFuzzTest {
    @FuzzTest
    void weights(byte[] bytes) {
        try {
            BertWeightsReader.read(new ByteArrayInputStream(bytes));
        } catch (IOException | UncheckedIOException e) {
            assertFalse(String.valueOf(e.getMessage()).isBlank());
        }
    }

    @FuzzTest
    void tokenizer(byte[] bytes) {
        try {
            VocabularyReader.readJson(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            assertFalse(String.valueOf(e.getMessage()).isBlank());
        }
    }
}
