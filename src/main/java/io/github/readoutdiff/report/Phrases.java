package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.Evidence;
import io.github.readoutdiff.model.NearMiss;
import io.github.readoutdiff.model.NearMissReason;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What every format says of a finding, in one wording. The phrases are plain text, the readouts' words in them as they
 * stand: a format escapes a phrase as a whole.
 */
final class Phrases {
    /** Between the parts of a line that belong together. */
    static final String DOT = " \u00B7 ";

    private static final String CLAIMS = " / ";

    /** Below this score a claim that is merely not alike is not near. */
    private static final double NEAR = 0.1;

    private final Findings findings;
    private final Labels labels;

    Phrases(Findings findings) {
        this.findings = findings;
        this.labels = findings.labels();
    }

    /** In A, not found in B. */
    String only(Side side) {
        return labels.get("only", side.name(), findings.others(side));
    }

    /** That a side has no point of its own. */
    String onlyNone(Side side) {
        return labels.get("only.none", side.name(), findings.others(side));
    }

    /** In both, or in two or more. */
    String shared() {
        return labels.get(ofMany("shared"));
    }

    /** The words with which a side makes a point, claim by claim. */
    String words(Point point, Side side) {
        return findings.claims(point, side).stream().map(Claim::text).collect(Collectors.joining(CLAIMS));
    }

    String quoted(Point point, Side side) {
        return labels.quoted(words(point, side));
    }

    /** Kind, speaker, topic, the words that decided the strength, place and id: what stands beside a point of one side. */
    List<String> tags(Point point) {
        Claim claim = point.claims().get(0);
        List<String> tags = new ArrayList<>();
        tags.add(kind(claim));
        tags.add(speaker(claim));
        findings.telling(point).ifPresent(tags::add);
        claim.strength().ifPresent(strength -> tags.add(labels.quoted(strength.words())));
        prominence(point).ifPresent(tags::add);
        tags.add(point.id());
        return tags;
    }

    /** Where a point of one side first comes up in its readout, and how much of the text it takes. */
    Optional<String> prominence(Point point) {
        return findings.prominence(point)
                .map(found -> labels.get("prominence", percent(found.position()), shareOfText(found.share())));
    }

    // what a text does say never takes nothing of it
    private static String shareOfText(double share) {
        long percent = percent(share);
        return percent == 0 ? "<1" : String.valueOf(percent);
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }

    /** Agreement, topic and id: what stands above a shared point. */
    List<String> sharedTags(Point point) {
        List<String> tags = new ArrayList<>();
        point.agreement().map(labels::agreement).ifPresent(tags::add);
        point.topic().ifPresent(tags::add);
        tags.add(point.id());
        return tags;
    }

    /** What a person decided about a point, and why where the person said so. */
    List<String> rulings(Point point) {
        return point.evidence().stream()
                .filter(Evidence::isRuling)
                .map(evidence -> {
                    String ruled = labels.get(
                            evidence.measure().equals(Evidence.PERSON_JOINED) ? "person.joined" : "person.parted");
                    return evidence.remark()
                            .map(remark -> labels.get("colon", ruled, remark))
                            .orElse(ruled);
                })
                .toList();
    }

    String kind(Claim claim) {
        return claim.kind().map(labels::kind).orElse(labels.get("kind.unknown"));
    }

    String speaker(Claim claim) {
        return claim.speaker().map(labels::speaker).orElse(labels.get("speaker.unknown"));
    }

    String agreement(Point point) {
        return point.agreement().map(labels::agreement).orElse("");
    }

    /** What came closest to a point elsewhere, each phrase once. */
    List<String> nearest(Point point) {
        Set<String> near = point.nearMisses().stream()
                .filter(Phrases::isNear)
                .map(miss -> miss.claim().readout())
                .collect(Collectors.toSet());
        return point.nearMisses().stream()
                .filter(miss -> isNear(miss) || !near.contains(miss.claim().readout()))
                .map(this::nearest)
                .distinct()
                .toList();
    }

    /** The closest claim that was not joined, and why it was not; one that nobody would call close is not told. */
    private String nearest(NearMiss miss) {
        if (!isNear(miss)) {
            return nothingNear(miss);
        }
        return labels.get(
                "nearest.item", nearestIn(miss), labels.quoted(miss.claim().text()), why(miss));
    }

