package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A stretch of a claim's words that is marked in one way or not at all.
 *
 * @param words the words, as they stand in the readout
 * @param mark how they are marked, empty if not
 */
record MarkedWords(String words, Optional<Mark.Kind> mark) {
    private static final String GAP = " \u2026 ";

    /** A claim's words, cut where marks begin and end, with a sign for each gap between its spans. */
    static List<MarkedWords> of(Claim claim, String text, List<Mark> marks) {
        List<MarkedWords> pieces = new ArrayList<>();
        for (Span span : claim.spans()) {
            if (!pieces.isEmpty()) {
                pieces.add(new MarkedWords(GAP, Optional.empty()));
            }
            TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
            for (Mark mark : marks) {
                cuts.add(Math.min(Math.max(mark.start(), span.start()), span.end()));
                cuts.add(Math.min(Math.max(mark.end(), span.start()), span.end()));
            }
            int from = span.start();
            for (int to : cuts.tailSet(from, false)) {
                pieces.add(new MarkedWords(text.substring(from, to), strongest(marks, from)));
                from = to;
            }
        }
        return pieces;
    }

    private static Optional<Mark.Kind> strongest(List<Mark> marks, int offset) {
        return marks.stream()
                .filter(mark -> mark.covers(offset))
                .map(Mark::kind)
                .sorted()
                .findFirst();
    }
}
