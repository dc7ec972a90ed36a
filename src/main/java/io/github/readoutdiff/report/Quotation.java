package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a journalist may paste: the exact words, whose readout they are and of what day, whom it has say them, for one
 * side's points that they were not found elsewhere, and the source.
 */
final class Quotation {
    private final Findings findings;
    private final Labels labels;
    private final boolean article;

    Quotation(Findings findings) {
        this.findings = findings;
        this.labels = findings.labels();
        this.article = findings.comparison().isArticle();
    }

    String of(Point point) {
        List<String> sentences = new ArrayList<>();
        for (Side side : findings.sides()) {
            if (!point.isStatedBy(side.readout())) {
                continue;
            }
            List<Claim> claims = findings.claims(point, side);
            String words =
                    claims.stream().map(claim -> Visible.line(claim.text())).collect(Collectors.joining(" / "));
            sentences.add(labels.get("quote.words", introduction(side, claims), words));
            if (!point.isShared()) {
                sentences.add(
                        labels.get(article ? "quote.not.found.article" : "quote.not.found", findings.others(side)));
            }
            side.readout()
                    .source()
                    .map(source -> labels.get("quote.source", Visible.line(source.toString())))
                    .filter(source -> !sentences.contains(source))
                    .ifPresent(sentences::add);
        }
        return String.join(" ", sentences);
    }

    // words without their speaker would be taken for the issuer's own
    private String introduction(Side side, List<Claim> claims) {
        String readout = article
                ? labels.get("quote.account", side.name())
                : side.readout()
                        .date()
                        .map(date -> labels.get("quote.readout.dated", side.name(), date))
                        .orElse(labels.get("quote.readout", side.name()));
        List<Optional<Speaker>> speakers =
                claims.stream().map(Claim::speaker).distinct().toList();
        return speakers.size() == 1
                ? speakers.get(0)
                        .filter(Speaker::isNamed)
                        .map(speaker -> labels.get("quote.ascribes", readout, Visible.line(speaker.name())))
                        .orElse(labels.get("quote.says", readout))
                : labels.get("quote.says", readout);
    }
}
