package io.github.readoutdiff.match;

import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.Speaker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills in what the decision sees of each pair. */
final class FeatureMaker {
    /** How many words of content a claim may have beside names and the event to be about the event alone. */
    private static final int EVENT_WORDS = 4;

    private static final Optional<Speaker> NARRATOR = Optional.of(Speaker.NARRATOR);
    private static final Optional<Speaker> JOINT = Optional.of(Speaker.JOINT);

    private final List<Pair> pairs;
    private final Scale scale;
    private final double usual;

    FeatureMaker(List<Profile> profiles, List<Pair> pairs, Scale scale) {
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
        pairs.parallelStream().forEach(this::alone);
        Hubs.correct(pairs, Feature.RARE_WORDS, Feature.RARE_CORRECTED);
        borneOut();
    }

    /** What a pair tells by itself, whatever the others are. */
    private void alone(Pair pair) {
        words(pair);
        if (pair.hasMeaning) {
            meaning(pair);
        }
        acts(pair);
        speakers(pair);
    }

    /** How far all that was looked at in the other readout covers each claim: what nothing covers has no partner. */
    private void borneOut() {
        Map<Long, double[]> best = new HashMap<>();
        for (Pair pair : pairs) {
            if (pair.leftBest != null && pair.rightBest != null) {
                best.merge(key(pair.left, pair.right), pair.leftBest, FeatureMaker::larger);
                best.merge(key(pair.right, pair.left), pair.rightBest, FeatureMaker::larger);
            }
        }
        for (Pair pair : pairs) {
            double[] left = best.get(key(pair.left, pair.right));
            double[] right = best.get(key(pair.right, pair.left));
            if (left != null && right != null && pair.left.meaning != null && pair.right.meaning != null) {
                double least = Math.min(pair.left.meaning.covered(left), pair.right.meaning.covered(right));
                pair.set(Feature.BORNE_OUT_LEAST, scale.tokens(least));
            }
        }
    }

    private static double[] larger(double[] a, double[] b) {
        double[] larger = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            larger[i] = Math.max(a[i], b[i]);
        }
        return larger;
    }

    static long key(Profile claim, Profile partner) {
        return (long) partner.side << Integer.SIZE | claim.index;
    }

    private void words(Pair pair) {
        pair.leftInRight = Measures.covered(pair.left, pair.right);
        pair.rightInLeft = Measures.covered(pair.right, pair.left);
        pair.set(Feature.WORDS_BOTH, Measures.harmonic(pair.leftInRight, pair.rightInLeft));
        pair.set(Feature.WORDS_LEAST, Math.min(pair.leftInRight, pair.rightInLeft));
        pair.set(Feature.WORDS_ONE, Math.max(pair.leftInRight, pair.rightInLeft));
        pair.set(Feature.RARE_WORDS, Measures.rare(pair.left, pair.right, usual));
        pair.leftPart = Parts.made(pair.left, pair.right);
        pair.rightPart = Parts.made(pair.right, pair.left);
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
        double[] leftBest = new double[left.tokens().length];
        double[] rightBest = new double[right.tokens().length];
        left.best(right, leftBest, rightBest);
        pair.leftBest = leftBest;
        pair.rightBest = rightBest;
        pair.leftTokens = scale.tokens(left.covered(leftBest));
        pair.rightTokens = scale.tokens(right.covered(rightBest));
        pair.set(Feature.COSINE, scale.cosine(pair.cosine));
        pair.set(Feature.COSINE_CORRECTED, pair.correctedCosine / scale.cosineDeviation());
        pair.set(Feature.MEAN_CORRECTED, pair.correctedMean / scale.cosineDeviation());
        pair.set(Feature.TOKENS_BOTH, (pair.leftTokens + pair.rightTokens) / 2);
        pair.set(Feature.TOKENS_ONE, Math.max(pair.leftTokens, pair.rightTokens));
    }

    private static void acts(Pair pair) {
        Profile left = pair.left;
        Profile right = pair.right;
        pair.set(Feature.EVENT_BOTH, flag(isEvent(left) && isEvent(right)));
        pair.set(Feature.EVENT_ONE, flag(isEvent(left) != isEvent(right)));
        pair.set(Feature.TONE_BOTH, flag(isTone(left) && isTone(right)));
        pair.set(Feature.CONTACT_BOTH, flag(both(pair, Lexicon.Act.CONTACT)));
        pair.set(Feature.CONTACT_ONE, flag(one(pair, Lexicon.Act.CONTACT)));
        pair.set(Feature.VAGUE_ONE, flag(one(pair, Lexicon.Act.VAGUE)));
        pair.set(Feature.REQUEST_ONE, flag(isRequest(left) != isRequest(right)));
        pair.set(Feature.NEGATED_ONE, flag(Polarities.clash(left, right)));
    }

    /** Whether a claim says that the call or the meeting took place: where its readout first says so, or hardly anything else. */
    private static boolean isEvent(Profile profile) {
        return profile.opening || profile.does(Lexicon.Act.EVENT) && Topics.of(profile) <= EVENT_WORDS;
    }

    /** Whether a claim tells how the talk went: "constructive efforts" are no talk. */
    private static boolean isTone(Profile profile) {
        return profile.does(Lexicon.Act.TONE) && profile.does(Lexicon.Act.OCCASION);
    }

    static boolean isRequest(Profile profile) {
        return profile.claim.kind().map(kind -> kind == ClaimKind.REQUEST).orElse(profile.does(Lexicon.Act.WANTS));
    }

    private static void speakers(Pair pair) {
        Optional<Speaker> left = pair.left.claim.speaker();
        Optional<Speaker> right = pair.right.claim.speaker();
        boolean receipt = isReceipt(pair.left, pair.right) || isReceipt(pair.right, pair.left);
        boolean named = pair.left.isOfNamedSpeaker() && pair.right.isOfNamedSpeaker();
        boolean same = named && Speakers.share(pair.left.speakerWords, pair.right.speakerWords);
        boolean known = left.isPresent() && right.isPresent();
        pair.set(Feature.SPEAKER_SAME, flag(same));
        pair.set(Feature.JOINT_BOTH, flag(left.equals(JOINT) && right.equals(JOINT)));
        pair.set(Feature.JOINT_ONE, flag(left.equals(JOINT) != right.equals(JOINT)));
        pair.set(Feature.NARRATOR_ONE, flag(left.equals(NARRATOR) != right.equals(NARRATOR)));
        pair.set(
                Feature.SPEAKER_OTHER,
                flag(named && !same && !receipt && !(isEvent(pair.left) && isEvent(pair.right))));
        pair.set(Feature.PLEDGE_AND_THANKS, flag(receipt && (!known || (named && !same))));
    }

    /** Whether a claim takes up what the other may have given or said: thanks for thanks is an exchange of courtesies. */
    private static boolean isReceipt(Profile claim, Profile given) {
        return claim.does(Lexicon.Act.RECEIPT)
                && !given.does(Lexicon.Act.RECEIPT)
                && (given.does(Lexicon.Act.SYMPATHY) && claim.does(Lexicon.Act.SYMPATHY)
                        || given.claim
                                .kind()
                                .map(kind -> kind != ClaimKind.APPRECIATION)
                                .orElse(true));
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
