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
    void onlyARelativeClauseIsLeftOut() {
        assertThat(kind("", "spoke of soldiers who promised to leave", KING)).isEqualTo(ClaimKind.STATEMENT);
        assertThat(kind("", "spoke of a town where he promised to stay", KING)).isEqualTo(ClaimKind.STATEMENT);
        assertThat(kind("", "spoke of the whole and promised to stay", KING)).isEqualTo(ClaimKind.COMMITMENT);
    }

    @Test
    void aDocumentInAListOfResultsIsAgreed() {
        assertThat(kind("", "Memorandum of Understanding on locks", Speaker.NARRATOR))
                .isEqualTo(ClaimKind.AGREEMENT);
        assertThat(kind("", "Exchange of Notes on seven loans", Speaker.NARRATOR))
                .isEqualTo(ClaimKind.AGREEMENT);
        assertThat(kind("", "Agreement on locks is out of reach", Speaker.NARRATOR))
                .isEqualTo(ClaimKind.STATEMENT);
        assertThat(kind("", "set a target of five locks", Speaker.JOINT)).isEqualTo(ClaimKind.AGREEMENT);
    }

    @Test
    void whatWasPreparedIsNoPromise() {
        assertThat(kind("", "was prepared with care", KING)).isEqualTo(ClaimKind.STATEMENT);
        assertThat(kind("", "is prepared to stay", KING)).isEqualTo(ClaimKind.COMMITMENT);
    }

    @Test
    void praiseIsPraiseInEveryForm() {
        for (String verb : new String[] {"praised", "praising", "commending", "lauding"}) {
            assertThat(kind("", verb + " the millers", KING)).as(verb).isEqualTo(ClaimKind.APPRECIATION);
        }
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
