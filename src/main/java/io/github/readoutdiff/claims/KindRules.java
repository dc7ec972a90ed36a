package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.DataLines;
import io.github.readoutdiff.text.PatternIndex;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what kind of act a claim reports, by the ordered rules of {@code kinds.txt}. */
final class KindRules {
    private static final int LONGEST = 600;
    private static final KindRules STANDARD = new KindRules();

    /** Relative clauses tell of a thing in the claim, not what the claim does: "a plan that will help", ", where he asked for". */
    private static final Pattern INSIDE = Pattern.compile(
            "((?:[\\p{L}\\d-]+ [\\p{L}\\d-]+)(?=,? (?:where|(?<!\\b(?:in|of|by|to|for|with|on|at) )which|who|whose) )|\\b(?:an?|any|the|of) (?:\\p{L}+ ){0,2}\\p{L}+(?= that (?:will|would|can|could|should|may|might) )),? \\p{L}+ [^,;.]*");

    /** What such a clause begins with; most claims have none, and this is sooner seen. */
    private static final Pattern RELATIVE =
            Pattern.compile(" (?:where|which|who|whose|that (?:will|would|can|could|should|may|might)) ");

    private final List<Rule> rules;
    private final PatternIndex words;

    /** One rule: the kind, whose claims it is for, and the words. */
    private record Rule(ClaimKind kind, String speaker, Pattern words) {}

    private KindRules() {
        rules = DataLines.of(KindRules.class, "kinds.txt").stream()
                .map(KindRules::rule)
                .toList();
        words = PatternIndex.of(rules.stream().map(Rule::words).toList());
    }

    static KindRules standard() {
        return STANDARD;
    }

    private static Rule rule(String line) {
        String[] part = line.split(" \\| ", 3);
        return new Rule(
                ClaimKind.valueOf(part[0].toUpperCase(Locale.ROOT)),
                part[1],
                Pattern.compile(part[2], Pattern.CASE_INSENSITIVE));
    }

    /** The kind of a claim: its own words decide; where they say nothing, those that govern it do. */
    ClaimKind kind(String governing, String own, Speaker speaker) {
        // "thanked her for the boats, as well as for the readiness to send more": thanks for a pledge
        if (own.startsWith("for ") && find(governing, speaker) == ClaimKind.APPRECIATION) {
            return ClaimKind.APPRECIATION;
        }
        ClaimKind kind = find(own, speaker);
        return kind == ClaimKind.STATEMENT && !governing.isBlank() ? find(governing + " " + own, speaker) : kind;
    }

    private ClaimKind find(String text, Speaker speaker) {
        String whole = text.substring(0, Math.min(text.length(), LONGEST)).replace('\n', ' ');
        boolean relative = RELATIVE.matcher(whole).find();
        PatternIndex.Search search =
                words.search(relative ? INSIDE.matcher(whole).replaceAll("$1") : whole);
        for (int i = 0; i < rules.size(); i++) {
            if (isFor(rules.get(i).speaker, speaker) && search.has(i)) {
                return rules.get(i).kind;
            }
        }
        return ClaimKind.STATEMENT;
    }

    private static boolean isFor(String who, Speaker speaker) {
        switch (who) {
            case "joint":
                return speaker.equals(Speaker.JOINT);
            case "narrator":
                return speaker.equals(Speaker.NARRATOR);
            case "one":
                return speaker.isNamed();
            default:
                return true;
        }
    }
}
