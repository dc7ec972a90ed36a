package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.claims.OpenClause.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiniteVerbsTest {
    private final OpenClauses open = new OpenClauses();

    private FiniteVerbs verbs(String tagged) {
        return new FiniteVerbs(new ClauseWords(TaggedWords.of(tagged)), open);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the/DET king/NOUN is/AUX old/ADJ | 2 | true",
                "the/DET king/NOUN be/AUX old/ADJ | 2 | false",
                "has/AUX been/AUX old/ADJ | 1 | false",
                "has/AUX had/AUX rain/NOUN | 1 | false",
                "to/PART have/AUX rain/NOUN | 1 | false",
                "he/PRON opens/VERB locks/NOUN | 1 | true",
                "he/PRON opening/VERB locks/NOUN | 1 | false",
                "has/AUX not/PART opened/VERB it/PRON | 2 | false",
                "has/AUX also/ADV opened/VERB it/PRON | 2 | false",
                "to/PART open/VERB locks/NOUN | 1 | false",
                "let/VERB go/VERB now/ADV | 1 | false",
                "let/VERB goes/VERB now/ADV | 1 | true",
                "the/DET opens/VERB | 1 | false",
                "in/ADP opens/VERB | 1 | false",
                "old/ADJ opens/VERB | 1 | false",
                "Zenda/PROPN 's/PART opens/VERB | 2 | false",
                "Opens/VERB locks/NOUN | 0 | true",
                "“/PUNCT opens/VERB ”/PUNCT | 1 | false",
                "the/DET mill/NOUN opened/VERB | 2 | true",
                "the/DET mill/NOUN opened/VERB old/ADJ locks/NOUN is/AUX | 2 | true",
                "the/DET mill/NOUN opened/VERB that/SCONJ it/PRON is/AUX | 2 | true",
                "the/DET mill/NOUN opened/VERB in/ADP May/PROPN :/PUNCT is/AUX | 2 | true",
                "the/DET mill/NOUN opened/VERB in/ADP May/PROPN who/PRON is/AUX | 2 | true",
                "the/DET mill/NOUN opened/VERB in/ADP order/NOUN to/PART be/AUX | 2 | true",
                "the/DET mill/NOUN opened/VERB in/ADP order/NOUN to/PART have/AUX | 2 | true",
                "the/DET mill/NOUN opened/VERB in/ADP May/PROPN now/ADV burned/VERB | 2 | false",
                "he/PRON noted/VERB in/ADP May/PROPN is/AUX | 1 | true",
                "she/PRON noted/VERB in/ADP May/PROPN is/AUX | 1 | true",
                "they/PRON noted/VERB in/ADP May/PROPN is/AUX | 1 | true",
                "the/DET lock/NOUN | 1 | false",
                "the/DET locks/NOUN opened/VERB by/ADP kings/NOUN | 2 | false",
                "he/PRON began/VERB by/ADP thanking/VERB kings/NOUN | 1 | true",
                "in/ADP May/PROPN noted/VERB ,/PUNCT it/PRON rained/VERB | 2 | false",
                "the/DET Elphbergs/PROPN noted/VERB in/ADP May/PROPN is/AUX | 2 | true",
                "both/DET sides/NOUN noted/VERB in/ADP May/PROPN is/AUX | 2 | true",
                "the/DET minister/NOUN noted/VERB in/ADP May/PROPN is/AUX | 2 | true",
                "the/DET side/NOUN noted/VERB in/ADP May/PROPN is/AUX | 2 | true",
                "the/DET mill/NOUN noted/VERB in/ADP May/PROPN is/AUX | 2 | false",
                "the/DET mill/NOUN opened/VERB the/DET lock/NOUN is/AUX | 2 | true",
                "the/DET mill/NOUN opened/VERB to/ADP all/X is/AUX | 2 | true",
                "the/DET mill/NOUN opened/VERB in/ADP May/PROPN | 2 | true",
                "the/DET mill/NOUN opened/VERB in/ADP May/PROPN ,/PUNCT is/AUX | 2 | true",
                "the/DET mill/NOUN opened/VERB in/ADP May/PROPN and/CCONJ is/AUX | 2 | true",
                "the/DET mill/NOUN opened/VERB in/ADP May/PROPN that/SCONJ is/AUX | 2 | true",
                "the/DET mill/NOUN opened/VERB in/ADP May/PROPN be/AUX | 2 | true",
                "the/DET mill/NOUN opened/VERB in/ADP May/PROPN burned/VERB | 2 | false",
                "the/DET mill/NOUN opened/VERB in/ADP May/PROPN burning/VERB | 2 | true",
                "the/DET mill/NOUN opened/VERB in/ADP order/NOUN to/PART burn/VERB | 2 | true",
                "the/DET mill/NOUN opened/VERB in/ADP old/ADJ burned/VERB | 2 | true"
            })
    void aVerbIsFiniteUnlessSomethingMakesItAParticipleOrAnInfinitive(String tagged, int at, boolean finite) {
        assertThat(verbs(tagged).isFinite(at)).isEqualTo(finite);
    }

    @Test
    void behindTheVerbOfItsClauseAPastFormIsAParticiple() {
        FiniteVerbs verbs = verbs("he/PRON saw/VERB mills/NOUN opened/VERB there/ADV");
        assertThat(verbs.isFinite(3)).isTrue();
        open.innermost().verb = 1;
        assertThat(verbs.isFinite(3)).isFalse();
    }

    @Test
    void theVerbOfAClauseIsNoParticipleBehindItself() {
        FiniteVerbs verbs = verbs("saw/VERB mills/NOUN opened/VERB there/ADV");
        open.innermost().verb = 2;
        assertThat(verbs.isFinite(2)).isTrue();
        open.innermost().verb = 0;
        assertThat(verbs.isFinite(2)).isFalse();
    }

    @Test
    void theVerbRightBehindWhichIsFinite() {
        FiniteVerbs verbs = verbs("which/PRON grew/VERB by/ADP fifths/NOUN");
        assertThat(verbs.isFinite(1)).isFalse();
        open.enter(new OpenClause(Kind.RELATIVE, 1));
        assertThat(verbs.isFinite(1)).isTrue();
        assertThat(verbs("which/PRON mills/NOUN opened/VERB by/ADP kings/NOUN").isFinite(2))
                .isFalse();
    }

    @Test
    void whatSomebodyOwnsIsNoVerb() {
        assertThat(verbs("'s/PART opens/VERB locks/NOUN").isFinite(1)).isFalse();
    }

    @Test
    void anEdFormRightBehindThatIsNoVerb() {
        FiniteVerbs verbs = verbs("that/SCONJ continued/VERB raids/NOUN");
        assertThat(verbs.isFinite(1)).isTrue();
        open.enter(new OpenClause(Kind.CONTENT, 1));
        assertThat(verbs.isFinite(1)).isFalse();
        assertThat(verbs("that/SCONJ goes/VERB on/ADV").isFinite(1)).isTrue();
        assertThat(verbs("and/CCONJ continued/VERB raids/NOUN").isFinite(1)).isTrue();
        assertThat(verbs("continued/VERB raids/NOUN").isFinite(0)).isTrue();
    }

    @Test
    void theVerbThatMakesAParticipleOfAPastFormStandsNearby() {
        String mill = "mill/NOUN opened/VERB in/ADP ";
        assertThat(verbs(mill + "a/X ".repeat(14) + "is/AUX").isFinite(1)).isFalse();
        assertThat(verbs(mill + "a/X ".repeat(15) + "is/AUX").isFinite(1)).isTrue();
    }

    @Test
    void insideARelativeClauseWhoActsIsNoSign() {
        FiniteVerbs verbs = verbs("which/PRON the/DET minister/NOUN noted/VERB in/ADP May/PROPN is/AUX");
        assertThat(verbs.isFinite(3)).isTrue();
        open.enter(new OpenClause(Kind.RELATIVE, 1));
        assertThat(verbs.isFinite(3)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the/DET king/NOUN who/PRON slept/VERB there/ADV is/AUX old/ADJ | 5 | true",
                "the/DET king/NOUN who/PRON slept/VERB opens/VERB locks/NOUN | 4 | false",
                "the/DET king/NOUN who/PRON slept/VERB there/ADV opens/VERB locks/NOUN | 5 | true",
                "the/DET king/NOUN who/PRON saw/VERB rain/NOUN noted/VERB it/PRON | 5 | true",
                "the/DET king/NOUN who/PRON saw/VERB rain/NOUN rowed/VERB it/PRON | 5 | false",
                "the/DET king/NOUN who/PRON slept/VERB and/CCONJ is/AUX old/ADJ | 5 | false",
                "the/DET king/NOUN who/PRON slept/VERB there/ADV old/ADJ | 5 | false"
            })
    void aSecondFiniteVerbEndsARelativeClause(String tagged, int at, boolean ends) {
        OpenClause relative = new OpenClause(Kind.RELATIVE, 3);
        relative.verb = 3;
        open.enter(relative);
        assertThat(verbs(tagged).endsRelative(at)).isEqualTo(ends);
        assertThat(open.innermost()).isSameAs(relative);
    }

    @Test
    void itEndsNoneWhereTheClauseAroundHasItsVerb() {
        open.innermost().verb = 1;
        OpenClause relative = new OpenClause(Kind.RELATIVE, 3);
        relative.verb = 3;
        open.enter(relative);
        assertThat(verbs("he/PRON saw/VERB who/PRON slept/VERB there/ADV is/AUX")
                        .endsRelative(5))
                .isFalse();
    }

    @Test
    void theFirstWordMayBeTheVerbOfTheClauseAround() {
        open.innermost().verb = 0;
        OpenClause relative = new OpenClause(Kind.RELATIVE, 3);
        relative.verb = 3;
        open.enter(relative);
        assertThat(verbs("see/VERB kings/NOUN who/PRON slept/VERB there/ADV is/AUX")
                        .endsRelative(5))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "opens/VERB locks/NOUN | 0",
                "opened/VERB locks/NOUN | 0",
                "said/VERB so/ADV | 0",
                "also/ADV opens/VERB locks/NOUN | 1",
                "is/AUX old/ADJ | 0",
                "being/AUX old/ADJ | -1",
                "opening/VERB locks/NOUN | -1",
                "opened/VERB by/ADP kings/NOUN | -1",
                "also/ADV opened/VERB by/ADP kings/NOUN | -1",
                "opens/VERB by/ADP night/NOUN | 0",
                "opened/VERB | 0",
                "having/AUX rain/NOUN | -1",
                "has/AUX been/AUX old/ADJ | 0",
                "press/VERB locks/NOUN | -1",
                "open/VERB locks/NOUN | -1",
                "locks/NOUN open/VERB | -1",
                "(/PUNCT opens/VERB )/PUNCT | -1"
            })
    void aFurtherPredicateStartsWithItsVerb(String tagged, int verb) {
        assertThat(verbs(tagged).predicate(0)).isEqualTo(verb);
    }

    @Test
    void aBaseFormGoesOnBehindAnAuxiliary() {
        FiniteVerbs verbs = verbs("will/AUX close/VERB and/CCONJ open/VERB locks/NOUN or/CCONJ row/VERB and/CCONJ");
        assertThat(verbs.predicate(3)).isEqualTo(-1);
        open.innermost().verb = 1;
        assertThat(verbs.predicate(3)).isEqualTo(-1);
        open.innermost().verb = 0;
        assertThat(verbs.predicate(3)).isEqualTo(3);
        assertThat(verbs.predicate(6)).isEqualTo(-1);
        assertThat(verbs("will/AUX row/VERB").predicate(1)).isEqualTo(-1);
    }

    @Test
    void aListOfPredicatesGoesOnBehindACommaOrACoordinator() {
        assertThat(verbs("opens/VERB locks/NOUN ,/PUNCT closes/VERB mills/NOUN").listFollows(0))
                .isTrue();
        assertThat(verbs("opens/VERB locks/NOUN ,/PUNCT and/CCONJ closes/VERB mills/NOUN")
                        .listFollows(0))
                .isTrue();
        assertThat(verbs("opens/VERB locks/NOUN and/CCONJ closes/VERB mills/NOUN")
                        .listFollows(0))
                .isTrue();
        assertThat(verbs("opens/VERB locks/NOUN ,/PUNCT mills/NOUN").listFollows(0))
                .isFalse();
        assertThat(verbs("opens/VERB locks/NOUN and/CCONJ mills/NOUN").listFollows(0))
                .isFalse();
        assertThat(verbs("opens/VERB locks/NOUN").listFollows(0)).isFalse();
        assertThat(verbs("opens/VERB locks/NOUN and/CCONJ").listFollows(0)).isFalse();
        assertThat(verbs("opens/VERB locks/NOUN ,/PUNCT").listFollows(0)).isFalse();
        assertThat(verbs("opens/VERB (/PUNCT a/X ,/PUNCT )/PUNCT and/CCONJ closes/VERB")
                        .listFollows(0))
                .isTrue();
    }

    @Test
    void aListOfPredicatesGoesOnNearby() {
        assertThat(verbs("a/X ".repeat(59) + ",/PUNCT closes/VERB mills/NOUN").listFollows(0))
                .isTrue();
        assertThat(verbs("a/X ".repeat(60) + ",/PUNCT closes/VERB mills/NOUN").listFollows(0))
                .isFalse();
        assertThat(verbs("and/CCONJ closes/VERB mills/NOUN").listFollows(0)).isFalse();
        assertThat(verbs(",/PUNCT closes/VERB mills/NOUN").listFollows(0)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "keep/VERB the/DET truce/NOUN | true",
                "keep/VERB up/ADP talks/NOUN | true",
                "also/ADV keep/VERB it/PRON | true",
                "discuss/VERB tolls/NOUN | true",
                "keep/VERB ,/PUNCT | false",
                "keep/VERB | false",
                "keeps/VERB the/DET truce/NOUN | false",
                "keeping/VERB the/DET truce/NOUN | false",
                "opened/VERB the/DET lock/NOUN | false",
                "met/VERB the/DET king/NOUN | false",
                "truce/NOUN the/DET king/NOUN | false",
                "(/PUNCT keep/VERB truce/NOUN )/PUNCT | false"
            })
    void aBaseFormWithAnObjectIsBare(String tagged, boolean bare) {
        assertThat(verbs(tagged).isBare(0)).isEqualTo(bare);
    }

    @Test
    void wordsInBracketsAreNotBare() {
        assertThat(verbs("(/PUNCT keep/VERB truce/NOUN )/PUNCT").isBare(1)).isFalse();
        assertThat(verbs("the/DET keep/VERB truce/NOUN").isBare(1)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "keep/VERB truces/NOUN ,/PUNCT open/VERB locks/NOUN | true",
                "keep/VERB truces/NOUN and/CCONJ open/VERB locks/NOUN | true",
                "keep/VERB truces/NOUN ,/PUNCT and/CCONJ open/VERB locks/NOUN | true",
                "keep/VERB truces/NOUN ,/PUNCT tolls/NOUN and/CCONJ open/VERB locks/NOUN | true",
                "keep/VERB truces/NOUN ,/PUNCT opened/VERB locks/NOUN | false",
                "keep/VERB truces/NOUN and/CCONJ locks/NOUN there/ADV | false",
                "keep/VERB truces/NOUN open/VERB locks/NOUN | false",
                "keep/VERB truces/NOUN and/CCONJ and/CCONJ open/VERB locks/NOUN | true",
                "keep/VERB (/PUNCT a/X ,/PUNCT open/VERB locks/NOUN )/PUNCT | false",
                "keep/VERB truces/NOUN ,/PUNCT | false",
                "keep/VERB truces/NOUN ,/PUNCT and/CCONJ | false",
                "keep/VERB truces/NOUN | false"
            })
    void aFurtherBaseFormFollowsACommaOrACoordinator(String tagged, boolean follows) {
        assertThat(verbs(tagged).bareListFollows(0)).isEqualTo(follows);
    }

    @Test
    void itFollowsNearby() {
        assertThat(verbs("a/X ".repeat(59) + ",/PUNCT open/VERB locks/NOUN").bareListFollows(0))
                .isTrue();
        assertThat(verbs("a/X ".repeat(60) + ",/PUNCT open/VERB locks/NOUN").bareListFollows(0))
                .isFalse();
        assertThat(verbs("keep/VERB truces/NOUN ,/PUNCT open/VERB locks/NOUN").bareListFollows(3))
                .isFalse();
    }

    @Test
    void aCoordinatorBelongsToThePairInFrontOfIt() {
        assertThat(pair("talks/NOUN between/ADP kings/NOUN")).isTrue();
        assertThat(pair("both/CCONJ kings/NOUN")).isTrue();
        assertThat(pair("among/ADP kings/NOUN")).isTrue();
        assertThat(pair("both/DET kings/NOUN and/CCONJ queens/NOUN")).isFalse();
        assertThat(pair("both/DET kings/NOUN ,/PUNCT queens/NOUN")).isFalse();
        assertThat(pair("between/ADP kings/NOUN opens/VERB locks/NOUN")).isFalse();
        assertThat(pair("of/ADP kings/NOUN")).isFalse();
        assertThat(pair("both/DET " + "a/NOUN ".repeat(18).strip())).isTrue();
        assertThat(pair("both/DET " + "a/NOUN ".repeat(19).strip())).isFalse();
    }

    private boolean pair(String tagged) {
        return verbs(tagged).insidePair(TaggedWords.of(tagged).size());
    }
}