    /** Where the closest claim stands and why it was not joined, without its words. */
    String nearestInShort(NearMiss miss) {
        return isNear(miss) ? labels.get("colon", nearestIn(miss), why(miss)) : nothingNear(miss);
    }

    private String nothingNear(NearMiss miss) {
        return labels.get("nearest.none", findings.side(miss.claim().readout()).name());
    }

    private static boolean isNear(NearMiss miss) {
        return miss.reason() != NearMissReason.LOW_SCORE || miss.score().orElse(0) >= NEAR;
    }

    String nearestIn(NearMiss miss) {
        return labels.get("nearest.in", findings.side(miss.claim().readout()).name());
    }

    /** The score of a near miss, where there is one, and the reason. */
    String why(NearMiss miss) {
        String reason = labels.reason(miss.reason());
        return miss.score().isPresent()
                ? findings.score(miss.score().getAsDouble()) + labels.get("list.separator") + reason
                : reason;
    }

    /** In what shared claims differ, with the words of each side. */
    String difference(Difference difference) {
        return labels.get(
                "colon",
                kind(difference),
                findings.sidesByWords(difference).entrySet().stream()
                        .map(entry ->
                                letters(entry.getValue()) + " " + labels.quoted(differing(difference, entry.getKey())))
                        .collect(Collectors.joining(DOT)));
    }

    /** In what claims differ; a detail of one among many is what at least one other lacks, not each. */
    String kind(Difference difference) {
        return difference.kind() == DifferenceKind.DETAIL
                ? labels.get(ofMany("difference.detail"))
                : labels.difference(difference.kind());
    }

    /** The key of words that are put otherwise where more than two readouts are compared. */
    String ofMany(String key) {
        return findings.sides().size() > 2 ? key + ".many" : key;
    }

    private String letters(List<Side> sides) {
        return sides.stream().map(Side::letter).collect(Collectors.joining(labels.get("list.separator")));
    }

    /** One side's words of a difference; a speaker who is nobody by name is called as everywhere else. */
    String differing(Difference difference, String words) {
        return difference.kind() == DifferenceKind.SPEAKER ? labels.speaker(words) : words;
    }

    /** Whether a claim's point is in both, or not found elsewhere. */
    String status(Claim claim) {
        return findings.pointOf(claim)
                .map(point -> point.isShared()
                        ? sharedStatus()
                        : labels.get("status.only", findings.others(findings.side(claim.readout()))))
                .orElse("");
    }

    /** The status of a shared point. */
    String sharedStatus() {
        return labels.get(ofMany("status.shared"));
    }

    String ascribed(Side side, String speaker) {
        return labels.get("ascribed.to", side.name(), speaker);
    }

    String ascribedNone(Side side) {
        return labels.get("ascribed.none", side.name());
    }

    /** A claim of an article's reporter or other sources, with its speaker. */
    String aside(Claim claim) {
        return labels.quoted(claim.text())
                + claim.speaker()
                        .filter(speaker -> speaker.isNamed())
                        .map(speaker -> " \u2014 " + speaker.name())
                        .orElse("");
    }

    String notice(Notice notice) {
        return notice.readout()
                .map(id -> labels.get("colon", findings.side(id).name(), notice.message()))
                .orElse(notice.message());
    }

    /** Whether a side states a point, does so in general only, or does not: a key of the matrix. */
    String state(Point point, Side side) {
        if (!point.isStatedBy(side.readout())) {
            return "matrix.no";
        }
        return findings.isImplied(point, side) ? "matrix.implied" : "matrix.yes";
    }

    /** How the lengths of two texts compare; empty unless there are two. */
    Optional<String> ratio() {
        if (findings.sides().size() != 2) {
            return Optional.empty();
        }
        Side first = findings.sides().get(0);
        Side second = findings.sides().get(1);
        return Optional.of(
                labels.get("ratio", first.letter(), second.letter(), findings.ratio(first.words(), second.words())));
    }

    String tagline() {
        return labels.get(findings.comparison().isArticle() ? "tagline.article" : "tagline");
    }
}
