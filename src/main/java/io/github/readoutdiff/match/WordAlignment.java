package io.github.readoutdiff.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which words of two texts say the same, from the vectors of the words, from where they stand and from what stands beside
 * them.
 *
 * <p>Vectors are taken without what all words of both texts have in common. First the words of content that are the best of
 * each other are linked. With these as anchors, all words are gone over twice: words whose neighbours are linked to each
 * other need to resemble each other less, and of several "the" the one beside the anchors is meant. Links are the pairs that
 * are the best of their row and of their column (as the argmax of SimAlign, Jalili Sabet et al. 2020); then words without a
 * link beside a linked pair ("prime minister" beside "premier"); then short runs of words without a link between two linked
 * pairs. The result does not depend on which text comes first.
 */
final class WordAlignment {
    // set on the development part of MultiMWA-MTRef; docs/datasets.md has the figures
    private static final double SAME_WORD = 0.15;
    private static final double PLACE = 0.12;
    private static final double ANCHORS = 0.35;
    private static final int REACH = 3;
    private static final double LEAST_ANCHOR = 0.1;
    private static final double LEAST = 0;
    private static final double LEAST_BESIDE = 0.5;
    private static final int LONGEST_RUN = 3;

    private final WordVectors left;
    private final WordVectors right;
    private final double[][] alone;
    private boolean[][] links;

    private WordAlignment(WordVectors left, WordVectors right) {
        this.left = left;
        this.right = right;
        this.alone = alone();
        this.links = new boolean[left.size()][right.size()];
    }

    /** One link: a word of the left text and one of the right. */
    record Link(int left, int right) {}

    /** The links of two texts, by left, then by right. */
    static List<Link> of(WordVectors left, WordVectors right) {
        WordAlignment alignment = new WordAlignment(left, right);
        alignment.linkBest(alignment.alone, LEAST_ANCHOR, true);
        double[][] scores = alignment.withAnchors();
        alignment.linkBest(scores, LEAST, false);
        scores = alignment.withAnchors();
        alignment.linkBest(scores, LEAST, false);
        alignment.linkBeside(scores);
        alignment.linkRuns();
        return alignment.found();
    }

