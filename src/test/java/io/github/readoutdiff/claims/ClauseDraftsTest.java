package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks in the clauses of sentences with given parts of speech, and what governs each. */
class ClauseDraftsTest {
    private static final String OPENING = "The/DET king/NOUN met/VERB Firefly/PROPN ./PUNCT ";

    /** The drafts of a text's second sentence: words | speaker | the words that govern them. */
    private static List<String> drafts(String tagged) {
        return drafts(tagged, 0);
    }

    private static List<String> drafts(String tagged, int tag) {
        List<String> drafts = sentences(tag, OPENING, tagged);
        return drafts.subList(1, drafts.size());
    }

    /** The drafts of a text of some sentences: words | speaker | the words that govern them. */
    private static List<String> sentences(int tag, String... tagged) {
        String text = TaggedWords.text(String.join("", tagged));
        return read(tag, tagged).stream()
                .map(draft -> draft.words(text) + " | "
                        + (draft.speaker() == null ? "nobody" : draft.speaker().name()) + " | " + draft.governing())
                .toList();
    }

    private static List<Draft> read(int tag, String... tagged) {
        String whole = String.join("", tagged);
        String text = TaggedWords.text(whole);
        References references = TwoLeaders.references();
        PhraseSpeakers phrases = new PhraseSpeakers(text, references);
        Drafts drafts = new Drafts(text);
        ClauseDrafts clauses = new ClauseDrafts(new SpeakerRules(text, references, phrases), phrases, drafts);
        List<TaggedWord> words = TaggedWords.of(whole);
        int from = 0;
        for (String sentence : tagged) {
            int to = from + TaggedWords.of(sentence).size();
            clauses.read(List.copyOf(words.subList(from, to)), from == 0, to == words.size() ? tag : 0);
            from = to;
        }
        return drafts.all();
    }

    @Test
    void aFurtherPredicateHasTheSubjectAndItsSpeaker() {
        assertThat(
                        drafts(
                                "Firefly/PROPN thanked/VERB the/DET millers/NOUN and/CCONJ urged/VERB them/PRON to/PART row/VERB home/ADV"))
                .containsExactly(
                        "Firefly thanked the millers | Rufus Firefly | ",
                        "urged them to row home | Rufus Firefly | Firefly");
    }

    @Test
    void whatSomebodyIsAskedToDoBehindAModalIsGovernedByIt() {
        assertThat(
                        drafts(
                                "Firefly/PROPN will/AUX close/VERB the/DET lock/NOUN and/CCONJ raise/VERB the/DET toll/NOUN for/ADP ships/NOUN"))
                .containsExactly(
                        "Firefly will close the lock | Rufus Firefly | ",
                        "raise the toll for ships | Rufus Firefly | Firefly will");
    }

    @Test
    void aPredicateInThePastHasNoModal() {
        assertThat(
                        drafts(
                                "Firefly/PROPN must/AUX close/VERB the/DET lock/NOUN ,/PUNCT and/CCONJ thanked/VERB the/DET millers/NOUN there/ADV"))
                .containsExactly(
                        "Firefly must close the lock | Rufus Firefly | ",
                        "thanked the millers there | Rufus Firefly | Firefly");
    }

    @Test
    void aPartIsGovernedByTheWordsFromTheVerbOn() {
        assertThat(
                        drafts(
                                "Firefly/PROPN agreed/VERB to/PART open/VERB the/DET lock/NOUN and/CCONJ to/PART close/VERB the/DET mill/NOUN"))
                .containsExactly(
                        "Firefly agreed to open the lock | Rufus Firefly | ",
                        "to close the mill | Rufus Firefly | Firefly agreed to open the lock");
    }

    @Test
    void aFurtherContentIsGovernedByTheReport() {
        assertThat(
                        drafts(
                                "Firefly/PROPN said/VERB that/SCONJ it/PRON rains/VERB here/ADV and/CCONJ that/SCONJ snow/NOUN falls/VERB there/ADV"))
                .containsExactly(
                        "Firefly said that it rains here | Rufus Firefly | ",
                        "that snow falls there | Rufus Firefly | Firefly said that");
    }

