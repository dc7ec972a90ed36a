package io.github.readoutdiff.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which words of two texts say the same, from the vectors of the words and of their neighbours and from where they stand.
 *
 * <p>Links are those pairs that are the best of their row and of their column (as the argmax of SimAlign, Jalili Sabet et
 * al. 2020), then words that have no link yet beside a linked pair, where they resemble each other enough. The result does
 * not depend on which text comes first.
 */
final class WordAlignment {
    /** What the neighbours count beside the word itself. */
    private static final double NEIGHBOURS = 0.15;
    /** What a place at the other end of the text costs. */
    private static final double PLACE = 0.08;

    private static final double LEAST = 0.62;
    private static final double LEAST_BESIDE = 0.6;
    private static final double SAME_WORD = 0.3;

    private final WordVectors left;
    private final WordVectors right;
    private final double[][] scores;
    private final boolean[][] links;

    private WordAlignment(WordVectors left, WordVectors right) {
        this.left = left;
        this.right = right;
        this.scores = scores();
        this.links = new boolean[left.size()][right.size()];
    }

    /** One link: a word of the left text and one of the right. */
    record Link(int left, int right) {}

    /** The links of two texts, by left, then by right. */
    static List<Link> of(WordVectors left, WordVectors right) {
        WordAlignment alignment = new WordAlignment(left, right);
        alignment.linkBest();
        alignment.linkBeside();
        return alignment.found();
    }

    private double[][] scores() {
        int rows = left.size();
        int columns = right.size();
        double[][] plain = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                plain[i][j] = left.cosine(i, right, j);
                if (key(left, i).equals(key(right, j))) {
                    plain[i][j] += SAME_WORD * (1 - plain[i][j]);
                }
            }
        }
        double[][] scores = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double beside = 0;
                int count = 0;
                for (int step = -1; step <= 1; step += 2) {
                    if (i + step >= 0 && i + step < rows && j + step >= 0 && j + step < columns) {
                        beside += plain[i + step][j + step];
                        count++;
                    }
                }
                double near = count == 0 ? plain[i][j] : beside / count;
                double apart = Math.abs((i + 0.5) / rows - (j + 0.5) / columns);
                scores[i][j] = (1 - NEIGHBOURS) * plain[i][j] + NEIGHBOURS * near - PLACE * apart;
            }
        }
        return scores;
    }

    private static String key(WordVectors words, int index) {
        return words.word(index).key().toLowerCase(Locale.ROOT);
    }

    private void linkBest() {
        double[] best = new double[right.size()];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (double[] row : scores) {
            for (int j = 0; j < row.length; j++) {
                best[j] = Math.max(best[j], row[j]);
            }
        }
        for (int i = 0; i < scores.length; i++) {
            double most = Arrays.stream(scores[i]).max().orElse(Double.NEGATIVE_INFINITY);
            for (int j = 0; j < scores[i].length; j++) {
                links[i][j] = scores[i][j] == most && scores[i][j] == best[j] && most >= LEAST;
            }
        }
    }

    /** Words that have no link, next to a linked pair: "prime minister" beside "premier". */
    private void linkBeside() {
        boolean[] leftHas = new boolean[left.size()];
        boolean[] rightHas = new boolean[right.size()];
        for (Link link : found()) {
            leftHas[link.left()] = true;
            rightHas[link.right()] = true;
        }
        List<Link> more = new ArrayList<>();
        for (Link link : found()) {
            for (int step = -1; step <= 1; step += 2) {
                int i = link.left() + step;
                int j = link.right() + step;
                if (i >= 0 && i < leftHas.length && !leftHas[i] && scores[i][link.right()] >= LEAST_BESIDE) {
                    more.add(new Link(i, link.right()));
                }
                if (j >= 0 && j < rightHas.length && !rightHas[j] && scores[link.left()][j] >= LEAST_BESIDE) {
                    more.add(new Link(link.left(), j));
                }
            }
        }
        more.forEach(link -> links[link.left()][link.right()] = true);
    }

    private List<Link> found() {
        List<Link> found = new ArrayList<>();
        for (int i = 0; i < links.length; i++) {
            for (int j = 0; j < links[i].length; j++) {
                if (links[i][j]) {
                    found.add(new Link(i, j));
                }
            }
        }
        return found;
    }
}
