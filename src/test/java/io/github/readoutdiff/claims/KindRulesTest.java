package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.Speaker;
import org.junit.jupiter.api.Test;

class KindRulesTest {
    private static final Speaker KING = Speaker.of("Rudolf Elphberg");

    private static ClaimKind kind(String governing, String own, Speaker speaker) {
        return KindRules.standard().kind(governing, own, speaker);
    }

    @Test
    void aClaimsOwnWordsDecide() {
        assertThat(kind("", "The river is calm.", KING)).isEqualTo(ClaimKind.STATEMENT);
        assertThat(kind("", "thanked her for the grain", KING)).isEqualTo(ClaimKind.APPRECIATION);
        assertThat(kind("urged her", "thanked her for the grain", KING)).isEqualTo(ClaimKind.APPRECIATION);
    }

    @Test
    void wordsThatGovernItDecideWhereItsOwnSayNothing() {
        assertThat(kind("urged her", "to close the lock", KING)).isEqualTo(ClaimKind.REQUEST);
        assertThat(kind("", "to close the lock", KING)).isEqualTo(ClaimKind.STATEMENT);
        assertThat(kind(" ", "to close the lock", KING)).isEqualTo(ClaimKind.STATEMENT);
    }

    @Test
    void whatSomebodyThanksForIsThanks() {
        assertThat(kind("thanked her for the boats", "for the readiness to send more", KING))
                .isEqualTo(ClaimKind.APPRECIATION);
        assertThat(kind("thanked her for the boats", "the readiness to send more", KING))
                .isEqualTo(ClaimKind.COMMITMENT);
        assertThat(kind("spoke of the boats", "for the readiness to send more", KING))
                .isEqualTo(ClaimKind.COMMITMENT);
    }

    @Test
    void aRelativeClauseTellsOfAThing() {
        assertThat(kind("", "described a plan that will end the quarrel", KING)).isEqualTo(ClaimKind.STATEMENT);
        assertThat(kind("", "described a plan, which urged the millers on", KING))
                .isEqualTo(ClaimKind.STATEMENT);
        assertThat(kind("", "will end the quarrel", KING)).isEqualTo(ClaimKind.COMMITMENT);
    }

    @Test
    void someWordsAreForSomeSpeakers() {
        assertThat(kind("", "They will meet in May.", Speaker.JOINT)).isEqualTo(ClaimKind.AGREEMENT);
        assertThat(kind("", "They discussed the tolls.", Speaker.JOINT)).isEqualTo(ClaimKind.PROCEDURAL);
        assertThat(kind("", "The king met the queen in Zenda.", Speaker.NARRATOR))
                .isEqualTo(ClaimKind.PROCEDURAL);
        assertThat(kind("", "The king met the queen in Zenda.", KING)).isEqualTo(ClaimKind.STATEMENT);
        assertThat(kind("", "They hope that it rains.", KING)).isEqualTo(ClaimKind.REQUEST);
        assertThat(kind("", "They hope that it rains.", Speaker.JOINT)).isEqualTo(ClaimKind.STATEMENT);
    }

    @Test
    void aLineMayEndInsideTheWords() {
        assertThat(kind("", "He called\nfor a truce.", KING)).isEqualTo(ClaimKind.REQUEST);
    }

    @Test
    void whatStandsFarBehindDoesNotDecide() {
        assertThat(kind("", "rain ".repeat(100) + "and thanked her", KING)).isEqualTo(ClaimKind.APPRECIATION);
        assertThat(kind("", "rain ".repeat(120) + "and thanked her", KING)).isEqualTo(ClaimKind.STATEMENT);
    }
}