    /** How alike the words of each pair are, whatever stands beside them. */
    private double[][] alone() {
        int size = Math.max(left.dimensions(), right.dimensions());
        double[] common = left.sum(size);
        double[] more = right.sum(size);
        for (int k = 0; k < size; k++) {
            common[k] = common[k] / Math.max(1, left.size()) + more[k] / Math.max(1, right.size());
        }
        WordVectors mine = left.without(common, 2);
        WordVectors theirs = right.without(common, 2);
        double[][] scores = new double[left.size()][right.size()];
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                double cosine = mine.cosine(i, theirs, j);
                if (left.word(i).key().equals(right.word(j).key())) {
                    cosine += SAME_WORD * (1 - cosine);
                }
                double apart = Math.abs((i + 0.5) / left.size() - (j + 0.5) / right.size());
                scores[i][j] = cosine - PLACE * apart;
            }
        }
        return scores;
    }

    private double[][] withAnchors() {
        double[][] scores = new double[left.size()][right.size()];
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                scores[i][j] = alone[i][j] + ANCHORS * Math.min(1, anchors(i, j) / 2);
            }
        }
        return scores;
    }

    /** The links around a pair: one counts less the farther it is, and half where it turns the order round. */
    private double anchors(int i, int j) {
        double sum = 0;
        for (int a = Math.max(0, i - REACH); a <= Math.min(left.size() - 1, i + REACH); a++) {
            for (int b = Math.max(0, j - REACH); b <= Math.min(right.size() - 1, j + REACH); b++) {
                if (a != i && b != j && links[a][b]) {
                    boolean inOrder = a > i == b > j;
                    sum += (inOrder ? 1 : 0.5) / Math.max(Math.abs(a - i), Math.abs(b - j));
                }
            }
        }
        return sum;
    }

    private void linkBest(double[][] scores, double least, boolean contentOnly) {
        double[] rows = mostOfRows(scores);
        double[] columns = mostOfColumns(scores);
        links = new boolean[left.size()][right.size()];
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                double score = scores[i][j];
                links[i][j] = score == rows[i]
                        && score == columns[j]
                        && score >= least
                        && (!contentOnly || (left.isContent(i) && right.isContent(j)));
            }
        }
    }

    private void linkBeside(double[][] scores) {
        double[] rows = mostOfRows(scores);
        double[] columns = mostOfColumns(scores);
        List<Link> more = new ArrayList<>();
        do {
            more.clear();
            for (int i = 0; i < left.size(); i++) {
                for (int j = 0; j < right.size(); j++) {
                    boolean best = (scores[i][j] == rows[i] && !isLeftLinked(i))
                            || (scores[i][j] == columns[j] && !isRightLinked(j));
                    if (best && scores[i][j] >= LEAST_BESIDE && isBeside(i, j)) {
                        more.add(new Link(i, j));
                    }
                }
            }
            more.forEach(link -> links[link.left()][link.right()] = true);
        } while (!more.isEmpty());
    }

    private boolean isBeside(int i, int j) {
        for (int a = Math.max(0, i - 1); a <= Math.min(left.size() - 1, i + 1); a++) {
            for (int b = Math.max(0, j - 1); b <= Math.min(right.size() - 1, j + 1); b++) {
                if (links[a][b]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Links runs of words without a link whose neighbours on both ends are linked to each other: they say it otherwise. */
    private void linkRuns() {
        List<int[]> lefts = new ArrayList<>();
        List<int[]> rights = new ArrayList<>();
        for (int from = 0; from < left.size(); from++) {
            int to = from;
            while (to < left.size() && !isLeftLinked(to)) {
                to++;
            }
            if (to > from) {
                lefts.add(new int[] {from, to});
                from = to;
            }
        }
        for (int from = 0; from < right.size(); from++) {
            int to = from;
            while (to < right.size() && !isRightLinked(to)) {
                to++;
            }
            if (to > from) {
                rights.add(new int[] {from, to});
                from = to;
            }
        }
        List<Link> more = new ArrayList<>();
        for (int[] mine : lefts) {
            for (int[] theirs : rights) {
                boolean isShort = mine[1] - mine[0] <= LONGEST_RUN && theirs[1] - theirs[0] <= LONGEST_RUN;
                if (isShort && isEnd(mine[0] - 1, theirs[0] - 1) && isEnd(mine[1], theirs[1])) {
                    for (int i = mine[0]; i < mine[1]; i++) {
                        for (int j = theirs[0]; j < theirs[1]; j++) {
                            more.add(new Link(i, j));
                        }
                    }
                }
            }
        }
        more.forEach(link -> links[link.left()][link.right()] = true);
    }

    private boolean isEnd(int i, int j) {
        boolean leftOut = i < 0 || i >= left.size();
        boolean rightOut = j < 0 || j >= right.size();
        return leftOut || rightOut ? leftOut && rightOut : links[i][j];
    }

    private boolean isLeftLinked(int i) {
        for (boolean link : links[i]) {
            if (link) {
                return true;
            }
        }
        return false;
    }

    private boolean isRightLinked(int j) {
        for (boolean[] row : links) {
            if (row[j]) {
                return true;
            }
        }
        return false;
    }

    private static double[] mostOfRows(double[][] scores) {
        return Arrays.stream(scores)
                .mapToDouble(row -> Arrays.stream(row).max().orElse(Double.NEGATIVE_INFINITY))
                .toArray();
    }

    private double[] mostOfColumns(double[][] scores) {
        double[] most = new double[right.size()];
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        for (double[] row : scores) {
            for (int j = 0; j < row.length; j++) {
                most[j] = Math.max(most[j], row[j]);
            }
        }
        return most;
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
