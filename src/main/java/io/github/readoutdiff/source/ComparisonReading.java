package io.github.readoutdiff.source;

import io.github.readoutdiff.json.JsonException;
import io.github.readoutdiff.json.JsonValue;
import io.github.readoutdiff.model.Agreement;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.Evidence;
import io.github.readoutdiff.model.NearMiss;
import io.github.readoutdiff.model.NearMissReason;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Tool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** One comparison of the JSON contract. */
final class ComparisonReading {
    private final JsonValue root;
    private final Map<String, Readout> readouts = new LinkedHashMap<>();
    private final Map<String, List<Claim>> claimsOf = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();

    ComparisonReading(JsonValue root) {
        this.root = root;
    }

    Comparison read() {
        Schemas.check(root.require("schema"), Schemas.COMPARISON);
        JsonValue tool = root.require("tool");
        root.require("readouts").items().forEach(this::addReadout);
        root.require("claims").items().forEach(this::addClaim);
        List<Point> points =
                root.require("points").items().stream().map(this::point).toList();
        List<Notice> notices =
                root.items("notices").stream().map(ComparisonReading::notice).toList();
        return checked(
                root,
                () -> Comparison.builder(
                                new Tool(string(tool, "name"), string(tool, "version"), string(tool, "matcher")))
                        .claimSets(sets(false))
                        .asides(sets(true))
                        .points(points)
                        .notices(notices)
                        .build());
    }

    private void addReadout(JsonValue json) {
        json.require("id");
        json.require("issuer");
        Readout readout = ReadoutReading.read(new Naming("", null, null), json);
        json.find("sha256").ifPresent(sha -> {
            if (!sha.string().equals(readout.sha256())) {
                throw sha.error("the text of readout \"" + readout.id() + "\" has the SHA-256 " + readout.sha256()
                        + ", not " + sha.string() + "; it was changed after the comparison");
            }
        });
        if (readouts.put(readout.id(), readout) != null) {
            throw json.error("two readouts have the id \"" + readout.id() + "\"; give each its own");
        }
        claimsOf.put(readout.id(), new ArrayList<>());
    }

    private void addClaim(JsonValue json) {
        Readout readout = known(readouts, json.require("readout"), "readout");
        Claim claim = ClaimReading.read(json, readout);
        if (claims.put(claim.id(), claim) != null) {
            throw json.error("two claims have the id \"" + claim.id() + "\"; give each its own");
        }
        known(claimsOf, json.require("readout"), "readout").add(claim);
    }

    private List<ClaimSet> sets(boolean asides) {
        return readouts.values().stream()
                .filter(readout -> asides
                        == (readout.id().equals(Comparison.REPORTER)
                                || readout.id().equals(Comparison.OTHER)))
                .map(readout -> ClaimSet.of(readout, claimsOf.getOrDefault(readout.id(), List.of())))
                .toList();
    }

    private Point point(JsonValue json) {
        Point point = checked(
                json,
                () -> Point.builder(string(json, "id"))
                        .statedBy(json.require("statedBy").items().stream()
                                .map(id -> known(readouts, id, "readout").id())
                                .toList())
                        .claims(claims(json.require("claims")))
                        .impliedBy(json.find("impliedBy").map(this::claims).orElse(List.of()))
                        .agreement(Labels.find(json, "agreement", Agreement.values(), Agreement::label)
                                .orElse(null))
                        .differences(json.items("differences").stream()
                                .map(this::difference)
                                .toList())
                        .evidence(json.items("evidence").stream()
                                .map(this::evidence)
                                .toList())
                        .nearMisses(json.items("nearMisses").stream()
                                .map(this::nearMiss)
                                .toList())
                        .topic(json.find("topic").map(JsonValue::string).orElse(null))
                        .rank(json.find("rank").map(JsonValue::integer).orElse(null))
                        .build());
        JsonValue status = json.require("status");
        String wanted = point.isShared() ? "shared" : "only";
        if (!status.string().equals(wanted)) {
            throw status.error("the status of point \"" + point.id() + "\" is \"" + status.string() + "\" but "
                    + point.statedBy() + " state it, so it must be \"" + wanted + "\"");
        }
        return point;
    }

    private List<Claim> claims(JsonValue ids) {
        return ids.items().stream().map(id -> known(claims, id, "claim")).toList();
    }

    private Difference difference(JsonValue json) {
        Map<String, String> words = new LinkedHashMap<>();
        json.require("words").entries().forEach((id, text) -> {
            if (!readouts.containsKey(id)) {
                throw text.error("there is no readout \"" + id + "\"");
            }
            words.put(id, text.string());
        });
        return checked(
                json,
                () -> new Difference(
                        Labels.require(json.require("kind"), DifferenceKind.values(), DifferenceKind::label), words));
    }

    private Evidence evidence(JsonValue json) {
        List<String> about = json.items("claims").stream()
                .map(id -> known(claims, id, "claim").id())
                .toList();
        List<String> terms = json.items("terms").stream().map(JsonValue::string).toList();
        Map<String, List<Span>> unmatched = new LinkedHashMap<>();
        json.find("unmatched")
                .ifPresent(found -> found.entries().forEach((id, spans) -> {
                    Claim claim = claims.get(id);
                    if (claim == null) {
                        throw spans.error("there is no claim \"" + id + "\"");
                    }
                    unmatched.put(
                            id,
                            ClaimReading.spans(spans, "unmatched of claim \"" + id + "\"", readoutOf(claim, spans)));
                }));
        Optional<String> remark = json.find("remark").map(JsonValue::string);
        return checked(json, () -> new Evidence(string(json, "measure"), score(json), about, terms, unmatched, remark));
    }

    private Readout readoutOf(Claim claim, JsonValue json) {
        Readout readout = readouts.get(claim.readout());
        if (readout == null) {
            throw json.error("there is no readout \"" + claim.readout() + "\"");
        }
        return readout;
    }

    private NearMiss nearMiss(JsonValue json) {
        return checked(
                json,
                () -> new NearMiss(
                        known(claims, json.require("claim"), "claim"),
                        score(json),
                        Labels.require(json.require("reason"), NearMissReason.values(), NearMissReason::label)));
    }

    private static Notice notice(JsonValue json) {
        return checked(
                json,
                () -> new Notice(
                        string(json, "code"),
                        string(json, "message"),
                        json.find("readout").map(JsonValue::string)));
    }

    private static OptionalDouble score(JsonValue json) {
        return json.find("score")
                .map(score -> OptionalDouble.of(score.number()))
                .orElse(OptionalDouble.empty());
    }

    private static String string(JsonValue json, String key) {
        return json.require(key).string();
    }

    private static <V> V known(Map<String, V> values, JsonValue id, String what) {
        V value = values.get(id.string());
        if (value == null) {
            throw id.error("there is no " + what + " \"" + id.string() + "\"");
        }
        return value;
    }

    /** What the model refuses gets the place where it stands. */
    private static <V> V checked(JsonValue json, Supplier<V> make) {
        try {
            return make.get();
        } catch (JsonException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw json.error(String.valueOf(e.getMessage()));
        }
    }
}
