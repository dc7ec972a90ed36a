package io.github.readoutdiff.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternIndexTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            sign(s|ed)?                     ; sign
            colou?r|hue                     ; colo,hue
            initial?led                     ; initia
            agre+d                          ; agre
            (no|never) (more|again)         ; more,again
            (no|never) (more|again)?        ; never,no
            (?<!not )oppose                 ; oppose
            oppose(?! it)                   ; oppose
            talk(?= to) as                  ; talk
            \\bin \\bdepth                  ; in depth
            (?-i:Mr|Ms) \\p{Lu}\\p{L}+      ; mr,ms
            U\\.S\\. side                   ; ` side`
            [^]a]bcd                        ; bcd
            [a-z&&[^]x]]bcd                 ; bcd
            (?<who>they|we) .{0,30}sign     ; sign
            ab{0,3}cd{2}ef                  ; cd
            NATO                            ; nato
            """)
    void aPatternNeedsOneOfItsMostTellingWords(String expression, String needed) {
        assertThat(RequiredLiterals.of(Pattern.compile(expression, Pattern.CASE_INSENSITIVE)))
                .containsExactlyInAnyOrder(needed.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".", "(ab)?", "ab|\\d+", "(ab|)", "a|b", "\\Qab\\E", "(?x)a b", "\\x61b", "ab|[cd]", "(a)\\1"})
    void aPatternThatCanBeFoundWithoutAnyWordNeedsNone(String expression) {
        assertThat(RequiredLiterals.of(Pattern.compile(expression))).isEmpty();
    }

    @Test
    void aPatternWithFlagsThatChangeHowItIsReadNeedsNone() {
        assertThat(RequiredLiterals.of(Pattern.compile("a b", Pattern.COMMENTS)))
                .isEmpty();
        assertThat(RequiredLiterals.of(Pattern.compile("ab|cd", Pattern.LITERAL)))
                .isEmpty();
    }

    @Test
    void lettersThatAreEqualWithoutCaseAreFound() {
        PatternIndex index =
                PatternIndex.of(List.of(Pattern.compile("risks", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        // the Kelvin sign and the long s
        assertThat(index.search("a RI\u017f\u212aS").words(0)).contains("RI\u017f\u212aS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims/kinds.txt", "text/ladders.txt"})
    void everyPatternOfTheDataFilesIsFoundAsWithoutAnIndex(String file) throws IOException {
        List<Pattern> patterns = new ArrayList<>();
        for (String line : DataLines.of(DataLines.class, "../" + file)) {
            patterns.add(Pattern.compile(line.split(" \\| ", 3)[2], Pattern.CASE_INSENSITIVE));
        }
        PatternIndex index = PatternIndex.of(patterns);
        int found = 0;
        for (String paragraph : paragraphs()) {
            PatternIndex.Search search = index.search(paragraph);
            for (int i = 0; i < patterns.size(); i++) {
                Matcher plain = patterns.get(i).matcher(paragraph);
                boolean has = plain.find();
                assertThat(search.has(i))
                        .as("%s in %s", patterns.get(i), paragraph)
                        .isEqualTo(has);
                assertThat(search.words(i).orElse(null)).isEqualTo(has ? plain.group() : null);
                found += has ? 1 : 0;
            }
        }
        assertThat(found).isPositive();
    }

    private static List<String> paragraphs() throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/pairs"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                paragraphs.addAll(List.of(Files.readString(file).split("\n\n")));
            }
        }
        return paragraphs;
    }
}
