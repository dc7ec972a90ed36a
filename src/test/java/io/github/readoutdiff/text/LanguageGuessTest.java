package io.github.readoutdiff.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chancellor Ostrova received President Marsh. Marsh pledged forty trucks before Sunday.",
                "Marsh said at least 40 people died.",
                "Marsh pledged forty trucks.",
                "They met.",
                "Tolls will rise.",
                "No ships passed.",
                "President von der Leyen met Ambassador de la Cruz in Strelsau.",
                "Prime Minister Rodrigo dos Santos received Luis de la Cruz y Vega.",
                "Ostrova is in Strelsau to open a bridge.",
                "The leaders met at a café in San José, and praised the work of El Mundo.",
                "Minister Flint congratulated Sylvania on Independence Day.",
                "King Rudolf: We are at home. Rufus Firefly: We are, too. The road was long. Long Road, Firefly Park.",
                "Talks went well."
            })
    void shortTextWithSignsOfEnglishIsEnglish(String text) {
        assertThat(LanguageGuess.of(text)).contains("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Kanzler traf den Präsidenten in Berlin.",
                "Minister Alt will im April nach Wien. Er hat mit Marsh telefoniert.",
                "Kanzlerin Alt sprach mit Präsident Marsh.",
                "Le ministre a reçu son homologue à Paris.",
                "Le support de la France est total.",
                "El presidente recibió al ministro en Madrid.",
                "Ana ha dicho que no.",
                "O ministro disse que a ponte abre em maio.",
                "Il ministro ha incontrato il presidente a Roma.",
                "De minister was in Berlijn en had het over de handel met Duitsland, zei hij.",
                "Rutte sprak met Macron over handel.",
                "Rutte is in Parijs.",
                "Statsministern träffade presidenten i Stockholm.",
                "Statsministeren møtte presidenten for et møte i Oslo.",
                "Minister spotkał się z prezydentem w Warszawie.",
                "Ministr se setkal s prezidentem v Praze.",
                "Presiden bertemu dengan Perdana Menteri di Jakarta.",
                "Menteri Marsh tiba di Jakarta untuk pertemuan penting.",
                "Rais alikutana na waziri mkuu mjini Nairobi.",
                "Waziri alisema kuwa mkutano ni muhimu.",
                "Cumhurbaşkanı bakan ile Ankara'da görüştü.",
                "A miniszter találkozott az elnökkel Budapesten.",
                "Ministeri tapasi presidentin Helsingissä.",
                "Bộ trưởng đã gặp tổng thống tại Hà Nội.",
                "Ministrul a primit un oaspete la București.",
                "Ministar je primio predsjednika u Zagrebu.",
                "Nakipagpulong ang pangulo sa ministro.",
                "Ministri u takua me presidentin në Tiranë.",
                "President Marsh Ostrova Strelsau"
            })
    void textInAnotherLanguageOrInNoneIsNotEnglish(String text) {
        assertThat(LanguageGuess.of(text)).isEmpty();
    }
}
