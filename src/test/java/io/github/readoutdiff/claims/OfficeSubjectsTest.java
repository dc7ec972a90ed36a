package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Introduction;
import io.github.readoutdiff.text.Sex;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an office, a relation or the first letters of an office mean, where a king and a president met. */
class OfficeSubjectsTest {
    private static final String NOBODY = "nobody";
    private static final Introduction MINISTER =
            new Introduction("Otto Sapt", List.of("foreign minister"), Optional.of("Freedonia"), Sex.UNKNOWN);
    private static final Introduction PRIME =
            new Introduction("Flavia Tarl", List.of("prime minister"), Optional.of("Freedonia"), Sex.FEMALE);
    private static final Introduction FRIEND = new Introduction("Anna Roth", List.of(), Optional.empty(), Sex.UNKNOWN);

    private static OfficeSubjects offices(@Nullable String issuer, Introduction... persons) {
        Cast cast = TwoLeaders.cast(persons);
        Parties parties = TwoLeaders.parties();
        boolean known = issuer != null && cast.known(parties, issuer).isPresent();
        return new OfficeSubjects(cast, parties, issuer, known);
    }

    private static String name(Optional<Person> person) {
        return person.map(Person::name).orElse(NOBODY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the/DET king/NOUN | Rudolf Elphberg",
                "The/DET King/PROPN of/ADP Ruritania/PROPN | Rudolf Elphberg",
                "the/DET Ruritanian/ADJ king/NOUN | Rudolf Elphberg",
                "the/DET president/NOUN of/ADP the/DET Freedonia/PROPN | Rufus Firefly",
                "the/DET Freedonian/ADJ leader/NOUN | Rufus Firefly",
                "the/DET Freedonian/ADJ president/NOUN | Rufus Firefly",
                "the/DET Freedonian/ADJ head/NOUN of/ADP state/NOUN | Rufus Firefly",
                "the/DET head/NOUN of/ADP state/NOUN | Rudolf Elphberg",
                "the/DET leader/NOUN | Rudolf Elphberg",
                "the/DET Sylvanian/ADJ president/NOUN | nobody",
                "the/DET president/NOUN of/ADP | nobody",
                "the/DET miller/NOUN | nobody",
                "the/DET old/ADJ president/NOUN | nobody",
                "the/DET president/NOUN | Rufus Firefly",
                "his/PRON president/NOUN | Rufus Firefly",
                "the/DET queen/NOUN | nobody"
            })
    void anOfficeMeansItsHolder(String tagged, String holder) {
        OfficeSubjects offices = offices("Ruritania", TwoLeaders.KING, TwoLeaders.PRESIDENT);
        assertThat(name(offices.holder(TwoLeaders.subject(tagged)))).isEqualTo(holder);
    }

    @Test
    void aMajestyIsWhoBearsTheRank() {
        Introduction queen =
                new Introduction("Flavia Elphberg", List.of("majesty"), Optional.of("Ruritania"), Sex.FEMALE);
        OfficeSubjects offices = offices("Ruritania", TwoLeaders.PRESIDENT, queen);
        assertThat(name(offices.holder(TwoLeaders.subject("Her/PRON Majesty/PROPN"))))
                .isEqualTo("Flavia Elphberg");
        assertThat(name(offices.holder(TwoLeaders.subject("Her/PRON Royal/PROPN Majesty/PROPN"))))
                .isEqualTo("Flavia Elphberg");
        assertThat(name(offices.holder(TwoLeaders.subject("Her/PRON Highness/PROPN"))))
                .isEqualTo(NOBODY);
    }

    @Test
    void thePresidentMayBeTheFirstWhoseOfficeNoTextTells() {
        OfficeSubjects offices = offices(null, FRIEND, TwoLeaders.PRESIDENT);
        assertThat(name(offices.holder(TwoLeaders.subject("the/DET president/NOUN"))))
                .isEqualTo("Anna Roth");
        OfficeSubjects others = offices(null, TwoLeaders.KING, TwoLeaders.PRESIDENT, FRIEND);
        assertThat(name(others.holder(TwoLeaders.subject("the/DET president/NOUN"))))
                .isEqualTo("Rufus Firefly");
        assertThat(name(others.holder(TwoLeaders.subject("the/DET king/NOUN")))).isEqualTo("Rudolf Elphberg");
    }

