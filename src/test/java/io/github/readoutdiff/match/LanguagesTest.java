package io.github.readoutdiff.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.encode.Encoding;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Readout;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    private static final String GERMAN =
            "Die beiden Minister haben gestern in der Hauptstadt lange miteinander gesprochen und sich auf eine Kommission"
                    + " geeinigt, die im Mai zum ersten Mal tagen soll. Über die Grenze wurde nichts entschieden.";

    private static final Encoder ENGLISH_ONLY = new Encoder() {
        @Override
        public String name() {
            return "english-only";
        }

        @Override
        public Encoding encode(String text) {
            return new Encoding(new float[] {1}, List.of(), new float[0][]);
        }

        @Override
        public boolean knows(String language) {
            return language.equals("en");
        }
    };

    @Test
    void aTextInLatinLettersThatIsNotEnglishGetsANotice() {
        assertEquals(List.of("language-not-known-to-model"), noticeCodes(Readout.of("Graustark", GERMAN)));
    }

    @Test
    void theLanguageThatAReadoutGivesWins() {
        Readout readout = Readout.builder("Graustark", GERMAN).language("en-GB").build();

        assertEquals(List.of(), noticeCodes(readout));
    }

    @Test
    void aShortTextIsGivenTheBenefitOfTheDoubt() {
        assertEquals(List.of(), noticeCodes(Readout.of("Graustark", "Talks continue.")));
    }

    @Test
    void aShortTextInAnotherScriptIsNot() {
        assertEquals(List.of("language-not-known-to-model"), noticeCodes(Readout.of("Graustark", "استمرت المحادثات.")));
    }

    private static List<String> noticeCodes(Readout readout) {
        return Matcher.semantic(ENGLISH_ONLY).notices(List.of(ClaimSet.of(readout, List.of()))).stream()
                .map(Notice::code)
                .toList();
    }
}
