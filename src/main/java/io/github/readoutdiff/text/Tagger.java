package io.github.readoutdiff.text;

import io.github.readoutdiff.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.postag.POSModel;
import org.jspecify.annotations.Nullable;

/**
 * Gives each word of an English sentence its part of speech, with the maximum entropy model that Apache OpenNLP trained on
 * the English Web Treebank ({@code opennlp-models-pos-en} 1.3.0).
 *
 * <p>The model is read when the first sentence is tagged (about a third of a second on a cold machine) and kept for the
 * tagger's life, so share one tagger. Equal sentences get equal tags on every platform. Time is linear in the length of the
 * sentence. Thread-safe: threads that tag at the same time work side by side.
 *
 * <pre>{@code
 * Tagger.create().tag("They agreed.", Span.of(0, 12)).get(1).partOfSpeech();   // VERB
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Tagger {
    /** Read by the loader, since on the module path a class sees the resources of its own module only. */
    private static final String MODEL = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    /** Longer sentences, mostly lists and tables, are tagged in pieces. */
    private static final int PIECE = 80;

    private final ConcurrentLinkedQueue<GreedyTags> idle = new ConcurrentLinkedQueue<>();
    private @Nullable POSModel model;

    private Tagger() {}

    /**
     * A tagger that has not read its model yet.
     *
     * @return a tagger
     */
    public static Tagger create() {
        return new Tagger();
    }

    /**
     * The tokens of a sentence with their parts of speech.
     *
     * @param text any text
     * @param sentence where the sentence stands in it
     * @return its tokens in text order; together they hold every character that is no blank
     * @throws IllegalStateException if the jar with the model is not on the class path
     */
    public List<TaggedWord> tag(String text, Span sentence) {
        List<Span> spans = TagTokens.in(text, sentence);
        String[] forms = new String[spans.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = plain(spans.get(i).in(text));
        }
        String[] tags = tags(forms);
        List<TaggedWord> words = new ArrayList<>(forms.length);
        for (int i = 0; i < forms.length; i++) {
            words.add(new TaggedWord(
                    spans.get(i),
                    spans.get(i).in(text),
                    forms[i].toLowerCase(Locale.ROOT),
                    isMark(forms[i]) ? PartOfSpeech.PUNCT : PartOfSpeech.named(tags[i])));
        }
        return List.copyOf(words);
    }

    /**
     * Reads the model now, so that the first sentence need not wait for it; further calls do nothing.
     *
     * @throws IllegalStateException if the jar with the model is not on the class path
     */
    public void load() {
        GreedyTags tagger = idle.poll();
        idle.add(tagger == null ? new GreedyTags(model()) : tagger);
    }

    private String[] tags(String[] forms) {
        GreedyTags tagger = idle.poll();
        if (tagger == null) {
            tagger = new GreedyTags(model());
        }
        try {
            if (forms.length <= PIECE) {
                return tagger.tag(forms);
            }
            String[] tags = new String[forms.length];
            for (int from = 0; from < forms.length; from += PIECE) {
                int size = Math.min(PIECE, forms.length - from);
                String[] piece = new String[size];
                System.arraycopy(forms, from, piece, 0, size);
                System.arraycopy(tagger.tag(piece), 0, tags, from, size);
            }
            return tags;
        } finally {
            idle.add(tagger);
        }
    }

    private synchronized POSModel model() {
        if (model == null) {
            try (InputStream in = Tagger.class.getClassLoader().getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("the English parts of speech model /" + MODEL
                            + " is not on the class path; add org.apache.opennlp:opennlp-models-pos-en:1.3.0");
                }
                model = new POSModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the parts of speech model /" + MODEL + " could not be read", e);
            }
        }
        return model;
    }

    /** As the treebank writes quotation marks, apostrophes and dashes. */
    private static String plain(String token) {
        switch (token) {
            case "“", "”", "„", "«", "»":
                return "\"";
            case "–", "—", "―":
                return "-";
            default:
                return token.replace('’', '\'').replace('‘', '\'');
        }
    }

    private static boolean isMark(String form) {
        return form.codePoints()
                .noneMatch(code -> Character.isLetterOrDigit(code)
                        || Character.getType(code) == Character.CURRENCY_SYMBOL
                        || code == '%');
    }
}
