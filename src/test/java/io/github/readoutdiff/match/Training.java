package io.github.readoutdiff.match;

import io.github.readoutdiff.align.GoldPairs;
import io.github.readoutdiff.encode.Encoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Fits the weights of the decision on annotated pairs and writes the data files. */
public final class Training {
    private static final Set<Feature> FINAL = EnumSet.of(Feature.LIKENESS, Feature.AHEAD_WORST, Feature.AHEAD_BEST);
    private static final Set<Feature> MEANING = EnumSet.of(
            Feature.COSINE,
            Feature.COSINE_CORRECTED,
            Feature.MEAN_CORRECTED,
            Feature.TOKENS_BOTH,
            Feature.TOKENS_ONE,
            Feature.BORNE_OUT_LEAST);
    private static final double LIKENESS_STRENGTH = Double.parseDouble(System.getProperty("c1", "0.03"));
    /** What an example of an official pair counts: the tool is for texts like these, and there are few of them. */
    private static final double OFFICIAL = 3;
    /** Official pairs are named by the day of the event. */
    private static final String OFFICIAL_NAME = "\\d{4}-.*";

    private static final double DECISION_STRENGTH = Double.parseDouble(System.getProperty("c2", "1"));

    private final @Nullable AdaptedEncoders encoders;
    private final List<Example> examples = new ArrayList<>();

    /** A pair that a guard keeps apart, whatever its score, is {@code guarded}. */
    private record Example(String event, Pair pair, boolean link, boolean guarded) {}

    private Training(@Nullable AdaptedEncoders encoders) {
        this.encoders = encoders;
    }

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        List<GoldPairs.Pair> pairs = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            pairs.addAll(GoldPairs.in(Path.of(args[i])));
        }
        String from =
                "trained on the pairs written for this project (src/test/resources/pairs) and on the project's\n# annotation of six pairs of official readouts (none of their words is here), by the class Training of the tests";
        AdaptedEncoders encoders = new AdaptedEncoders();
        encoders.write(Path.of(args[0]).resolveSibling("encode").resolve("readout-english.txt"));
        for (String mode : List.of("lexical", "semantic")) {
            Training training = of(mode.equals("semantic") ? encoders : null, pairs);
            training.write(out, mode, from);
        }
    }

    /** Learns the features of the pairs, once. */
    public static Training of(@Nullable AdaptedEncoders encoders, List<GoldPairs.Pair> pairs) {
        Training training = new Training(encoders);
        for (GoldPairs.Pair gold : pairs) {
            for (Match match : training.plain(gold.name()).match(gold.sets()).bestFirst()) {
                String link = match.left().id() + " " + match.right().id();
                if (!gold.borderline().contains(link)) {
                    training.examples.add(new Example(
                            gold.name(),
                            match.pair(),
                            gold.links().contains(link),
                            match.guard().isPresent()));
                }
            }
        }
        return training;
    }

    /** A matcher whose weights were fitted without one event. */
    public Matcher without(String event) {
        Judge judge = fit(example -> !example.event().equals(event));
        if (encoders == null) {
            return new Matcher(null, Scale.NONE, judge, judge);
        }
        Encoder encoder = encoders.without(event);
        return new Matcher(encoder, Scale.of(encoder), judge, judge);
    }

    private Matcher plain(String event) {
        return encoders == null ? Matcher.lexical() : Matcher.semantic(encoders.without(event));
    }

    private Judge fit(Predicate<Example> use) {
        List<Example> used = examples.stream().filter(use).toList();
        Set<Feature> direct = EnumSet.allOf(Feature.class);
        direct.removeAll(FINAL);
        if (encoders == null) {
            direct.removeAll(MEANING);
        }
        Decision likeness = Decision.of("likeness", fit(used, direct, LIKENESS_STRENGTH));
        Judge first = new Judge(likeness, likeness);
        List<Pair> all = examples.stream().map(Example::pair).toList();
        all.forEach(first::judgeLikeness);
        // claims of different events have one index space each: contests are held event by event
        examples.stream().map(Example::event).distinct().forEach(event -> {
            List<Pair> mine = examples.stream()
                    .filter(example -> example.event().equals(event))
                    .map(Example::pair)
                    .toList();
            Contest.hold(mine);
        });
        return new Judge(likeness, Decision.of("decision", fit(open(used), FINAL, DECISION_STRENGTH)));
    }

    /** The score is for pairs that no guard decides, so only these teach what it is worth. */
    private static List<Example> open(List<Example> examples) {
        return examples.stream().filter(example -> !example.guarded()).toList();
    }

    private static List<String> fit(List<Example> examples, Set<Feature> features, double strength) {
        List<Feature> columns = List.copyOf(EnumSet.copyOf(features));
        double[][] rows = new double[examples.size()][columns.size()];
        boolean[] positive = new boolean[examples.size()];
        double[] counts = new double[examples.size()];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < columns.size(); k++) {
                rows[i][k] = examples.get(i).pair().get(columns.get(k));
            }
            positive[i] = examples.get(i).link();
            counts[i] = examples.get(i).event().matches(OFFICIAL_NAME) ? OFFICIAL : 1;
        }
        double[] weights = LogisticRegression.fit(rows, positive, counts, strength);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "bias %.4f", weights[columns.size()]));
        for (int k = 0; k < columns.size(); k++) {
            lines.add(String.format(Locale.ROOT, "%s %.4f", columns.get(k).label(), weights[k]));
        }
        return lines;
    }

    private void write(Path out, String mode, String from) throws IOException {
        Judge judge = fit(any -> true);
        Set<Feature> direct = EnumSet.allOf(Feature.class);
        direct.removeAll(FINAL);
        if (encoders == null) {
            direct.removeAll(MEANING);
        }
        List<String> first = new ArrayList<>();
        first.add("# Weights of the likeness of two claims, " + mode + ": a logistic regression over the features of");
        first.add("# Feature.java, " + from + ".");
        first.add("# Format: feature weight. Do not edit by hand.");
        first.addAll(fit(examples, direct, LIKENESS_STRENGTH));
        Files.write(out.resolve("likeness-" + mode + ".txt"), first);
        List<String> second = new ArrayList<>();
        second.add("# Weights of the decision whether two claims make one point, " + mode
                + ": a logistic regression over");
        second.add("# their likeness and how far it is ahead of the other partners' of either claim,");
        second.add("# " + from + ".");
        second.add("# Format: feature weight. Do not edit by hand.");
        second.addAll(fit(open(examples), FINAL, DECISION_STRENGTH));
        Files.write(out.resolve("decision-" + mode + ".txt"), second);
        if (judge.likeness() == null) {
            throw new IllegalStateException("no weights were fitted");
        }
    }
}
