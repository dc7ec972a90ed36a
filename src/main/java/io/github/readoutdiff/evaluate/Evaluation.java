package io.github.readoutdiff.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * How well comparisons agree with an annotation: figures for each case, pooled (counts added, so that long cases weigh
 * more), and with a bootstrap interval over the cases (2,000 samples, seeded, so that equal input gives equal intervals).
 *
 * <pre>{@code
 * Evaluation evaluation = Gold.read(Path.of("coded")).evaluate(gold -> diff.compare(gold.readouts()));
 * Files.writeString(Path.of("agreement.csv"), evaluation.toCsv());
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Evaluation {
    private static final int SAMPLES = 2_000;
    private static final long SEED = 20_260_314L;

    private final Map<String, Figures> cases;
    private final Figures pooled;
    private final Map<Figure, Interval> intervals;

    Evaluation(List<String> names, List<Tally> tallies) {
        Map<String, Figures> byName = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            byName.put(names.get(i), new Figures(tallies.get(i)));
        }
        this.cases = Collections.unmodifiableMap(byName);
        this.pooled = new Figures(Tally.sum(tallies));
        this.intervals = intervals(tallies);
    }

    /**
     * The figures of each case.
     *
     * @return figures by the case's name, in order of the names
     */
    public Map<String, Figures> cases() {
        return cases;
    }

    /**
     * The figures of all cases taken together.
     *
     * @return the figures
     */
    public Figures pooled() {
        return pooled;
    }

    /**
     * In which range a pooled figure lies, judged by drawing cases anew.
     *
     * @param figure which
     * @return the interval, empty if there are fewer than two cases or nothing was counted
     */
    public Optional<Interval> interval(Figure figure) {
        return Optional.ofNullable(intervals.get(figure));
    }

    /**
     * A table for people: a row a case, one for all, one of intervals.
     *
     * @return lines of text
     */
    public String toText() {
        return EvaluationTable.text(this);
    }

    /**
     * A table for programs: a row a case, then {@code ALL}, {@code ALL low} and {@code ALL high}; absent figures are empty.
     *
     * @return comma-separated values with a header
     */
    public String toCsv() {
        return EvaluationTable.csv(this);
    }

    private static Map<Figure, Interval> intervals(List<Tally> tallies) {
        Map<Figure, Interval> intervals = new LinkedHashMap<>();
        if (tallies.size() < 2) {
            return intervals;
        }
        Random random = new Random(SEED); // its sequence is part of the specification of Java
        List<Figures> samples = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            List<Tally> drawn = new ArrayList<>();
            for (int j = 0; j < tallies.size(); j++) {
                drawn.add(tallies.get(random.nextInt(tallies.size())));
            }
            samples.add(new Figures(Tally.sum(drawn)));
        }
        for (Figure figure : Figure.values()) {
            double[] values = samples.stream()
                    .flatMapToDouble(sample -> sample.get(figure).stream())
                    .toArray();
            if (values.length > 0) {
                Arrays.sort(values);
                int tail = values.length / 40;
                intervals.put(figure, new Interval(values[tail], values[values.length - 1 - tail]));
            }
        }
        return intervals;
    }
}
