package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Sentences;
import io.github.readoutdiff.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who says what in short texts, in the wide scope; the cases are files, see {@link ClaimCases}. A line is an attribution:
 * source | cue | content | manner, and the sort of cue where it is not saying | rule. Where what the tagger makes of a
 * sentence matters, the case gives the parts of speech.
 */
class AttributionCasesTest {
    private static final AttributionFinder FINDER = new AttributionFinder(Tagger.create(), AttributionScope.WIDE);
    private static final Sentences SENTENCES = Sentences.create();

    static List<ClaimCases.Case> cases() {
        return ClaimCases.in("attributions");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aTextHoldsTheseAttributions(ClaimCases.Case one) {
        assertThat(told(one.text("[NONE]", ""))).containsExactlyElementsOf(one.told());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("taggedCases")
    void aSentenceWithGivenPartsOfSpeechHoldsThese(ClaimCases.Case one) {
        assertThat(toldOfTagged(one.text("[NONE]", ""))).containsExactlyElementsOf(one.told());
    }

    static List<ClaimCases.Case> taggedCases() {
        return ClaimCases.in("tagged");
    }

    static List<String> toldOfTagged(String tagged) {
        List<FoundAttribution> found = new ArrayList<>();
        FINDER.read(TaggedWords.row(tagged), TaggedWords.quotations(tagged), found);
        return found.stream().map(one -> told(one, TaggedWords.text(tagged))).toList();
    }

    static List<String> told(String text) {
        return FINDER.find(text, SENTENCES.paragraphs(text)).stream()
                .map(found -> told(found, text).replace("\n", "\\n"))
                .toList();
    }

    private static String told(FoundAttribution found, String text) {
        String manner = found.manner().label()
                + (found.sort() == AttributionCue.Sort.SAYING
                        ? ""
                        : " " + found.sort().name().toLowerCase(Locale.ROOT));
        return "- "
                + Stream.of(words(found.source(), text), words(found.cue(), text), words(found.content(), text), manner)
                        .map(part -> part + " | ")
                        .collect(Collectors.joining())
                + found.rule();
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" ... "));
    }
}
