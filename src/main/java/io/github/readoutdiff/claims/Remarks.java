package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Sentence;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the reporter's own words in a sentence, outside its quotations, say about its sources: that they speak of another
 * event or on an occasion of their own, or that they leave something out. A sentence is read once, however often it is
 * asked about.
 */
final class Remarks {
    private static final Pattern OTHER_EVENT = Pattern.compile(
            "\\b(?:earlier|previous|prior|preceding|another|last|different|past|(?:in|of|on|after) (?:\\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d+)?(?:['\u2019]s)?)"
                    + "(?: \\w+)? (?:call|meeting|conversation|readout|statement|talks|summit|visit|interview|encounter)\\b|"
                    + "\\b(?:call|meeting|conversation|talks|summit|readout|visit) (?:in|of|on|from|last) (?:\\d+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|year|month|week|spring|summer|autumn|winter|19\\d\\d|20\\d\\d)\\b|"
                    + "\\b(?:last|previous) (?:week|month|year|spring|summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december)(?:['\u2019]s)?\\b");
    private static final Pattern OMISSION = Pattern.compile(
            "\\b(?:neither|nor|no mention|not a word|silent|omit\\w*|left out|leaves out|leave out|absent|missing|without mention\\w*|makes? no|made no|(?:says?|said) nothing (?:about|of|on)"
                    + "|nothing (?:about|on|of)|(?:did|does|do) ?n[o'\u2019]t (?:\\w+ )?(?:mention|refer|say|include|contain|address|note|use|cite|name|record|report|appear|touch|discuss)"
                    + "|(?:did|does|do) not (?:\\w+ )?(?:mention|refer|say|include|contain|address|note|use|cite|name|record|report|appear|touch|discuss)|never mention\\w*|unmentioned)\\b");

    private final String text;
    private final QuotedParts quotations;
    private @Nullable Sentence sentence;
    private String outside = "";
    private boolean otherEvent;
    private boolean occasion;

    Remarks(String text, QuotedParts quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /** Turns to a sentence; false if it is the one at hand already. */
    boolean read(Sentence next) {
        if (next.equals(sentence)) {
            return false;
        }
        sentence = next;
        outside = outside(next.span());
        otherEvent = OTHER_EVENT.matcher(outside).find();
        occasion = AccountWords.standard().any("occasion", OriginRules.keys(outside));
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

    /** "In an interview". */
    boolean tellsOfAnOccasion() {
        return occasion;
    }

    /** Whether the sentence says that something is left out. */
    boolean notesOmission() {
        return OMISSION.matcher(outside).find();
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