    @Test
    void aFurtherVerbOfTheContentHasItsSubjectAndModal() {
        assertThat(
                        drafts(
                                "Firefly/PROPN said/VERB that/SCONJ they/PRON should/AUX keep/VERB the/DET truce/NOUN and/CCONJ open/VERB the/DET lock/NOUN for/ADP ships/NOUN"))
                .containsExactly(
                        "Firefly said that they should keep the truce | Rufus Firefly | ",
                        "open the lock for ships | Rufus Firefly | Firefly said that they should");
    }

    @Test
    void theSubjectOfAContentBeginsBehindThatACommaOrACoordinator() {
        assertThat(
                        drafts(
                                "Firefly/PROPN said/VERB that/SCONJ now/ADV ,/PUNCT they/PRON should/AUX keep/VERB the/DET truce/NOUN and/CCONJ open/VERB the/DET lock/NOUN for/ADP ships/NOUN"))
                .element(1)
                .isEqualTo("open the lock for ships | Rufus Firefly | Firefly said that they should");
    }

    @Test
    void anAuxiliaryThatIsNoModalGovernsNothing() {
        assertThat(
                        drafts(
                                "Firefly/PROPN said/VERB that/SCONJ they/PRON do/AUX keep/VERB the/DET truce/NOUN and/CCONJ open/VERB the/DET lock/NOUN for/ADP ships/NOUN"))
                .containsExactly(
                        "Firefly said that they do keep the truce | Rufus Firefly | ",
                        "open the lock for ships | Rufus Firefly | Firefly said that");
    }

    @Test
    void aVerbInThePresentOrPastOfAContentHasNoModal() {
        assertThat(
                        drafts(
                                "Firefly/PROPN said/VERB that/SCONJ it/PRON should/AUX keep/VERB the/DET truce/NOUN and/CCONJ opens/VERB the/DET lock/NOUN for/ADP ships/NOUN"))
                .element(1)
                .isEqualTo("opens the lock for ships | Rufus Firefly | Firefly said that");
        assertThat(
                        drafts(
                                "Firefly/PROPN said/VERB that/SCONJ it/PRON should/AUX keep/VERB the/DET truce/NOUN and/CCONJ opened/VERB the/DET lock/NOUN for/ADP ships/NOUN"))
                .element(1)
                .isEqualTo("opened the lock for ships | Rufus Firefly | Firefly said that");
    }

    @Test
    void aParticipleInFrontIsTheNextClauses() {
        assertThat(
                        drafts(
                                "Stating/VERB that/SCONJ the/DET lock/NOUN leaks/VERB ,/PUNCT Firefly/PROPN asked/VERB for/ADP time/NOUN"))
                .containsExactly(
                        "Stating that the lock leaks | Rufus Firefly | ", "Firefly asked for time | Rufus Firefly | ");
    }

    @Test
    void aParticipleBetweenSubjectAndVerbIsTheSubjects() {
        String king =
                "The/DET king/NOUN ,/PUNCT drawing/VERB attention/NOUN to/ADP the/DET heavy/ADJ floods/NOUN ,/PUNCT asked/VERB for/ADP help/NOUN";
        assertThat(drafts(king))
                .containsExactly(
                        "The king , drawing attention to the heavy floods | Rudolf Elphberg | ",
                        "asked for help | Rudolf Elphberg | ");
        assertThat(attributions(king))
                .containsExactly(
                        "carried over: none / none / The king , drawing attention to the heavy floods",
                        "office: The king / asked / for help");
        assertThat(drafts(king + " ,/PUNCT and/CCONJ thanked/VERB the/DET old/ADJ millers/NOUN"))
                .last()
                .isEqualTo("thanked the old millers | Rudolf Elphberg | ");
    }

    @Test
    void aReportInFrontThatIsNoParticipleIsItsOwnSubjects() {
        assertThat(
                        drafts(
                                "Firefly/PROPN said/VERB that/SCONJ the/DET lock/NOUN leaks/VERB ,/PUNCT the/DET king/NOUN asked/VERB for/ADP time/NOUN"))
                .containsExactly(
                        "Firefly said that the lock leaks | Rufus Firefly | ",
                        "the king asked for time | Rudolf Elphberg | ");
    }

