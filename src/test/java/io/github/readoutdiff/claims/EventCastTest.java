package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks where a readout gives an office, a family name or "I", and the other readouts of the event tell who that is. */
class EventCastTest {
    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.create();

    private static List<String> speakers(Readout readout, Readout... others) {
        List<Readout> event = new ArrayList<>(List.of(readout));
        event.addAll(List.of(others));
        return EXTRACTOR.extract(event).get(0).claims().claims().stream()
                .map(claim -> claim.speaker().map(Speaker::name).orElse("unknown"))
                .toList();
    }

    @Test
    void anOfficeIsItsHolderWhomTheOtherReadoutNames() {
        Readout ours = Readout.of(
                "Kremlin", "Vladimir Putin laid out his views. The President of China noted that these are lawful.");
        Readout theirs =
                Readout.of("Beijing", "President Xi Jinping of China spoke with President Vladimir Putin of Russia.");

        assertThat(speakers(ours, theirs)).containsExactly("Vladimir Putin", "Xi Jinping");
    }

    @Test
    void anOfficeThatNobodyNamesStandsForItsHolder() {
        Readout ours = Readout.of(
                "United Kingdom",
                "The Prime Minister spoke to President Rudolf Elphberg of Ruritania. He voiced concern about the border.");

        assertThat(speakers(ours)).containsExactly("narrator", "Prime Minister (United Kingdom)");
    }

    @Test
    void theOnlyOneWhomTheOtherReadoutNamesBesidesHoldsTheOffice() {
        Readout ours = Readout.of(
                "United Kingdom",
                "The Prime Minister spoke to President Elphberg this evening. The Prime Minister urged restraint.");
        Readout theirs = Readout.of(
                "Strelsau",
                "President Rudolf Elphberg held a conversation. Black Michael voiced concern. Rudolf Elphberg stressed that the"
                        + " border is quiet.");

        assertThat(speakers(ours, theirs)).contains("Black Michael");
    }

    @Test
    void anOfficeOfTwoPossibleHoldersIsNeither() {
        Readout ours = Readout.of("Ruritania", "The Foreign Minister urged restraint.");
        Readout theirs = Readout.of(
                "Sylvania",
                "Foreign Minister Rufus Firefly met Foreign Minister Otto Sapt. Rufus Firefly thanked Otto Sapt.");

        assertThat(speakers(ours, theirs)).containsExactly("Foreign Minister");
    }

    @Test
    void aFamilyNameAloneIsThePersonWhomTheOtherReadoutIntroduces() {
        Readout ours = Readout.of("Borduria", "The call lasted an hour. Plekszy urged Freedonia to lower its tariffs.");
        Readout theirs = Readout.of("Freedonia", "President Firefly spoke with Marshal Kurvi Plekszy of Borduria.");

        assertThat(speakers(ours, theirs)).containsExactly("narrator", "Kurvi Plekszy");
    }

    @Test
    void aWholeTextInTheFirstPersonIsTheWordsOfTheIssuersOnlyOfficial() {
        Readout ours = Readout.of(
                "White House",
                "I spoke with President Flavia today. I told her that my country stands by hers. We discussed the harvest."
                        + " I also thanked her for my visit. We will speak again.");
        Readout theirs = Readout.of(
                "Ruritania",
                "President of Ruritania Flavia Elphberg had a phone conversation with US President Ann Firefly.");

        // that they spoke is told, what "we" discussed is both sides'
        assertThat(speakers(ours, theirs))
                .containsExactly("narrator", "Ann Firefly", "joint", "Ann Firefly", "Ann Firefly");
        assertThat(speakers(ours)).containsOnly("narrator");
    }

    @Test
    void anAccountInTheFirstPersonIsOfTheOneOfTwoWhomItDoesNotName() {
        Readout ours = Readout.of(
                "Post",
                "MY TALK OF TODAY\n\nI spoke with Chancellor Anna Firefly. I thanked her for the boats. Anna assured me that the lock is"
                        + " safe. My country will send grain. Anna Firefly and I discussed the harvest.");
        Readout theirs = Readout.of(
                "Chancellery",
                "Government spokesman Otto Sapt announced: Chancellor Anna Firefly spoke with President Rudolf Elphberg and"
                        + " thanked Prime Minister Emil Hentzau.");

        assertThat(speakers(ours, theirs))
                .containsExactly("narrator", "Rudolf Elphberg", "Anna Firefly", "Rudolf Elphberg", "joint");
    }

    @Test
    void preparedClaimsOfAnEventAreCompletedTogether() {
        Readout ours = Readout.of("Kremlin", "The President of China urged restraint.");
        Readout theirs = Readout.of("Beijing", "President Xi Jinping of China spoke.");
        ClaimSet mine =
                ClaimSet.of(ours, List.of(Claim.in(ours, "a1").span(0, 39).build()));
        ClaimSet other = ClaimSet.of(theirs, List.of());

        List<Extraction> completed = EXTRACTOR.completed(List.of(mine, other));

        assertThat(completed.get(0).claims().claims().get(0).speaker()).contains(Speaker.of("Xi Jinping"));
        assertThat(EXTRACTOR.complete(mine).claims().get(0).speaker()).contains(Speaker.of("President (China)"));
    }

    @Test
    void whatStandsBetweenCommasBeforeTheVerbIsNotItsSubject() {
        Readout ours = Readout.of(
                "Ruritania",
                "President Rudolf Elphberg, at the wish of the Freedonian Chancellor, described the floods. Chancellor Rufus"
                        + " Firefly, in turn, spoke about the harvest.");

        assertThat(speakers(ours)).containsExactly("Rudolf Elphberg", "Rufus Firefly");
    }

    @Test
    void anOfficeBehindANameWithoutAClosingCommaIsTheNextSubject() {
        Readout ours = Readout.of(
                "Ruritania",
                "The talks went on. Responding to the concerns voiced by Rufus Firefly, the President of Ruritania stressed that"
                        + " the border is quiet.");

        assertThat(speakers(ours).get(1)).isEqualTo("President (Ruritania)");
    }

    @Test
    void twoWhoAreNamedBesideEachOtherAreOfTheCast() {
        Readout ours = Readout.of(
                "Kremlin",
                "The President of Cuba thanked Russia for its help. Vladimir Putin and Miguel Vega Lopez reaffirmed their"
                        + " friendship.");

        assertThat(speakers(ours)).containsExactly("Miguel Vega Lopez", "joint");
    }
}
