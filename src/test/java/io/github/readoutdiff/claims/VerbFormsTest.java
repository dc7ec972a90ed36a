package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "note, note notes noting noted",
        "stress, stress stresses stressing stressed",
        "wish, wish wishes wishing wished",
        "touch, touch touches touching touched",
        "relax, relax relaxes relaxing relaxed",
        "commit, commit commits committing committed",
        "reply, reply replies replying replied",
        "convey, convey conveys conveying conveyed",
        "give/gave/given, give gives giving gave given",
        "swim/swam/swum, swim swims swimming swam swum"
    })
    void aVerbHasItsEndings(String entry, String forms) {
        assertThat(VerbForms.of(entry)).contains(forms.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "note, noteing noteeing noteed noteeed notees",
        "stress, stresss",
        "wish, wishs",
        "touch, touchs",
        "relax, relaxs",
        "reply, replyed replyyed replyying replys repling",
        "convey, convies convied conved",
        "give/gave/given, gived give/gave/given",
        "swim/swam/swum, swimed swimmed"
    })
    void aVerbHasNoEndingThatIsSpelledOtherwise(String entry, String forms) {
        assertThat(VerbForms.of(entry)).doesNotContain(forms.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "note, noted",
        "reply, replied",
        "proceed, proceeded proceedded",
        "give/gave/given, gave given",
        "put/put, put",
        "seed/seeded, seeded"
    })
    void itsPastIsNoOtherForm(String entry, String forms) {
        assertThat(VerbForms.past(entry)).containsExactlyInAnyOrder(forms.split(" "));
    }
}
