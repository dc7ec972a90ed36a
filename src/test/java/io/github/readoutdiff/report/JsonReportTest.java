package io.github.readoutdiff.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.source.ComparisonReader;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void keysStandInTheOrderOfTheContract() throws Exception {
        JsonNode root = MAPPER.readTree(Reports.json().render(Sample.rich()));

        assertThat(keys(root)).containsExactly("schema", "tool", "readouts", "claims", "points", "notices");
        assertThat(keys(root.get("tool"))).containsExactly("name", "version", "matcher");
        assertThat(keys(root.get("readouts").get(0)))
                .containsExactly("id", "issuer", "language", "date", "title", "url", "sha256", "words", "text");
        assertThat(keys(root.get("claims").get(0)))
                .containsExactly(
                        "id",
                        "readout",
                        "spans",
                        "text",
                        "speaker",
                        "manner",
                        "kind",
                        "negated",
                        "strength",
                        "attribution");
        assertThat(keys(root.get("points").get(0)))
                .containsExactly(
                        "id",
                        "status",
                        "statedBy",
                        "claims",
                        "impliedBy",
                        "agreement",
                        "differences",
                        "evidence",
                        "nearMisses",
                        "topic",
                        "rank");
    }

    static Stream<Comparison> comparisons() {
        return Stream.of(
                Sample.rich(), Sample.three(), Sample.article(), Sample.scripts(), Sample.hostile(), Sample.large(50));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void whatIsReadBackIsAnEqualComparison(Comparison comparison) {
        String json = Reports.json().render(comparison);

        assertThat(ComparisonReader.parse("report.json", json)).isEqualTo(comparison);
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void theSchemasHold(Comparison comparison) throws Exception {
        assertThat(schema("comparison-1").validate(Reports.json().render(comparison), InputFormat.JSON))
                .isEmpty();
        for (ClaimSet set : comparison.claimSets()) {
            assertThat(schema("claim-set-1").validate(Reports.json(set), InputFormat.JSON))
                    .isEmpty();
        }
    }

    private static Schema schema(String name) throws Exception {
        try (InputStream in = JsonReportTest.class.getResourceAsStream("../schema/" + name + ".schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    @Test
    void whatIsUnknownIsNull() throws Exception {
        Readout readout = Readout.of("Ruritania", "They met.");
        Claim claim = Claim.in(readout, "c1").span(0, 8).build();

        JsonNode root = MAPPER.readTree(Reports.json().render(of(readout, claim)));

        JsonNode written = root.get("claims").get(0);
        assertThat(List.of("speaker", "manner", "kind", "negated", "strength", "attribution"))
                .allSatisfy(key -> assertThat(written.get(key).isNull()).isTrue());
        assertThat(root.get("readouts").get(0).get("date").isNull()).isTrue();
        assertThat(root.get("points").get(0).get("rank").isNull()).isTrue();
    }

    @Test
    void spansAndAttributionSurvive() throws Exception {
        Readout readout = Readout.of("Ruritania", "She said that they met.");
        Claim claim = Claim.in(readout, "c1")
                .span(14, 22)
                .attribution(new Attribution(
                        List.of(Span.of(0, 3)), List.of(Span.of(4, 13)), List.of(Span.of(14, 22)), "cue-verb"))
                .build();

        String json = Reports.json().render(of(readout, claim));

        assertThat(json)
                .contains("\"spans\": [[14, 22]]")
                .contains("\"attribution\": {\"source\": [[0, 3]], \"cue\": [[4, 13]], \"content\": [[14, 22]],"
                        + " \"rule\": \"cue-verb\"}");
    }

    @Test
    void anyTextSurvivesTheWayThroughUtf8() throws Exception {
        String hostile =
                "\u0000\u001B[31m \"\\ </script> \uD83D\uDE00 \uD800 \uDC00 \u202E \u2028 \u0085 \uFEFF \uFFFF end";
        Readout readout = Readout.of("Ruritania", hostile);
        Claim claim = Claim.in(readout, "c1").span(0, hostile.length()).build();

        byte[] bytes = Reports.json().render(of(readout, claim)).getBytes(StandardCharsets.UTF_8);

        assertThat(MAPPER.readTree(bytes).get("readouts").get(0).get("text").textValue())
                .isEqualTo(hostile);
    }

    @Test
    void numbersReadBackAsTheSameNumberInTheFewestDigits() {
        assertThat(JsonText.digits(0)).isEqualTo("0.0");
        assertThat(JsonText.digits(1)).isEqualTo("1.0");
        assertThat(JsonText.digits(0.1)).isEqualTo("0.1");
        assertThat(JsonText.digits(2.0E-3)).isEqualTo("0.002");
        Random random = new Random(42);
        for (int i = 0; i < 10_000; i++) {
            double value = i % 2 == 0 ? random.nextDouble() : random.nextFloat();
            assertThat(Double.parseDouble(JsonText.digits(value))).isEqualTo(value);
        }
    }

    private static Comparison of(Readout readout, Claim claim) {
        return Comparison.builder(Sample.tool())
                .claimSets(List.of(ClaimSet.of(readout, List.of(claim))))
                .points(List.of(Point.builder("p1")
                        .statedBy(List.of(readout.id()))
                        .claims(List.of(claim))
                        .build()))
                .build();
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
