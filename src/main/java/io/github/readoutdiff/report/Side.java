package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A readout as reports show it.
 *
 * @param index its place, 0 for the first
 * @param readout the readout
 * @param name the issuer's name, with the id where two readouts have one issuer
 * @param claims its claims in reading order
 * @param words how many words it has; of an article's account, how many its claims have
 */
record Side(int index, Readout readout, String name, List<Claim> claims, int words) {
    static Side of(int index, ClaimSet set, String name, Comparison comparison) {
        return new Side(index, set.readout(), name, set.claims(), words(set, comparison));
    }

    /** How many words the readout has; of an article's account or aside, how many stand inside its claims. */
    static int words(ClaimSet set, Comparison comparison) {
        if (!comparison.isArticle()) {
            return set.readout().words();
        }
        String text = set.readout().text();
        int words = 0;
        for (Span span : merged(set.claims())) {
            String piece = span.in(text);
            words += piece.isBlank() ? 0 : Readout.of("piece", piece).words();
        }
        return words;
    }

    private static List<Span> merged(List<Claim> claims) {
        List<Span> spans = new ArrayList<>();
        claims.forEach(claim -> spans.addAll(claim.spans()));
        Collections.sort(spans);
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && span.start() <= last.end()) {
                merged.set(merged.size() - 1, Span.of(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /** By speaker, the share of the words of this side's claims in percent, in the order in which speakers come up. */
    Map<String, Integer> shares(Labels labels) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int total = 0;
        for (Claim claim : claims) {
            int count = Readout.of("claim", claim.text()).words();
            String name = claim.speaker().map(labels::speaker).orElse(labels.get("speaker.unknown"));
            counts.merge(Visible.line(name), count, Integer::sum);
            total += count;
        }
        float all = Math.max(1, total);
        counts.replaceAll((name, count) -> Math.round(100 * count / all));
        return counts;
    }

    /** The source's address if a browser can open it; other schemes could run something and are shown as text. */
    Optional<String> webAddress() {
        return readout.source()
                .filter(uri -> "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                .map(URI::toASCIIString);
    }

    String id() {
        return readout.id();
    }

    /** {@code A} for the first, {@code B} for the second; numbers take over after {@code Z}. */
    String letter() {
        return index < 26 ? String.valueOf((char) ('A' + index)) : "R" + (index + 1);
    }
}
