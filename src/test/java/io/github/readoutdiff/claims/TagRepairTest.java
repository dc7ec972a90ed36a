package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.text.TaggedWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which parts of speech are mended and which are left as they are; the cases are a file with its format in its head. */
class TagRepairTest {
    private static final Path CASES = Path.of("src/test/resources/io/github/readoutdiff/claims/tags/repaired.txt");
    private static final Set<String> NAMES = Set.of("Firefly", "von");

    /** One case: what it shows, the tagged words, those that change. */
    record Case(String fact, String tagged, String changed) {
        @Override
        public String toString() {
            return fact;
        }
    }

    static Stream<Case> cases() throws IOException {
        return Files.readAllLines(CASES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|", -1))
                .map(parts -> new Case(parts[0].strip(), parts[1].strip(), parts[2].strip()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theTagsAreRepaired(Case one) {
        List<TaggedWord> words = TaggedWords.of(one.tagged());
        List<TaggedWord> repaired = TagRepair.of(words, NAMES);

        String changed = IntStream.range(0, words.size())
                .filter(i -> !repaired.get(i).equals(words.get(i)))
                .mapToObj(i -> repaired.get(i).text() + "/" + repaired.get(i).partOfSpeech())
                .collect(Collectors.joining(" "));

        assertThat(changed).isEqualTo(one.changed());
    }
}
