package io.github.readoutdiff.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.readoutdiff.model.Agreement;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.Evidence;
import io.github.readoutdiff.model.NearMiss;
import io.github.readoutdiff.model.NearMissReason;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Polarity;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.model.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonReaderTest {
    private static final String SAMPLE = sample();

    @Test
    void everythingIsRead() {
        Readout ruritania = Readout.of("Ruritania", "They agreed to meet in May.");
        Readout sylvania = Readout.of("Sylvania", "The two agreed to meet in June. Tolls stay.");
        Claim may = Claim.in(ruritania, "ruritania-1")
                .span(0, 27)
                .speaker(Speaker.JOINT)
                .kind(ClaimKind.AGREEMENT)
                .polarity(Polarity.AFFIRMED)
                .build();
        Claim june = Claim.in(sylvania, "sylvania-1").span(0, 31).build();
        Claim tolls = Claim.in(sylvania, "sylvania-2").span(32, 43).build();
        Comparison expected = Comparison.builder(new Tool("readout-diff", "0.1.0", "lexical"))
                .claimSets(List.of(ClaimSet.of(ruritania, List.of(may)), ClaimSet.of(sylvania, List.of(june, tolls))))
                .points(List.of(
                        Point.builder("p1")
                                .statedBy(List.of("ruritania", "sylvania"))
                                .claims(List.of(may, june))
                                .agreement(Agreement.DIFFERING)
                                .differences(List.of(new Difference(
                                        DifferenceKind.DATE, Map.of("ruritania", "in May", "sylvania", "in June"))))
                                .evidence(List.of(new Evidence(
                                        "decision",
                                        OptionalDouble.of(0.875),
                                        List.of("ruritania-1", "sylvania-1"),
                                        List.of("agreed", "meet"),
                                        Map.of("sylvania-1", List.of(Span.of(26, 30))))))
                                .topic("meet")
                                .rank(1)
                                .build(),
                        Point.builder("p2")
                                .statedBy(List.of("sylvania"))
                                .claims(List.of(tolls))
                                .nearMisses(
                                        List.of(new NearMiss(may, OptionalDouble.empty(), NearMissReason.LOW_SCORE)))
                                .build()))
                .notices(List.of(Notice.about("short-text", "Sylvania has few words.", sylvania)))
                .build();

        assertThat(ComparisonReader.parse("sample.json", SAMPLE)).isEqualTo(expected);
    }

    @Test
    void asidesOfAnArticleAreRead() {
        Comparison article = ComparisonReader.parse("article.json", """
                {"schema": "readout-diff/comparison/1", "tool": {"name": "readout-diff", "version": "1", "matcher": "lexical"},
                 "readouts": [{"id": "reporter", "issuer": "reporter", "text": "It rained."}],
                 "claims": [{"id": "r1", "readout": "reporter", "spans": [[0, 10]], "text": "It rained."}],
                 "points": [], "notices": [{"code": "no-account", "message": "No account is quoted."}]}
                """);

        assertThat(article.isArticle()).isTrue();
        assertThat(article.readouts()).isEmpty();
        assertThat(article.asides().get(0).claims()).extracting(Claim::id).containsExactly("r1");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            comparison/1"            | comparison/2"           | sample.json:2:13: the schema is "readout-diff/comparison/2", another version than this program reads, "readout-diff/comparison/1"; use the program version that wrote it
            comparison/1"            | claim-set/1"            | sample.json:2:13: the schema is "readout-diff/claim-set/1" but must be "readout-diff/comparison/1"
            "readout": "ruritania", "spans" | "readout": "graustark", "spans" | sample.json:11:38: there is no readout "graustark"
            "sylvania-2", "readout"  | "sylvania-1", "readout" | sample.json:14:5: two claims have the id "sylvania-1"; give each its own
            "status": "shared"       | "status": "only"        | sample.json:16:28: the status of point "p1" is "only" but [ruritania, sylvania] state it, so it must be "shared"
            "agreement": "differing" | "agreement": null       | sample.json:16:5: point "p1" is stated by [ruritania, sylvania] and has the agreement null; shared points have one, points of one readout have none
            "kind": "date"           | "kind": "dates"         | sample.json:18:31: "dates" is not one of polarity, number, date, party, condition, strength, speaker, naming, detail
            "score": 0.875           | "score": 1.5            | sample.json:19:19: decision score is 1.5 but must be between 0 and 1
            "claim": "ruritania-1"   | "claim": "ruritania-9"  | sample.json:22:31: there is no claim "ruritania-9"
            "claims": ["sylvania-2"] | "claims": ["sylvania-1"] | sample.json:1:1: claim "sylvania-1" stands in the points "p1" and "p2"; a claim stands in exactly one
            """)
    void whatDoesNotFitIsAnErrorWithItsPlace(String from, String to, String message) {
        String broken = SAMPLE.replace(from, to);
        assertThatExceptionOfType(ReadoutFormatException.class)
                .isThrownBy(() -> ComparisonReader.parse("sample.json", broken))
                .withMessage(message);
    }

    @Test
    void textThatWasChangedIsAnError() {
        String broken = SAMPLE.replace("Tolls stay.\"", "Tolls rise.\"");
        assertThatExceptionOfType(ReadoutFormatException.class)
                .isThrownBy(() -> ComparisonReader.parse("sample.json", broken))
                .withMessageStartingWith("sample.json:8:16: the text of readout \"sylvania\" has the SHA-256 ")
                .withMessageEndingWith("; it was changed after the comparison");
    }

    @Test
    void missingFileIsAnError(@TempDir Path folder) {
        Path file = folder.resolve("none.json");
        assertThatExceptionOfType(ReadoutFormatException.class)
                .isThrownBy(() -> ComparisonReader.read(file))
                .withMessage(file + ": there is no such file");
    }

    private static String sample() {
        try (InputStream in = ComparisonReaderTest.class.getResourceAsStream("comparison.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
