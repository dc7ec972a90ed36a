package io.github.readoutdiff.datasets;

import io.github.readoutdiff.align.Aligner;
import io.github.readoutdiff.datasets.SparkTopics.Topic;
import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.encode.Encoders;
import io.github.readoutdiff.match.Match;
import io.github.readoutdiff.match.Matcher;
import io.github.readoutdiff.match.Matches;
import io.github.readoutdiff.match.TextMeasures;
import io.github.readoutdiff.match.TextMeasures.Part;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Tool;
import io.github.readoutdiff.text.Sentences;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which claims of two news texts say what one proposition of a summary says, on SPARK (Ernst et al. 2024): the engine as it
 * is shipped, and its measures joined by trees that are fitted without the topic that is measured.
 */
public final class SparkEvaluation {
    private static final int FOLDS = 7;
    private static final double STRENGTH = 0.01;

    private final DataSet data;
    private final TextMeasures measures = new TextMeasures();
    private final Matcher matcher;
    private final Aligner aligner;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();

    /** Two claims of two texts, with the gold answer, that of the shipped engine, and the cosine of their rare words. */
    private record Candidate(
            String topic, String left, String right, boolean gold, boolean shipped, double rareWords) {}

    /** What a threshold is chosen for. */
    private enum Aim {
        F1,
        BALANCE,
        BOTH;

        double of(Tally tally) {
            return switch (this) {
                case F1 -> tally.f1();
                case BALANCE -> tally.balanced();
                case BOTH -> tally.f1() + tally.balanced();
            };
        }
    }

    /** @param engine the encoder that the engine has, while the measures have that of {@code data} */
    private SparkEvaluation(DataSet data, Encoder engine) {
        this.data = data;
        this.matcher = Matcher.semantic(engine);
        this.aligner = Aligner.semantic(engine);
    }

    /**
     * Prints link F1 and the balanced accuracy of both/only.
     *
     * @param arguments the folder with {@code topics.jsonl}, then a folder for vectors
     */
    public static void main(String[] arguments) throws IOException {
        DataSet data = DataSet.of(arguments, "spark");
        DataSet engine = DataSet.of(arguments, "spark-engine", Encoders::readoutEnglish);
        new SparkEvaluation(data, engine.encoder()).run(SparkTopics.read(data.folder()));
    }

    private void run(List<Topic> topics) {
        Sentences sentences = Sentences.create();
        Set<String> claims = new LinkedHashSet<>();
        for (Topic topic : topics) {
            for (ClaimSet set : topic.documents()) {
                String text = set.readout().text();
                sentences
                        .of(text)
                        .forEach(sentence -> measures.count(sentence.span().in(text)));
                set.claims().forEach(claim -> claims.add(claim.text()));
            }
        }
        data.prepare(claims);
        topics.forEach(this::collect);
        System.out.println("SPARK: " + topics.size() + " topics, " + candidates.size()
                + " pairs of claims; link precision," + " recall, F1, both/only balanced accuracy");
        boolean[] shipped = new boolean[candidates.size()];
        for (int i = 0; i < shipped.length; i++) {
            shipped[i] = candidates.get(i).shipped();
        }
        print("the engine as shipped", shipped);
        List<String> groups = candidates.stream().map(Candidate::topic).toList();
        int[] labels = candidates.stream().mapToInt(each -> each.gold() ? 1 : 0).toArray();
        double[][] p = Crossing.probabilities(rows.toArray(new double[0][]), labels, groups, FOLDS, STRENGTH);
        double[] likely = Arrays.stream(p).mapToDouble(each -> each[1]).toArray();
        double[] rareWords =
                candidates.stream().mapToDouble(Candidate::rareWords).toArray();
        for (Aim aim : Aim.values()) {
            String name = aim.name().toLowerCase(Locale.ROOT);
            print("cosine of rare words, threshold for " + name, thresholded(rareWords, aim));
            print("cross-validated by topic, for " + name, thresholded(likely, aim));
        }
    }

    private void collect(Topic topic) {
        Map<String, Part> parts = new HashMap<>();
        for (ClaimSet set : topic.documents()) {
            for (Claim claim : set.claims()) {
                parts.put(claim.id(), Part.of(claim, set.readout().text(), data.encoder()));
            }
        }
        for (int a = 0; a < topic.documents().size(); a++) {
            for (int b = a + 1; b < topic.documents().size(); b++) {
                List<ClaimSet> sets =
                        List.of(topic.documents().get(a), topic.documents().get(b));
                if (sets.stream().noneMatch(set -> set.claims().isEmpty())) {
                    collect(topic, a + "-" + b + ":", sets, parts);
                }
            }
        }
    }

