package io.github.readoutdiff.source;

import io.github.readoutdiff.json.JsonValue;
import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Polarity;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.model.Strength;
import java.util.ArrayList;
import java.util.List;

/** A claim of the JSON contract, checked against its readout's text. */
final class ClaimReading {
    private ClaimReading() {}

    static Claim read(JsonValue json, Readout readout) {
        String id = json.require("id").string();
        if (id.isBlank()) {
            throw json.require("id").error("the claim's id is blank");
        }
        String what = "claim \"" + id + "\"";
        JsonValue spans = json.require("spans");
        List<Span> own = spans(spans, what, readout);
        if (own.isEmpty()) {
            throw spans.error(what + " has no span; give at least one [start, end]");
        }
        Claim claim = Claim.in(readout, id)
                .spans(own)
                .speaker(json.find("speaker").map(ClaimReading::speaker).orElse(null))
                .manner(Labels.find(json, "manner", Manner.values(), Manner::label)
                        .orElse(null))
                .kind(Labels.find(json, "kind", ClaimKind.values(), ClaimKind::label)
                        .orElse(null))
                .polarity(json.find("negated")
                        .map(negated -> negated.bool() ? Polarity.NEGATED : Polarity.AFFIRMED)
                        .orElse(null))
                .strength(json.find("strength").map(ClaimReading::strength).orElse(null))
                .attribution(json.find("attribution")
                        .map(found -> attribution(found, what, readout))
                        .orElse(null))
                .build();
        json.find("text").ifPresent(text -> {
            if (!text.string().equals(claim.text())) {
                throw text.error("the text of " + what + " is not the words of its spans, which are \"" + claim.text()
                        + "\"; offsets count UTF-16 units of the readout's text");
            }
        });
        return claim;
    }

    private static Speaker speaker(JsonValue json) {
        String name = json.string();
        if (name.isBlank()) {
            throw json.error("the speaker is blank; leave it out where it is not known");
        }
        return Speaker.of(name);
    }

    private static Strength strength(JsonValue json) {
        int level = json.require("level").integer();
        String words = json.require("words").string();
        try {
            return new Strength(level, words);
        } catch (IllegalArgumentException e) {
            throw json.error(String.valueOf(e.getMessage()));
        }
    }

    private static Attribution attribution(JsonValue json, String what, Readout readout) {
        String rule = json.require("rule").string();
        if (rule.isBlank()) {
            throw json.require("rule").error("the rule is blank; name the rule that decided");
        }
        return new Attribution(
                attributionSpans(json, "source", what, readout),
                attributionSpans(json, "cue", what, readout),
                attributionSpans(json, "content", what, readout),
                rule);
    }

    private static List<Span> attributionSpans(JsonValue json, String key, String what, Readout readout) {
        return json.find(key)
                .map(list -> spans(list, "the " + key + " of " + what, readout))
                .orElse(List.of());
    }

    /** Spans in text order that lie in the text and do not overlap. */
    static List<Span> spans(JsonValue list, String what, Readout readout) {
        int length = readout.text().length();
        List<Span> spans = new ArrayList<>();
        int before = 0;
        for (JsonValue pair : list.items()) {
            if (pair.items().size() != 2) {
                throw pair.error(
                        "a span of " + what + " has " + pair.items().size() + " numbers; it must be [start, end]");
            }
            int start = pair.items().get(0).integer();
            int end = pair.items().get(1).integer();
            if (start < 0) {
                throw pair.error(what + " starts at " + start + ", before the text");
            }
            if (end <= start) {
                throw pair.error(what + " ends at " + end + ", which is not after its start " + start);
            }
            if (end > length) {
                throw pair.error(what + " ends at " + end + ", after the end of the text at " + length
                        + "; offsets count UTF-16 units");
            }
            if (start < before) {
                throw pair.error(what + " has the span [" + start + ", " + end
                        + "], which starts before the end of the span before it, " + before
                        + "; put spans in order and join those that overlap");
            }
            before = end;
            spans.add(Span.of(start, end));
        }
        return spans;
    }
}
