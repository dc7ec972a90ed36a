package io.github.readoutdiff.align;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.readoutdiff.encode.Encoders;
import io.github.readoutdiff.evaluate.Gold;
import io.github.readoutdiff.match.AdaptedEncoders;
import io.github.readoutdiff.match.Matcher;
import io.github.readoutdiff.match.Training;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.model.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes comparisons of annotated pairs, gold claims given, as small JSON files for a scorer. */
public final class PairsEvaluation {
    private static final double THRESHOLD =
            Double.parseDouble(System.getProperty("threshold", String.valueOf(Aligner.DEFAULT_THRESHOLD)));

    /** Which cases are measured, by their names; weights are fitted on all others anyway. */
    private static final String ONLY = System.getProperty("only", ".*");

    private PairsEvaluation() {}

    /**
     * Writes the comparisons to a folder, and prints how they agree with the annotation, which contradictions they join,
     * and how often the scores are right.
     *
     * @param args a folder to write to, {@code semantic} or {@code lexical}, {@code held-out} or {@code shipped}, folders of
     *     annotated pairs
     */
    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[0]));
        boolean semantic = args[1].equals("semantic");
        List<GoldPairs.Pair> pairs = new ArrayList<>();
        for (int i = 3; i < args.length; i++) {
            pairs.addAll(GoldPairs.in(Path.of(args[i])));
        }
        Training training =
                args[2].equals("held-out") ? Training.of(semantic ? new AdaptedEncoders() : null, pairs) : null;
        Matcher shipped = semantic ? Matcher.semantic(Encoders.readoutEnglish()) : Matcher.lexical();
        Reliability reliability = new Reliability();
        Contradictions contradictions = new Contradictions();
        Map<String, Comparison> comparisons = new HashMap<>();
        for (GoldPairs.Pair pair : pairs) {
            if (!pair.name().matches(ONLY)) {
                continue;
            }
            Matcher matcher = training == null ? shipped : training.without(pair.name());
            Aligner aligner = new Aligner(matcher, THRESHOLD);
            Comparison comparison =
                    aligner.align(new Tool("t", "0", aligner.matcherName()), pair.sets(), List.of(), List.of());
            Files.writeString(out.resolve(pair.name() + ".json"), json(comparison));
            comparisons.put(pair.name(), comparison);
            contradictions.add(pair, comparison);
            reliability.add(pair, matcher.match(pair.sets()));
        }
        for (int i = 3; i < args.length; i++) {
            Gold gold = Gold.read(Path.of(args[i]));
            if (gold.cases().stream().allMatch(each -> comparisons.containsKey(each.name()))) {
                System.out.print(
                        gold.evaluate(each -> comparisons.get(each.name())).toText());
            }
        }
        System.out.print(contradictions.table());
        System.out.print(reliability.table());
    }

    static String json(Comparison comparison) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        ArrayNode readouts = root.putArray("readouts");
        for (Readout readout : comparison.readouts()) {
            readouts.addObject().put("id", readout.id());
        }
        ArrayNode claims = root.putArray("claims");
        for (Claim claim : comparison.claims()) {
            ObjectNode node = claims.addObject();
            node.put("id", claim.id()).put("readout", claim.readout());
            node.put("speaker", claim.speaker().map(Speaker::name).orElse(null));
            ArrayNode spans = node.putArray("spans");
            for (Span span : claim.spans()) {
                spans.addArray().add(span.start()).add(span.end());
            }
        }
        ArrayNode points = root.putArray("points");
        for (Point point : comparison.points()) {
            ObjectNode node = points.addObject();
            ArrayNode ids = node.putArray("claims");
            point.claims().forEach(claim -> ids.add(claim.id()));
            ArrayNode implied = node.putArray("impliedBy");
            point.impliedBy().forEach(claim -> implied.add(claim.id()));
        }
        return root.toString();
    }
}