    @Test
    void aParticipleThatReportsNothingIsNobodys() {
        assertThat(
                        drafts(
                                "Rowing/VERB on/ADP the/DET old/ADJ lock/NOUN is/AUX hard/ADJ ,/PUNCT and/CCONJ Firefly/PROPN asked/VERB for/ADP time/NOUN"))
                .last()
                .isEqualTo("Firefly asked for time | Rufus Firefly | ");
        assertThat(
                        drafts(
                                "Rowing/VERB on/ADP the/DET old/ADJ lock/NOUN is/AUX hard/ADJ ,/PUNCT and/CCONJ Firefly/PROPN asked/VERB for/ADP time/NOUN"))
                .first()
                .asString()
                .doesNotContain("Firefly");
    }

    @Test
    void whoAskedForTheCallIsTheNarrators() {
        assertThat(
                        drafts(
                                "Firefly/PROPN praised/VERB the/DET lock/NOUN at/ADP the/DET king/NOUN 's/PART request/NOUN ./PUNCT"))
                .containsExactly(
                        "Firefly praised the lock | Rufus Firefly | ", "at the king 's request . | narrator | ");
    }

    @Test
    void aTopicBehindTheEventIsBoths() {
        assertThat(
                        sentences(
                                0,
                                "Firefly/PROPN met/VERB the/DET king/NOUN ,/PUNCT and/CCONJ discussed/VERB the/DET tolls/NOUN for/ADP ships/NOUN"))
                .containsExactly(
                        "Firefly met the king | narrator | ", "discussed the tolls for ships | joint | Firefly");
        assertThat(
                        sentences(
                                0,
                                "Firefly/PROPN met/VERB the/DET king/NOUN ,/PUNCT and/CCONJ thanked/VERB the/DET millers/NOUN for/ADP grain/NOUN"))
                .last()
                .asString()
                .doesNotContain("joint");
        assertThat(
                        drafts(
                                "Firefly/PROPN thanked/VERB the/DET king/NOUN ,/PUNCT and/CCONJ discussed/VERB the/DET tolls/NOUN for/ADP ships/NOUN"))
                .last()
                .isEqualTo("discussed the tolls for ships | Rufus Firefly | Firefly");
    }

    @Test
    void whatSomebodyGainedInAFurtherPredicateIsTheOthers() {
        assertThat(
                        drafts(
                                "The/DET king/NOUN thanked/VERB the/DET millers/NOUN ,/PUNCT and/CCONJ gained/VERB support/NOUN from/ADP Firefly/PROPN"))
                .containsExactly(
                        "The king thanked the millers | Rudolf Elphberg | ",
                        "gained support from Firefly | Rufus Firefly | The king");
    }

    @Test
    void aTagOnlySaysWhoseAQuotationIs() {
        String tagged =
                "Firefly/PROPN thanked/VERB the/DET millers/NOUN and/CCONJ urged/VERB them/PRON to/PART row/VERB home/ADV";
        assertThat(drafts(tagged, 3)).hasSize(2);
        assertThat(drafts(tagged, 4)).containsExactly("urged them to row home | Rufus Firefly | Firefly");
    }

    @Test
    void aSpokespersonWhoOnlyAnnouncesMakesNoClaim() {
        assertThat(drafts("The/DET spokesman/NOUN announced/VERB")).isEmpty();
        assertThat(drafts("Firefly/PROPN announced/VERB")).containsExactly("Firefly announced | Rufus Firefly | ");
        assertThat(
                        drafts(
                                "The/DET spokesman/NOUN announced/VERB that/SCONJ Firefly/PROPN thanked/VERB the/DET king/NOUN"))
                .containsExactly("The spokesman announced that Firefly thanked the king | Rufus Firefly | ");
    }

    @Test
    void eachContentOfASpokespersonHasASpeakerOfItsOwn() {
        assertThat(
                        drafts(
                                "The/DET spokesman/NOUN said/VERB that/SCONJ it/PRON rains/VERB there/ADV and/CCONJ that/SCONJ Firefly/PROPN thanked/VERB the/DET king/NOUN"))
                .last()
                .isEqualTo("that Firefly thanked the king | Rufus Firefly | The spokesman said that");
        assertThat(
                        drafts(
                                "The/DET king/NOUN said/VERB that/SCONJ it/PRON rains/VERB there/ADV and/CCONJ that/SCONJ Firefly/PROPN thanked/VERB the/DET millers/NOUN"))
                .last()
                .isEqualTo("that Firefly thanked the millers | Rudolf Elphberg | The king said that");
    }

