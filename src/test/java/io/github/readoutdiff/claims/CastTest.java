package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.text.Introduction;
import io.github.readoutdiff.text.Sentences;
import io.github.readoutdiff.text.Sex;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is who among the persons of one readout. */
class CastTest {
    private static final String NOBODY = "nobody";
    private static final Parties PARTIES = TwoLeaders.parties();
    private static final Introduction QUEEN = person("Flavia Tarl", "Freedonia", Sex.FEMALE, "queen");
    private static final Introduction SPOKESMAN = person("Otto Sapt", "Ruritania", Sex.MALE, "spokesman");
    private static final Introduction ANNA = person("Anna Roth", null, Sex.UNKNOWN);
    private static final Introduction KRAFFT = person("Hugo Krafft", null, Sex.UNKNOWN);

    private static Introduction person(String name, @Nullable String party, Sex sex, String... offices) {
        return new Introduction(name, List.of(offices), Optional.ofNullable(party), sex);
    }

    private static String name(Optional<Person> person) {
        return person.map(Person::name).orElse(NOBODY);
    }

    @Test
    void aNameMeansWhoHasMostOfItsWords() {
        Cast cast =
                TwoLeaders.cast(person("Rudolf Elphberg", null, Sex.MALE), person("Black Elphberg", null, Sex.MALE));
        assertThat(name(cast.named("Black Elphberg"))).isEqualTo("Black Elphberg");
        assertThat(name(cast.named("Elphberg"))).isEqualTo("Rudolf Elphberg");
        assertThat(name(cast.named("Elphberg's"))).isEqualTo("Rudolf Elphberg");
        assertThat(name(cast.named("Black, the miller"))).isEqualTo("Black Elphberg");
        assertThat(name(cast.named("the miller"))).isEqualTo(NOBODY);
        assertThat(cast.words()).containsExactlyInAnyOrder("Rudolf", "Black", "Elphberg");
        assertThat(name(cast.bearing("Black Elphberg"))).isEqualTo("Black Elphberg");
        assertThat(name(cast.bearing("Elphberg"))).isEqualTo(NOBODY);
    }

    @Test
    void whoSpeaksForAPartyIsOfItOrTheOnlyOneOfNone() {
        Cast cast = TwoLeaders.cast(SPOKESMAN, TwoLeaders.KING, ANNA);
        assertThat(name(cast.of(PARTIES, "Ruritania"))).isEqualTo("Rudolf Elphberg");
        assertThat(name(cast.known(PARTIES, "Ruritania"))).isEqualTo("Rudolf Elphberg");
        assertThat(name(cast.of(PARTIES, "Freedonia"))).isEqualTo("Anna Roth");
        assertThat(name(cast.known(PARTIES, "Freedonia"))).isEqualTo(NOBODY);
        assertThat(name(TwoLeaders.cast(TwoLeaders.KING, ANNA, KRAFFT).of(PARTIES, "Freedonia")))
                .isEqualTo(NOBODY);
        assertThat(name(TwoLeaders.cast(TwoLeaders.KING, SPOKESMAN, QUEEN, ANNA).of(PARTIES, "Zenda")))
                .isEqualTo(NOBODY);
        assertThat(name(cast.first())).isEqualTo("Rudolf Elphberg");
    }

    @Test
    void anOfficeMeansItsHolder() {
        Cast cast = TwoLeaders.cast(TwoLeaders.KING, QUEEN, ANNA);
        assertThat(name(cast.holder("queen", PARTIES, "Freedonia"))).isEqualTo("Flavia Tarl");
        assertThat(name(cast.holder("queen", PARTIES, "Ruritania"))).isEqualTo(NOBODY);
        assertThat(name(cast.holder("", PARTIES, "Ruritania"))).isEqualTo("Rudolf Elphberg");
        assertThat(name(cast.holding("queen"))).isEqualTo("Flavia Tarl");
        assertThat(name(cast.holding("minister"))).isEqualTo(NOBODY);
        assertThat(name(cast.called("king"))).isEqualTo("Rudolf Elphberg");
        assertThat(name(cast.abbreviated("Q"))).isEqualTo("Flavia Tarl");
        assertThat(cast.officeIn("the Queen of hearts")).isEqualTo("queen");
        assertThat(cast.officeIn("the miller")).isEmpty();
        assertThat(name(cast.withoutOffice())).isEqualTo("Anna Roth");
        assertThat(name(TwoLeaders.cast(ANNA, KRAFFT).withoutOffice())).isEqualTo(NOBODY);
        assertThat(name(cast.headOfGovernment())).isEqualTo(NOBODY);
    }

    @Test
    void thereIsAnotherOfTwoOnly() {
        assertThat(name(TwoLeaders.cast(TwoLeaders.KING, QUEEN).other("Rudolf Elphberg")))
                .isEqualTo("Flavia Tarl");
        assertThat(name(TwoLeaders.cast(TwoLeaders.KING, QUEEN, ANNA).other("Rudolf Elphberg")))
                .isEqualTo(NOBODY);
        Cast cast = TwoLeaders.cast(TwoLeaders.KING, ANNA, QUEEN);
        assertThat(name(cast.otherOf(Sex.FEMALE, "Rudolf Elphberg"))).isEqualTo("Flavia Tarl");
        assertThat(name(cast.otherOf(Sex.FEMALE, "Flavia Tarl"))).isEqualTo("Anna Roth");
        assertThat(name(TwoLeaders.cast(TwoLeaders.KING, TwoLeaders.PRESIDENT).otherOf(Sex.FEMALE, "Rudolf Elphberg")))
                .isEqualTo(NOBODY);
    }

