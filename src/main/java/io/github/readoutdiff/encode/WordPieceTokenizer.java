package io.github.readoutdiff.encode;

import java.text.Normalizer;

/**
 * Splits text into the word pieces of a BERT vocabulary and knows where each piece stands in the text as given.
 *
 * <p>Steps, as in the tokenizer that the model was trained with: control characters dropped; spaces and Chinese
 * characters part words; letters decomposed, accents dropped, lower case; punctuation marks are words; then the longest
 * piece of the vocabulary first. A word of more than 100 characters, or with a rest that no piece fits, is one unknown
 * token.
 */
final class WordPieceTokenizer {
    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;
    private final Characters characters;

    WordPieceTokenizer(Vocabulary vocabulary, Characters characters) {
        this.vocabulary = vocabulary;
        this.characters = characters;
    }

    /** The id of the token in front of every text. */
    int first() {
        return vocabulary.first();
    }

    /** The id of the token after every text. */
    int last() {
        return vocabulary.last();
    }

    Tokens tokenize(String text) {
        Tokens tokens = new Tokens();
        Word word = new Word(tokens);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            String special = vocabulary.specialAt(text, i);
            if (special != null) {
                word.finish();
                end = i + special.length();
                tokens.add(vocabulary.start(special), i, end);
            } else if (!characters.isDropped(c)) {
                read(c, i, end, word);
            }
            i = end;
        }
        word.finish();
        return tokens;
    }

    private void read(int c, int start, int end, Word word) {
        if (Characters.isSpace(c)) {
            word.finish();
        } else if (c < 0x80) {
            int letter = vocabulary.lowercase() && c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
            append(letter, start, end, word);
        } else if (Characters.isChinese(c)) {
            word.finish();
            readLetter(c, start, end, word);
            word.finish();
        } else {
            readLetter(c, start, end, word);
        }
    }

    private void readLetter(int c, int start, int end, Word word) {
        if (!vocabulary.stripAccents()) {
            append(lower(c), start, end, word);
            return;
        }
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        parts.codePoints()
                .filter(part -> !characters.isAccent(part))
                .forEach(part -> append(lower(part), start, end, word));
    }

    private int lower(int c) {
        return vocabulary.lowercase() ? Character.toLowerCase(c) : c;
    }

    private void append(int c, int start, int end, Word word) {
        if (characters.isPunctuation(c)) {
            word.finish();
            word.append(c, start, end);
            word.finish();
        } else {
            word.append(c, start, end);
        }
    }

    /** The word being read, in the vocabulary's form, with the place of each of its UTF-16 units. */
    private final class Word {
        private final Tokens tokens;
        private final StringBuilder letters = new StringBuilder();
        private int[] starts = new int[2 * LONGEST_WORD + 2];
        private int[] ends = new int[2 * LONGEST_WORD + 2];
        private int characters;
        private int start;
        private int end;

        Word(Tokens tokens) {
            this.tokens = tokens;
        }

        void append(int c, int from, int to) {
            if (characters++ == 0) {
                start = from;
            }
            end = to;
            if (characters > LONGEST_WORD) {
                return; // it is an unknown token whatever follows
            }
            for (int unit = Character.charCount(c); unit > 0; unit--) {
                starts[letters.length() + unit - 1] = from;
                ends[letters.length() + unit - 1] = to;
            }
            letters.appendCodePoint(c);
        }

        void finish() {
            if (characters > LONGEST_WORD) {
                tokens.add(vocabulary.unknown(), start, end);
            } else if (characters > 0) {
                split();
            }
            characters = 0;
            letters.setLength(0);
        }

        private void split() {
            int length = letters.length();
            int[] pieces = new int[length];
            int[] ending = new int[length];
            int count = 0;
            for (int at = 0; at < length; ) {
                int id = -1;
                int stop = Math.min(length, at + vocabulary.longest());
                for (; stop > at; stop--) {
                    String piece = letters.substring(at, stop);
                    id = at == 0 ? vocabulary.start(piece) : vocabulary.continuation(piece);
                    if (id >= 0) {
                        break;
                    }
                }
                if (id < 0) {
                    tokens.add(vocabulary.unknown(), start, end);
                    return;
                }
                pieces[count] = id;
                ending[count++] = stop;
                at = stop;
            }
            for (int i = 0; i < count; i++) {
                tokens.add(pieces[i], starts[i == 0 ? 0 : ending[i - 1]], ends[ending[i] - 1]);
            }
        }
    }
}