    @Test
    void whereNoIssuerIsKnownTheHeadOfStateIsTheFirst() {
        OfficeSubjects offices = offices(null, TwoLeaders.KING, TwoLeaders.PRESIDENT);
        assertThat(name(offices.holder(TwoLeaders.subject("the/DET head/NOUN of/ADP state/NOUN"))))
                .isEqualTo("Rudolf Elphberg");
    }

    @Test
    void anEnvoyOfTheIssuerIsNotTheOthersPresident() {
        Introduction envoy = new Introduction("Fritz Tarlenheim", List.of("envoy"), Optional.of("Ruritania"), Sex.MALE);
        OfficeSubjects offices = offices("Ruritania", envoy, TwoLeaders.PRESIDENT);
        assertThat(name(offices.holder(TwoLeaders.subject("the/DET president/NOUN"))))
                .isEqualTo("Rufus Firefly");
        assertThat(name(offices.holder(TwoLeaders.subject("the/DET leader/NOUN"))))
                .isEqualTo("Fritz Tarlenheim");
    }

    @Test
    void twoWithoutPartiesAreOfThePartiesInOrder() {
        Introduction other = new Introduction("Otto Krafft", List.of(), Optional.empty(), Sex.UNKNOWN);
        OfficeSubjects offices = offices(null, FRIEND, other);
        assertThat(name(offices.holder(TwoLeaders.subject("the/DET Sylvanian/ADJ minister/NOUN"))))
                .isEqualTo("Anna Roth");
        assertThat(name(offices.holder(TwoLeaders.subject("the/DET Zendan/ADJ minister/NOUN"))))
                .isEqualTo("Otto Krafft");
    }

    @Test
    void theHeadOfGovernmentLeadsOne() {
        OfficeSubjects offices = offices("Ruritania", TwoLeaders.KING, PRIME);
        assertThat(name(offices.holder(TwoLeaders.subject("the/DET head/NOUN of/ADP government/NOUN"))))
                .isEqualTo("Flavia Tarl");
        assertThat(name(offices.holder(TwoLeaders.subject("the/DET head/NOUN of/ADP state/NOUN"))))
                .isEqualTo("Rudolf Elphberg");
    }

