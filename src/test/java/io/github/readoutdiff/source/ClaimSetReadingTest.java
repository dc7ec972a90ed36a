package io.github.readoutdiff.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Polarity;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.model.Strength;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimSetReadingTest {
    private static final String TEXT = "Ms Flint said trade will grow, and that tolls will not.";

    @Test
    void everyFieldOfAClaimSetIsRead() {
        Input input = read("""
                {"schema": "readout-diff/claim-set/1", "note": "keys that nobody knows are passed over",
                 "readout": {"id": "f", "issuer": "Freedonia", "language": "en", "date": "2026-03-14", "title": "On the call",
                             "url": "https://freedonia.example/1", "text": "%s"},
                 "claims": [
                  {"id": "c2", "spans": [[8, 12], [40, 54]], "speaker": "Flint", "manner": "indirect", "kind": "commitment",
                   "negated": true, "strength": {"level": 3, "words": "will"},
                   "attribution": {"source": [[0, 8]], "cue": [[9, 13]], "content": [[14, 54]], "rule": "said-that"}},
                  {"id": "c1", "spans": [[14, 29]], "speaker": null, "negated": false, "attribution": null}]}
                """.formatted(TEXT));

        Readout readout = Readout.builder("Freedonia", TEXT)
                .id("f")
                .language("en")
                .date(LocalDate.of(2026, 3, 14))
                .title("On the call")
                .source(URI.create("https://freedonia.example/1"))
                .build();
        Claim first = Claim.in(readout, "c2")
                .span(8, 12)
                .span(40, 54)
                .speaker(Speaker.of("Flint"))
                .manner(Manner.INDIRECT)
                .kind(ClaimKind.COMMITMENT)
                .polarity(Polarity.NEGATED)
                .strength(new Strength(3, "will"))
                .attribution(new Attribution(
                        List.of(Span.of(0, 8)), List.of(Span.of(9, 13)), List.of(Span.of(14, 54)), "said-that"))
                .build();
        Claim second =
                Claim.in(readout, "c1").span(14, 29).polarity(Polarity.AFFIRMED).build();
        assertThat(input.readout()).isEqualTo(readout);
        assertThat(input.claims()).contains(ClaimSet.of(readout, List.of(first, second)));
    }

    @Test
    void onlyTextIsRequiredOfAReadoutAndIdAndSpansOfAClaim() {
        Input input =
                read("{\"claims\": [{\"id\": \"a\", \"spans\": [[0, 4]]}], \"readout\": {\"text\": \"They met.\"}}");

        assertThat(input.readout()).isEqualTo(Readout.of("in", "They met."));
        assertThat(input.claims().orElseThrow().claims())
                .extracting(Claim::text)
                .containsExactly("They");
    }

    @Test
    void readoutMayStandAtTheTop() {
        Input input = read("{\"issuer\": \"Freedonia\", \"text\": \"They met.\"}");

        assertThat(input).isEqualTo(Input.of(Readout.of("Freedonia", "They met.")));
    }

    @Test
    void namedIssuerGoesBeforeThatOfTheFile() {
        String json = "{\"issuer\": \"Freedonia\", \"text\": \"They met.\"}";
        Input input = ReadoutReader.builder()
                .issuer("Sylvania")
                .build()
                .read(new ByteArrayInputStream(json.getBytes(UTF_8)), "in.json");

        assertThat(input.readout()).isEqualTo(Readout.of("Sylvania", "They met."));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"c","spans":[[0,99]]}             | in.json:3:30: claim "c" ends at 99, after the end of the text at 9; offsets count UTF-16 units
            {"id":"c","spans":[[-1,4]]}             | in.json:3:30: claim "c" starts at -1, before the text
            {"id":"c","spans":[[4,4]]}              | in.json:3:30: claim "c" ends at 4, which is not after its start 4
            {"id":"c","spans":[[0,4],[3,6]]}        | in.json:3:36: claim "c" has the span [3, 6], which starts before the end of the span before it, 4; put spans in order and join those that overlap
            {"id":"c","spans":[[5,8],[0,4]]}        | in.json:3:36: claim "c" has the span [0, 4], which starts before the end of the span before it, 8; put spans in order and join those that overlap
            {"id":"c","spans":[[0,4,6]]}            | in.json:3:30: a span of claim "c" has 3 numbers; it must be [start, end]
            {"id":"c","spans":[[0,4.5]]}            | in.json:3:33: wanted a whole number but found 4.5
            {"id":"c","spans":[[0,"4"]]}            | in.json:3:33: wanted a whole number but found the text "4"
            {"id":"c","spans":[0,4]}                | in.json:3:30: wanted a list but found 0
            {"id":"c","spans":[]}                   | in.json:3:29: claim "c" has no span; give at least one [start, end]
            {"id":"c","span":[[0,4]]}               | in.json:3:11: "spans" is missing; found "id", "span"
            {"spans":[[0,4]]}                       | in.json:3:11: "id" is missing; found "spans"
            {}                                      | in.json:3:11: "id" is missing; the object is empty
            {"id":" ","spans":[[0,4]]}              | in.json:3:17: the claim's id is blank
            {"id":7,"spans":[[0,4]]}                | in.json:3:17: wanted a text in quotation marks but found 7
            {"id":"c","spans":[[0,4]],"kind":"promise"} | in.json:3:44: "promise" is not one of statement, commitment, request, proposal, agreement, warning, procedural, appreciation, context
            {"id":"c","spans":[[0,4]],"negated":"no"}   | in.json:3:47: wanted true or false but found the text "no"
            {"id":"c","spans":[[0,4]],"speaker":""}     | in.json:3:47: the speaker is blank; leave it out where it is not known
            {"id":"c","spans":[[0,4]],"strength":{"level":12,"words":"will"}} | in.json:3:48: strength level is 12 but must be between 0 and 9
            {"id":"c","spans":[[0,4]],"attribution":{"cue":[[0,20]],"rule":"r"}} | in.json:3:59: the cue of claim "c" ends at 20, after the end of the text at 9; offsets count UTF-16 units
            {"id":"c","spans":[[0,4]],"text":"They met"} | in.json:3:44: the text of claim "c" is not the words of its spans, which are "They"; offsets count UTF-16 units of the readout's text
            {"id":"c","spans":[[0,4]]},{"id":"c","spans":[[5,8]]} | in.json:3:38: two claims have the id "c"; give each its own
            """)
    void wrongClaimIsAnErrorWithItsPlace(String claim, String message) {
        assertMessage("{\"readout\":\n {\"text\": \"They met.\"},\n\"claims\":[" + claim + "]}", message);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"issuer":"F","txt":"They met."}         | in.json:1:1: "text" is missing; found "issuer", "txt"
            {"issuer":"F","text":" "}                | in.json:1:22: the text is empty or blank; give the readout's words
            {"issuer":"F","text":"a \\ud83d b"}      | in.json:1:22: the text has half of a surrogate pair at offset 2, which is no character; write both halves or leave it out
            {"issuer":" ","text":"They met."}        | in.json:1:11: the readout's issuer is blank; leave it out where it is not known
            {"date":"14.3.2026","text":"They met."}  | in.json:1:9: the date "14.3.2026" is not of the form 2026-03-14
            {"url":"a b","text":"They met."}         | in.json:1:8: the url "a b" is no address: Illegal character in path
            {"schema":"readout-diff/claim-set/2"}    | in.json:1:11: the schema is "readout-diff/claim-set/2", another version than this program reads, "readout-diff/claim-set/1"; use the program version that wrote it
            {"schema":"other"}                       | in.json:1:11: the schema is "other" but must be "readout-diff/claim-set/1"
            {"schema":"readout-diff/comparison/1"}   | in.json:1:11: this is a comparison, the result of comparing; give a readout or a claim set (readout-diff/claim-set/1)
            {"text":"They met.","text":"Again."}     | in.json:1:27: not valid JSON: Duplicate field 'text'
            {"text":"They met."} x                   | in.json:1:22: not valid JSON: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            {"text":"They met."} {}                  | in.json:1:22: text goes on after the end of the JSON value
            ["They met."]                            | in.json:1:1: wanted an object but found a list
            """)
    void wrongReadoutIsAnErrorWithItsPlace(String json, String message) {
        assertMessage(json, message);
    }

    @Test
    void truncatedJsonIsAnError() {
        assertThatExceptionOfType(ReadoutFormatException.class)
                .isThrownBy(() -> read("{\"text\":\n \"They m"))
                .withMessageStartingWith("in.json:2:9: not valid JSON: Unexpected end-of-input");
    }

    @Test
    void deepNestingIsAnErrorAndNoCrash() {
        assertMessage(
                "{\"text\":\"They met.\",\"x\":" + "[".repeat(100_000), "in.json:1:124: nested deeper than 100 levels");
    }

    private static void assertMessage(String json, String message) {
        assertThatExceptionOfType(ReadoutFormatException.class)
                .isThrownBy(() -> read(json))
                .withMessage(message);
    }

    private static Input read(String json) {
        return ReadoutReader.create().read(new ByteArrayInputStream(json.getBytes(UTF_8)), "in.json");
    }
}
