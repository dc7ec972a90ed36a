package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Sex;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonsTest {
    private static final Speaker RUDOLF = Speaker.of("Rudolf Elphberg");
    private static final Speaker GLORIA = Speaker.of("Gloria Teasdale");
    private static final Speaker OTTO = Speaker.of("Otto Hentzau");

    private final Persons persons =
            new Persons("President Mr. Rudolf Elphberg met Minister Ms. Gloria Teasdale.", Names.create());

    @Test
    void nobodyIsMeantBeforeASourceIsNamed() {
        assertThat(persons.meant(Sex.MALE)).isNull();
    }

    @Test
    void theSourceNamedLastIsMeant() {
        persons.note(RUDOLF);
        persons.note(OTTO);
        assertThat(persons.meant(Sex.MALE)).isEqualTo(OTTO);
        persons.note(RUDOLF);
        assertThat(persons.meant(Sex.MALE)).isEqualTo(RUDOLF);
    }

    @Test
    void whomAFormOfAddressTellsToBeTheOtherIsNotMeant() {
        persons.note(RUDOLF);
        persons.note(GLORIA);
        assertThat(persons.meant(Sex.MALE)).isEqualTo(RUDOLF);
        assertThat(persons.meant(Sex.FEMALE)).isEqualTo(GLORIA);
    }

    @Test
    void oneFormOfAddressIsEnoughForAllSpellingsOfAName() {
        Names names = Names.builder()
                .persons(List.of("Otto Hentzau|Ruritania|Hentzau"))
                .build();
        for (String text : List.of(
                "President Mr. Otto Hentzau met Minister Hentzau.",
                "Minister Hentzau met President Mr. Otto Hentzau.")) {
            Persons both = new Persons(text, names);
            both.note(GLORIA);
            both.note(OTTO);
            assertThat(both.meant(Sex.FEMALE)).isEqualTo(GLORIA);
        }
    }

    @Test
    void aPronounOfNoSexMeansTheLast() {
        persons.note(RUDOLF);
        persons.note(GLORIA);
        assertThat(persons.meant(Sex.UNKNOWN)).isEqualTo(GLORIA);
    }

    @Test
    void whomAPronounMeantIsOfItsSex() {
        persons.note(RUDOLF);
        persons.note(OTTO);
        assertThat(persons.meant(Sex.FEMALE)).isEqualTo(OTTO);
        assertThat(persons.meant(Sex.MALE)).isEqualTo(RUDOLF);
    }

    @Test
    void aPronounOfNoSexTellsNothingOfIt() {
        persons.note(OTTO);
        assertThat(persons.meant(Sex.UNKNOWN)).isEqualTo(OTTO);
        assertThat(persons.meant(Sex.FEMALE)).isEqualTo(OTTO);
    }

    @Test
    void sourcesFarBackAreForgotten() {
        persons.note(GLORIA);
        for (int i = 0; i < 8; i++) {
            assertThat(persons.meant(Sex.FEMALE)).isEqualTo(GLORIA);
            Speaker man = Speaker.of("Miller " + (char) ('A' + i));
            persons.note(man);
            assertThat(persons.meant(Sex.MALE)).isEqualTo(man);
        }
        assertThat(persons.meant(Sex.FEMALE)).isNull();
    }
}
