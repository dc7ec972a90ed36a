package io.github.readoutdiff.text;

/** Characters without their case: two that a regular expression without case takes for equal have one folding. */
final class Folding {
    private static final int LETTERS = 26;

    /** How many codes there are; the code 0 is that of all characters that are not known. */
    static final int CODES = 32;

    private Folding() {}

    static char of(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /** Whether a folded character has a code of its own: the letters of English, blank, hyphen, apostrophe. */
    static boolean isKnown(char folded) {
        return code(folded) > 0;
    }

    /** The code of a folded character. */
    static int code(char folded) {
        if (folded >= 'a' && folded <= 'z') {
            return folded - 'a' + 1;
        }
        switch (folded) {
            case ' ':
                return LETTERS + 1;
            case '-':
                return LETTERS + 2;
            case '\'':
                return LETTERS + 3;
            default:
                return 0;
        }
    }
}
