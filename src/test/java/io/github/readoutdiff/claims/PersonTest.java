package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.text.Introduction;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Sex;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {
    private static final Parties PARTIES = new Parties(Names.create());

    private static Person holding(String... offices) {
        return new Person("Rudolf Elphberg", List.of(offices), "Ruritania", Sex.UNKNOWN);
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "president, president, true",
        "minister, foreign minister, true",
        "minister, prime minister, false",
        "minister, deputy prime minister, false",
        "prime minister, deputy prime minister, true",
        "secretary, secretary of state, true",
        "minister, minister for trade, true",
        "state, secretary of state, true",
        "king, president, false",
        "sec, secretary of state, false"
    })
    void aBareOfficeMayMeanItsHolder(String bare, String office, boolean means) {
        assertThat(holding(office).isCalled(bare)).isEqualTo(means);
    }

    @Test
    void anyOfSeveralOfficesIsEnough() {
        assertThat(holding("envoy", "foreign minister").isCalled("minister")).isTrue();
        assertThat(holding("envoy", "foreign minister").holds("foreign minister"))
                .isTrue();
        assertThat(holding("envoy", "foreign minister").holds("minister")).isFalse();
        assertThat(holding().isCalled("minister")).isFalse();
    }

    @ParameterizedTest(name = "{1} beside {0}: {2}")
    @CsvSource({
        "counterpart, president, true",
        "head of the delegation, president, true",
        "general, president, true",
        "king, president, false",
        "foreign minister, president, false",
        "president, president, true"
    })
    void whatIsToldSpeaksAgainstAnotherOffice(String told, String other, boolean may) {
        assertThat(holding(told).mayHold(other)).isEqualTo(may);
    }

    @Test
    void whoHasNoOfficeMayHoldAny() {
        assertThat(holding().mayHold("president")).isTrue();
        assertThat(holding().hasOffice()).isFalse();
        assertThat(holding("king").hasOffice()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PM, true",
        "FM, true",
        "DPM, true",
        "PMA, false",
        "P, false",
    })
    void theFirstLettersOfAnOfficeMeanItsHolder(String capitals, boolean means) {
        Person person = holding("deputy prime minister and foreign minister", "prime minister");
        assertThat(person.isAbbreviated(capitals)).isEqualTo(means);
    }

    @Test
    void theLongestOfficeInAPhraseCounts() {
        Person person = holding("minister", "foreign minister", "envoy");
        assertThat(person.officeIn("the foreign minister of ruritania")).isEqualTo("foreign minister");
        assertThat(person.officeIn("the minister")).isEqualTo("minister");
        assertThat(person.officeIn("the king")).isEmpty();
    }

    @Test
    void eachWordOfANameIsThePersons() {
        Person person = holding();
        assertThat(person.hasName("Rudolf")).isTrue();
        assertThat(person.hasName("ELPHBERG")).isTrue();
        assertThat(person.hasName("Elph")).isFalse();
        assertThat(person.hasName("elphberg")).isFalse();
        assertThat(person.isFamily("Elphberg")).isTrue();
        assertThat(person.isFamily("Rudolf")).isFalse();
        assertThat(new Person("Bo Li", List.of(), null, Sex.UNKNOWN).hasName("LI"))
                .isFalse();
    }

    @Test
    void whoHasAnOfficeAloneHasNoName() {
        Person person = Person.nameless("Prime Minister (Ruritania)", "prime minister", "Ruritania");
        assertThat(person.isNamed()).isFalse();
        assertThat(person.hasName("Minister")).isFalse();
        assertThat(person.isFamily("(Ruritania)")).isFalse();
        assertThat(person.holds("prime minister")).isTrue();
        assertThat(person.isOf("Ruritania", PARTIES)).isTrue();
        assertThat(holding().isNamed()).isTrue();
    }

    @Test
    void aSpokespersonOnlySpeaksForOthers() {
        assertThat(holding("spokesperson").isSpokesperson()).isTrue();
        assertThat(holding("spokesperson", "envoy").isSpokesperson()).isFalse();
        assertThat(holding().isSpokesperson()).isFalse();
    }

    @Test
    void whoLeadsAGovernmentHoldsAnOfficeThatDoes() {
        assertThat(holding("envoy", "prime minister").leadsGovernment()).isTrue();
        assertThat(holding("envoy").leadsGovernment()).isFalse();
    }

    @Test
    void whatIsToldFirstStays() {
        Person person = new Person("Rudolf Elphberg", List.of(), null, Sex.UNKNOWN);
        assertThat(person.party()).isEmpty();
        assertThat(person.isOf("Ruritania", PARTIES)).isFalse();

        person.learn(Sex.UNKNOWN);
        person.learn(Sex.MALE);
        person.learn(Sex.FEMALE);
        person.learnParty("Ruritania");
        person.learnParty("Freedonia");
        person.learnOffices(List.of("king"));
        person.learnOffices(List.of("president"));

        assertThat(person.sex()).isEqualTo(Sex.MALE);
        assertThat(person.party()).contains("Ruritania");
        assertThat(person.isOf("Freedonia", PARTIES)).isFalse();
        assertThat(person.holds("king")).isTrue();
        assertThat(person.holds("president")).isFalse();
    }

    @Test
    void anIntroductionTellsThePartyElseTheNamesDo() {
        Introduction told = new Introduction("Otto Hentzau", List.of("envoy"), Optional.of("Zenda"), Sex.MALE);
        Introduction untold = new Introduction("Otto Hentzau", List.of("envoy"), Optional.empty(), Sex.MALE);
        assertThat(Person.of(told, Optional.of("Ruritania")).party()).contains("Zenda");
        assertThat(Person.of(untold, Optional.of("Ruritania")).party()).contains("Ruritania");
        assertThat(Person.of(untold, Optional.empty()).party()).isEmpty();
        assertThat(Person.of(untold, Optional.empty()).sex()).isEqualTo(Sex.MALE);
    }
}