    private void collect(Topic topic, String pair, List<ClaimSet> sets, Map<String, Part> parts) {
        Matches matches = matcher.match(sets);
        Map<String, Point> points = new HashMap<>();
        Comparison comparison = aligner.align(new Tool("", "", ""), sets, List.of(), List.of());
        comparison.points().forEach(point -> point.claims().forEach(claim -> points.put(claim.id(), point)));
        List<Claim> lefts = sets.get(0).claims();
        List<Claim> rights = sets.get(1).claims();
        double[][][] closely = new double[lefts.size()][rights.size()][];
        double[][] rareWords = new double[lefts.size()][rights.size()];
        for (int i = 0; i < lefts.size(); i++) {
            for (int j = 0; j < rights.size(); j++) {
                Part left = parts.get(lefts.get(i).id());
                Part right = parts.get(rights.get(j).id());
                Optional<Match> match = matches.between(lefts.get(i), rights.get(j));
                double[] engine = match.map(TextMeasures::features).orElse(new double[TextMeasures.ENGINE]);
                rareWords[i][j] = measures.rareWords(left, right);
                closely[i][j] =
                        TextMeasures.join(TextMeasures.join(engine, measures.ofClaims(left, right)), rareWords[i][j]);
            }
        }
        double[][] rivals = rivals(lefts, rights, closely);
        for (int i = 0; i < lefts.size(); i++) {
            for (int j = 0; j < rights.size(); j++) {
                Claim left = lefts.get(i);
                Claim right = rights.get(j);
                double[] inTexts = both(inText(left, sets.get(0)), inText(right, sets.get(1)));
                rows.add(TextMeasures.join(TextMeasures.join(closely[i][j], inTexts), rivals[i * rights.size() + j]));
                candidates.add(new Candidate(
                        topic.name(),
                        topic.name() + pair + left.id(),
                        topic.name() + pair + right.id(),
                        topic.isLink(left, right),
                        points.get(left.id()) == points.get(right.id()),
                        rareWords[i][j]));
            }
        }
    }

    /** By pair, how it stands among its rivals in each measure that tells most. */
    private static double[][] rivals(List<Claim> lefts, List<Claim> rights, double[][][] closely) {
        Rivals rivals = new Rivals(lefts, rights);
        double[][] found = new double[lefts.size() * rights.size()][0];
        for (int measure : TextMeasures.telling(closely[0][0].length)) {
            double[][] scores = Arrays.stream(closely)
                    .map(row -> Arrays.stream(row)
                            .mapToDouble(values -> values[measure])
                            .toArray())
                    .toArray(double[][]::new);
            for (int i = 0; i < lefts.size(); i++) {
                for (int j = 0; j < rights.size(); j++) {
                    int at = i * rights.size() + j;
                    found[at] = TextMeasures.join(found[at], rivals.of(scores, i, j));
                }
            }
        }
        return found;
    }

    /** Where a claim stands in its text, in how many parts, beside how many other claims and over how many of them. */
    private static double[] inText(Claim claim, ClaimSet set) {
        return new double[] {
            (double) claim.extent().start() / set.readout().text().length(),
            claim.spans().size(),
            StrictMath.log(set.claims().size()),
            Rivals.overlaps(set.claims(), claim)
        };
    }

    /** Of two rows, the larger, the smaller and the difference: sides do not matter. */
    private static double[] both(double[] first, double[] second) {
        double[] both = new double[3 * first.length];
        for (int k = 0; k < first.length; k++) {
            both[3 * k] = Math.max(first[k], second[k]);
            both[3 * k + 1] = Math.min(first[k], second[k]);
            both[3 * k + 2] = Math.abs(first[k] - second[k]);
        }
        return both;
    }

    /** By topic, the answers above the threshold that does best on all other topics. */
    private boolean[] thresholded(double[] likely, Aim aim) {
        List<boolean[]> answers = new ArrayList<>();
        List<Map<String, Tally>> tallies = new ArrayList<>();
        for (int percent = 4; percent <= 70; percent += 2) {
            boolean[] said = new boolean[likely.length];
            for (int i = 0; i < said.length; i++) {
                said[i] = likely[i] >= percent / 100.0;
            }
            answers.add(said);
            tallies.add(byTopic(said));
        }
        List<Tally> sums = tallies.stream().map(SparkEvaluation::sum).toList();
        boolean[] found = new boolean[likely.length];
        Map<String, boolean[]> best = new HashMap<>();
        for (int i = 0; i < found.length; i++) {
            String topic = candidates.get(i).topic();
            found[i] = best.computeIfAbsent(
                            topic,
                            any -> IntStream.range(0, answers.size())
                                    .boxed()
                                    .max(Comparator.comparingDouble((Integer k) -> aim.of(
                                            sums.get(k).minus(tallies.get(k).get(topic)))))
                                    .map(answers::get)
                                    .orElseThrow())[i];
        }
        return found;
    }

    private void print(String what, boolean[] found) {
        Tally tally = sum(byTopic(found));
        DataSet.print(what, tally.precision(), tally.recall(), tally.f1(), tally.balanced());
    }

    private static Tally sum(Map<String, Tally> byTopic) {
        return byTopic.values().stream().reduce(Tally.NOTHING, Tally::plus);
    }

    private Map<String, Tally> byTopic(boolean[] found) {
        Map<String, Tally> tallies = new HashMap<>();
        Map<String, Set<String>> claims = new HashMap<>();
        Set<String> gold = new HashSet<>();
        Set<String> both = new HashSet<>();
        for (int i = 0; i < found.length; i++) {
            Candidate candidate = candidates.get(i);
            boolean right = found[i] && candidate.gold();
            Tally one = new Tally(right ? 1 : 0, found[i] ? 1 : 0, candidate.gold() ? 1 : 0, 0, 0, 0, 0);
            tallies.merge(candidate.topic(), one, Tally::plus);
            List<String> two = List.of(candidate.left(), candidate.right());
            claims.computeIfAbsent(candidate.topic(), any -> new HashSet<>()).addAll(two);
            if (candidate.gold()) {
                gold.addAll(two);
            }
            if (found[i]) {
                both.addAll(two);
            }
        }
        claims.forEach((topic, all) -> {
            for (String claim : all) {
                boolean is = gold.contains(claim);
                boolean hit = is == both.contains(claim);
                Tally one = is ? new Tally(0, 0, 0, hit ? 1 : 0, 1, 0, 0) : new Tally(0, 0, 0, 0, 0, hit ? 1 : 0, 1);
                tallies.merge(topic, one, Tally::plus);
            }
        });
        return tallies;
    }
}
