package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Introduction;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Sex;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A readout of Ruritania about its king and the president of Freedonia; the sentences of a test give their parts of speech. */
final class TwoLeaders {
    static final Introduction KING =
            new Introduction("Rudolf Elphberg", List.of("king"), Optional.of("Ruritania"), Sex.MALE);
    static final Introduction PRESIDENT =
            new Introduction("Rufus Firefly", List.of("president"), Optional.of("Freedonia"), Sex.MALE);

    static final Names NAMES = Names.builder()
            .states(List.of("Ruritania|Ruritanian|Strelsau", "Freedonia|Freedonian|Fredville"))
            .build();

    private TwoLeaders() {}

    static Parties parties() {
        return new Parties(NAMES);
    }

    static Cast cast(Introduction... persons) {
        return Cast.of(new Scene(
                Readout.of("Ruritania", "The two met."), List.of(), NAMES, List.of(persons), List.of(), List.of()));
    }

    static References references() {
        return new References(cast(KING, PRESIDENT), parties(), "Ruritania");
    }

    static Subject subject(String tagged) {
        List<TaggedWord> words = TaggedWords.of(tagged);
        return new Subject(TaggedWords.text(tagged), words, 0, words.size());
    }

    /** The words that a span covers, "none" for no span. */
    static String words(@Nullable Span span, String tagged) {
        return span == null ? "none" : span.in(TaggedWords.text(tagged));
    }
}
