package io.github.readoutdiff.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.source.ComparisonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldTest {
    private static final Path RESOURCES =
            Path.of("src", "test", "resources", "io", "github", "readoutdiff", "evaluate");
    private static final Path GOLD = RESOURCES.resolve("gold");

    /** The first nine figures are those that the reference scorer gives for the same files. */
    @Test
    void figuresAreThoseOfTheReferenceScorer() {
        Evaluation evaluation = Gold.read(GOLD).evaluate(GoldTest::found);

        assertThat(evaluation.toText()).isEqualTo("""
                        case              coverage  shared_recall  only_recall   status_bal       link_p       link_r      link_f1      speaker       expert        kappa         kind  claim_match
                        bridge-call           .731           .522         .600         .561         .500         .333         .400         .875        1.000         .368         .875         .875
                        toll-talks            .882          1.000         .286         .643         .500        1.000         .667         .800        1.000         .286         .800        1.000
                        ALL                   .777           .627         .387         .507         .500         .500         .500         .846        1.000         .267         .846         .923
                        95 % interval    .731-.882     .522-1.000    .286-.600    .507-.643    .500-.500   .333-1.000    .400-.667    .800-.875  1.000-1.000    .267-.368    .800-.875   .875-1.000
                        """);
    }

    @Test
    void tableForProgramsHasTheSameFigures() {
        String csv = Gold.read(GOLD).evaluate(GoldTest::found).toCsv();

        assertThat(csv.lines())
                .hasSize(6)
                .startsWith(
                        "case,coverage,shared_recall,only_recall,status_bal,link_p,link_r,link_f1,speaker,expert,kappa,kind,claim_match",
                        "bridge-call,.731,.522,.600,.561,.500,.333,.400,.875,1.000,.368,.875,.875")
                .anySatisfy(line -> assertThat(line).startsWith("ALL low,.731,.522"));
    }

    @Test
    void annotationAgreesWithItself() {
        Evaluation evaluation = Gold.read(GOLD.resolve("toll-talks"))
                .evaluate(gold -> ComparisonReader.parse("self", """
                {"schema": "readout-diff/comparison/1", "tool": {"name": "hand", "version": "1", "matcher": "hand"},
                 "readouts": [{"id": "a", "issuer": "a", "text": "%s"}, {"id": "b", "issuer": "b", "text": "%s"}],
                 "claims": [%s],
                 "points": [
                  {"id": "p1", "status": "shared", "statedBy": ["a", "b"], "claims": ["a1", "b1"], "agreement": "reworded"},
                  {"id": "p2", "status": "only", "statedBy": ["a"], "claims": ["a2"]},
                  {"id": "p3", "status": "only", "statedBy": ["a"], "claims": ["a3"]},
                  {"id": "p4", "status": "only", "statedBy": ["b"], "claims": ["b2"]}]}
                """.formatted(
                                json(gold.a().readout().text()),
                                json(gold.b().readout().text()),
                                gold.claimSets(true).stream()
                                        .flatMap(set -> set.claims().stream())
                                        .map(GoldTest::json)
                                        .reduce((one, other) -> one + ", " + other)
                                        .orElseThrow())));

        for (Figure figure : Figure.values()) {
            assertThat(evaluation.pooled().get(figure)).as(figure.label()).hasValue(1);
            assertThat(evaluation.interval(figure))
                    .as("one case gives no interval")
                    .isEmpty();
        }
    }

    @Test
    void annotatedClaimsCanBeGivenWithOrWithoutTheirAttributes() {
        GoldCase gold = Gold.read(GOLD).cases().get(0);

        Claim full = gold.claimSets(true).get(0).claims().get(1);
        assertThat(full.speaker()).contains(Speaker.of("Flint"));
        assertThat(full.kind()).contains(ClaimKind.COMMITMENT);
        Claim spansOnly = gold.claimSets(false).get(0).claims().get(1);
        assertThat(spansOnly).isNotEqualTo(full);
        assertThat(spansOnly.text()).isEqualTo(full.text());
        assertThat(spansOnly.speaker()).isEmpty();
        assertThat(spansOnly.kind()).isEmpty();
    }

    @Test
    void casesCarryIssuersWhereTheyAreNamed() {
        List<GoldCase> cases = Gold.read(GOLD).cases();

        assertThat(cases).extracting(GoldCase::name).containsExactly("bridge-call", "toll-talks");
        assertThat(cases.get(0).readouts())
                .extracting(readout -> readout.issuer().name())
                .containsExactly("Ruritania", "Sylvania");
        assertThat(cases.get(1).readouts())
                .extracting(readout -> readout.issuer().name())
                .containsExactly("a", "b");
    }

    @Test
    void folderCanTeachNamesOfSpeakers(@TempDir Path folder) throws IOException {
        copyTollTalks(folder);
        Files.writeString(folder.resolve("speaker-names.txt"), "# ours\nborovia = Graustark\ngraustark = Graustark\n");

        Evaluation taught = Gold.read(folder).evaluate(gold -> found("toll-talks"));

        // "The Borovia" was right by its last word already; the speaker of a-2 stays wrong: the annotation has none
        assertThat(taught.pooled().get(Figure.SPEAKER)).hasValue(0.8);
        Files.writeString(folder.resolve("speaker-names.txt"), "the borovia = Borovia herself\n");
        assertThat(Gold.read(folder)
                        .evaluate(gold -> found("toll-talks"))
                        .pooled()
                        .get(Figure.SPEAKER))
                .hasValue(0.6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "id": "a2"                  | "id": "a1"            | :13:3: the claim id "a1" is blank or stands twice; give each claim its own
            Tolls will stay at five     | Tolls will stay at ten| :13:3: the quote of claim "a2" does not stand at offset 47 of %s/a.txt; offsets count UTF-16 units from 0
            "status": "a_only"          | "status": "b_only"    | :19:14: "b_only" is not one of both, a_only
            "kind": "request"           | "kind": "demand"      | :26:12: "demand" is not one of statement, commitment, request, proposal, agreement, warning, procedural, appreciation, context
            """)
    void whatDoesNotFitTheTextsIsAnErrorWithItsPlace(String from, String to, String message, @TempDir Path folder)
            throws IOException {
        copyTollTalks(folder);
        Path file = folder.resolve("gold.json");
        String json = Files.readString(file);
        assertThat(json).contains(from);
        Files.writeString(file, json.replace(from, to));
        assertThatExceptionOfType(GoldFormatException.class)
                .isThrownBy(() -> Gold.read(folder))
                .withMessage(file + message.formatted(folder));
    }

    @Test
    void alignmentOfAnUnknownClaimIsAnErrorWithItsPlace(@TempDir Path folder) throws IOException {
        copyTollTalks(folder);
        Path file = folder.resolve("gold.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"b1\"\\s*\\]", "\"b9\"]"));
        assertThatExceptionOfType(GoldFormatException.class)
                .isThrownBy(() -> Gold.read(folder))
                .withMessage(file + ":54:5: there is no claim \"b9\"");
    }

    @Test
    void folderWithoutCasesIsAnError(@TempDir Path folder) {
        assertThatExceptionOfType(GoldFormatException.class)
                .isThrownBy(() -> Gold.read(folder))
                .withMessage(folder + " has no case: wanted folders with a.txt, b.txt and gold.json in it");
        assertThatExceptionOfType(GoldFormatException.class)
                .isThrownBy(() -> Gold.read(folder.resolve("none")))
                .withMessageStartingWith(folder.resolve("none") + " cannot be read as a folder of annotated cases: ");
    }

    @Test
    void missingTextIsAnError(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("gold.json"), "{}");
        assertThatExceptionOfType(GoldFormatException.class)
                .isThrownBy(() -> Gold.read(folder))
                .withMessageStartingWith(folder.resolve("a.txt") + " cannot be read as a text in UTF-8: ");
    }

    @Test
    void comparisonOfOtherTextsIsRefused() {
        Gold gold = Gold.read(GOLD.resolve("toll-talks"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gold.evaluate(each -> found("bridge-call")))
                .withMessage(
                        "the comparison for case \"toll-talks\" is of another text than a.txt; compare the case's own"
                                + " readouts, a first");
    }

    private static void copyTollTalks(Path folder) throws IOException {
        for (String name : List.of("a.txt", "b.txt", "gold.json")) {
            Files.copy(GOLD.resolve("toll-talks").resolve(name), folder.resolve(name));
        }
    }

    private static Comparison found(GoldCase gold) {
        return found(gold.name());
    }

    private static Comparison found(String name) {
        return ComparisonReader.read(RESOURCES.resolve("found").resolve(name + ".json"));
    }

    private static String json(String text) {
        return text.replace("\n", "\\n");
    }

    private static String json(Claim claim) {
        return "{\"id\": \"%s\", \"readout\": \"%s\", \"spans\": [[%d, %d]], \"text\": \"%s\", \"speaker\": %s, \"kind\": \"%s\"}"
                .formatted(
                        claim.id(),
                        claim.readout(),
                        claim.extent().start(),
                        claim.extent().end(),
                        claim.text(),
                        claim.speaker().map(name -> "\"" + name + "\"").orElse(null),
                        claim.kind().orElseThrow().label());
    }
}
