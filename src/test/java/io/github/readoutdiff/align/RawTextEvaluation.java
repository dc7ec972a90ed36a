package io.github.readoutdiff.align;

import io.github.readoutdiff.ReadoutDiff;
import io.github.readoutdiff.evaluate.Gold;
import io.github.readoutdiff.match.AdaptedEncoders;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Prints how comparisons of raw texts agree with the annotation, as {@code readout-diff evaluate} does, but each pair by an
 * encoder that never saw it, with the weights of the jar.
 */
public final class RawTextEvaluation {
    private static final double THRESHOLD =
            Double.parseDouble(System.getProperty("threshold", String.valueOf(Aligner.DEFAULT_THRESHOLD)));

    private RawTextEvaluation() {}

    /** @param args folders of annotated pairs */
    public static void main(String[] args) throws IOException {
        AdaptedEncoders encoders = new AdaptedEncoders();
        for (String folder : args) {
            Gold gold = Gold.read(Path.of(folder));
            System.out.print(gold.evaluate(each -> ReadoutDiff.builder()
                            .encoder(encoders.without(each.name()))
                            .threshold(THRESHOLD)
                            .build()
                            .compare(each.readouts()))
                    .toText());
        }
    }
}
