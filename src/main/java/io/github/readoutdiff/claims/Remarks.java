package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.DataLines;
import io.github.readoutdiff.text.Sentence;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the reporter's own words in a sentence, outside its quotations, say about its sources: that they speak of another
 * event or on an occasion of their own, or that they leave something out. A sentence is read once, however often it is
 * asked about.
 */
final class Remarks {
    private static final Pattern OTHER_EVENT = pattern("other-event");
    private static final Pattern OMISSION = pattern("omission");
    private static final Pattern OCCASION = pattern("occasion");

    private final String text;
    private final QuotedParts quotations;
    private @Nullable Sentence sentence;
    private String outside = "";
    private boolean otherEvent;

    /** Asked for again and again, decided once a sentence. */
    private @Nullable Boolean omission;

    private boolean occasion;

    Remarks(String text, QuotedParts quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /** Any of the patterns of {@code remarks.txt} for one remark. */
    private static Pattern pattern(String remark) {
        return Pattern.compile(DataLines.of(Remarks.class, "remarks.txt").stream()
                .filter(line -> line.startsWith(remark + ": "))
                .map(line -> line.substring(remark.length() + 2))
                .collect(Collectors.joining("|")));
    }

    /** Turns to a sentence; false if it is the one at hand already. */
    boolean read(Sentence next) {
        if (next.equals(sentence)) {
            return false;
        }
        sentence = next;
        omission = null;
        outside = outside(next.span());
        otherEvent = OTHER_EVENT.matcher(outside).find();
        occasion = AccountWords.standard().any("occasion", AccountPhrase.keys(outside))
                || OCCASION.matcher(outside).find();
        return true;
    }

    /** The sentence in lower case, a mark in place of each quotation. */
    String outside() {
        return outside;
    }

    /** "In an earlier call". */
    boolean tellsOfAnotherEvent() {
        return otherEvent;
    }

    /** Whether it does so outside of what somebody is said to have said. */
    boolean tellsOfAnotherEvent(List<Span> content) {
        if (!otherEvent || sentence == null) {
            return false;
        }
        int from = sentence.span().start();
        for (Span span : content) {
            int end = Math.max(from, Math.min(span.start(), sentence.span().end()));
            if (end > from && OTHER_EVENT.matcher(outside(Span.of(from, end))).find()) {
                return true;
            }
            from = Math.max(from, Math.min(span.end(), sentence.span().end()));
        }
        return from < sentence.span().end()
                && OTHER_EVENT
                        .matcher(outside(Span.of(from, sentence.span().end())))
                        .find();
    }

    /** "In an interview". */
    boolean tellsOfAnOccasion() {
        return occasion;
    }

    /** Whether the sentence says that something is left out. */
    boolean notesOmission() {
        Boolean known = omission;
        if (known == null) {
            known = OMISSION.matcher(outside).find();
            omission = known;
        }
        return known;
    }

    /** Whether a part of the sentence says that something is left out. */
    boolean notesOmission(Span part) {
        return OMISSION.matcher(outside(part)).find();
    }

    private String outside(Span span) {
        StringBuilder plain = new StringBuilder(span.length());
        for (int i = span.start(); i < span.end(); i++) {
            int near = quotations.near(i);
            if (near < quotations.size() && quotations.get(near).contains(i)) {
                i = Math.min(span.end(), quotations.get(near).end()) - 1;
                plain.append(" \" ");
                continue;
            }
            plain.append(Character.toLowerCase(text.charAt(i)));
        }
        return plain.toString();
    }
}
