package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.Evidence;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.NearMiss;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Polarity;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The comparison as JSON by the contract {@code readout-diff/comparison/1}; everything the comparison holds is in it. */
final class JsonReport implements Report {
    static final String SCHEMA = "readout-diff/comparison/1";
    static final String CLAIM_SET_SCHEMA = "readout-diff/claim-set/1";

    @Override
    public String render(Comparison comparison) {
        JsonText json = new JsonText();
        List<ClaimSet> sets = Stream.concat(comparison.claimSets().stream(), comparison.asides().stream())
                .toList();
        json.object(() -> {
            json.member("schema", SCHEMA);
            json.key("tool").object(() -> {
                json.member("name", comparison.tool().name());
                json.member("version", comparison.tool().version());
                json.member("matcher", comparison.tool().matcher());
            });
            json.key("readouts").list(sets, set -> readout(json, set, comparison));
            json.key("claims")
                    .list(sets.stream().flatMap(set -> set.claims().stream()).toList(), claim -> claim(json, claim));
            json.key("points").list(comparison.points(), point -> point(json, point));
            json.key("notices").list(comparison.notices(), notice -> notice(json, notice));
        });
        return json.text();
    }

    /** One readout's claims by the contract {@code readout-diff/claim-set/1}. */
    static String render(ClaimSet set) {
        JsonText json = new JsonText();
        Readout readout = set.readout();
        json.object(() -> {
            json.member("schema", CLAIM_SET_SCHEMA);
            json.key("readout").object(() -> {
                identity(json, readout);
                json.member("text", readout.text());
            });
            json.key("claims")
                    .list(
                            set.claims(),
                            claim -> json.object(() -> {
                                json.member("id", claim.id());
                                spans(json.key("spans"), claim.spans());
                                properties(json, claim);
                            }));
        });
        return json.text();
    }

    private static void identity(JsonText json, Readout readout) {
        json.member("id", readout.id());
        json.member("issuer", readout.issuer().name());
        json.member("language", readout.language());
        json.member("date", readout.date().map(LocalDate::toString));
        json.member("title", readout.title());
        json.member("url", readout.source().map(URI::toString));
    }

    private static void readout(JsonText json, ClaimSet set, Comparison comparison) {
        Readout readout = set.readout();
        json.object(() -> {
            identity(json, readout);
            json.member("sha256", readout.sha256());
            json.member("words", Side.words(set, comparison));
            json.member("text", readout.text());
        });
    }

    private static void claim(JsonText json, Claim claim) {
        json.object(() -> {
            json.member("id", claim.id());
            json.member("readout", claim.readout());
            spans(json.key("spans"), claim.spans());
            json.member("text", claim.text());
            properties(json, claim);
        });
    }

    private static void properties(JsonText json, Claim claim) {
        json.member("speaker", claim.speaker().map(Speaker::name));
        json.member("manner", claim.manner().map(Manner::label));
        json.member("kind", claim.kind().map(ClaimKind::label));
        json.truth("negated", claim.polarity().map(polarity -> polarity == Polarity.NEGATED));
        json.key("strength");
        claim.strength()
                .ifPresentOrElse(
                        strength -> json.object(() -> {
                            json.member("level", strength.level());
                            json.member("words", strength.words());
                        }),
                        json::nothing);
        json.key("attribution");
        claim.attribution().ifPresentOrElse(attribution -> attribution(json, attribution), json::nothing);
    }

    private static void attribution(JsonText json, Attribution attribution) {
        json.object(() -> {
            spans(json.key("source"), attribution.source());
            spans(json.key("cue"), attribution.cue());
            spans(json.key("content"), attribution.content());
            json.member("rule", attribution.rule());
        });
    }

    private static void spans(JsonText json, List<Span> spans) {
        json.list(spans, span -> json.list(List.of(span.start(), span.end()), json::value));
    }

    private static void point(JsonText json, Point point) {
        json.object(() -> {
            json.member("id", point.id());
            json.member("status", point.isShared() ? "shared" : "only");
            json.key("statedBy").list(point.statedBy(), json::string);
            json.key("claims").list(point.claims(), claim -> json.string(claim.id()));
            json.key("impliedBy").list(point.impliedBy(), claim -> json.string(claim.id()));
            json.member("agreement", point.agreement().map(agreement -> agreement.label()));
            json.key("differences").list(point.differences(), difference -> difference(json, difference));
            json.key("evidence").list(point.evidence(), evidence -> evidence(json, evidence));
            json.key("nearMisses").list(point.nearMisses(), nearMiss -> nearMiss(json, nearMiss));
            json.member("topic", point.topic());
            json.member("rank", point.rank());
        });
    }

    private static void difference(JsonText json, Difference difference) {
        DifferenceKind kind = difference.kind();
        json.object(() -> {
            json.member("kind", kind.label());
            json.key("words").object(() -> difference.words().forEach(json::member));
        });
    }

    private static void evidence(JsonText json, Evidence evidence) {
        json.object(() -> {
            json.member("measure", evidence.measure());
            json.member("score", evidence.score());
            json.key("claims").list(evidence.claims(), json::string);
            json.key("terms").list(evidence.terms(), json::string);
            json.key("unmatched")
                    .object(() -> evidence.unmatched().forEach((claim, spans) -> spans(json.key(claim), spans)));
            if (evidence.remark().isPresent()) {
                json.member("remark", evidence.remark());
            }
        });
    }

    private static void nearMiss(JsonText json, NearMiss nearMiss) {
        json.object(() -> {
            json.member("claim", nearMiss.claim().id());
            json.member("score", nearMiss.score());
            json.member("reason", nearMiss.reason().label());
        });
    }

    private static void notice(JsonText json, Notice notice) {
        Optional<String> readout = notice.readout();
        json.object(() -> {
            json.member("code", notice.code());
            json.member("message", notice.message());
            json.member("readout", readout);
        });
    }
}