    @Test
    void twoWithoutPartiesTakeTheirPartiesInOrder() {
        Cast cast = TwoLeaders.cast(ANNA, KRAFFT);
        assertThat(name(cast.claim("Ruritania"))).isEqualTo("Anna Roth");
        assertThat(name(cast.claim("Freedonia"))).isEqualTo("Hugo Krafft");
        assertThat(name(cast.claim("Zenda"))).isEqualTo(NOBODY);
        assertThat(name(cast.known(PARTIES, "Freedonia"))).isEqualTo("Hugo Krafft");
        assertThat(name(TwoLeaders.cast(TwoLeaders.KING, ANNA).claim("Freedonia")))
                .isEqualTo(NOBODY);
        assertThat(name(TwoLeaders.cast(ANNA, KRAFFT, QUEEN).claim("Freedonia")))
                .isEqualTo(NOBODY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Then the president of Zenda spoke to the king. | Zenda",
                "The Zendan side spoke to the king. | Zendan",
                "The Zendan President spoke to the king. | Zendan",
                "The Zendan delegation spoke to the king. | Zendan",
                "The miller of Zenda, he said, spoke. | nobody",
                "Then the president of Zenda spoke. Then the president of Sylvania, he said, slept. | nobody",
                "Then the president of Zenda spoke. The Zendan side slept. | Zenda",
                "The Ruritanian side spoke. | nobody",
                "Then the president of Zenda spoke. Then the president of Strelsau, he said, slept. | Zenda",
                "Then the president of Elphberg spoke. | nobody",
                "Nobody spoke. | nobody"
            })
    void theOnlyOneWithoutAPartyIsOfTheOnlyPartyWithoutAPerson(String text, String party) {
        Cast cast = TwoLeaders.cast(TwoLeaders.KING, ANNA);
        cast.bindParty(text, PARTIES);
        assertThat(cast.bearing("Anna Roth").flatMap(Person::party).orElse(NOBODY))
                .isEqualTo(party);
    }

    @Test
    void ofTwoWithoutAPartyNeitherIs() {
        Cast cast = TwoLeaders.cast(ANNA, KRAFFT);
        cast.bindParty("The Zendan side spoke.", PARTIES);
        assertThat(cast.bearing("Anna Roth").flatMap(Person::party)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Rufus Firefly paid a visit to Zenda. | Zenda",
                "Rufus Firefly paid a short state visit to the Zenda. | Zenda",
                "Rufus Firefly visited Zenda. | Zenda",
                "Rufus Firefly arrived in Zenda. | Zenda",
                "Rufus Firefly visited Freedonia. | nobody",
                "Anna Roth visited Zenda. | nobody",
                "Rufus Firefly visited Roth. | nobody",
                "Rufus Firefly saw Zenda. | nobody",
                "Hugo Krafft visited Zenda. | nobody"
            })
    void whoIsVisitedIsOfThePlace(String text, String party) {
        Cast cast = TwoLeaders.cast(TwoLeaders.PRESIDENT, ANNA);
        cast.bindParty(text, PARTIES);
        assertThat(cast.bearing("Anna Roth").flatMap(Person::party).orElse(NOBODY))
                .isEqualTo(party);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Telephone conversation with Anna Roth | Hugo Krafft",
                "Meeting with Anna Roth | Hugo Krafft",
                "Talks with Roth | Hugo Krafft",
                "Telephone conversation of Hugo Krafft: a call with Anna Roth | Anna Roth",
                "Telephone conversation with Anna Roth and Hugo Krafft | Anna Roth",
                "Telephone conversation with Hugo Krafft | Anna Roth",
                "Telephone conversation with the miller | Anna Roth",
                "Lunch with Anna Roth | Anna Roth"
            })
    void aHeadingThatNamesOneAloneNamesTheOther(String heading, String first) {
        String text = "# " + heading + "\n\nAnna Roth and Hugo Krafft met.";
        Cast cast = Cast.of(new Scene(
                Readout.of("Ruritania", text),
                Sentences.create().of(text),
                TwoLeaders.NAMES,
                List.of(ANNA, KRAFFT),
                List.of(),
                List.of()));
        assertThat(name(cast.first())).isEqualTo(first);
    }

    @Test
    void aHeadingOfOnePersonMovesNobody() {
        String text = "# Talks with Anna Roth\n\nAnna Roth met the king.";
        Cast cast = Cast.of(new Scene(
                Readout.of("Ruritania", text),
                Sentences.create().of(text),
                TwoLeaders.NAMES,
                List.of(ANNA),
                List.of(),
                List.of()));
        assertThat(name(cast.first())).isEqualTo("Anna Roth");
    }

    @Test
    void theOnlyOfficialOfAPartyHasAnOfficeAndSpeaksForHimself() {
        assertThat(name(TwoLeaders.cast(TwoLeaders.KING, SPOKESMAN, QUEEN, ANNA).officialOf(PARTIES, "Ruritania")))
                .isEqualTo("Rudolf Elphberg");
        assertThat(name(TwoLeaders.cast(person("Otto Krafft", "Ruritania", Sex.MALE))
                        .officialOf(PARTIES, "Ruritania")))
                .isEqualTo(NOBODY);
        assertThat(name(TwoLeaders.cast(TwoLeaders.KING, person("Otto Krafft", "Ruritania", Sex.MALE, "minister"))
                        .officialOf(PARTIES, "Ruritania")))
                .isEqualTo(NOBODY);
    }
}
