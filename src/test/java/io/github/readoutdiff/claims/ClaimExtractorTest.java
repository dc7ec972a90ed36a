package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Polarity;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Speaker;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimExtractorTest {
    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.create();
    private static final String CALL =
            "President of Ruritania Rudolf Elphberg spoke by telephone with President of Freedonia Rufus Firefly. ";

    private static List<Claim> claims(String text) {
        return EXTRACTOR.extract(Readout.of("Ruritania", text)).claims().claims();
    }

    private static List<String> texts(String text) {
        return claims(text).stream().map(Claim::text).toList();
    }

    private static Claim last(String text) {
        List<Claim> claims = claims(text);
        return claims.get(claims.size() - 1);
    }

    private static String speaker(Claim claim) {
        return claim.speaker().map(Speaker::name).orElse("unknown");
    }

    private static String rule(Claim claim) {
        return claim.attribution().map(attribution -> attribution.rule()).orElse("none");
    }

    @Test
    void coordinatedPredicatesAreClaimsOfTheirOwn() {
        assertThat(texts("The king thanked Freedonia for its help and urged it to open the border."))
                .containsExactly("The king thanked Freedonia for its help", "urged it to open the border.");
    }

    @Test
    void supportAndReadinessAreTwoClaims() {
        assertThat(texts("The Freedonian side voiced support for the talks, as well as readiness to host the envoys."))
                .containsExactly("The Freedonian side voiced support for the talks", "readiness to host the envoys.");
    }

    @Test
    void twoVerbsWithOneObjectAreOneClaim() {
        assertThat(texts("The ministers reviewed and encouraged the work of the river commission."))
                .hasSize(1);
    }

    @Test
    void aListOfTopicsAfterIncludingIsOneClaimEach() {
        assertThat(texts(
                        "They reviewed progress on open questions, including river navigation, talks on fishing rights,"
                                + " and joint work against smuggling."))
                .containsExactly(
                        "They reviewed progress on open questions",
                        "river navigation",
                        "talks on fishing rights",
                        "joint work against smuggling.");
    }

    @Test
    void whoAskedForTheCallIsAClaimOfItsOwn() {
        List<Claim> claims = claims("King Rudolf spoke by telephone with President Firefly at the latter's request.");

        assertThat(claims)
                .extracting(Claim::text)
                .containsExactly("King Rudolf spoke by telephone with President Firefly", "at the latter's request.");
        assertThat(claims).extracting(claim -> claim.kind().orElseThrow()).containsOnly(ClaimKind.PROCEDURAL);
        assertThat(claims).extracting(ClaimExtractorTest::speaker).containsOnly("narrator");
    }

    @Test
    void semicolonsAndConditionsKeepEachConditionWithItsClause() {
        assertThat(texts(CALL
                        + "He said that if Freedonia opens the border, Ruritania will lower its tariffs; if it keeps the"
                        + " border closed, Ruritania will respond."))
                .hasSize(3)
                .last()
                .isEqualTo("if it keeps the border closed, Ruritania will respond.");
    }

    @Test
    void aSubordinateClauseWithoutAPointStaysWithItsClause() {
        assertThat(texts("They agreed that trade should grow while the envoys are in Zenda."))
                .hasSize(1);
    }

    @Test
    void infinitivesOfOneAgreementAreClaimsOfTheirOwn() {
        List<Claim> claims =
                claims("The two sides agreed to open the border at Zenda, to lower the tariffs on wine, and to"
                        + " send envoys to Strelsau.");

        assertThat(claims)
                .extracting(Claim::text)
                .containsExactly(
                        "The two sides agreed to open the border at Zenda",
                        "to lower the tariffs on wine",
                        "to send envoys to Strelsau.");
        assertThat(claims).extracting(claim -> claim.kind().orElseThrow()).containsOnly(ClaimKind.AGREEMENT);
    }

    @Test
    void aReportingParticipleIsAClaimOfTheSameSpeaker() {
        List<Claim> claims = claims(CALL + "Rufus Firefly praised the treaty, stressing that trade has doubled.");

        assertThat(claims)
                .extracting(Claim::text, ClaimExtractorTest::speaker)
                .contains(tuple("stressing that trade has doubled.", "Rufus Firefly"));
    }

    @Test
    void whatFollowsACueWithoutOneIsStillTheSpeakers() {
        List<Claim> claims = claims(CALL
                + "Rufus Firefly pointed out that the river has been calm. The boats of both countries sail freely. The sides"
                + " agreed to meet in May.");

        assertThat(claims)
                .extracting(ClaimExtractorTest::speaker)
                .containsExactly("narrator", "Rufus Firefly", "Rufus Firefly", "joint");
        assertThat(rule(claims.get(2))).isEqualTo("carried over");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rufus Firefly noted the progress made. | Rufus Firefly | named subject",
                "The President of Freedonia noted the progress made. | Rufus Firefly | office",
                "The Freedonian side expressed support for the talks. | Rufus Firefly | party subject",
                "The leaders noted the progress made. | joint | joint subject",
                "Rudolf Elphberg and Rufus Firefly noted the progress made. | joint | joint subject",
                "It was agreed to meet again in May. | joint | passive",
                "Special attention was paid to the river trade. | joint | passive",
                "According to Rufus Firefly, the river is calm. | Rufus Firefly | according to",
                "The conversation was warm and friendly. | narrator | none"
            })
    void theSubjectOfTheCueIsTheSpeaker(String sentence, String speaker, String rule) {
        Claim claim = last(CALL + sentence);

        assertThat(speaker(claim)).isEqualTo(speaker);
        assertThat(rule(claim)).isEqualTo(rule);
    }

    @Test
    void aPronounIsTheSpeakerNamedLast() {
        List<Claim> claims =
                claims(CALL + "Rufus Firefly noted the calm on the river. He thanked Ruritania for its help.");

        assertThat(speaker(claims.get(2))).isEqualTo("Rufus Firefly");
        assertThat(rule(claims.get(2))).isEqualTo("pronoun");
    }

    @Test
    void aQuotationOfSeveralSentencesIsHisWhoIsNamedBehindIt() {
        List<Claim> claims = claims(CALL + "\"The river is calm. Our boats sail freely,\" Rufus Firefly said.");

        assertThat(claims.subList(1, 3))
                .extracting(
                        Claim::text,
                        ClaimExtractorTest::speaker,
                        claim -> claim.manner().orElseThrow())
                .containsExactly(
                        tuple("The river is calm.", "Rufus Firefly", Manner.DIRECT),
                        tuple("Our boats sail freely", "Rufus Firefly", Manner.DIRECT));
    }

    @Test
    void aTranscriptGoesByItsLabels() {
        List<Claim> claims =
                claims("King Rudolf: We are glad to see you.\n\nRufus Firefly: Thank you. The road was long.\n");

        assertThat(claims)
                .extracting(Claim::text, ClaimExtractorTest::speaker)
                .containsExactly(
                        tuple("We are glad to see you.", "Rudolf"),
                        tuple("Thank you.", "Rufus Firefly"),
                        tuple("The road was long.", "Rufus Firefly"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rufus Firefly thanked Ruritania for its help. | APPRECIATION",
                "Rufus Firefly called on Ruritania to open the border. | REQUEST",
                "Rufus Firefly proposed a conference on the river. | PROPOSAL",
                "Rufus Firefly reaffirmed his readiness to help. | COMMITMENT",
                "Rufus Firefly warned that delay would have consequences. | WARNING",
                "Rufus Firefly noted that the river is calm. | STATEMENT",
                "The leaders agreed to continue their contacts. | AGREEMENT",
                "The leaders discussed trade on the river. | PROCEDURAL",
                "The conversation was frank and friendly. | CONTEXT"
            })
    void theCueTellsTheKind(String sentence, ClaimKind kind) {
        assertThat(last(CALL + sentence).kind()).contains(kind);
    }

    @Test
    void aNegatedMainVerbMakesANegatedClaim() {
        assertThat(last(CALL + "He said that Freedonia does not seek a quarrel.")
                        .polarity())
                .contains(Polarity.NEGATED);
        assertThat(last(CALL + "He said that Freedonia seeks a treaty.").polarity())
                .contains(Polarity.AFFIRMED);
    }

    @Test
    void strengthNamesTheDecidingWordsOfTheText() {
        assertThat(last(CALL + "He said that Freedonia is ready to help.").strength())
                .hasValueSatisfying(strength -> {
                    assertThat(strength.level()).isEqualTo(5);
                    assertThat(strength.words()).isEqualTo("is ready to");
                });
        assertThat(last(CALL + "Rufus Firefly urged Ruritania to open the border.")
                        .strength())
                .hasValueSatisfying(strength -> assertThat(strength.words()).isEqualTo("urged"));
    }

    @Test
    void headingsAndFurnitureAreNoClaims() {
        assertThat(texts("# Call with the President of Freedonia\n\nThey agreed to meet.\n\nPhoto: Court Press\n"))
                .containsExactly("They agreed to meet.");
    }

    @Test
    void idsAreTheReadoutsWithANumber() {
        assertThat(claims("They agreed to meet. They discussed trade."))
                .extracting(Claim::id)
                .containsExactly("ruritania-1", "ruritania-2");
    }

    @Test
    void preparedClaimsAreCompletedAndNeverChanged() {
        String text = CALL + "Rufus Firefly urged Ruritania to open the border.";
        Readout readout = Readout.of("Ruritania", text);
        int start = text.indexOf("urged");
        Claim bare = Claim.in(readout, "c1").span(start, text.length()).build();
        Claim given = Claim.in(readout, "c2")
                .span(start, text.length())
                .speaker(Speaker.of("Margaret"))
                .kind(ClaimKind.CONTEXT)
                .build();

        ClaimSet complete = EXTRACTOR.complete(ClaimSet.of(readout, List.of(bare, given)));

        assertThat(complete.claims())
                .extracting(
                        Claim::id,
                        ClaimExtractorTest::speaker,
                        claim -> claim.kind().orElseThrow(),
                        Claim::spans)
                .containsExactly(
                        tuple("c1", "Rufus Firefly", ClaimKind.REQUEST, bare.spans()),
                        tuple("c2", "Margaret", ClaimKind.CONTEXT, given.spans()));
    }

    @Test
    void aTextInAnotherLanguageIsCutIntoSentencesAndANoticeSaysSo() {
        Extraction extraction =
                EXTRACTOR.extract(Readout.of("Руритания", "Стороны обсудили торговлю. Они встретятся в мае."));

        assertThat(extraction.claims().claims())
                .hasSize(2)
                .allMatch(claim -> claim.speaker().isEmpty());
        assertThat(extraction.notices()).extracting(Notice::code).containsExactly("language-not-supported");
    }

    @Test
    void anUnclosedQuotationIsANotice() {
        Extraction extraction =
                EXTRACTOR.extract(Readout.of("Ruritania", "The king said: \"We will come to the border soon."));

        assertThat(extraction.notices()).extracting(Notice::code).contains("unbalanced-quotation");
    }

    @Test
    void anAppositionBehindAnOfficeWithAFormOfAddressIntroducesItsHolder() {
        Claim claim =
                last("The Minister of Health of Sylvania, Hon. Ada Brandt, met the Graustark envoy, Mr. Otto Sapt. "
                        + "The Minister stressed that the ferry must run.");

        assertThat(speaker(claim)).isEqualTo("Ada Brandt");
    }

    @Test
    void anAppositionTellsAnOfficeThatNoListKnows() {
        Claim claim = last("The Voivod of Sylvania, Ada Brandt, met the President of Graustark, Otto Sapt. "
                + "The Voivod stressed that the ferry must run.");

        assertThat(speaker(claim)).isEqualTo("Ada Brandt");
    }

    @Test
    void sheIsTheSubjectOfTheSentenceThatTellsOfTheMeeting() {
        Claim claim = last("Foreign Minister Ada Brandt met her colleague Otto Sapt in Strelsau. "
                + "She insisted on a new ferry.");

        assertThat(speaker(claim)).isEqualTo("Ada Brandt");
    }

    @Test
    void twoTitlesOfOnePersonAreNotTwoPersons() {
        Claim claim = last(CALL + " State Councillor and Foreign Minister Hentzau said that the border was quiet.");
        assertThat(speaker(claim)).isEqualTo("Hentzau");
    }

    @Test
    void whatTheKeyIsToDoIsNotAnArrangement() {
        Claim claim = last(CALL + " President Rudolf said that patience was needed. The key is to go on talking.");
        assertThat(rule(claim)).isEqualTo("carried over");
    }

    private static List<String> speakersOf(String... texts) {
        List<Readout> readouts = IntStream.range(0, texts.length)
                .mapToObj(i -> Readout.builder("issuer " + i, texts[i]).build())
                .toList();
        return EXTRACTOR.extract(readouts).stream()
                .flatMap(extraction -> extraction.claims().claims().stream())
                .map(ClaimExtractorTest::speaker)
                .distinct()
                .toList();
    }

    @Test
    void onePersonHasOneSpellingInTheReadoutsOfAnEvent() {
        assertThat(speakersOf(
                        "President Elphberg thanked the envoy.",
                        "President Rudolf K. Elphberg said that the canal is open.",
                        "President Rudolf Elphberg asked for time."))
                .containsExactly("Rudolf K. Elphberg");
    }

    @Test
    void aFamilyNameThatTwoPersonsBearStaysApart() {
        assertThat(
                        speakersOf(
                                "President Elphberg thanked the envoy.",
                                "President Rudolf Elphberg said that the canal is open. Minister Flavia Elphberg asked for time."))
                .containsExactly("Elphberg", "Rudolf Elphberg", "Flavia Elphberg");
    }

    @Test
    void aNegationReachesOnlyTheConjunctThatItStandsIn() {
        List<Claim> claims =
                claims(CALL + "Rudolf Elphberg said that Ruritania will open the bridge to all and will not raise"
                        + " the tolls for anybody.");

        assertThat(claims)
                .extracting(claim -> claim.polarity().orElseThrow())
                .endsWith(Polarity.AFFIRMED, Polarity.NEGATED);
    }

    @Test
    void notToSupportIsLessThanToOppose() {
        Claim less = last(CALL + "Rudolf Elphberg said that Ruritania does not support the canal.");
        Claim more = last(CALL + "Rudolf Elphberg said that Ruritania opposes the canal.");

        assertThat(less.strength().orElseThrow().words()).isEqualTo("does not support");
        assertThat(less.strength().orElseThrow().level())
                .isGreaterThan(more.strength().orElseThrow().level());
        assertThat(less.polarity()).contains(Polarity.NEGATED);
        assertThat(more.polarity()).contains(Polarity.AFFIRMED);
    }

    @ParameterizedTest
    @CsvSource({
        "Rudolf Elphberg and the President of Freedonia conferred by telephone. The President of Ruritania thanked the envoy.",
        "The Ruritanian side called Freedonia. A talk between Rudolf Elphberg and President of Freedonia Rufus Firefly took"
                + " place. The Ruritanian side asked for time."
    })
    void whoBearsNoTitleIsOfThePartyThatNobodyElseIsOf(String text) {
        List<Claim> claims = EXTRACTOR.extract(Readout.of("a", text)).claims().claims();

        assertThat(speaker(claims.get(claims.size() - 1))).isEqualTo("Rudolf Elphberg");
    }

    @Test
    void twoUnknownStatesThatAgreeSpeakTogether() {
        Claim claim = last("The United Federation and Syldavia have agreed to open the pass.");

        assertThat(claim.speaker()).contains(Speaker.JOINT);
        assertThat(claim.kind()).contains(ClaimKind.AGREEMENT);
    }

    @Test
    void aSpeechIsWhosesTheTitleSays() {
        String speech =
                "Dear friends! I am glad to be here. My thoughts are with you. I spoke with Rufus Firefly of Freedonia"
                        + " today. We shall win this race. Our boats are fast.";
        Readout told = Readout.builder("Ruritania", speech)
                .title("Our boats are fast - address by President Rudolf Elphberg")
                .build();

        assertThat(EXTRACTOR.extract(told).claims().claims())
                .extracting(ClaimExtractorTest::speaker)
                .containsOnly("Rudolf Elphberg");
        assertThat(claims(speech)).extracting(ClaimExtractorTest::speaker).containsOnly("narrator");
    }

    @Test
    void theFirstPersonInsideAReportMakesNoSpeech() {
        String text =
                CALL + "Rudolf Elphberg said that I value the treaty. He stressed that my country keeps its word. Rufus"
                        + " Firefly thanked him. Rudolf Elphberg noted that we and our friends agree.";

        assertThat(speaker(last(text))).isEqualTo("Rudolf Elphberg");
    }

    @ParameterizedTest
    @CsvSource({
        "This is the second conversation of the two presidents this year.,narrator",
        "A further subject was the canal.,joint",
        "Contacts will be continued.,joint",
        "Agreement was reached to open the pass.,joint",
        "The two called the raid a crime.,joint"
    })
    void whatNobodyIsSaidToSay(String sentence, String speaker) {
        assertThat(speaker(last(CALL + sentence))).isEqualTo(speaker);
    }

    /** Eastern readouts give a leader's words as a paragraph of sentences of which only the first reports. */
    @Test
    void aParagraphGoesOnInTheWordsOfWhoIsSaidToSpeakInIt() {
        assertThat(claims(CALL
                        + "President Elphberg noted that the river matters to both. Officials held talks in Zenda in May. It"
                        + " marked a step forward. The meeting in Zenda was useful. Both sides need to keep the treaty. Ruritania"
                        + " did not close the locks. Ruritania will open the locks. The locks are safe. President Elphberg thanked"
                        + " Freedonia for its engineers. Mutual respect is the base of the treaty."))
                .extracting(ClaimExtractorTest::speaker)
                .containsOnlyOnce("narrator")
                .contains("Rudolf Elphberg")
                .doesNotContain("joint", "Ruritania");
    }

    @Test
    void welcomingAThingIsNoReception() {
        assertThat(speaker(last(CALL + "Rudolf Elphberg welcomed the return to the truce.")))
                .isEqualTo("Rudolf Elphberg");
        assertThat(speaker(
                        last("President of Ruritania Rudolf Elphberg welcomed President Rufus Firefly to Strelsau.")))
                .isEqualTo("narrator");
    }

    private static List<String> speakers(String text) {
        return EXTRACTOR.extract(Readout.of("a", text)).claims().claims().stream()
                .map(ClaimExtractorTest::speaker)
                .toList();
    }

    @Test
    void aLeaderWithoutANameIsCalledByTheOffice() {
        assertThat(speakers("The Prime Minister spoke to Prime Minister Rufus Firefly of Freedonia this afternoon."
                        + " The Prime Minister stressed that the river must stay open. She thanked her counterpart for the boats."
                        + " Prime Minister Firefly said that the boats were old."))
                .containsExactly("narrator", "Prime Minister", "Prime Minister", "Rufus Firefly");
        assertThat(speakers("The Secretary-General of the River League met with Mr Rufus Firefly, President of"
                        + " Freedonia. The Secretary-General urged both sides to keep the pass open."))
                .containsExactly("narrator", "Secretary-General");
    }

    @Test
    void anOfficeIsWhoTheTextNamesLaterOn() {
        assertThat(speakers("The President met Prime Minister Rufus Firefly of Freedonia. President Elphberg said that"
                        + " the river is calm. The President called for new boats."))
                .containsExactly("narrator", "Elphberg", "Elphberg");
        assertThat(speakers("The Marshal received a call from President Firefly of Freedonia. The Marshal thanked him"
                        + " for the boats. Sapt urged Freedonia to keep the pass open."))
                .containsExactly("narrator", "Sapt", "Sapt");
    }

    @Test
    void theOtherReadoutNamesALeaderWithoutAName() {
        Readout ours = Readout.of(
                "a",
                "The Prime Minister spoke to President Firefly of Freedonia. The Prime Minister asked for more boats.");
        Readout theirs = Readout.of(
                "b",
                "President Rufus Firefly had a call with the Prime Minister of Ruritania, Ms Flavia Elphberg."
                        + " Prime Minister Elphberg asked for boats.");

        List<Claim> claims =
                EXTRACTOR.extract(List.of(ours, theirs)).get(0).claims().claims();

        assertThat(speaker(claims.get(1))).isEqualTo("Flavia Elphberg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The President of Freedonia, for his part, praised the boats. | Rufus Firefly",
                "Rudolf Elphberg, on the other hand, said that the boats were old. | Rudolf Elphberg",
                "The Freedonian official praised the boats. | Rufus Firefly",
                "The state of the ferries came up as well. | joint",
                "Rudolf Elphberg asked for boats, while Rufus Firefly asked for time to build them. | Rufus Firefly",
                "The two were in agreement that the ferry must sail. | joint",
                "Further topics were the ferry and the pass. | joint",
                "A joint statement was released after the talks. | joint",
                "Rudolf Elphberg proposed a race, an idea to which Rufus Firefly gave his approval. | Rufus Firefly",
                "Rudolf Elphberg praised the boats. The President of Freedonia will visit Strelsau in May. | Rufus Firefly",
                "Rufus Firefly called the ferry a marvel of its age. | Rufus Firefly",
                "Rufus Firefly began by thanking the ferrymen. | Rufus Firefly",
                "Rufus Firefly took the opportunity to thank the ferrymen. | Rufus Firefly",
                "Rudolf Elphberg explained the plan, which Rufus Firefly welcomed. | Rufus Firefly",
                "Rudolf Elphberg sent two boats, for which Rufus Firefly expressed his gratitude. | Rufus Firefly",
                "Rudolf Elphberg explained the plan and gained support from Rufus Firefly. | Rufus Firefly",
                "Rudolf Elphberg invited Rufus Firefly to Strelsau. The invitation was accepted. | Rufus Firefly",
                "Rudolf Elphberg extended an invitation to Strelsau, which was gladly accepted. | Rufus Firefly",
                "A programme for the ferries of both banks was launched. | joint",
                "Rudolf Elphberg praised the boats. The next talks are to be held in May. | joint",
                "The Union and the League will set up a school. | joint"
            })
    void whoseAPointIs(String sentence, String speaker) {
        assertThat(speaker(last(CALL + sentence))).isEqualTo(speaker);
    }

    @Test
    void aSpokespersonHasNoPositionOfHisOwn() {
        assertThat(speakers("Government spokesperson Otto Sapt announces:\n\nChancellor Flavia Elphberg spoke with"
                        + " President Rufus Firefly of Freedonia today. It was their third call in the course of this year."
                        + " The federal government will send two boats to the river."))
                .endsWith("Flavia Elphberg");
    }

    @Test
    void theHostIsOfThePlaceThatIsVisited() {
        assertThat(speakers("At the invitation of President Rudolf Elphberg, President Rufus Firefly paid a visit to"
                        + " Ruritania. The President of Freedonia said that the boats were old."))
                .containsExactly("narrator", "Rufus Firefly");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rufus Firefly said that the boats are old, that the river is deep and that the pass is shut. | 3",
                "Rufus Firefly praised the boats, stressing the need for care and underlining the role of the ferrymen. | 3",
                "Rufus Firefly said that the boats are old, while noting that the river is deep. | 2",
                "The boats were discussed as well: Rufus Firefly asked for ten of them by May. | 2",
                "Rufus Firefly marked several points: how the boats are to be counted and who pays. | 1"
            })
    void howManyPointsASentenceMakes(String sentence, int points) {
        assertThat(claims(CALL + sentence)).hasSize(1 + points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rufus Firefly regretted that the boats should be old. | STATEMENT",
                "Rufus Firefly took note of the announced review. | STATEMENT",
                "Rufus Firefly welcomed the decision to build new boats. | APPRECIATION",
                "Rufus Firefly said that Ruritania's presence would be very welcome. | REQUEST",
                "Rufus Firefly expressed the wish that Ruritania would join the race. | REQUEST",
                "Rufus Firefly confirmed his presence at the race. | COMMITMENT",
                "Rufus Firefly said that the community should act. | REQUEST",
                "The leaders agreed that the old boats have to go. | STATEMENT",
                "They took stock of the work on the boats. | STATEMENT",
                "Rufus Firefly stressed that the ferrymen must release the boats. | REQUEST",
                "Rudolf Elphberg praised the boats, which Rufus Firefly welcomed. | APPRECIATION"
            })
    void whatIsSaidTellsTheKind(String sentence, ClaimKind kind) {
        assertThat(last(CALL + "Rufus Firefly and Rudolf Elphberg spoke of boats. " + sentence)
                        .kind())
                .contains(kind);
    }

    @Test
    void aFurtherContentIsNotGovernedByTheContentBefore() {
        assertThat(last(CALL + "Rufus Firefly said that Freedonia would send boats and that the river was deep.")
                        .kind())
                .contains(ClaimKind.STATEMENT);
    }

    @Test
    void aPersonWhoseFamilyNameComesFirstKeepsTheWholeName() {
        assertThat(speakers(
                        "On 17 July, Mr. ELPHBERG Rudolf, Prime Minister of Ruritania, held a telephone talk with President"
                                + " Rufus Firefly of Freedonia. Prime Minister Elphberg explained that the river is calm. President Firefly"
                                + " thanked him."))
                .containsExactly("narrator", "Elphberg Rudolf", "Rufus Firefly");
        assertThat(speakers("King Rudolf Elphberg received President Rufus Firefly of Freedonia today. King Rudolf said"
                        + " that the river is calm."))
                .containsExactly("narrator", "Rudolf Elphberg");
    }

    @Test
    void oneNameInTwoOrdersIsOnePerson() {
        Readout ours = Readout.of(
                "a",
                "Prime Minister Elphberg Rudolf spoke to President Firefly of Freedonia. Elphberg Rudolf praised the boats.");
        Readout theirs = Readout.of(
                "b",
                "President Rufus Firefly had a call with Prime Minister Rudolf Elphberg of Ruritania. Rudolf Elphberg praised the boats.");

        List<Extraction> both = EXTRACTOR.extract(List.of(ours, theirs));

        assertThat(speaker(both.get(0).claims().claims().get(1)))
                .isEqualTo(speaker(both.get(1).claims().claims().get(1)));
    }

    @Test
    void theGuestIsWelcomedBySomebodyOnceTheTalksHaveBegun() {
        assertThat(speaker(last(CALL + "At the outset Rudolf Elphberg welcomed his guest.")))
                .isEqualTo("Rudolf Elphberg");
    }

    @Test
    void whoSpeaksInTheFirstPersonIsWhomOnlyTheOtherReadoutNames() {
        Readout ours = Readout.of(
                "a",
                "I met today with Freedonia's Foreign Minister, Rufus Firefly, in Strelsau. I pressed for ten boats by May."
                        + " I raised the case of the ferrymen. I urged Freedonia to open the pass."
                        + " We agreed to hold a race in June.");
        Readout theirs = Readout.of(
                "b",
                "Foreign Minister Rufus Firefly met with Foreign Minister Flavia Elphberg of Ruritania in Strelsau today.");

        List<Claim> claims =
                EXTRACTOR.extract(List.of(ours, theirs)).get(0).claims().claims();

        assertThat(claims.subList(1, 5))
                .extracting(ClaimExtractorTest::speaker)
                .containsExactly("Flavia Elphberg", "Flavia Elphberg", "Flavia Elphberg", "joint");
    }

    @Test
    void whatASpokespersonStatesOfTheEventIsTheIssuersOwn() {
        assertThat(speakers("President Rufus Firefly received Queen Flavia of Ruritania today. The spokesman for the"
                        + " Presidency, Otto Sapt, stated that a lunch was given."))
                .containsExactly("narrator", "narrator");
    }

    @Test
    void aReceptionOpensAText() {
        assertThat(speakers("Today, President Rufus Firefly welcomed the Secretary General of the River League, Flavia"
                        + " Elphberg, to Strelsau. The President praised the boats. Trade was on the agenda, too."))
                .containsExactly("narrator", "Rufus Firefly", "joint");
    }

    @Test
    void aFurtherPredicateBearsTheModalOfTheFirst() {
        assertThat(last(CALL
                                + "Rufus Firefly noted that the boats are old. Ruritania should open the pass by May, and correct its"
                                + " old maps of the river.")
                        .kind())
                .contains(ClaimKind.REQUEST);
    }

    @Test
    void aDescriptionOfAStateIsTheIssuersOwn() {
        assertThat(speakers("President Rudolf Elphberg spoke with President Rufus Firefly of Freedonia. The boats were"
                        + " discussed. Freedonia is the third largest partner of Ruritania on the river."))
                .endsWith("narrator");
    }

    @Test
    void whoIsHeadOfStateMayBePresident() {
        assertThat(speakers("The Head of State, Rudolf Elphberg, met President Rufus Firefly of Freedonia in Ruritania."
                        + " The President of Ruritania praised the boats."))
                .endsWith("Rudolf Elphberg");
    }

    @Test
    void theChairmanOfTheGovernmentIsWhoHoldsThatOffice() {
        assertThat(
                        speakers(
                                "A telephone conversation took place between the Chairman of the Government, Rudolf Elphberg,"
                                        + " and the President of Freedonia, Rufus Firefly. The Chairman of the Government praised the boats."))
                .endsWith("Rudolf Elphberg");
    }

    @Test
    void whatASpokespersonIsSaidToTellIsWhoseItSays() {
        assertThat(speakers(
                        "President Rudolf Elphberg spoke by phone with President Rufus Firefly of Freedonia today. The two"
                                + " leaders decided to meet in May, spokesperson Otto Sapt said."))
                .containsExactly("narrator", "joint");
    }

    @Test
    void whoInitiatedTheCallIsOfTheEvent() {
        assertThat(speakers("Foreign Minister Rudolf Elphberg had a telephone conversation with Foreign Minister Rufus"
                        + " Firefly of Freedonia, which was initiated by the Freedonian side."))
                .containsExactly("narrator", "narrator");
    }
}
