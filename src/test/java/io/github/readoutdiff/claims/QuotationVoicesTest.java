package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words a quotation gives, by the words beside it. */
class QuotationVoicesTest {
    private static final String NOBODY = "nobody | none | none";

    private final References references = TwoLeaders.references();

    private QuotationVoices voices(String tagged) {
        String text = TaggedWords.text(tagged);
        List<TaggedWord> words = TaggedWords.of(tagged);
        PhraseSpeakers phrases = new PhraseSpeakers(text, references);
        return new QuotationVoices(
                text,
                new SpeakerRules(text, references, phrases),
                phrases,
                span -> words.stream()
                        .filter(word -> span.encloses(word.span()))
                        .toList());
    }

    /** The voice of a tag: the speaker | the words that name him | the verb. */
    private String tag(String tagged) {
        return voices(tagged)
                .tag(TaggedWords.of(tagged))
                .map(voice -> told(voice, tagged))
                .orElse(NOBODY);
    }

    private static String told(Voice voice, String tagged) {
        return voice.speaker().name() + " | " + TwoLeaders.words(voice.source(), tagged) + " | "
                + TwoLeaders.words(voice.cue(), tagged);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Firefly/PROPN said/VERB ; Rufus Firefly | Firefly | said",
                ",/PUNCT Firefly/PROPN said/VERB ; Rufus Firefly | Firefly | said",
                "said/VERB Firefly/PROPN ; Rufus Firefly | Firefly | said",
                ",/PUNCT said/VERB the/DET president/NOUN of/ADP Freedonia/PROPN ,/PUNCT in/ADP May/PROPN ; Rufus Firefly | the president of Freedonia | said",
                "Firefly/PROPN asked/VERB ; Rufus Firefly | Firefly | asked",
                "Firefly/PROPN warned/VERB ; Rufus Firefly | Firefly | warned",
                "Firefly/PROPN met/VERB ; nobody | none | none",
                "Firefly/PROPN thanked/VERB them/PRON ; nobody | none | none",
                "Firefly/PROPN slept/VERB ; nobody | none | none",
                "Firefly/PROPN has/AUX also/ADV said/VERB ; Rufus Firefly | Firefly | said",
                "Then/ADV said/VERB the/DET king/NOUN ; Rudolf Elphberg | the king | said",
                "Firefly/PROPN met/VERB them/PRON and/CCONJ said/VERB ; Rufus Firefly | Firefly | said",
                "Firefly/PROPN came/VERB home/ADV and/CCONJ said/VERB ; Rufus Firefly | Firefly | said",
                "kings/NOUN resting/VERB ,/PUNCT Firefly/PROPN met/VERB them/PRON and/CCONJ said/VERB ; Rufus Firefly | Firefly | said",
                "gave/VERB an/DET account/NOUN of/ADP floods/NOUN ; nobody | none | none",
                "described/VERB the/DET floods/NOUN ; nobody | none | none",
                "said/VERB a/DET spokesman/NOUN ; a spokesman | a spokesman | said",
                "said/VERB the/DET ministry/NOUN ; the ministry | the ministry | said",
                "said/VERB both/DET leaders/NOUN ; joint | both leaders | said",
                "said/VERB our/PRON envoys/NOUN ; our envoys | our envoys | said",
                "said/VERB their/PRON floods/NOUN ; nobody | none | none",
                "said/VERB in/ADP May/PROPN ; nobody | none | none",
                "in/ADP May/PROPN ; nobody | none | none",
                "said/VERB ; nobody | none | none"
            })
    void aTagNamesWhoSpeaks(String tagged, String told) {
        assertThat(tag(tagged)).isEqualTo(told);
    }

    @Test
    void theVerbOfATagStandsNearItsStart() {
        assertThat(tag("a/X ".repeat(38) + "Firefly/PROPN said/VERB")).isEqualTo("Rufus Firefly | Firefly | said");
        assertThat(tag("a/X ".repeat(39) + "Firefly/PROPN said/VERB")).isEqualTo(NOBODY);
    }

    @Test
    void whoSpeaksIsNamedInFewWords() {
        assertThat(tag("old/ADJ ".repeat(12) + "Firefly/PROPN said/VERB")).contains("said");
        assertThat(tag("old/ADJ ".repeat(13) + "Firefly/PROPN said/VERB")).isEqualTo(NOBODY);
    }

    @Test
    void heIsWhoSpokeLast() {
        references.note(Speaker.of("Rufus Firefly"));
        assertThat(tag("he/PRON said/VERB")).isEqualTo("Rufus Firefly | he | said");
        assertThat(tag("said/VERB she/PRON")).isEqualTo("Rufus Firefly | she | said");
        assertThat(tag("it/PRON said/VERB")).isEqualTo("Rufus Firefly | it | said");
        assertThat(tag("it/PRON all/DET said/VERB")).isEqualTo("it all | it all | said");
    }

    @Test
    void whoIsNamedBehindAQuotationSpeaksInIt() {
        String tagged =
                "The/DET king/NOUN said/VERB :/PUNCT “/PUNCT It/PRON rains/VERB ,/PUNCT ”/PUNCT Firefly/PROPN said/VERB";
        assertThat(of(tagged)).isEqualTo("Rufus Firefly | Firefly | said");
    }

    @Test
    void elseWhoIsNamedBeforeIt() {
        assertThat(of("The/DET king/NOUN said/VERB :/PUNCT “/PUNCT It/PRON rains/VERB ”/PUNCT"))
                .isEqualTo("Rudolf Elphberg | The king | said");
        assertThat(of("The/DET king/NOUN said/VERB :/PUNCT “/PUNCT It/PRON rains/VERB ”/PUNCT in/ADP May/PROPN"))
                .isEqualTo("Rudolf Elphberg | The king | said");
    }

    @Test
    void aSentenceBehindAQuotationNamesNobodyForIt() {
        assertThat(
                        of(
                                "The/DET king/NOUN said/VERB :/PUNCT “/PUNCT It/PRON rains/VERB ”/PUNCT at/ADP noon/NOUN today./NOUN Firefly/PROPN said/VERB"))
                .isEqualTo("Rudolf Elphberg | The king | said");
    }

    @Test
    void aSentenceBeforeOneNamesNobodyForIt() {
        references.note(Speaker.of("Rufus Firefly"));
        String tagged = "The/DET king/NOUN said/VERB so./ADV “/PUNCT It/PRON rains/VERB ”/PUNCT";
        assertThat(of(tagged)).isEqualTo("Rufus Firefly | none | none");
    }

    @Test
    void theWordsBehindEndAtTheNextQuotation() {
        String tagged = "The/DET king/NOUN said/VERB :/PUNCT “/PUNCT It/PRON rains/VERB ,/PUNCT ”/PUNCT and/CCONJ"
                + " “/PUNCT snows/VERB ,/PUNCT ”/PUNCT Firefly/PROPN said/VERB";
        assertThat(of(tagged)).isEqualTo("Rudolf Elphberg | The king | said");
    }

    @Test
    void theWordsBehindEndWithTheirSentenceOrLine() {
        String said = "The/DET king/NOUN said/VERB :/PUNCT “/PUNCT It/PRON rains/VERB ”/PUNCT ";
        assertThat(of(said + "Firefly/PROPN said/VERB at/ADP noon./NOUN Rain/NOUN fell/VERB"))
                .isEqualTo("Rufus Firefly | Firefly | said");
        assertThat(of(said + "\n/PUNCT Firefly/PROPN said/VERB")).isEqualTo("Rudolf Elphberg | The king | said");
        assertThat(of(said + "and/CCONJ «/PUNCT snows/VERB »/PUNCT Firefly/PROPN said/VERB"))
                .isEqualTo("Rudolf Elphberg | The king | said");
        assertThat(of(said + "and/CCONJ \"/PUNCT snows/VERB \"/PUNCT Firefly/PROPN said/VERB"))
                .isEqualTo("Rudolf Elphberg | The king | said");
        assertThat(of(said + "m".repeat(11) + "./X Firefly/PROPN said/VERB"))
                .isEqualTo("Rufus Firefly | Firefly | said");
        assertThat(of(said + "m".repeat(12) + "./X Firefly/PROPN said/VERB"))
                .isEqualTo("Rudolf Elphberg | The king | said");
    }

    @Test
    void theWordsBeforeBeginWithTheirSentenceOrLine() {
        references.note(Speaker.of("Rufus Firefly"));
        String rains = " “/PUNCT It/PRON rains/VERB ”/PUNCT";
        String firefly = "Rufus Firefly | none | none";
        assertThat(of("The/DET king/NOUN said/VERB \n/PUNCT" + rains)).isEqualTo(firefly);
        assertThat(of("The/DET king/NOUN said/VERB so!/ADV Then/ADV" + rains)).isEqualTo(firefly);
        assertThat(of("The/DET king/NOUN said/VERB so?/ADV Then/ADV" + rains)).isEqualTo(firefly);
        assertThat(of("The/DET king/NOUN said/VERB \"/PUNCT so/ADV \"/PUNCT then/ADV" + rains))
                .isEqualTo(firefly);
        assertThat(of("The/DET king/NOUN said/VERB «/PUNCT so/ADV »/PUNCT then/ADV" + rains))
                .isEqualTo(firefly);
        assertThat(of("The/DET king/NOUN said/VERB " + "m".repeat(240) + "/X" + rains))
                .isEqualTo(firefly);
        assertThat(of("Rain/NOUN fell./VERB The/DET king/NOUN said/VERB" + rains))
                .isEqualTo("Rudolf Elphberg | The king | said");
    }

    @Test
    void aSentenceThatBeginsWithItsQuotationHasNoWordsBefore() {
        references.note(Speaker.of("Rufus Firefly"));
        String tagged = "The/DET king/NOUN said/VERB so/ADV “/PUNCT It/PRON rains/VERB ”/PUNCT";
        String text = TaggedWords.text(tagged);
        assertThat(told(voices(tagged).of(quotation(text), Span.of(text.indexOf('“'), text.length())), tagged))
                .isEqualTo("Rufus Firefly | none | none");
    }

    @Test
    void oneQuotationHasOneVoice() {
        String tagged = "The/DET king/NOUN said/VERB :/PUNCT “/PUNCT It/PRON rains/VERB ”/PUNCT";
        QuotationVoices voices = voices(tagged);
        Quotation quotation = quotation(TaggedWords.text(tagged));
        Voice voice = voices.of(quotation, Span.of(0, TaggedWords.text(tagged).length()));
        references.note(Speaker.of("Rufus Firefly"));
        assertThat(voices.of(quotation, Span.of(quotation.open(), quotation.close())))
                .isSameAs(voice);
        assertThat(references.lastNamed()).contains(Speaker.of("Rufus Firefly"));
    }

    @Test
    void whoSpokeInAQuotationIsRemembered() {
        of("Firefly/PROPN said/VERB :/PUNCT “/PUNCT It/PRON rains/VERB ”/PUNCT");
        assertThat(references.lastNamed()).contains(Speaker.of("Rufus Firefly"));
    }

    private String of(String tagged) {
        String text = TaggedWords.text(tagged);
        return told(voices(tagged).of(quotation(text), Span.of(0, text.length())), tagged);
    }

    /** The first quotation of a text. */
    private static Quotation quotation(String text) {
        return new Quotation(text.indexOf('“'), text.indexOf('”'));
    }
}
