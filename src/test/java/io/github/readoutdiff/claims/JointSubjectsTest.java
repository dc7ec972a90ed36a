package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which subjects mean both sides, where a king and a president met. */
class JointSubjectsTest {
    private final Cast cast = TwoLeaders.cast(TwoLeaders.KING, TwoLeaders.PRESIDENT);
    private final JointSubjects joint =
            new JointSubjects(cast, new OfficeSubjects(cast, TwoLeaders.parties(), "Ruritania", true));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the/DET two/NUM | true",
                "the/DET pair/NOUN | true",
                "both/DET sides/NOUN | true",
                "the/DET leaders/NOUN | true",
                "some/DET countries/NOUN | false",
                "many/ADJ countries/NOUN | false",
                "the/DET boats/NOUN of/ADP both/DET sides/NOUN | false",
                "Of/ADP the/DET sides/NOUN | true",
                "the/DET mill/NOUN | false",
                "Elphberg/PROPN and/CCONJ Firefly/PROPN | true",
                "the/DET king/NOUN and/CCONJ Firefly/PROPN | true",
                "the/DET king/NOUN of/ADP Ruritania/PROPN and/CCONJ Firefly/PROPN | true",
                "the/DET king/NOUN with/ADP Otto/PROPN and/CCONJ Firefly/PROPN | false",
                "he/PRON and/CCONJ Firefly/PROPN | true",
                "she/PRON and/CCONJ the/DET king/NOUN | true",
                "he/PRON and/CCONJ the/DET mill/NOUN | false",
                "Elphberg/PROPN and/CCONJ the/DET mill/NOUN | false",
                "Elphberg/PROPN and/CCONJ the/DET Union/NOUN | true",
                "Elphberg/PROPN and/CCONJ the/DET Old/ADJ Duchy/NOUN | true",
                "Elphberg/PROPN and/CCONJ Zenda/PROPN | true",
                "Rudolf/PROPN and/CCONJ Elphberg/PROPN | false",
                "Ruritanian/PROPN and/CCONJ Freedonian/PROPN tolls/NOUN | false",
                "King/PROPN and/CCONJ Marshal/PROPN Elphberg/PROPN | false",
                "Elphberg/PROPN and/CCONJ | false",
                "and/CCONJ Elphberg/PROPN | false",
                "Prince/PROPN Otto/PROPN ,/PUNCT King/PROPN and/CCONJ Prime/PROPN Minister/PROPN | false"
            })
    void twoWhoMetAreBothSides(String tagged, boolean both) {
        assertThat(joint.isJoint(TwoLeaders.subject(tagged))).isEqualTo(both);
    }
}
