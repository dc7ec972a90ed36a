package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where sentences with given parts of speech are cut; the cases are files, see {@link ClaimCases}. A line is a piece: its
 * words | its level | its finite verb | rule.
 */
class ClauseCutterTest {
    static List<ClaimCases.Case> cases() {
        return ClaimCases.in("pieces");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aSentenceIsCutIntoThesePieces(ClaimCases.Case one) {
        assertThat(told(one.text())).containsExactlyElementsOf(one.told());
    }

    @Test
    void nothingIsCutIntoNothing() {
        assertThat(ClauseCutter.cut(List.of())).isEmpty();
    }

    static List<String> told(String tagged) {
        List<TaggedWord> words = TaggedWords.of(tagged);
        return ClauseCutter.cut(words).stream()
                .map(piece -> "- "
                        + words.subList(piece.from(), piece.to()).stream()
                                .map(TaggedWord::text)
                                .collect(Collectors.joining(" "))
                        + " | " + piece.level().name().toLowerCase(Locale.ROOT)
                        + " | "
                        + (piece.verb() < 0 ? "none" : words.get(piece.verb()).text())
                        + " | " + piece.rule())
                .toList();
    }
}
