package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.TextRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleAttributionsTest {
    private static Sentence sentence(int from, int to) {
        return new Sentence(Span.of(from, to), TextRole.PROSE, 0);
    }

    private static FoundAttribution found(List<Span> source, int cue, Span content) {
        return new FoundAttribution(
                source,
                List.of(Span.of(cue, cue + 1)),
                List.of(content),
                Manner.INDIRECT,
                AttributionCue.Sort.SAYING,
                "reported clause");
    }

    @Test
    void aSentenceHasThoseWhoseCuesStandInIt() {
        FoundAttribution first = found(List.of(), 5, Span.of(20, 30));
        FoundAttribution second = found(List.of(), 12, Span.of(0, 4));
        ArticleAttributions all = new ArticleAttributions(List.of(second, first));

        assertThat(all.in(sentence(0, 10))).containsExactly(first);
        assertThat(all.in(sentence(10, 20))).containsExactly(second);
        assertThat(all.in(sentence(20, 30))).isEmpty();
    }

    @Test
    void whatACueOfAnotherSentenceAscribesHasASource() {
        ArticleAttributions all = new ArticleAttributions(
                List.of(found(List.of(Span.of(0, 3)), 5, Span.of(20, 30)), found(List.of(), 40, Span.of(50, 60))));

        assertThat(all.anySourced(Span.of(25, 35))).isTrue();
        assertThat(all.anySourced(Span.of(10, 20))).isFalse();
        assertThat(all.anySourced(Span.of(30, 70))).isFalse();
    }
}
