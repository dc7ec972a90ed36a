package io.github.readoutdiff.evaluate;

import static io.github.readoutdiff.evaluate.Count.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The figures of one case or of several pooled, rounded to three digits. A figure that has nothing to count is absent.
 *
 * <pre>{@code
 * Figures pooled = Gold.read(Path.of("coded")).evaluate(gold -> diff.compare(gold.readouts())).pooled();
 * pooled.get(Figure.SHARED_RECALL).ifPresent(recall -> System.out.println("shared points found: " + recall));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Figures {
    private final Map<Figure, Double> values = new EnumMap<>(Figure.class);

    Figures(Tally tally) {
        share(tally, Figure.COVERAGE, COVERED_WORDS, WORDS);
        share(tally, Figure.SHARED_RECALL, SHARED_AS_SHARED, SHARED_AS_SHARED, SHARED_AS_ONLY, SHARED_NOT_COVERED);
        share(tally, Figure.ONLY_RECALL, ONLY_AS_ONLY, ONLY_AS_ONLY, ONLY_AS_SHARED, ONLY_NOT_COVERED);
        OptionalDouble shared = get(Figure.SHARED_RECALL);
        OptionalDouble only = get(Figure.ONLY_RECALL);
        if (shared.isPresent() && only.isPresent()) {
            values.put(Figure.STATUS_BALANCED, round((shared.getAsDouble() + only.getAsDouble()) / 2));
        }
        share(tally, Figure.LINK_PRECISION, LINKS_FOUND_RIGHT, LINKS_FOUND);
        share(tally, Figure.LINK_RECALL, LINKS_WANTED_FOUND, LINKS_WANTED);
        double precision = get(Figure.LINK_PRECISION).orElse(0);
        double recall = get(Figure.LINK_RECALL).orElse(0);
        values.put(
                Figure.LINK_F1,
                precision > 0 && recall > 0 ? round(2 * precision * recall / (precision + recall)) : 0.0);
        share(tally, Figure.SPEAKER, SPEAKERS_RIGHT, SPEAKERS);
        share(tally, Figure.EXPERT, OMISSIONS_FOUND, OMISSIONS);
        kappa(tally);
        share(tally, Figure.KIND, KINDS_RIGHT, KINDS);
        share(tally, Figure.CLAIM_MATCH, CLAIMS_MET, CLAIMS);
    }

    /**
     * A figure.
     *
     * @param figure which
     * @return its value, empty if there was nothing to count
     */
    public OptionalDouble get(Figure figure) {
        Double value = values.get(figure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private void share(Tally tally, Figure figure, Count part, Count... whole) {
        int all = 0;
        for (Count count : whole) {
            all += tally.get(count);
        }
        if (all > 0) {
            values.put(figure, round((double) tally.get(part) / all));
        }
    }

    private void kappa(Tally tally) {
        double shared =
                tally.get(CLAIM_SHARED_AS_SHARED) + tally.get(CLAIM_SHARED_AS_ONLY) + tally.get(CLAIM_SHARED_NOT_FOUND);
        double only = tally.get(CLAIM_ONLY_AS_SHARED) + tally.get(CLAIM_ONLY_AS_ONLY) + tally.get(CLAIM_ONLY_NOT_FOUND);
        double all = shared + only;
        double asShared = tally.get(CLAIM_SHARED_AS_SHARED) + tally.get(CLAIM_ONLY_AS_SHARED);
        double asOnly = tally.get(CLAIM_SHARED_AS_ONLY) + tally.get(CLAIM_ONLY_AS_ONLY);
        double byChance = all == 0 ? 1 : (shared * asShared + only * asOnly) / (all * all);
        if (byChance < 1) {
            double agreed = (tally.get(CLAIM_SHARED_AS_SHARED) + tally.get(CLAIM_ONLY_AS_ONLY)) / all;
            values.put(Figure.KAPPA, round((agreed - byChance) / (1 - byChance)));
        }
    }

    static double round(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
    }
}
