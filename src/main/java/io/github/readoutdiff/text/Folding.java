package io.github.readoutdiff.text;

/** Characters without their case: two that a regular expression without case takes for equal have one folding. */
final class Folding {
    private static final int LETTERS = 26;

    private static final int ASCII = 128;
    /** The codes of the most common characters. */
    private static final byte[] PLAIN = plain();

    /** How many codes there are; the code 0 is that of all characters that are not known. */
    static final int CODES = 32;

    private Folding() {}

    static char of(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /** The code of a character as it stands in a text. */
    static int codeOf(char c) {
        return c < PLAIN.length ? PLAIN[c] : code(of(c));
    }

    private static byte[] plain() {
        byte[] codes = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            codes[c] = (byte) code(of(c));
        }
        return codes;
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
