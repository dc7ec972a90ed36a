package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The ways in which articles quote accounts, a test for each; whose words they are, and from which account. */
class ArticleCasesTest {
    private static final String LEAD =
            "Ruritanian President Rudolf Elphberg spoke with Freedonian Prime Minister Gloria Teasdale on Monday.\n\n";
    private static final String NORDIC =
            "Norwegian Prime Minister Kari Lund spoke with Finnish President Aino Salo on Monday.\n\n";
    private static final ArticleReader READER = InventedStates.READER;

    // The cue behind, before and far from what it reports.

    @Test
    void aCueBehindTheQuotationHoldsForIt() {
        assertThat(of(
                        LEAD + "“The bridge at Zenda will open in May,” Mr Elphberg told Ms Teasdale, according to the"
                                + " official Ruritanian account.",
                        "bridge at Zenda"))
                .isEqualTo("ruritania: Rudolf Elphberg");
    }

    @Test
    void aCueAtTheParagraphsEndHoldsForTheSentencesBeforeIt() {
        String article = NORDIC
                + "“The strait is open. Nobody has closed it. It will stay open in winter,” the Norwegian statement"
                + " said.";
        assertThat(of(article, "The strait is open")).isEqualTo("norway: narrator");
        assertThat(of(article, "Nobody has closed it")).isEqualTo("norway: narrator");
        assertThat(of(article, "It will stay open")).isEqualTo("norway: narrator");
    }

    @Test
    void aCueInsideTheQuotationHoldsForBothItsParts() {
        String article = LEAD + "“The bridge,” the Ruritanian readout said, “will open in May.”";
        assertThat(of(article, "will open in May")).isEqualTo("ruritania: narrator");
    }

    @Test
    void aCueBeforeTheQuotationHoldsForIt() {
        assertThat(of(LEAD + "The Ruritanian readout said: “The bridge will open in May.”", "bridge will open"))
                .isEqualTo("ruritania: narrator");
    }

    @Test
    void aQuotationGoesOnInTheNextParagraphWithNoCue() {
        String article = NORDIC
                + "“Our waters are cold but calm,” Ms Lund told Ms Salo, according to the Norwegian readout.\n\n"
                + "“We will keep them calm for our children.”\n\n"
                + "Snow fell in Bergen.";
        assertThat(of(article, "We will keep them calm")).isEqualTo("norway: Kari Lund");
        assertThat(of(article, "Snow fell")).startsWith("reporter");
    }

    @Test
    void aQuotationThatIsLeftOpenGoesOnInTheNextParagraph() {
        String article = LEAD
                + "“The toll is an insult,” Mr Elphberg said, according to the Ruritanian readout. “We shall not pay it.\n\n"
                + "“We shall build our own road.”";
        assertThat(of(article, "We shall not pay")).isEqualTo("ruritania: Rudolf Elphberg");
        assertThat(of(article, "We shall build our own road")).isEqualTo("ruritania: Rudolf Elphberg");
    }

    @Test
    void aMixedQuotationIsOneClaimOfItsSource() {
        assertThat(of(
                        LEAD + "The Freedonian readout said the toll was “a stone in the shoe” of both peoples.",
                        "a stone in the shoe"))
                .isEqualTo("freedonia: narrator");
    }

    // "It said", "the readout said".

    @Test
    void itSaidMeansTheAccountASentenceBack() {
        String article = LEAD
                + "Ms Teasdale's office issued a short summary of the call. It said Mr Elphberg had asked for new talks"
                + " on the toll.";
        assertThat(of(article, "had asked for new talks")).startsWith("freedonia");
    }

    @Test
    void theReadoutSaidMeansTheAccountASentenceBack() {
        String article = NORDIC
                + "Helsinki's version came an hour later and was longer. “The president recalled the winter of the"
                + " closed strait,” the readout said.";
        assertThat(of(article, "winter of the closed strait")).startsWith("finland");
    }

    @Test
    void itAddedMeansTheAccountThatSpokeLast() {
        String article = NORDIC
                + "The Finnish readout said that the ministers would meet in Turku. It added that no date had been set.";
        assertThat(of(article, "no date had been set")).isEqualTo("finland: narrator");
    }

    @Test
    void heAddedMeansTheSpeakerInsideTheAccount() {
        String article = LEAD
                + "“The bridge is safe,” Mr Elphberg said, according to the Ruritanian readout. He added that it would"
                + " be painted.";
        assertThat(of(article, "would be painted")).isEqualTo("ruritania: Rudolf Elphberg");
    }

