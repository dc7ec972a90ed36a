package io.github.readoutdiff.encode;

import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;
import java.util.Set;

/**
 * An encoder over any langchain4j {@link EmbeddingModel}; needs {@code dev.langchain4j:langchain4j-core} on the class path,
 * which this library does not bring along.
 *
 * <p>There is one vector for each text and none for its tokens, so measures that look at tokens have no score. Texts are
 * sent to the model one at a time, because some models give a text another vector in another batch. Whether results are
 * the same on every machine, and whether the network is used, is up to the model; it must be safe to share between threads
 * if the encoder is.
 *
 * <pre>{@code
 * Encoder encoder = LangChain4jEncoder.of(model, "multilingual-e5-small", Set.of("en", "zh", "ru"));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class LangChain4jEncoder implements Encoder {
    private final EmbeddingModel model;
    private final String name;
    private final Set<String> languages;

    private LangChain4jEncoder(EmbeddingModel model, String name, Set<String> languages) {
        this.model = model;
        this.name = name;
        this.languages = Set.copyOf(languages);
    }

    /**
     * An encoder over a model.
     *
     * @param model the model
     * @param name what results call it, not blank
     * @param languages the ISO 639 codes of the languages it knows, for example {@code en}; at least one
     * @return the encoder
     * @throws IllegalArgumentException if the name is blank or no language is given
     */
    public static LangChain4jEncoder of(EmbeddingModel model, String name, Set<String> languages) {
        Languages.requireNamed(name, languages);
        return new LangChain4jEncoder(model, name, languages);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean knows(String language) {
        return languages.contains(Languages.code(language));
    }

    /**
     * {@inheritDoc}
     *
     * @throws RuntimeException whatever the model throws
     */
    @Override
    public Encoding encode(String text) {
        if (text.isBlank()) {
            return Encoding.owning(new float[model.dimension()], List.of(), new float[0][]); // models refuse blank text
        }
        float[] vector = model.embed(text).content().vector().clone();
        Functions.toUnitLength(vector);
        return Encoding.owning(vector, List.of(), new float[0][]);
    }
}
