package io.github.readoutdiff.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * Picks, for every claim, the claims of each other readout that are worth a close look (nearest by words and by sentence
 * vector), and measures those pairs closely. Work that grows with the product of the claim counts is one dot product and
 * one float each.
 */
final class Candidates {
    /** How many nearest claims of each other readout get a close look, by words and by vector each. */
    private static final int NEAREST = 12;
    /** How many nearest cosines tell how central a claim is; k of CSLS (Conneau et al. 2018). */
    private static final int HUB = 3;

    private final List<Profile> profiles;
    private final Scale scale;
    private final Map<Long, Pair> pairs = new TreeMap<>();
    private final List<List<Profile>> bySide = new ArrayList<>();

    Candidates(List<Profile> profiles, int sides, Scale scale) {
        this.profiles = profiles;
        this.scale = scale;
        for (int side = 0; side < sides; side++) {
            int wanted = side;
            bySide.add(
                    profiles.stream().filter(profile -> profile.side == wanted).toList());
        }
    }

    /** The pairs, by left claim, then by right claim; the left is always of an earlier readout. */
    List<Pair> pairs() {
        for (int a = 0; a < bySide.size(); a++) {
            for (int b = a + 1; b < bySide.size(); b++) {
                collect(bySide.get(a), bySide.get(b));
            }
        }
        List<Pair> all = List.copyOf(pairs.values());
        new FeatureMaker(profiles, all, scale).fill();
        return all;
    }

    private void collect(List<Profile> lefts, List<Profile> rights) {
        if (lefts.isEmpty() || rights.isEmpty()) {
            return;
        }
        float[][] cosines = cosines(lefts, rights, Meaning::cosine);
        float[][] words = words(lefts, rights);
        pick(lefts, rights, words);
        if (cosines.length == 0) {
            return;
        }
        pick(lefts, rights, cosines);
        float[][] means = cosines(lefts, rights, Meaning::meanCosine);
        double[] leftHub = rowHubs(cosines);
        double[] rightHub = columnHubs(cosines);
        double[] leftMeanHub = rowHubs(means);
        double[] rightMeanHub = columnHubs(means);
        for (Pair pair : pairs.values()) {
            if (pair.left.side == lefts.get(0).side && pair.right.side == rights.get(0).side) {
                int i = pair.left.index - lefts.get(0).index;
                int j = pair.right.index - rights.get(0).index;
                pair.hasMeaning = true;
                pair.cosine = cosines[i][j];
                pair.correctedCosine = cosines[i][j] - (leftHub[i] + rightHub[j]) / 2;
                pair.correctedMean = means[i][j] - (leftMeanHub[i] + rightMeanHub[j]) / 2;
            }
        }
    }

    private static float[][] cosines(
            List<Profile> lefts, List<Profile> rights, ToDoubleBiFunction<Meaning, Meaning> cosine) {
        float[][] cosines = new float[lefts.size()][rights.size()];
        for (int i = 0; i < lefts.size(); i++) {
            Meaning mine = lefts.get(i).meaning;
            if (mine == null) {
                return new float[0][];
            }
            for (int j = 0; j < rights.size(); j++) {
                Meaning theirs = rights.get(j).meaning;
                if (theirs == null) {
                    return new float[0][];
                }
                cosines[i][j] = (float) cosine.applyAsDouble(mine, theirs);
            }
        }
        return cosines;
    }

    /** By pair, the weight of shared words over that of the lighter claim, from an index of words. */
    private static float[][] words(List<Profile> lefts, List<Profile> rights) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int j = 0; j < rights.size(); j++) {
            for (String key : rights.get(j).bag.keySet()) {
                index.computeIfAbsent(key, any -> new ArrayList<>()).add(j);
            }
        }
        float[][] shared = new float[lefts.size()][rights.size()];
        for (int i = 0; i < lefts.size(); i++) {
            for (Map.Entry<String, Double> entry : lefts.get(i).bag.entrySet()) {
                for (int j : index.getOrDefault(entry.getKey(), List.of())) {
                    double theirs = rights.get(j).bag.getOrDefault(entry.getKey(), 0.0);
                    shared[i][j] += (float) Math.min(entry.getValue(), theirs);
                }
            }
            for (int j = 0; j < rights.size(); j++) {
                double lighter = Math.min(lefts.get(i).weight, rights.get(j).weight);
                shared[i][j] = lighter == 0 ? 0 : (float) (shared[i][j] / (1 + lighter));
            }
        }
        return shared;
    }

    private void pick(List<Profile> lefts, List<Profile> rights, float[][] scores) {
        for (int i = 0; i < lefts.size(); i++) {
            for (int j : nearest(scores[i])) {
                add(lefts.get(i), rights.get(j));
            }
        }
        for (int j = 0; j < rights.size(); j++) {
            for (int i : nearest(column(scores, j))) {
                add(lefts.get(i), rights.get(j));
            }
        }
    }

    /** The indexes of the best scores; all that tie with the last are in, so that order decides nothing. */
    private static int[] nearest(float[] row) {
        if (row.length <= NEAREST) {
            return indexes(row, Float.NEGATIVE_INFINITY);
        }
        float[] sorted = row.clone();
        Arrays.sort(sorted);
        float least = sorted[row.length - NEAREST];
        // where nothing is shared nothing is near
        return indexes(row, least > 0 ? least : Math.nextUp(0f));
    }

    private static int[] indexes(float[] row, float least) {
        int[] found = new int[row.length];
        int count = 0;
        for (int i = 0; i < row.length; i++) {
            if (row[i] >= least) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private void add(Profile left, Profile right) {
        pairs.computeIfAbsent((long) left.index << Integer.SIZE | right.index, any -> new Pair(left, right));
    }

    private static double[] rowHubs(float[][] rows) {
        return Arrays.stream(rows).mapToDouble(Candidates::hub).toArray();
    }

    private static double[] columnHubs(float[][] rows) {
        return IntStream.range(0, rows[0].length)
                .mapToDouble(j -> hub(column(rows, j)))
                .toArray();
    }

    private static double hub(float[] scores) {
        float[] sorted = scores.clone();
        Arrays.sort(sorted);
        int count = Math.min(HUB, sorted.length);
        double hub = 0;
        for (int k = 0; k < count; k++) {
            hub += sorted[sorted.length - 1 - k] / count;
        }
        return hub;
    }

    private static float[] column(float[][] rows, int j) {
        float[] column = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            column[i] = rows[i][j];
        }
        return column;
    }
}
