package io.github.readoutdiff.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

class GreedyTagsTest {
    private static final Path PAIRS = Path.of("src/test/resources/pairs");

    @Test
    void everyWordOfTheSamplesHasTheTagThatTheLibrarysOwnSearchGivesIt() throws IOException {
        POSModel model;
        try (InputStream in = getClass().getClassLoader().getResourceAsStream("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
            model = new POSModel(in);
        }
        POSTaggerME library = new POSTaggerME(model);
        GreedyTags own = new GreedyTags(model);
        int words = 0;
        for (Path file : texts()) {
            String text = Files.readString(file);
            for (Sentence sentence : Sentences.create().of(text)) {
                String[] forms = TagTokens.in(text, sentence.span()).stream()
                        .map((Span span) -> span.in(text))
                        .toArray(String[]::new);
                assertThat(own.tag(forms)).as("%s %s", file, sentence.span()).isEqualTo(library.tag(forms));
                words += forms.length;
            }
        }
        assertThat(words).isGreaterThan(5_000);
    }

    @Test
    void aSentenceWithoutWordsHasNoTags() throws IOException {
        try (InputStream in = getClass().getClassLoader().getResourceAsStream("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
            assertThat(new GreedyTags(new POSModel(in)).tag(new String[0])).isEmpty();
        }
    }

    @Test
    void aWordIsTaggedAlikeBeforeAndAfterManyOthers() throws IOException {
        try (InputStream in = getClass().getClassLoader().getResourceAsStream("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
            GreedyTags tags = new GreedyTags(new POSModel(in));
            String[] sentence = {"The", "ministers", "signed", "it", "."};
            String[] before = tags.tag(sentence);
            for (int i = 0; i < 6_000; i++) { // more than are remembered
                tags.tag(new String[] {"word" + i});
            }
            assertThat(tags.tag(sentence)).isEqualTo(before).containsExactly("DET", "NOUN", "VERB", "PRON", "PUNCT");
        }
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(PAIRS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
