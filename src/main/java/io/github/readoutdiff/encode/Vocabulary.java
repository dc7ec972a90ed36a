package io.github.readoutdiff.encode;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A WordPiece vocabulary and how text is brought to its form.
 *
 * <p>Pieces that begin a word and pieces that go on with one are kept apart, so that a look-up needs no prefix.
 */
final class Vocabulary {
    static final String CONTINUATION = "##";

    private final Map<String, Integer> starts;
    private final Map<String, Integer> continuations;
    private final List<String> specials;
    private final int longest;
    private final boolean lowercase;
    private final boolean stripAccents;
    private final int unknown;
    private final int first;
    private final int last;

    /**
     * Sorts pieces into a vocabulary.
     *
     * @param pieces each piece with its id
     * @param specials tokens that are taken out of the text before anything else, all among the pieces
     * @param lowercase whether text is put into lower case
     * @param stripAccents whether letters lose their accents
     * @throws IOException if a token that every text needs is missing
     */
    Vocabulary(Map<String, Integer> pieces, List<String> specials, boolean lowercase, boolean stripAccents)
            throws IOException {
        starts = new HashMap<>(pieces.size() * 2);
        continuations = new HashMap<>(pieces.size() / 2);
        int length = 1;
        for (Map.Entry<String, Integer> piece : pieces.entrySet()) {
            String text = piece.getKey();
            if (text.startsWith(CONTINUATION) && text.length() > CONTINUATION.length()) {
                continuations.put(text.substring(CONTINUATION.length()), piece.getValue());
            }
            starts.put(text, piece.getValue());
            length = Math.max(length, text.length());
        }
        longest = length;
        for (String special : specials) {
            required(special);
        }
        this.specials = specials.stream()
                .filter(special -> !special.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        this.lowercase = lowercase;
        this.stripAccents = stripAccents;
        unknown = required("[UNK]");
        first = required("[CLS]");
        last = required("[SEP]");
    }

    private int required(String token) throws IOException {
        Integer id = starts.get(token);
        if (id == null) {
            throw new IOException("the vocabulary of " + starts.size() + " pieces has no " + token
                    + "; only WordPiece vocabularies of BERT models are read");
        }
        return id;
    }

    /** The id of the piece that a word begins with, or -1. */
    int start(String piece) {
        Integer id = starts.get(piece);
        return id == null ? -1 : id;
    }

    /** The id of a piece inside a word, or -1. */
    int continuation(String piece) {
        Integer id = continuations.get(piece);
        return id == null ? -1 : id;
    }

    /** The token such as {@code [SEP]} that stands literally at a place in a text, the longest if several do, or null. */
    @Nullable
    String specialAt(String text, int index) {
        for (String special : specials) {
            if (text.startsWith(special, index)) {
                return special;
            }
        }
        return null;
    }

    /** No piece has more UTF-16 units than this. */
    int longest() {
        return longest;
    }

    boolean lowercase() {
        return lowercase;
    }

    boolean stripAccents() {
        return stripAccents;
    }

    /** The id of what no pieces make up. */
    int unknown() {
        return unknown;
    }

    /** The id of the token in front of every text. */
    int first() {
        return first;
    }

    /** The id of the token after every text. */
    int last() {
        return last;
    }

    /** The highest id. */
    int highestId() {
        return starts.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
    }
}
