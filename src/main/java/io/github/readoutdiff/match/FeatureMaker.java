package io.github.readoutdiff.match;

import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.Speaker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills in what the decision sees of each pair. */
final class FeatureMaker {
    private final List<Profile> profiles;
    private final List<Pair> pairs;
    private final Scale scale;
    private final double usual;

    FeatureMaker(List<Profile> profiles, List<Pair> pairs, Scale scale) {
        this.profiles = profiles;
        this.pairs = pairs;
        this.scale = scale;
        double sum = 0;
        int count = 0;
        for (Profile profile : profiles) {
            for (double weight : profile.weights) {
                sum += weight;
                count++;
            }
        }
        this.usual = count == 0 ? 0 : sum / count / 2;
    }

    void fill() {
        for (Pair pair : pairs) {
            words(pair);
            if (pair.hasMeaning) {
                meaning(pair);
            }
            acts(pair);
            speakers(pair);
            pair.base = base(pair);
        }
        ahead();
    }

    private void words(Pair pair) {
        pair.leftInRight = Measures.covered(pair.left, pair.right);
        pair.rightInLeft = Measures.covered(pair.right, pair.left);
        pair.set(Feature.WORDS_BOTH, Measures.harmonic(pair.leftInRight, pair.rightInLeft));
        pair.set(Feature.WORDS_ONE, Math.max(pair.leftInRight, pair.rightInLeft));
        pair.set(Feature.RARE_WORDS, Measures.rare(pair.left, pair.right, usual));
        pair.set(Feature.OTHER_NAMES, Measures.otherNames(pair.left, pair.right));
        pair.set(Feature.NUMBERS_CLASH, flag(Measures.numbersClash(pair.left, pair.right)));
        pair.set(Feature.NUMBERS_SHARED, flag(Measures.numbersShared(pair.left, pair.right)));
    }

    private void meaning(Pair pair) {
        Meaning left = pair.left.meaning;
        Meaning right = pair.right.meaning;
        if (left == null || right == null) {
            return;
        }
        pair.leftTokens = scale.tokens(left.covered(left.best(right)));
        pair.rightTokens = scale.tokens(right.covered(right.best(left)));
        pair.set(Feature.COSINE, scale.cosine(pair.cosine));
        pair.set(Feature.COSINE_CORRECTED, pair.correctedCosine / scale.cosineDeviation());
        pair.set(Feature.TOKENS_BOTH, (pair.leftTokens + pair.rightTokens) / 2);
        pair.set(Feature.TOKENS_ONE, Math.max(pair.leftTokens, pair.rightTokens));
    }

    private static void acts(Pair pair) {
        Profile left = pair.left;
        Profile right = pair.right;
        pair.set(Feature.EVENT_BOTH, flag(isEvent(left) && isEvent(right)));
        pair.set(Feature.EVENT_ONE, flag(isEvent(left) != isEvent(right)));
        pair.set(Feature.TONE_BOTH, flag(both(pair, Lexicon.Act.TONE)));
        pair.set(Feature.CONTACT_BOTH, flag(both(pair, Lexicon.Act.CONTACT)));
        pair.set(Feature.VAGUE_ONE, flag(one(pair, Lexicon.Act.VAGUE)));
        pair.set(Feature.THANKS_ONE, flag(one(pair, Lexicon.Act.THANKS)));
        pair.set(Feature.REQUEST_ONE, flag(isRequest(left) != isRequest(right)));
        pair.set(Feature.NEGATED_ONE, flag(left.negated != right.negated));
        Optional<ClaimKind> kind = left.claim.kind();
        pair.set(Feature.KIND_SAME, flag(kind.isPresent() && kind.equals(right.claim.kind())));
    }

    private static boolean isEvent(Profile profile) {
        return profile.does(Lexicon.Act.EVENT)
                && profile.claim
                        .kind()
                        .map(kind -> kind == ClaimKind.PROCEDURAL || kind == ClaimKind.CONTEXT)
                        .orElse(true);
    }

    private static boolean isRequest(Profile profile) {
        return profile.claim.kind().map(kind -> kind == ClaimKind.REQUEST).orElse(profile.does(Lexicon.Act.WANTS));
    }

    private static void speakers(Pair pair) {
        Optional<Speaker> left = pair.left.claim.speaker().filter(Speaker::isNamed);
        Optional<Speaker> right = pair.right.claim.speaker().filter(Speaker::isNamed);
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        boolean same = Speakers.same(left.get(), right.get());
        pair.set(Feature.SPEAKER_SAME, flag(same));
        // what one promises the other thanks for: two speakers, one point
        pair.set(Feature.SPEAKER_OTHER, flag(!same && !one(pair, Lexicon.Act.THANKS)));
    }

    private static double base(Pair pair) {
        double words = pair.get(Feature.WORDS_BOTH) + pair.get(Feature.RARE_WORDS);
        return pair.hasMeaning ? (pair.get(Feature.COSINE) + pair.get(Feature.TOKENS_BOTH)) / 4 + words / 2 : words;
    }

    /** How far each pair is ahead of the best other partner of either claim in the other's readout. */
    private void ahead() {
        Map<Long, double[]> best = new HashMap<>();
        for (Pair pair : pairs) {
            note(best, pair.left, pair.right.side, pair.base);
            note(best, pair.right, pair.left.side, pair.base);
        }
        for (Pair pair : pairs) {
            double left = pair.base - other(best, pair.left, pair.right.side, pair.base);
            double right = pair.base - other(best, pair.right, pair.left.side, pair.base);
            pair.set(Feature.AHEAD_WORST, Math.min(left, right));
            pair.set(Feature.AHEAD_BEST, Math.max(left, right));
        }
    }

    private long key(Profile profile, int side) {
        return (long) side * profiles.size() + profile.index;
    }

    private void note(Map<Long, double[]> best, Profile profile, int side, double base) {
        double[] two = best.computeIfAbsent(key(profile, side), any -> new double[] {0, 0});
        if (base > two[0]) {
            two[1] = two[0];
            two[0] = base;
        } else if (base > two[1]) {
            two[1] = base;
        }
    }

    private double other(Map<Long, double[]> best, Profile profile, int side, double base) {
        double[] two = best.getOrDefault(key(profile, side), new double[] {0, 0});
        return base >= two[0] ? two[1] : two[0];
    }

    private static boolean both(Pair pair, Lexicon.Act act) {
        return pair.left.does(act) && pair.right.does(act);
    }

    private static boolean one(Pair pair, Lexicon.Act act) {
        return pair.left.does(act) != pair.right.does(act);
    }

    private static double flag(boolean set) {
        return set ? 1 : 0;
    }
}