    // Several sources.

    @Test
    void twoSourcesInOneSentenceBehindButAreKeptApart() {
        String article = LEAD
                + "The Ruritanian readout said that the bridge would open in May, but the Freedonian readout said that"
                + " the money was missing.";
        assertThat(of(article, "bridge would open in May")).startsWith("ruritania");
        assertThat(of(article, "money was missing")).startsWith("freedonia");
    }

    @Test
    void twoSourcesInOneSentenceBehindWhileAreKeptApart() {
        String article =
                NORDIC + "Oslo said the fishing fleet would stay in port, while Helsinki said it would sail in June.";
        assertThat(of(article, "fleet would stay in port")).isEqualTo("norway: narrator");
        assertThat(of(article, "would sail in June")).isEqualTo("finland: narrator");
    }

    @Test
    void whileAtTheSentencesBeginningKeepsTwoSourcesApart() {
        String article = NORDIC
                + "While the Norwegian readout said that the fleet would stay in port, the Finnish statement said that it"
                + " would sail in June.";
        assertThat(of(article, "fleet would stay in port")).isEqualTo("norway: narrator");
        assertThat(of(article, "would sail in June")).isEqualTo("finland: narrator");
    }

    @Test
    void describedByOneAndByTheOtherIsEachOnesPart() {
        String article = LEAD + "The talks were described by Strelsau as “fruitful” and by Fredville as “a beginning”.";
        assertThat(of(article, "fruitful")).startsWith("ruritania");
        assertThat(of(article, "a beginning")).startsWith("freedonia");
    }

    @Test
    void bothSidesMentionIsOfEveryAccount() {
        String article = LEAD
                + "The Ruritanian readout said that the bridge would open. The Freedonian readout said that the toll"
                + " would fall. Both sides mention a commission of engineers.";
        assertThat(of(article, "commission of engineers")).isEqualTo("freedonia+ruritania: narrator");
    }

    @Test
    void twoNamedAccountsThatSayTheSameAreBothMeant() {
        String article = NORDIC + "The Norwegian and Finnish readouts said that the ministers would meet in Turku.";
        assertThat(of(article, "would meet in Turku")).isEqualTo("finland+norway: narrator");
    }

    @Test
    void accountsOfTwoBodiesOfOneStateAreKeptApart() {
        String article = NORDIC
                + "The Finnish presidency said that the ferry would run in winter. It gave no date.\n\n"
                + "Finland's foreign ministry said that the strait was calm. The ministry added that nobody was missing."
                + " The Norwegian readout said that the fleet would stay in port.\n\n"
                + "The presidency said that the ministers would meet in Turku.";
        assertThat(of(article, "run in winter")).startsWith("finland-leadership:");
        assertThat(of(article, "strait was calm")).startsWith("finland-foreign-ministry:");
        assertThat(of(article, "nobody was missing")).startsWith("finland-foreign-ministry:");
        assertThat(of(article, "stay in port")).startsWith("norway:");
        assertThat(of(article, "meet in Turku")).startsWith("finland-leadership:");
    }

    @Test
    void anAccountOfOneBodyIsCalledByItsState() {
        String article = LEAD
                + "Ruritania's foreign ministry said that the bridge would open. “No toll will be asked,” the Ruritanian"
                + " ministry said. The Ruritanian readout was short.";
        assertThat(of(article, "No toll")).startsWith("ruritania:");
    }

    // Leaders in accounts.

    @Test
    void aLeaderIsQuotedFromTheOtherSidesText() {
        String article =
                LEAD + "“I regret the toll,” Ms Teasdale told Mr Elphberg, according to the Ruritanian readout.";
        assertThat(of(article, "I regret the toll")).isEqualTo("ruritania: Gloria Teasdale");
    }

    @Test
    void anAccountThatSaysWhatTheOtherLeaderSaidIsTheIssuerAndHeTheSpeaker() {
        String article = NORDIC + "The Finnish presidency said that Ms Lund expressed support for the ferry line.";
        assertThat(of(article, "support for the ferry line")).isEqualTo("finland: Kari Lund");
    }

    @Test
    void aSeatOfPowerThatSaysWhatTheOtherLeaderSaidIsTheIssuerAndHeTheSpeaker() {
        String article = "The Kremlin said that French President Emmanuel Macron expressed support for the talks.";
        assertThat(of(article, "support for the talks")).isEqualTo("russia: Emmanuel Macron");
    }

