package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Span;
import java.util.List;
import java.util.TreeSet;

/** Writes the words of a claim with its marks. */
final class HtmlClaims {
    private static final String GAP = " \u2026 ";

    private HtmlClaims() {}

    static void words(Html html, Claim claim, String text, List<Mark> marks) {
        boolean first = true;
        for (Span span : claim.spans()) {
            if (!first) {
                html.text(GAP);
            }
            first = false;
            span(html, span, text, marks);
        }
    }

    private static void span(Html html, Span span, String text, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
        for (Mark mark : marks) {
            cuts.add(Math.min(Math.max(mark.start(), span.start()), span.end()));
            cuts.add(Math.min(Math.max(mark.end(), span.start()), span.end()));
        }
        int from = span.start();
        for (int to : cuts.tailSet(from, false)) {
            piece(html, text.substring(from, to), strongest(marks, from));
            from = to;
        }
    }

    private static void piece(Html html, String words, List<Mark.Kind> kinds) {
        if (kinds.isEmpty()) {
            html.text(words);
        } else {
            html.leaf("mark", words, "class", kinds.get(0).style());
        }
    }

    private static List<Mark.Kind> strongest(List<Mark> marks, int offset) {
        return marks.stream()
                .filter(mark -> mark.covers(offset))
                .map(Mark::kind)
                .sorted()
                .toList();
    }
}
