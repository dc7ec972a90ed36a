package io.github.readoutdiff.evaluate;

import io.github.readoutdiff.model.Comparison;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Pairs of readouts annotated by hand, read from a folder: what a comparison is measured against. The format is described
 * in {@code docs/gold-format.md}.
 *
 * <p>Immutable. Example, the engine against one's own annotation, from the raw texts:
 *
 * <pre>{@code
 * ReadoutDiff diff = ReadoutDiff.create();
 * Evaluation evaluation = Gold.read(Path.of("coded")).evaluate(gold -> diff.compare(gold.readouts()));
 * System.out.print(evaluation.toText());
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Gold {
    private final List<GoldCase> cases;
    private final SpeakerNames speakers;

    private Gold(List<GoldCase> cases, SpeakerNames speakers) {
        this.cases = List.copyOf(cases);
        this.speakers = speakers;
    }

    /**
     * Reads a folder: every folder in it that has a {@code gold.json} is a case; a folder that has one itself is the only
     * case.
     *
     * @param folder the folder
     * @return the cases, in order of their names
     * @throws GoldFormatException if there is no case, or a file is missing, malformed or does not fit its texts
     */
    public static Gold read(Path folder) {
        return new Gold(GoldReading.cases(folder), SpeakerNames.load(folder));
    }

    /**
     * The cases.
     *
     * @return the cases, in order of their names, at least one
     */
    public List<GoldCase> cases() {
        return cases;
    }

    /**
     * Measures comparisons of all cases.
     *
     * @param compare gives the comparison of a case: of its {@linkplain GoldCase#readouts() readouts} or of its
     *     {@linkplain GoldCase#claimSets(boolean) claim sets}, {@code a} first; called once a case, in order
     * @return the figures
     */
    public Evaluation evaluate(Function<GoldCase, Comparison> compare) {
        List<String> names = new ArrayList<>();
        List<Tally> tallies = new ArrayList<>();
        for (GoldCase gold : cases) {
            names.add(gold.name());
            tallies.add(new PairScoring(gold, compare.apply(gold), speakers).tally());
        }
        return new Evaluation(names, tallies);
    }
}