    @Test
    void onlyPunctuationIsNoClaim() {
        assertThat(drafts("Firefly/PROPN thanked/VERB the/DET king/NOUN ;/PUNCT ./PUNCT ./PUNCT ./PUNCT"))
                .hasSize(1);
    }

    @Test
    void whatFollowsAFurtherVerbOfSayingGoesOn() {
        String lock = "The/DET lock/NOUN is/AUX old/ADJ ./PUNCT";
        assertThat(sentences(
                        0,
                        OPENING,
                        "Firefly/PROPN thanked/VERB the/DET millers/NOUN ,/PUNCT and/CCONJ said/VERB that/SCONJ it/PRON rains/VERB ./PUNCT ",
                        lock))
                .last()
                .isEqualTo("The lock is old . | Rufus Firefly | ");
    }

    /** The drafts of a text's second sentence: rule: source / cue / what is reported. */
    private static List<String> attributions(String tagged) {
        String whole = OPENING + tagged;
        List<Draft> drafts = read(0, OPENING, tagged);
        return drafts.subList(1, drafts.size()).stream()
                .map(Draft::attribution)
                .map(one -> one == null
                        ? "none"
                        : one.rule() + ": " + words(one.source(), whole) + " / " + words(one.cue(), whole) + " / "
                                + words(one.content(), whole))
                .toList();
    }

    private static String words(List<Span> spans, String tagged) {
        return spans.isEmpty() ? "none" : TwoLeaders.words(spans.get(0), tagged);
    }

    @Test
    void aFurtherVerbOfSayingIsTheCueOfItsPredicate() {
        assertThat(
                        attributions(
                                "Firefly/PROPN thanked/VERB the/DET millers/NOUN ,/PUNCT and/CCONJ said/VERB that/SCONJ it/PRON rains/VERB"))
                .containsExactly(
                        "named subject: Firefly / thanked / the millers",
                        "named subject: Firefly / said / that it rains");
        assertThat(
                        attributions(
                                "Firefly/PROPN thanked/VERB the/DET millers/NOUN ,/PUNCT and/CCONJ has/AUX pointed/VERB out/ADP that/SCONJ it/PRON rains/VERB"))
                .last()
                .isEqualTo("named subject: Firefly / has pointed out / that it rains");
        assertThat(
                        attributions(
                                "Firefly/PROPN thanked/VERB the/DET millers/NOUN ,/PUNCT and/CCONJ rowed/VERB the/DET boat/NOUN home/ADV"))
                .last()
                .isEqualTo("named subject: Firefly / thanked / rowed the boat home");
    }

    @Test
    void aParticipleInFrontIsCarriedToItsClauseOnly() {
        assertThat(
                        attributions(
                                "Stating/VERB that/SCONJ the/DET lock/NOUN leaks/VERB ,/PUNCT Firefly/PROPN asked/VERB for/ADP time/NOUN ,/PUNCT and/CCONJ Elphberg/PROPN thanked/VERB him/PRON again/ADV"))
                .containsExactly(
                        "carried over: none / none / Stating that the lock leaks",
                        "named subject: Firefly / asked / for time",
                        "named subject: Elphberg / thanked / him again");
    }

    @Test
    void whatFollowsBothSidesGoesOnBehindSayingOnly() {
        String lock = "The/DET lock/NOUN is/AUX old/ADJ ./PUNCT";
        assertThat(sentences(
                        0,
                        OPENING,
                        "Both/DET sides/NOUN thanked/VERB the/DET millers/NOUN ,/PUNCT and/CCONJ said/VERB that/SCONJ it/PRON rains/VERB ./PUNCT ",
                        lock))
                .last()
                .isEqualTo("The lock is old . | joint | ");
        assertThat(sentences(
                        0,
                        OPENING,
                        "Both/DET sides/NOUN thanked/VERB the/DET millers/NOUN ,/PUNCT and/CCONJ urged/VERB them/PRON to/PART row/VERB ./PUNCT ",
                        lock))
                .last()
                .isEqualTo("The lock is old . | narrator | ");
    }
}
