package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Names;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingsTest {
    private static final Names NAMES = Names.builder()
            .states(List.of("Ruritania|Ruritanian|Strelsau"))
            .persons(List.of("Rudolf Elphberg|Ruritania|Elphberg"))
            .build();

    private static String fullest(String name, String... all) {
        List<Speaker> speakers = Arrays.stream(all).map(Speaker::of).toList();
        return new Spellings(speakers, NAMES).fullest(Speaker.of(name)).name();
    }

    @Test
    void initialsDoNotMakeAnotherPerson() {
        assertThat(fullest("Otto Hentzau", "Otto Hentzau", "Otto K. Hentzau")).isEqualTo("Otto K. Hentzau");
        assertThat(fullest("Otto K. Hentzau", "Otto K. Hentzau", "Otto Hentzau"))
                .isEqualTo("Otto K. Hentzau");
        assertThat(fullest("Otto Hentzau", "Otto Hentzau, Jr.", "Otto Hentzau")).isEqualTo("Otto Hentzau, Jr.");
    }

    @Test
    void aNameBetweenTheTwoMakesNoOtherPersonEither() {
        assertThat(fullest("Otto Hentzau", "Otto Hentzau", "Otto Karl Hentzau")).isEqualTo("Otto Karl Hentzau");
        assertThat(fullest("Otto K. L. M. Hentzau", "Otto Karl Hentzau", "Otto K. L. M. Hentzau"))
                .isEqualTo("Otto Karl Hentzau");
    }

    @Test
    void ofTwoNamesBetweenTheTwoTheLongerIsTheFullest() {
        assertThat(fullest("Otto Emi Hentzau", "Otto Karl Hentzau", "Otto Emi Hentzau"))
                .isEqualTo("Otto Karl Hentzau");
        assertThat(fullest("Otto Karl Hentzau", "Otto Emi Hentzau", "Otto Karl Hentzau"))
                .isEqualTo("Otto Karl Hentzau");
        assertThat(fullest("Otto Karl Hentzau", "Otto Emil Hentzau", "Otto Karl Hentzau"))
                .isEqualTo("Otto Emil Hentzau");
    }

    @Test
    void theFamilyNameMayStandFirst() {
        assertThat(fullest("Hentzau Otto", "Otto Karl Hentzau", "Hentzau Otto")).isEqualTo("Otto Karl Hentzau");
    }

    @Test
    void anIssuerNamedByItsFileIsCalledAsTheTextsCallIt() {
        assertThat(fullest("borduria", "borduria", "Borduria")).isEqualTo("Borduria");
        assertThat(fullest("ruritania", "Ruritania", "ruritania")).isEqualTo("Ruritania");
        assertThat(fullest("borduria", "borduria")).isEqualTo("borduria");
    }

    @Test
    void marksOnLettersMakeNoOtherPerson() {
        assertThat(fullest("Čedomir Hëntzau", "Cedomir Karl Hentzau", "Čedomir Hëntzau"))
                .isEqualTo("Cedomir Karl Hentzau");
        assertThat(fullest("Hëntzau", "Hëntzau", "Otto Hentzau")).isEqualTo("Otto Hentzau");
    }

    @Test
    void aFamilyNameAloneIsItsOnlyBearer() {
        assertThat(fullest("Hentzau", "Hentzau", "Otto Hentzau")).isEqualTo("Otto Hentzau");
        assertThat(fullest("Karl", "Karl", "Otto Karl Hentzau")).isEqualTo("Karl");
    }

    @Test
    void aFamilyNameOfTwoIsNeither() {
        assertThat(fullest("Hentzau", "Hentzau", "Otto Hentzau", "Anna Hentzau"))
                .isEqualTo("Hentzau");
        assertThat(fullest("Otto Hentzau", "Hentzau", "Otto Hentzau", "Anna Hentzau"))
                .isEqualTo("Otto Hentzau");
    }

    @Test
    void whomAFileOfNamesKnowsIsOnePerson() {
        assertThat(fullest("Elphberg", "Elphberg", "Rudolf Elphberg")).isEqualTo("Rudolf Elphberg");
    }

    @Test
    void statesAndRolesHaveOneSpelling() {
        assertThat(fullest("Strelsau", "Strelsau", "Ruritania", "Otto Strelsau"))
                .isEqualTo("Strelsau");
        Speaker narrator = new Spellings(List.of(Speaker.NARRATOR, Speaker.JOINT), NAMES).fullest(Speaker.NARRATOR);
        assertThat(narrator).isEqualTo(Speaker.NARRATOR);
    }

    @Test
    void aSpeakerOfNoTextStays() {
        assertThat(fullest("Anna Roth", "Otto Hentzau")).isEqualTo("Anna Roth");
    }
}
