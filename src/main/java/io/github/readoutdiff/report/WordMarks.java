package io.github.readoutdiff.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.Evidence;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words of a point's claims a report marks: those that show a difference, those that decided the strength, and those
 * that the other readouts do not have. The raw texts are compared, never escaped ones.
 */
final class WordMarks {
    // a Han, kana or Thai character is a word of its own, as these scripts set no spaces
    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]|[\\p{L}\\p{M}\\p{N}_]+(?:['\u2019\\-][\\p{L}\\p{N}]+)*");
    private static final int MAX_WORDS = 400;
    private static final double TOO_MANY = 0.7;
    private static final int MAX_GAP = 5;
    /** The measure that tells which words of a link have no counterpart; it may find that all have one. */
    private static final String WORDS_LOOKED_AT = "correspondence";

    private WordMarks() {}

    /** By claim id, the marks in the claims of a point, in text order. */
    static ListMultimap<String, Mark> of(Point point, Findings findings) {
        ListMultimap<String, Mark> marks = ArrayListMultimap.create();
        for (Claim claim : point.claims()) {
            String text = findings.side(claim.readout()).readout().text();
            for (Difference difference : point.differences()) {
                String words = difference.words().get(claim.readout());
                if (words != null && difference.kind() != DifferenceKind.DETAIL) {
                    Splitter.on(Strength.GAP)
                            .split(words)
                            .forEach(part -> find(claim, text, part, Mark.Kind.DIFFERENCE, marks));
                }
            }
            claim.strength()
                    .ifPresent(strength -> Splitter.on(Strength.GAP)
                            .split(strength.words())
                            .forEach(words -> find(claim, text, words, Mark.Kind.STRENGTH, marks)));
        }
        if (point.isShared()) {
            unmatched(point, findings, marks);
        }
        return marks;
    }

    private static void find(Claim claim, String text, String words, Mark.Kind kind, ListMultimap<String, Mark> marks) {
        for (Span span : claim.spans()) {
            int at = text.indexOf(words, span.start());
            while (at >= 0 && at + words.length() <= span.end()) {
                if (isWhole(text, at, at + words.length())) {
                    marks.put(claim.id(), new Mark(at, at + words.length(), kind));
                    return;
                }
                at = text.indexOf(words, at + 1);
            }
        }
    }

    private static boolean isWhole(String text, int start, int end) {
        boolean before =
                start == 0 || !Character.isLetterOrDigit(text.codePointBefore(start)) || isOwnWord(text, start);
        boolean after =
                end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)) || isOwnWord(text, end - 1);
        return before && after;
    }

    private static boolean isOwnWord(String text, int at) {
        return Character.isIdeographic(text.codePointAt(at));
    }

    private static void unmatched(Point point, Findings findings, ListMultimap<String, Mark> marks) {
        ListMultimap<String, Span> known = ArrayListMultimap.create();
        for (Evidence evidence : point.evidence()) {
            evidence.unmatched().forEach(known::putAll);
        }
        // words that were looked at and all have a counterpart leave nothing to mark
        boolean lookedAt = point.evidence().stream()
                .anyMatch(evidence -> evidence.measure().equals(WORDS_LOOKED_AT));
        if (known.isEmpty() && !lookedAt) {
            compare(point, findings, marks);
            return;
        }
        for (Claim claim : point.claims()) {
            mark(claim, known.get(claim.id()), marks);
        }
    }

    /** Neighbouring words become one mark, gap included: calmer to read. Where nearly all would be marked, none is. */
    private static void mark(Claim claim, List<Span> words, ListMultimap<String, Mark> marks) {
        List<Mark> runs = new ArrayList<>();
        int marked = 0;
        for (Span word : words.stream().sorted().toList()) {
            Mark last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && word.start() - last.end() <= MAX_GAP) {
                int end = Math.max(last.end(), word.end());
                marked += end - last.end();
                runs.set(runs.size() - 1, new Mark(last.start(), end, Mark.Kind.UNMATCHED));
            } else {
                marked += word.length();
                runs.add(new Mark(word.start(), word.end(), Mark.Kind.UNMATCHED));
            }
        }
        int length = claim.spans().stream().mapToInt(Span::length).sum();
        if (marked <= TOO_MANY * length) {
            marks.putAll(claim.id(), runs);
        }
    }

    private static void compare(Point point, Findings findings, ListMultimap<String, Mark> marks) {
        List<List<Word>> sides = new ArrayList<>();
        for (Side side : findings.sides()) {
            List<Word> words = new ArrayList<>();
            point.claimsIn(side.readout()).forEach(claim -> words(claim, side, words));
            if (!words.isEmpty()) {
                sides.add(words);
            }
        }
        for (List<Word> words : sides) {
            boolean[] matched = new boolean[words.size()];
            for (List<Word> others : sides) {
                if (others != words && words.size() <= MAX_WORDS && others.size() <= MAX_WORDS) {
                    match(words, others, matched);
                }
            }
            ListMultimap<String, Span> lonely = ArrayListMultimap.create();
            for (int i = 0; i < matched.length; i++) {
                if (!matched[i]) {
                    Word word = words.get(i);
                    lonely.put(word.claim(), Span.of(word.start(), word.end()));
                }
            }
            if (sides.size() > 1) {
                point.claims().forEach(claim -> mark(claim, lonely.get(claim.id()), marks));
            }
        }
    }

    private static void match(List<Word> words, List<Word> others, boolean[] matched) {
        boolean[] changed = new boolean[words.size()];
        List<String> mine = words.stream().map(Word::folded).toList();
        List<String> theirs = others.stream().map(Word::folded).toList();
        for (AbstractDelta<String> delta : DiffUtils.diff(mine, theirs).getDeltas()) {
            int from = delta.getSource().getPosition();
            for (int i = from; i < from + delta.getSource().size(); i++) {
                changed[i] = true;
            }
        }
        for (int i = 0; i < matched.length; i++) {
            matched[i] |= !changed[i];
        }
    }

    private static void words(Claim claim, Side side, List<Word> words) {
        String text = side.readout().text();
        for (Span span : claim.spans()) {
            Matcher matcher = WORD.matcher(text).region(span.start(), span.end());
            while (matcher.find()) {
                words.add(new Word(
                        claim.id(),
                        matcher.start(),
                        matcher.end(),
                        matcher.group().toLowerCase(Locale.ROOT)));
            }
        }
    }

    private record Word(String claim, int start, int end, String folded) {}
}