    @Test
    void thereALeaderSaysMeansTheAccountNamedBefore() {
        String article = LEAD
                + "The Freedonian readout is longer and warmer. There, Mr Elphberg says that the toll was a mistake.";
        assertThat(of(article, "toll was a mistake")).isEqualTo("freedonia: Rudolf Elphberg");
    }

    @Test
    void aLeaderInTheParagraphOfAnAccountSpeaksInThatAccount() {
        String article =
                LEAD + "The Freedonian readout describes a frank talk. Mr Elphberg promised to lower the toll.";
        assertThat(of(article, "lower the toll")).isEqualTo("freedonia: Rudolf Elphberg");
    }

    @Test
    void theLeadersNextSentencesInAQuotedAccountAreHisToo() {
        String article = NORDIC
                + "“Prime Minister Lund said that the strait matters to Norway,” the Finnish readout said.\n\n"
                + "“Keeping it open is a promise to the fishermen. The two leaders will meet again in Turku.”";
        assertThat(of(article, "promise to the fishermen")).isEqualTo("finland: Kari Lund");
        assertThat(of(article, "meet again in Turku")).isEqualTo("finland: narrator");
    }

    @Test
    void whatTheFirstSentenceSumsUpIsOfTheAccountThatTellsIt() {
        String article =
                "Ruritanian President Rudolf Elphberg has kissed a stone and expressed support for a survey of the"
                        + " northern dam by engineers from Graustark.\n\n"
                        + "He spoke with Freedonian Prime Minister Gloria Teasdale. The Freedonian readout said that Mr Elphberg"
                        + " supported the survey of the northern dam. “Graustark will send engineers,” it said.\n\n"
                        + "The Ruritanian readout said that the bridge would open in May.";
        assertThat(of(article, "survey of the northern dam by")).isEqualTo("freedonia: Rudolf Elphberg");
        assertThat(of(article, "kissed a stone")).startsWith("reporter");
    }

    @Test
    void whatBothLeadersSaidIsOfEveryAccountOnceOneTellsIt() {
        String article = LEAD
                + "Mr Elphberg and Ms Teasdale promised that the bridge at Zenda would open in May.\n\n"
                + "The Freedonian readout said that the toll would fall.\n\n"
                + "“The bridge at Zenda will open in May,” the Ruritanian readout said.";
        assertThat(of(article, "bridge at Zenda would")).isEqualTo("freedonia+ruritania: joint");
    }

    @Test
    void whatALeaderDidWithNoWordInAnyAccountIsTheReporters() {
        String article = LEAD
                + "Mr Elphberg has signalled that the army will leave the islands.\n\n"
                + "The Freedonian readout said that the toll would fall. The Ruritanian readout said that the bridge"
                + " would open.";
        assertThat(of(article, "leave the islands")).startsWith("reporter");
    }

    // What is no account of this event.

    @Test
    void aRemarkThatATextOmitsSomethingIsTheReporters() {
        String article = LEAD
                + "The Ruritanian readout said that the bridge would open. The Freedonian readout makes no mention of"
                + " the bridge. Neither side's statement refers to the toll.";
        assertThat(of(article, "makes no mention")).startsWith("reporter");
        assertThat(of(article, "refers to the toll")).startsWith("reporter");
    }

    @Test
    void anAnonymousOfficialOfTheSameSideIsNotTheReadout() {
        String article = NORDIC
                + "The Norwegian readout said that the fleet would stay in port. A senior Norwegian official, who spoke"
                + " on condition of anonymity, said that the fleet had sailed already.";
        assertThat(of(article, "had sailed already")).startsWith("other");
    }

    @Test
    void aMinisterOfTheSameSideIsNotTheReadout() {
        String article = NORDIC
                + "The Finnish readout said that the ferry would run. Finland's transport minister, Pekka Niemi, told"
                + " reporters that the ferry was old.";
        assertThat(of(article, "ferry was old")).isEqualTo("other: Pekka Niemi");
    }

    @Test
    void theReadoutOfAnotherCallIsAnotherSource() {
        String article = LEAD
                + "The Ruritanian readout said that the bridge would open. The Ruritanian readout of a call in March said"
                + " that the bridge would never open.";
        assertThat(of(article, "never open")).startsWith("other");
    }

    @Test
    void aLeadersInterviewIsAnotherSource() {
        String article = LEAD
                + "The Ruritanian readout said that the bridge would open.\n\n"
                + "In an interview last week Ms Teasdale said that the bridge was a toy.";
        assertThat(of(article, "bridge was a toy")).isEqualTo("other: Gloria Teasdale");
    }

