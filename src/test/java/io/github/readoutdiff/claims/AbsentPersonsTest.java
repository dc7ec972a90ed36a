package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Sex;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AbsentPersonsTest {
    private static final Parties PARTIES = new Parties(Names.create());
    private static final Person KING = person("Rudolf Elphberg", "Ruritania", "king");
    private static final Person MINISTER = person("Rufus Firefly", "Freedonia", "foreign minister");
    private static final Person NOBODY = person("Anna Roth", null);

    private final AbsentPersons absent = new AbsentPersons();

    private static Person person(String name, @Nullable String party, String... offices) {
        return new Person(name, List.of(offices), party, Sex.UNKNOWN);
    }

    @Test
    void aFamilyNameMeansItsOnlyBearer() {
        absent.add(KING);
        absent.add(MINISTER);
        assertThat(absent.named("Elphberg")).contains(KING);
        assertThat(absent.named("Rudolf")).isEmpty();
        assertThat(absent.all()).containsExactly(KING, MINISTER);
    }

    @Test
    void severalReadoutsMayIntroduceTheSamePerson() {
        Person again = person("R. Elphberg", "Ruritania", "king");
        assertThat(AbsentPersons.one(List.of(KING, again))).contains(KING);
        assertThat(AbsentPersons.one(List.of(KING, MINISTER))).isEmpty();
        assertThat(AbsentPersons.one(List.of())).isEmpty();
    }

    @Test
    void theOnlyOfficialIsOneWithAnOffice() {
        absent.add(NOBODY);
        assertThat(absent.onlyOfficial()).isEmpty();
        absent.add(KING);
        assertThat(absent.onlyOfficial()).contains(KING);
        absent.add(MINISTER);
        assertThat(absent.onlyOfficial()).isEmpty();
    }

    @Test
    void anOfficeMeansItsOnlyHolderOfTheParty() {
        absent.add(KING);
        absent.add(MINISTER);
        assertThat(absent.holder("minister", PARTIES, "Freedonia")).contains(MINISTER);
        assertThat(absent.holder("minister", PARTIES, null)).contains(MINISTER);
        assertThat(absent.holder("minister", PARTIES, "Ruritania")).isEmpty();
        assertThat(absent.holder("queen", PARTIES, null)).isEmpty();
        absent.add(person("Otto Hentzau", "Ruritania", "minister"));
        assertThat(absent.holder("minister", PARTIES, null)).isEmpty();
        assertThat(absent.holder("minister", PARTIES, "Freedonia")).contains(MINISTER);
    }

    @Test
    void whoHasNoOfficeMayHoldAnyOfThePartyThatMayBeHis() {
        absent.add(NOBODY);
        assertThat(absent.withoutOffice(PARTIES, "Freedonia")).contains(NOBODY);
        assertThat(absent.withoutOffice(PARTIES, null)).contains(NOBODY);
        absent.add(KING);
        assertThat(absent.withoutOffice(PARTIES, "Freedonia")).contains(NOBODY);
        assertThat(absent.withoutOffice(PARTIES, "Ruritania")).isEmpty();
        assertThat(absent.withoutOffice(PARTIES, null)).isEmpty();
    }

    @Test
    void theOnlyOneWithAnOfficeIsNobodyWithout() {
        absent.add(KING);
        assertThat(absent.withoutOffice(PARTIES, "Ruritania")).isEmpty();
    }
}
