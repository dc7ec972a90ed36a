package io.github.readoutdiff.text;

import io.github.readoutdiff.model.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words with exact spans, the same on every platform and for every script.
 *
 * <p>A word is a run of letters, digits and combining marks. An apostrophe between letters, a full stop or comma between
 * digits, and the full stops of an initialism ({@code U.S.}) belong to it; a hyphen does not ({@code third-party} is two
 * words). Scripts that are written without spaces are cut into single characters where a character is about a word
 * (Chinese); other scripts are cut at anything that is not a letter, digit or mark.
 *
 * <p>Words are in text order and do not overlap. Time is linear in the length of the text. Any string is accepted,
 * unpaired surrogates included.
 *
 * <pre>{@code
 * Words.of("Ruritania's third-party talks").stream().map(Word::key).toList();   // ruritania, third, party, talks
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Words {
    private static final int FIRST_MARK = 0x300;
    private static final char LAST_ASCII = 0x7f;
    private static final char FIRST_ACCENTED = '\u00c0';

    /** Latin letters that Unicode takes for letters of their own, and what stands for them where they cannot be written. */
    private static final String WHOLE_LETTERS = "\u0131\u0142\u00f8\u0111\u00f0\u00df\u00e6\u0153\u00fe\u0127";

    private static final List<String> PLAIN_LETTERS = List.of("i", "l", "o", "d", "d", "ss", "ae", "oe", "th", "h");

    private Words() {}

    /**
     * The words of a text.
     *
     * @param text any text
     * @return its words in text order, empty if it has none
     */
    public static List<Word> of(String text) {
        return of(text, 0, text.length());
    }

    /**
     * The words of a part of a text; their spans count in the whole text.
     *
     * @param text any text
     * @param part the part
     * @return its words in text order; a word that the part cuts is cut
     * @throws IndexOutOfBoundsException if the part leaves the text
     */
    public static List<Word> in(String text, Span part) {
        if (part.end() > text.length()) {
            throw new IndexOutOfBoundsException("span " + part + " leaves the text, which ends at " + text.length());
        }
        return of(text, part.start(), part.end());
    }

    private static List<Word> of(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            int code = text.codePointAt(at);
            if (!starts(code)) {
                at += Character.charCount(code);
                continue;
            }
            int plain = afterPlain(text, at, to);
            if (plain > at && endsPlainly(text, plain, to)) {
                String word = text.substring(at, plain);
                words.add(new Word(Span.of(at, plain), word, word));
                at = plain;
                continue;
            }
            int end = Character.isIdeographic(code)
                    ? afterMarks(text, at + Character.charCount(code), to)
                    : end(text, at, to);
            end = Math.min(end, to);
            String word = text.substring(at, end);
            words.add(new Word(Span.of(at, end), word, key(word)));
            at = end;
        }
        return List.copyOf(words);
    }

    /** Behind the lower case letters of English that stand at a place: most words are made of them alone. */
    private static int afterPlain(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
            at++;
        }
        return at;
    }

    /** Whether a blank ends the word here, or the part: nothing that could belong to it follows. */
    private static boolean endsPlainly(String text, int at, int to) {
        return at == to || text.charAt(at) == ' ';
    }

    private static boolean starts(int code) {
        return Character.isLetterOrDigit(code);
    }

    private static boolean continues(int code) {
        return (Character.isLetterOrDigit(code) && !Character.isIdeographic(code)) || isMark(code);
    }

    private static boolean isMark(int code) {
        if (code < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static int afterMarks(String text, int at, int to) {
        int end = at;
        while (end < to && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static int end(String text, int start, int to) {
        int at = start;
        boolean initialism = true;
        int letters = 0;
        while (at < to) {
            int code = text.codePointAt(at);
            if (continues(code)) {
                letters++;
                initialism &= letters == 1 && Character.isLetter(code);
                at += Character.charCount(code);
                continue;
            }
            int next = at + Character.charCount(code);
            if (next < to && joins(text, start, at, code, next, initialism)) {
                letters = 0;
                at = next;
                continue;
            }
            break;
        }
        // the last full stop of an initialism of two letters or more is its own: "U.S."
        if (initialism && at - start > 2 && at < to && text.charAt(at) == '.') {
            at++;
        }
        return at;
    }

    private static boolean joins(String text, int start, int at, int code, int next, boolean initialism) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(next);
        if (!continues(after) || at == start) {
            return false;
        }
        if (isApostrophe(code)) {
            return Character.isLetter(before) && Character.isLetter(after);
        }
        if (code == '.' || code == ',') {
            boolean number = Character.isDigit(before) && Character.isDigit(after);
            return number || (code == '.' && initialism && Character.isLetter(after) && endsWord(text, next, after));
        }
        return false;
    }

    /** One letter alone, as in an initialism. */
    private static boolean endsWord(String text, int at, int code) {
        int next = at + Character.charCount(code);
        return next >= text.length() || !continues(text.codePointAt(next));
    }

    private static boolean isApostrophe(int code) {
        return code == '\'' || code == '\u2019' || code == '\u02bc' || code == '\uff07';
    }

    private static String key(String word) {
        return isPlain(word) ? word : normalKey(word);
    }

    /** A Latin letter without its marks, since readouts spell one name with and without them; any other as it is. */
    private static String unaccented(String word, int at) {
        char letter = word.charAt(at);
        if (isMark(letter)) {
            return at > 0 && isLatin(word.charAt(at - 1)) ? "" : String.valueOf(letter);
        }
        if (!isLatin(letter)) {
            return String.valueOf(letter);
        }
        int whole = WHOLE_LETTERS.indexOf(letter);
        return whole >= 0
                ? PLAIN_LETTERS.get(whole)
                : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .codePoints()
                        .filter(code -> !isMark(code))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isLatin(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    /** Most words are their own keys: lower case letters of English, which no normal form changes. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String normalKey(String word) {
        return withoutEnd(isAscii(word) ? word.toLowerCase(Locale.ROOT) : plainLetters(word));
    }

    /** In ASCII, where normal forms change nothing. */
    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String plainLetters(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isApostrophe(c)) {
                key.append('\'');
            } else if (c < FIRST_ACCENTED) {
                key.append(c);
            } else {
                key.append(unaccented(plain, i));
            }
        }
        return key.toString();
    }

    /** Without a possessive {@code 's} and the last full stop of an initialism. */
    private static String withoutEnd(String key) {
        int length = key.length();
        if (length > 2 && key.endsWith("'s")) {
            length -= 2;
        }
        if (length > 1 && key.charAt(length - 1) == '.') {
            length--;
        }
        return key.substring(0, length);
    }
}
