package io.github.readoutdiff.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Tags a sentence word by word, each time with the likeliest tag.
 *
 * <p>The library's own search keeps the three likeliest beginnings, but this model asks it to remember the features of each
 * word, the tags before it among them; so all three see those of the likeliest, and its outcome is the one found here. What
 * the model knows of a form is looked up once, since most words of a text are in those before it. Not for several threads
 * at a time.
 */
final class GreedyTags {
    /** What the library calls the model within its file. */
    private static final String ENTRY = "pos.model";

    /** Where the library puts the weights of the features among the parts of a model. */
    private static final int WEIGHTS = 1;

    /** So many forms are remembered; then all are forgotten, so that memory does not grow with what is read. */
    private static final int FORMS = 5_000;

    private final AbstractModel model;
    private final POSContextGenerator features;
    private final Map<String, Context> weights;
    private final Map<String, WordEvidence> forms = new HashMap<>();
    /** By how many words stand before: what the start of the sentence tells. */
    private final List<Evidence> begin;
    /** By the tag before, and by the two tags before. */
    private final Map<String, Evidence> afterTags = new HashMap<>();

    @SuppressWarnings("unchecked") // the library's way of giving a model's parts
    GreedyTags(POSModel model) {
        this.model = model.getArtifact(ENTRY);
        this.features = model.getFactory().getPOSContextGenerator();
        this.weights = (Map<String, Context>) this.model.getDataStructures()[WEIGHTS];
        this.begin = List.of(
                Evidence.of("S=begin", weights), Evidence.of("p1S=begin", weights), Evidence.of("p2S=begin", weights));
    }

    /** A tag for each of the words. */
    String[] tag(String[] words) {
        WordEvidence[] evidence = new WordEvidence[words.length];
        for (int i = 0; i < words.length; i++) {
            evidence[i] = evidence(words[i]);
        }
        String[] tags = new String[words.length];
        double[] sums = new double[model.getNumOutcomes()];
        // in the order in which the library adds, so that no bit differs
        double prior = StrictMath.log(1.0 / sums.length);
        for (int i = 0; i < words.length; i++) {
            Arrays.fill(sums, prior);
            evidence[i].shape().addTo(sums);
            if (i > 0) {
                evidence[i - 1].next().addTo(sums);
            }
            if (i > 1) {
                evidence[i - 2].second().addTo(sums);
            }
            if (i + 1 < words.length) {
                evidence[i + 1].previous().addTo(sums);
            }
            if (i + 2 < words.length) {
                evidence[i + 2].secondLast().addTo(sums);
            }
            if (i < begin.size()) {
                begin.get(i).addTo(sums);
            }
            evidence[i].kind().addTo(sums);
            if (i > 0) {
                after("t=" + tags[i - 1]).addTo(sums);
            }
            if (i > 1) {
                after("t2=" + tags[i - 2] + "," + tags[i - 1]).addTo(sums);
            }
            tags[i] = model.getBestOutcome(sums);
        }
        return tags;
    }

    private WordEvidence evidence(String form) {
        WordEvidence known = forms.get(form);
        if (known == null) {
            if (forms.size() >= FORMS) {
                forms.clear();
            }
            known = WordEvidence.of(form, features, weights);
            forms.put(form, known);
        }
        return known;
    }

    private Evidence after(String tags) {
        return afterTags.computeIfAbsent(tags, feature -> Evidence.of(feature, weights));
    }
}
