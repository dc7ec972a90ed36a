package io.github.readoutdiff.encode;

import io.github.readoutdiff.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** An encoder in plain Java over the weights of a BERT model. */
final class BertEncoder implements Encoder {
    /** Tokens in one pass: enough to use each weight several times, few enough to share texts out among threads. */
    private static final int TOKENS_PER_PASS = 96;

    private final String name;
    private final Set<String> languages;
    private final WordPieceTokenizer tokenizer;
    private final BertNetwork network;
    private final Pooling pooling;

    BertEncoder(
            String name, Set<String> languages, WordPieceTokenizer tokenizer, BertNetwork network, Pooling pooling) {
        this.name = name;
        this.languages = Set.copyOf(languages);
        this.tokenizer = tokenizer;
        this.network = network;
        this.pooling = pooling;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean knows(String language) {
        return languages.contains(Languages.code(language));
    }

    @Override
    public Encoding encode(String text) {
        return encodeAll(List.of(text)).get(0);
    }

    @Override
    public List<Encoding> encodeAll(List<String> texts) {
        List<Tokens> tokens = texts.stream().map(tokenizer::tokenize).toList();
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            windows.addAll(
                    Window.split(i, tokens.get(i).count(), network.weights().maximumTokens() - 2));
        }
        List<List<Window>> passes = Window.passes(windows, TOKENS_PER_PASS);
        List<List<WindowVectors>> results = IntStream.range(0, passes.size())
                .parallel()
                .mapToObj(pass -> encodePass(passes.get(pass), tokens))
                .toList();
        List<List<WindowVectors>> byText = new ArrayList<>();
        texts.forEach(text -> byText.add(new ArrayList<>()));
        for (List<WindowVectors> result : results) {
            result.forEach(vectors -> byText.get(vectors.window().text()).add(vectors));
        }
        return IntStream.range(0, texts.size())
                .mapToObj(i -> join(tokens.get(i), byText.get(i)))
                .toList();
    }

    private List<WindowVectors> encodePass(List<Window> windows, List<Tokens> tokens) {
        List<int[]> ids = windows.stream()
                .map(window -> window.ids(tokens.get(window.text()), tokenizer.first(), tokenizer.last()))
                .toList();
        float[][] rows = network.run(ids);
        List<WindowVectors> vectors = new ArrayList<>();
        int row = 0;
        for (Window window : windows) {
            vectors.add(WindowVectors.of(window, rows, row, network.weights().size(), pooling));
            row += window.length() + 2;
        }
        return vectors;
    }

    /** A text of several windows has the mean of their vectors, each counted by its number of tokens. */
    private Encoding join(Tokens tokens, List<WindowVectors> windows) {
        float[] sentence = new float[network.weights().size()];
        List<Span> spans = new ArrayList<>(tokens.count());
        float[][] vectors = new float[tokens.count()][];
        for (WindowVectors part : windows) {
            Window window = part.window();
            for (int i = 0; i < sentence.length; i++) {
                sentence[i] = Math.fma(part.sentence()[i], window.length(), sentence[i]);
            }
            for (int i = 0; i < window.length(); i++) {
                spans.add(tokens.span(window.from() + i));
                vectors[window.from() + i] = part.tokens()[i];
            }
        }
        Functions.toUnitLength(sentence);
        return Encoding.owning(sentence, spans, vectors);
    }
}
