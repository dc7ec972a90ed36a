package io.github.readoutdiff.testing;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds a comparison to a file that somebody has read and approved, and says in words what changed.
 *
 * <p>The file is plain text, one block a claim: its words, where its point is stated, with which agreement, in which
 * differences, and who is reported to say it. Ids, offsets, scores and near misses are left out, so that a sentence that is
 * put in front changes one block. It reads well in a code review. To approve a new result, delete the file and run the test again: a missing file is written and the test
 * fails once, so that no result is approved unseen.
 *
 * <pre>{@code
 * GoldenComparison.in(Path.of("src/test/resources/river-call.golden.txt")).assertUnchanged(comparison);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class GoldenComparison {
    private final Path file;

    private GoldenComparison(Path file) {
        this.file = file;
    }

    /**
     * A golden comparison in a file.
     *
     * @param file the file, which may not exist yet
     * @return the golden comparison
     */
    public static GoldenComparison in(Path file) {
        return new GoldenComparison(file);
    }

    /**
     * The comparison says what the file says.
     *
     * @param comparison the comparison under test
     * @throws AssertionError if it does not, with each change in words, or if the file was missing and has been written
     * @throws UncheckedIOException if the file cannot be read or written
     */
    public void assertUnchanged(Comparison comparison) {
        Map<String, String> now = describe(comparison);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, print(now), StandardCharsets.UTF_8);
                throw new AssertionError(
                        "there was no " + file + "; it has been written. Read it, and run the test again");
            }
            Map<String, String> before = parse(Files.readString(file, StandardCharsets.UTF_8));
            List<String> changes = changes(before, now);
            if (!changes.isEmpty()) {
                throw new AssertionError(
                        "the comparison changed against " + file + ":\n  " + String.join("\n  ", changes)
                                + "\nIf the new result is right, delete the file and run again.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> changes(Map<String, String> before, Map<String, String> now) {
        List<String> changes = new ArrayList<>();
        before.forEach((claim, stated) -> {
            String after = now.get(claim);
            if (after == null) {
                changes.add(claim + " was " + stated + ", and is no longer a claim");
            } else if (!after.equals(stated)) {
                changes.add(claim + " was " + stated + ", and is now " + after);
            }
        });
        now.forEach((claim, stated) -> {
            if (!before.containsKey(claim)) {
                changes.add(claim + " is new: " + stated);
            }
        });
        return changes;
    }

    private static Map<String, String> describe(Comparison comparison) {
        Map<String, Point> points = new LinkedHashMap<>();
        comparison.points().forEach(point -> point.claims().forEach(claim -> points.put(claim.id(), point)));
        Map<String, String> lines = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Claim claim : comparison.claims()) {
            Point point = points.get(claim.id());
            if (point != null) {
                String name = quoted(claim);
                int count = seen.merge(name, 1, Integer::sum);
                lines.put(count == 1 ? name : name + " (" + count + ")", stated(point, claim));
            }
        }
        return lines;
    }

    private static String quoted(Claim claim) {
        return claim.readout() + " \"" + oneLine(claim.text()) + "\"";
    }

    private static String stated(Point point, Claim self) {
        StringBuilder text = new StringBuilder(point.isShared() ? "shared" : "only there");
        point.agreement().ifPresent(agreement -> text.append(", ").append(agreement.label()));
        for (Difference difference : point.differences()) {
            List<String> words = new ArrayList<>();
            difference.words().forEach((readout, said) -> words.add(readout + " \"" + oneLine(said) + "\""));
            text.append(", differs in ").append(difference.kind().label());
            text.append(" (").append(String.join(", ", words)).append(')');
        }
        self.speaker().ifPresent(speaker -> text.append("; said by ").append(speaker.name()));
        for (Claim other : point.claims()) {
            if (!other.equals(self)) {
                text.append("; with ").append(quoted(other));
            }
        }
        for (Claim other : point.impliedBy()) {
            text.append("; implied by ").append(quoted(other));
        }
        return text.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String print(Map<String, String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach((claim, stated) ->
                text.append(claim).append("\n    ").append(stated).append('\n'));
        return text.toString();
    }

    private static Map<String, String> parse(String text) {
        Map<String, String> lines = new LinkedHashMap<>();
        String claim = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("    ")) {
                lines.put(claim, line.strip());
            } else if (!line.isBlank()) {
                claim = line;
            }
        }
        return lines;
    }
}
