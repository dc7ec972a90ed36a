package io.github.readoutdiff.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;

/**
 * What the tagging model knows of one form of a word, wherever it stands: weights for the word's own tag, and for those of
 * the words up to two places before and behind it.
 *
 * @param shape for its own tag: its ends, its beginnings and itself, in the model's order
 * @param kind for its own tag: what kind of characters it is made of; the neighbours come before these
 * @param next for the tag of the word behind it
 * @param second for that of the second word behind it
 * @param previous for that of the word before it
 * @param secondLast for that of the second word before it
 */
record WordEvidence(
        Evidence shape, Evidence kind, Evidence next, Evidence second, Evidence previous, Evidence secondLast) {
    private static final String SELF = "w=";
    private static final String BEGIN = "S=begin";

    /** Asks the library for the features of a sentence of this word alone, and the model what it knows of them. */
    static WordEvidence of(String form, POSContextGenerator features, Map<String, Context> weights) {
        List<String> shape = new ArrayList<>();
        List<String> kind = new ArrayList<>();
        String self = "";
        for (String feature : features.getContext(0, new String[] {form}, new String[1], null)) {
            if (feature.equals(BEGIN)) {
                continue; // true of that sentence only
            }
            (self.isEmpty() ? shape : kind).add(feature);
            if (feature.startsWith(SELF)) {
                self = feature;
            }
        }
        return new WordEvidence(
                Evidence.of(shape, weights),
                Evidence.of(kind, weights),
                Evidence.of("p1" + self, weights),
                Evidence.of("p2" + self, weights),
                Evidence.of("n1" + self, weights),
                Evidence.of("n2" + self, weights));
    }
}
