package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Tool;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells a comparison from top to bottom: which sections, in which order, in which words. */
final class Outline {
    private final Findings findings;
    private final Labels labels;
    private final Phrases phrases;
    private final Sheet sheet;

    Outline(Findings findings, Sheet sheet) {
        this.findings = findings;
        this.labels = findings.labels();
        this.phrases = new Phrases(findings);
        this.sheet = sheet;
    }

    void write(String title) {
        Comparison comparison = findings.comparison();
        sheet.head(title);
        if (findings.sides().size() > 1) {
            findings.sides().forEach(this::only);
            shared();
            ascribed();
        }
        facts();
        namings();
        matrix();
        for (Side aside : findings.asides()) {
            list(aside.name(), aside.claims().stream().map(phrases::aside).toList());
        }
        list(
                labels.get("notices"),
                comparison.notices().stream().map(phrases::notice).toList());
        Tool tool = comparison.tool();
        sheet.foot(labels.get("made.by", tool.name(), tool.version(), tool.matcher()));
    }

    private void only(Side side) {
        List<Point> points = findings.only(side);
        sheet.section(phrases.only(side), count(points), Optional.of(side));
        if (points.isEmpty()) {
            sheet.note(phrases.onlyNone(side));
        } else {
            sheet.ranked(side, points);
        }
    }

    private void shared() {
        List<Point> points = findings.shared();
        section(phrases.shared(), count(points));
        if (points.isEmpty()) {
            sheet.note(labels.get("shared.none"));
        } else {
            sheet.shared(points);
        }
    }

    private void ascribed() {
        Map<Side, Map<String, List<Claim>>> lists = findings.ascribed();
        if (lists.isEmpty()) {
            return;
        }
        section(labels.get("ascribed"), OptionalInt.empty());
        lists.forEach((side, bySpeaker) -> {
            bySpeaker.forEach((speaker, claims) -> {
                sheet.part(phrases.ascribed(side, speaker));
                sheet.items(claims.stream()
                        .map(claim -> labels.quoted(claim.text()) + " \u2014 " + phrases.status(claim))
                        .toList());
            });
            if (bySpeaker.isEmpty()) {
                sheet.note(phrases.ascribedNone(side));
            }
        });
    }

    private void facts() {
        List<Point> points = findings.callFacts();
        if (!points.isEmpty()) {
            section(labels.get("facts"), count(points));
            sheet.facts(points);
        }
    }

    private void namings() {
        list(
                labels.get("naming"),
                findings.namings().keySet().stream().map(phrases::difference).toList());
    }

    private void matrix() {
        List<Point> points = findings.inOrder();
        if (findings.sides().size() > 2) {
            section(labels.get("matrix"), count(points));
            sheet.matrix(points);
        }
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            section(heading, count(items));
            sheet.items(items);
        }
    }

    private void section(String heading, OptionalInt count) {
        sheet.section(heading, count, Optional.empty());
    }

    private static OptionalInt count(Collection<?> entries) {
        return OptionalInt.of(entries.size());
    }
}
