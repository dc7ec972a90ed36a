package io.github.readoutdiff.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruritania's third-party talks|ruritania third party talks",
                "the U.S. side paid $1,500.50.|the u.s side paid 1,500.50",
                "on 9–10 May, at 5.|on 9 10 may at 5",
                "don’t|don't",
                "中俄关系 good|中 俄 关 系 good",
                "Сторо́ны дого­ворились|сторо́ны дого ворились",
                "end.Next|end next",
                "A. B. Carter|a b carter",
                "Erdoğan İnönü Ağrı Łódź Møller Weiß Đinđić Þór|erdogan inonu agri lodz moller weiss dindic thor",
                "Erdog\u0306an e\u0301|erdogan e",
                "Сергей ёлка|сергей ёлка",
            })
    void wordsAreCutAlikeInEveryScript(String text, String keys) {
        assertThat(keys(text)).isEqualTo(List.of(keys.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "\ud800", "a\udc00b", "'", "1,", "'a'", "x.", "\u0301", "e\u0301"})
    void everySpanCoversItsWordInAnyText(String text) {
        for (Word word : Words.of(text)) {
            assertThat(word.span().in(text)).isEqualTo(word.text());
            assertThat(word.key()).isNotEmpty();
        }
    }

    @Test
    void wordsOfAPartCountInTheWhole() {
        assertThat(Words.in("They met in May.", Span.of(5, 11)))
                .extracting(Word::span)
                .containsExactly(Span.of(5, 8), Span.of(9, 11));
    }

    @ParameterizedTest
    @CsvSource({"supported,supports", "met,meeting", "held,holding", "договорились,договорился", "relations,relation"})
    void formsOfOneWordShareAStem(String one, String other) {
        Stems stems = new Stems();
        assertThat(stems.apply(one)).isEqualTo(stems.apply(other));
    }

    @Test
    void negationsAreNoStopWords() {
        assertThat(List.of("not", "no", "never", "without", "nor")).noneMatch(StopWords::contains);
        assertThat(List.of("the", "of", "и")).allMatch(StopWords::contains);
    }

    private static List<String> keys(String text) {
        return Words.of(text).stream().map(Word::key).toList();
    }
}