    @Test
    void whatNobodyIsNamedForIsTheReporters() {
        assertThat(of(
                        LEAD + "The Ruritanian readout said that the bridge would open. The bridge is 90 years old.",
                        "90"))
                .isEqualTo("reporter: narrator");
    }

    // How an account, a person or a state is named.

    @Test
    void accordingToTheOfficialAccountNamesTheAccount() {
        assertThat(of(NORDIC + "According to the official Finnish account, the ferry will run in winter.", "in winter"))
                .isEqualTo("finland: narrator");
    }

    @Test
    void itWasNotedInAnAccountNamesTheAccount() {
        String article = LEAD + "In the Ruritanian statement it was noted that the dam is sound.";
        assertThat(of(article, "dam is sound")).isEqualTo("ruritania: narrator");
    }

    @Test
    void itWasNotedIsSaidInTheAccountOfTheParagraph() {
        String article =
                LEAD + "The Ruritanian statement said that the bridge would open. It was noted that the dam is sound.";
        assertThat(of(article, "dam is sound")).startsWith("ruritania");
    }

    @Test
    void theTwoSidesAgreedInAnAccountIsJoint() {
        assertThat(of(LEAD + "The Freedonian readout said the two sides agreed to share the toll.", "share the toll"))
                .isEqualTo("freedonia: joint");
    }

    @Test
    void aPronounMeansThePersonNamedLast() {
        String article = NORDIC
                + "The Norwegian readout said that Ms Salo welcomed the plan. She also asked for a map, it said.";
        assertThat(of(article, "asked for a map")).isEqualTo("norway: Aino Salo");
    }

    @Test
    void anOfficeMeansItsHolder() {
        String article = NORDIC + "The Norwegian readout said that the Finnish president welcomed the plan.";
        assertThat(of(article, "welcomed the plan")).isEqualTo("norway: Aino Salo");
    }

    @Test
    void aTitleAloneMeansTheOnePersonWhoHoldsIt() {
        String article = LEAD + "The Freedonian readout said that the president thanked Ms Teasdale.";
        assertThat(of(article, "thanked Ms Teasdale")).isEqualTo("freedonia: Rudolf Elphberg");
    }

    @Test
    void aSideMeansItsState() {
        String article = LEAD + "The Freedonian readout said that the Ruritanian side promised to lower the toll.";
        assertThat(of(article, "lower the toll")).startsWith("freedonia: R");
    }

    @Test
    void aSeatOfPowerMeansItsState() {
        assertThat(of("Downing Street said the call lasted an hour.", "lasted an hour"))
                .startsWith("united-kingdom");
        assertThat(of("The White House said the call lasted an hour.", "lasted an hour"))
                .startsWith("united-states");
        assertThat(of("Beijing said the call lasted an hour.", "lasted an hour"))
                .startsWith("china");
    }

    @Test
    void aMinistryNamedWithItsStateIsMeantByTheMinistryLater() {
        String article = NORDIC
                + "The Finnish foreign ministry said the ferry would run. Norway's government said the fleet would stay."
                + " The ministry said the ferry was safe.";
        assertThat(of(article, "ferry was safe")).startsWith("finland");
    }

    @Test
    void anOfficeOfALeaderIsTheIssuerOfHisState() {
        assertThat(of(LEAD + "Mr Elphberg's office said that the bridge would open.", "bridge would open"))
                .isEqualTo("ruritania: narrator");
    }

    /** The origin and the speaker of the claim that holds some words: "ruritania: narrator". */
    private static String of(String article, String words) {
        assertThat(article).contains(words);
        ArticleClaims claims = READER.read(Readout.of("The Gazette", article));
        List<ClaimSet> sets = new ArrayList<>(claims.accounts());
        sets.addAll(claims.asides());
        int at = article.indexOf(words);
        TreeSet<String> origins = new TreeSet<>();
        TreeSet<String> speakers = new TreeSet<>();
        for (ClaimSet set : sets) {
            for (Claim claim : set.claims()) {
                boolean holds =
                        claim.spans().stream().anyMatch(span -> span.start() < at + words.length() && span.end() > at);
                boolean aside = set.readout().id().equals(Comparison.REPORTER)
                        || set.readout().id().equals(Comparison.OTHER);
                if (holds && !(aside && origins.stream().anyMatch(origin -> !origin.equals("reporter")))) {
                    origins.add(set.readout().id());
                    speakers.add(claim.speaker().map(Speaker::name).orElse("-"));
                }
            }
        }
        return String.join("+", origins) + ": " + String.join("+", speakers);
    }
}