    @Test
    void anOfficeThatNobodyIsToldToHoldMayBeThatOfTheOnlyOneWithoutAny() {
        OfficeSubjects offices = offices("Ruritania", TwoLeaders.KING, FRIEND);
        assertThat(name(offices.holder(TwoLeaders.subject("the/DET minister/NOUN"))))
                .isEqualTo("Anna Roth");
        assertThat(name(offices.holder(TwoLeaders.subject("the/DET tall/ADJ minister/NOUN"))))
                .isEqualTo(NOBODY);
        OfficeSubjects known = offices("Ruritania", TwoLeaders.KING, FRIEND, MINISTER);
        assertThat(name(known.holder(TwoLeaders.subject("the/DET minister/NOUN"))))
                .isEqualTo("Otto Sapt");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "his/PRON counterpart/NOUN | Rufus Firefly",
                "her/PRON host/NOUN | Rufus Firefly",
                "the/DET host/NOUN | Rufus Firefly",
                "our/PRON host/NOUN | nobody",
                "his/PRON Freedonian/ADJ counterpart/NOUN | Rufus Firefly",
                "his/PRON Ruritanian/ADJ counterpart/NOUN | Rudolf Elphberg",
                "our/PRON Freedonian/ADJ counterpart/NOUN | Rufus Firefly",
                "his/PRON old/ADJ a/X b/X counterpart/NOUN | Rufus Firefly",
                "his/PRON old/ADJ a/X b/X c/X counterpart/NOUN | nobody",
                "the/DET counterpart/NOUN of/ADP Otto/PROPN | nobody",
                "the/DET host/NOUN countries/NOUN | nobody",
                "his/PRON miller/NOUN | nobody"
            })
    void aCounterpartIsTheOther(String tagged, String other) {
        OfficeSubjects offices = offices("Ruritania", TwoLeaders.KING, TwoLeaders.PRESIDENT);
        assertThat(name(offices.relation(TwoLeaders.subject(tagged), Speaker.of("Rudolf Elphberg"))))
                .isEqualTo(other);
    }

    @Test
    void whoseCounterpartNobodyKnowsIsNobody() {
        OfficeSubjects offices = offices("Ruritania", TwoLeaders.KING, TwoLeaders.PRESIDENT);
        assertThat(offices.relation(TwoLeaders.subject("his/PRON counterpart/NOUN"), null))
                .isEmpty();
        assertThat(name(offices.relation(TwoLeaders.subject("his/PRON Freedonian/ADJ counterpart/NOUN"), null)))
                .isEqualTo("Rufus Firefly");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "FM/PROPN | Otto Sapt",
                "The/DET FM/PROPN | Otto Sapt",
                "Old/ADJ FM/PROPN | nobody",
                "The/DET old/ADJ FM/PROPN | nobody",
                "PM/PROPN | Flavia Tarl",
                "PM/FM/PROPN | Flavia Tarl",
                "Fm/PROPN | nobody",
                "K/PROPN | nobody",
                "XY/PROPN | nobody"
            })
    void capitalsAreTheFirstLettersOfAnOffice(String tagged, String holder) {
        OfficeSubjects offices = offices("Ruritania", TwoLeaders.KING, MINISTER, PRIME);
        assertThat(name(offices.abbreviated(TwoLeaders.subject(tagged)))).isEqualTo(holder);
    }

    @Test
    void anOfficeMayHaveFiveLetters() {
        Introduction long5 =
                new Introduction("Black Michael", List.of("old grand river lock warden"), Optional.empty(), Sex.MALE);
        Introduction long6 = new Introduction(
                "Rupert Hentzau", List.of("very old grand river lock warden"), Optional.empty(), Sex.MALE);
        OfficeSubjects offices = offices("Ruritania", long5, long6);
        assertThat(name(offices.abbreviated(TwoLeaders.subject("OGRLW/PROPN")))).isEqualTo("Black Michael");
        assertThat(name(offices.abbreviated(TwoLeaders.subject("VOGRLW/PROPN"))))
                .isEqualTo(NOBODY);
    }

    @Test
    void noWordsAreNoLetters() {
        OfficeSubjects offices = offices("Ruritania", TwoLeaders.KING);
        assertThat(offices.abbreviated(TwoLeaders.subject("the/DET FM/PROPN").part(1, 1)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the/DET prime/ADJ minister/NOUN | Prime Minister (Ruritania)",
                "The/DET Prime/PROPN Minister/PROPN | Prime Minister (Ruritania)",
                "Prime/PROPN Minister/PROPN | Prime Minister (Ruritania)",
                "prime/ADJ minister/NOUN | nobody",
                "the/DET minister/NOUN of/ADP Zenda/PROPN | Minister (Zenda)",
                "the/DET minister/NOUN of/ADP Zenda/PROPN office/NOUN | nobody",
                "the/DET Zendan/ADJ minister/NOUN | Minister (Zendan)",
                "the/DET minister/NOUN Zenda/PROPN | nobody",
                "the/DET tall/ADJ minister/NOUN | nobody",
                "the/DET prime/ADJ | nobody",
                "the/DET Zenda/PROPN | nobody"
            })
    void anOfficeAloneStandsForItsHolder(String tagged, String name) {
        OfficeSubjects offices = offices("Ruritania", TwoLeaders.KING, TwoLeaders.PRESIDENT);
        assertThat(offices.unnamed(TwoLeaders.subject(tagged)).map(Person::name).orElse(NOBODY))
                .isEqualTo(name);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the/DET Ruritanian/ADJ side/NOUN | Ruritanian",
                "The/DET Ruritanian/ADJ King/PROPN | Ruritanian",
                "The/DET Lake/PROPN Duchy/PROPN | Lake Duchy",
                "His/PRON Majesty/PROPN | ''",
                "Both/DET sides/NOUN | ''",
                "In/ADP Zenda/PROPN | Zenda",
                "the/DET river/NOUN | ''"
            })
    void thePartyIsTheCapitalsThatAreNoOffice(String tagged, String party) {
        OfficeSubjects offices = offices("Ruritania", TwoLeaders.KING);
        assertThat(offices.partyWords(TwoLeaders.subject(tagged))).isEqualTo(party);
    }
}
