package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.readoutdiff.evaluate.AttributionScore;
import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Measures the attributions of article mode, as its JSON gives them, against the PolNeAR corpus. */
class PolnearTest {
    private static final String FILE = System.getProperty("polnear", "../shared/evaldata/polnear/dev.jsonl");

    @Test
    void attributionsOfArticlesAgreeWithAnnotators() throws IOException {
        Path file = Path.of(FILE);
        Assumptions.assumeTrue(Files.exists(file), "the evaluation data is not here: " + FILE);
        ObjectMapper json = new ObjectMapper();
        ArticleReader reader = ArticleReader.create();
        AttributionScore score = AttributionScore.NONE;
        for (String line : Files.readAllLines(file)) {
            JsonNode document = json.readTree(line);
            String text = document.get("text").asText();
            List<Attribution> wanted = new ArrayList<>();
            for (JsonNode one : document.get("annotations").get(0).get("attributions")) {
                wanted.add(new Attribution(
                        spans(one.get("source")), spans(one.get("cue")), spans(one.get("content")), "annotated"));
            }
            score = score.plus(AttributionScore.of(text, wanted, found(reader, text)));
        }
        System.out.printf(
                "%s: content token F1 %.3f, relation F1 %.3f, relation with source F1 %.3f%n",
                file.getFileName(),
                score.content().f1(),
                score.relation().f1(),
                score.relationWithSource().f1());
        assertThat(score.content().f1()).isGreaterThanOrEqualTo(0.80);
        assertThat(score.relation().f1()).isGreaterThanOrEqualTo(0.60);
        assertThat(score.relationWithSource().f1()).isGreaterThanOrEqualTo(0.52);
    }

    private static List<Attribution> found(ArticleReader reader, String text) {
        ArticleClaims claims = reader.read(Readout.of("paper", text));
        List<ClaimSet> sets = new ArrayList<>(claims.accounts());
        sets.addAll(claims.asides());
        Set<Attribution> found = new LinkedHashSet<>();
        sets.forEach(set -> set.claims().forEach(claim -> claim.attribution().ifPresent(found::add)));
        return List.copyOf(found);
    }

    private static List<Span> spans(JsonNode list) {
        List<Span> spans = new ArrayList<>();
        list.forEach(span -> spans.add(Span.of(span.get(0).asInt(), span.get(1).asInt())));
        return spans;
    }
}
