package io.github.readoutdiff.match;

import java.util.Locale;

/** What the decision sees of two claims; each is about 0 to 1 unless it says otherwise. */
enum Feature {
    /** Harmonic mean of the word coverage in both directions. */
    WORDS_BOTH,
    /** The smaller word coverage of the two directions. */
    WORDS_LEAST,
    /** The larger word coverage of the two directions. */
    WORDS_ONE,
    /** Weight of shared names and rare words, 1 when they are plenty. */
    RARE_WORDS,
    /** The same less the mean of the largest such weights of either claim (as in CSLS). */
    RARE_CORRECTED,
    /** Sentence cosine, in standard deviations above that of unrelated sentences. */
    COSINE,
    /** Sentence cosine less the mean of the nearest cosines of either claim (CSLS). */
    COSINE_CORRECTED,
    /** The same for the weighted mean of the tokens. */
    MEAN_CORRECTED,
    /** Mean of the token coverage in both directions, in standard deviations. */
    TOKENS_BOTH,
    /** The larger token coverage of the two directions, in standard deviations. */
    TOKENS_ONE,
    /** How far all claims of the other readout together cover either claim, by token; the lesser, in standard deviations. */
    BORNE_OUT_LEAST,
    /** Each names something that the other does not. */
    OTHER_NAMES,
    /** Numbers, sums, dates or periods of one kind that differ. */
    NUMBERS_CLASH,
    /** Shared numbers, sums, dates or periods. */
    NUMBERS_SHARED,
    /** Both say that the call or the meeting took place. */
    EVENT_BOTH,
    /** One says that the call or the meeting took place, the other does not. */
    EVENT_ONE,
    /** Both tell how the talk went. */
    TONE_BOTH,
    /** Both say that they will go on talking. */
    CONTACT_BOTH,
    /** One says that they will go on talking, the other does not. */
    CONTACT_ONE,
    /** One says only what was talked about. */
    VAGUE_ONE,
    /** One speaker, named in both. */
    SPEAKER_SAME,
    /** One says it, the other is the words of the narrator. */
    NARRATOR_ONE,
    /** Two speakers, both named, and neither takes up what the other gave or said. */
    SPEAKER_OTHER,
    /** Two speakers, or one that is not known, and one takes up what the other gave or said. */
    PLEDGE_AND_THANKS,
    /** Both are said by the sides together. */
    JOINT_BOTH,
    /** One is said by the sides together, the other is not. */
    JOINT_ONE,
    /** One asks for something, the other does not. */
    REQUEST_ONE,
    /** One negates what both speak of, the other affirms it. */
    NEGATED_ONE,
    /** Log-odds of the likeness that the features above give, -8 to 8. */
    LIKENESS,
    /** How far the likeness is ahead of the next best partner, for the claim that has the better other partner, -6 to 6. */
    AHEAD_WORST,
    /** The same for the claim that has the worse other partner. */
    AHEAD_BEST;

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
