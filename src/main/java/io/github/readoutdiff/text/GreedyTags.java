package io.github.readoutdiff.text;

import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Tags a sentence word by word, each time with the likeliest tag.
 *
 * <p>The library's own search keeps the three likeliest beginnings, but this model asks it to remember the features of each
 * word, the tags before it among them; so all three see those of the likeliest, and its outcome is the one found here. The
 * context generator remembers one sentence: not for several threads at a time.
 */
final class GreedyTags {
    /** What the library calls the model within its file. */
    private static final String ENTRY = "pos.model";

    private final MaxentModel model;
    private final POSContextGenerator contexts;

    GreedyTags(POSModel model) {
        this.model = model.getArtifact(ENTRY);
        this.contexts = model.getFactory().getPOSContextGenerator();
    }

    /** A tag for each of the words. */
    String[] tag(String[] words) {
        String[] tags = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            tags[i] = model.getBestOutcome(model.eval(contexts.getContext(i, words, tags, null)));
        }
        return tags;
    }
}
