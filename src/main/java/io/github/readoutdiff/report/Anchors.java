package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Point;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Names for the parts of a page that links lead to: made from ids, so that a link stays good when texts change. */
final class Anchors {
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Map<String, String> points = new HashMap<>();
    private final Map<String, Integer> claims = new HashMap<>();

    Anchors(Findings findings) {
        for (Point point : findings.comparison().points()) {
            points.put(point.id(), name("point-", point.id(), points.size()));
        }
        findings.sides().forEach(side -> side.claims().forEach(claim -> claims.put(claim.id(), claims.size())));
        findings.asides().forEach(side -> side.claims().forEach(claim -> claims.put(claim.id(), claims.size())));
    }

    private static String name(String prefix, String id, int index) {
        return SAFE.matcher(id).matches() ? prefix + id : prefix + "-" + index;
    }

    String point(Point point) {
        return points.getOrDefault(point.id(), "");
    }

    String claim(Claim claim) {
        return name("claim-", claim.id(), number(claim));
    }

    /** The claim's number on the page, by which the script finds its words. */
    int number(Claim claim) {
        return claims.getOrDefault(claim.id(), -1);
    }
}
