package io.github.readoutdiff.match;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.encode.Encoding;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Mention;
import io.github.readoutdiff.text.Mentions;
import io.github.readoutdiff.text.Negation;
import io.github.readoutdiff.text.Stems;
import io.github.readoutdiff.text.StopWords;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The package's measures for texts that are not claims of a readout: what the commands for public data sets see. The rarity
 * of a word is counted in the texts of the data set.
 */
public final class TextMeasures {
    /** How many numbers {@link #features} gives. */
    public static final int ENGINE = Feature.values().length + 2;

    /** How many numbers say what is known of a word. */
    private static final int WORD = 11;

    private final Stems stems = new Stems();
    private final Map<String, Integer> textsWith = new HashMap<>();
    private int texts;

    /** Adds a text to those in which rarity is counted. */
    public void count(String text) {
        Set<String> seen = new HashSet<>(stems.of(text));
        seen.forEach(stem -> textsWith.merge(stem, 1, Integer::sum));
        texts++;
    }

    public double weight(String stem) {
        return StrictMath.log(1 + (double) texts / (1 + textsWith.getOrDefault(stem, 0)));
    }

    public String stem(String key) {
        return stems.apply(key);
    }

    /** A claim, or one sentence of a text. */
    public static final class Part {
        final String text;
        final WordVectors words;
        final WordVectors alone;
        final Encoding own;
        final List<Mention> mentions;
        final List<Negation> negations;

        private Part(String text, WordVectors words, WordVectors alone, Encoding own) {
            this.text = text;
            this.words = words;
            this.alone = alone;
            this.own = own;
            this.mentions = Mentions.of(text);
            this.negations = Negation.of(text);
        }

        /** A text alone. */
        public static Part of(String text, Encoder encoder) {
            Encoding own = encoder.encode(text);
            WordVectors words = WordVectors.of(Words.of(text), own);
            return new Part(text, words, words.alone(encoder::encode), own);
        }

        /** A text alone, for measures that need no words by themselves. */
        public static Part plain(String text, Encoder encoder) {
            Encoding own = encoder.encode(text);
            WordVectors words = WordVectors.of(Words.of(text), own);
            return new Part(text, words, words, own);
        }

        /** Words as a data set cuts them, joined by one blank each. */
        public static Part ofTokens(List<String> tokens, Encoder encoder) {
            String text = String.join(" ", tokens);
            List<Word> words = new ArrayList<>();
            int at = 0;
            for (String token : tokens) {
                words.add(new Word(Span.of(at, at + token.length()), token, token.toLowerCase(Locale.ROOT)));
                at += token.length() + 1;
            }
            Encoding own = encoder.encode(text);
            WordVectors vectors = WordVectors.of(words, own);
            return new Part(text, vectors, vectors, own);
        }

        /** Those words of a sentence that a test accepts, which make the given text by themselves. */
        public static Part within(String sentence, Predicate<Word> test, String text, Encoder encoder) {
            WordVectors words =
                    WordVectors.of(Words.of(sentence), encoder.encode(sentence)).where(test);
            return new Part(text, words, words.alone(encoder::encode), encoder.encode(text));
        }

        /** The words of a claim. */
        public static Part of(Claim claim, String text, Encoder encoder) {
            Span extent = claim.extent();
            return within(
                    extent.in(text),
                    word -> claim.spans().stream()
                            .anyMatch(span -> span.start() < word.span().end() + extent.start()
                                    && word.span().start() + extent.start() < span.end()),
                    claim.text(),
                    encoder);
        }

        public int size() {
            return words.size();
        }
    }

    /** The weights of a logistic regression, the bias last. */
    public static double[] regression(double[][] rows, boolean[] positive, double strength) {
        return LogisticRegression.fit(rows, positive, strength);
    }

    /** The same where a row may count more or less than once. */
    public static double[] regression(double[][] rows, boolean[] positive, double[] counts, double strength) {
        return LogisticRegression.fit(rows, positive, counts, strength);
    }

    /** The cosine of two texts. */
    public static double cosine(Part left, Part right) {
        return left.own.dot(right.own);
    }

    /** The links between the words of two texts: the index in the left, then that in the right. */
    public static List<int[]> links(Part left, Part right) {
        return WordAlignment.of(left.words, right.words).stream()
                .map(link -> new int[] {link.left(), link.right()})
                .toList();
    }

    /** The coverage of two texts by each other, words alike: the harmonic mean of both directions. */
    public static double tokens(Part left, Part right) {
        double there = DocumentCoverage.of(left.words, List.of(right.words), key -> key, any -> 1)
                .anywhere();
        double back = DocumentCoverage.of(right.words, List.of(left.words), key -> key, any -> 1)
                .anywhere();
        return Measures.harmonic(there, back);
    }

    /**
     * How far the sentences of another text bear a claim out, in numbers: coverage by the words in their texts, by the same
     * without what both texts have in common, and by the words alone; what is missing most; names, numbers, negations,
     * opposites; order.
     *
     * @param claim the claim
     * @param home the text that the claim stands in
     * @param other the other text
     */
    public double[] of(Part claim, List<Part> home, List<Part> other) {
        Row row = new Row();
        ToDoubleFunction<String> fresh = fresh(home, other);
        List<WordVectors> sentences = other.stream().map(part -> part.words).toList();
        DocumentCoverage coverage = DocumentCoverage.of(claim.words, sentences, stems, this::weight);
        add(row, coverage);
        add(row, DocumentCoverage.of(claim.words, sentences, stems, fresh));
        add(row, withoutCommon(claim, home, other, fresh));
        List<WordVectors> alone = other.stream().map(part -> part.alone).toList();
        add(row, DocumentCoverage.of(claim.alone, alone, stems, this::weight));
        add(row, DocumentCoverage.of(claim.alone, alone, stems, fresh));
        Part best = other.get(Math.max(0, coverage.bestSentence()));
        double[] cosines = other.stream()
                .mapToDouble(part -> claim.own.dot(part.own))
                .sorted()
                .toArray();
        row.add(cosines[cosines.length - 1], cosines.length > 1 ? cosines[cosines.length - 2] : 0, coverage.words());
        lacks(row, claim, other, coverage);
        row.add(beside(claim, best, coverage.weights()));
        return row.values();
    }

    /** A claim beside the sentence that covers it best: coverage the other way round, clashes, words that are aligned. */
    private double[] beside(Part claim, Part best, double[] weights) {
        Row row = new Row();
        DocumentCoverage reverse = DocumentCoverage.of(best.words, List.of(claim.words), stems, this::weight);
        row.add(reverse.anywhere(), at(reverse.lowest(false), 0), best.words.size());
        row.add(NumberGuard.clashes(claim.mentions, best.mentions).isEmpty() ? 0 : 1);
        row.add(claim.negations.size(), best.negations.size(), opposites(claim, best));
        List<WordAlignment.Link> links = WordAlignment.of(claim.words, best.words);
        row.add(
                aligned(claim.words, links, weights),
                bigrams(claim.words, links),
                inversions(claim.words, links),
                lowestAligned(claim.words, best.words, links));
        return row.values();
    }

    /**
     * What is known of each word of content of a claim (of each word, where it has none): how alike its nearest word in the
     * other text is, with and without what both texts have in common, in the best sentence alone, and each word alone;
     * whether it stands there itself; its rarity; whether it is a number or a name; how many words there are. Last comes the
     * claim as a whole, {@link #beside} the best sentence. What is of the one kind of row is NaN in the other.
     *
     * @param claim the claim as it is read in its sentence
     * @param alone the claim as it is read by itself
     * @param home the text that the claim stands in
     * @param other the other text
     */
    public double[][] words(Part claim, Part alone, List<Part> home, List<Part> other) {
        List<WordVectors> sentences = other.stream().map(part -> part.words).toList();
        DocumentCoverage coverage = DocumentCoverage.of(claim.words, sentences, stems, this::weight);
        double[] whole = beside(claim, other.get(Math.max(0, coverage.bestSentence())), coverage.weights());
        double[][] words = words(alone, home, other);
        double[][] rows = new double[words.length + 1][];
        for (int i = 0; i < words.length; i++) {
            rows[i] = join(join(words[i], 0), nothing(whole.length));
        }
        rows[words.length] = join(join(nothing(WORD), 1), whole);
        return rows;
    }

    private static double[] nothing(int length) {
        double[] nothing = new double[length];
        Arrays.fill(nothing, Double.NaN);
        return nothing;
    }

    private double[][] words(Part claim, List<Part> home, List<Part> other) {
        ToDoubleFunction<String> fresh = fresh(home, other);
        List<WordVectors> sentences = other.stream().map(part -> part.words).toList();
        List<WordVectors> alone = other.stream().map(part -> part.alone).toList();
        DocumentCoverage rest = withoutCommon(claim, home, other, fresh);
        double[] plains =
                DocumentCoverage.of(claim.words, sentences, stems, fresh).everywhere();
        double[] alones = DocumentCoverage.of(claim.alone, alone, stems, fresh).everywhere();
        double[] rests = rest.everywhere();
        double[] inBest = rest.inBestSentence();
        Set<String> theirs = new HashSet<>();
        other.forEach(part -> theirs.addAll(stems(part)));
        Set<String> best = rest.bestSentence() < 0 ? Set.of() : stems(other.get(rest.bestSentence()));
        boolean anyContent = IntStream.range(0, claim.size()).anyMatch(claim.words::isContent);
        return IntStream.range(0, claim.size())
                .filter(i -> claim.words.isContent(i) || !anyContent)
                .mapToObj(i -> {
                    Word word = claim.words.word(i);
                    String stem = stems.apply(word.key());
                    return new double[] {
                        plains[i],
                        rests[i],
                        inBest[i],
                        alones[i],
                        theirs.contains(stem) ? 1 : 0,
                        best.contains(stem) ? 1 : 0,
                        fresh.applyAsDouble(stem) / weight(stem),
                        weight(stem),
                        word.isNumber() ? 1 : 0,
                        i > 0 && word.isCapitalised() ? 1 : 0,
                        1.0 / claim.size()
                    };
                })
                .toArray(double[][]::new);
    }

    private Set<String> stems(Part part) {
        Set<String> found = new HashSet<>();
        part.words.words().forEach(word -> found.add(stems.apply(word.key())));
        return found;
    }

    /** The coverage of a claim by a text without what all words of both texts have in common. */
    private DocumentCoverage withoutCommon(
            Part claim, List<Part> home, List<Part> other, ToDoubleFunction<String> weight) {
        int dimensions = 0;
        for (List<Part> text : List.of(home, other)) {
            for (Part part : text) {
                dimensions = Math.max(dimensions, part.words.dimensions());
            }
        }
        double[] common = new double[dimensions];
        for (List<Part> text : List.of(home, other)) {
            int size = text.stream().mapToInt(Part::size).sum();
            for (Part part : text) {
                double[] sum = part.words.sum(common.length);
                for (int k = 0; k < common.length; k++) {
                    common[k] += sum[k] / Math.max(1, size);
                }
            }
        }
        List<WordVectors> sentences =
                other.stream().map(part -> part.words.without(common, 2)).toList();
        return DocumentCoverage.of(claim.words.without(common, 2), sentences, stems, weight);
    }

    /** The cosine of two texts as bags of stems, weighted by rarity: what the measures must beat. */
    public double rareWords(Part left, Part right) {
        Map<String, Double> mine = bag(left);
        Map<String, Double> theirs = bag(right);
        double product = 0;
        for (Map.Entry<String, Double> word : mine.entrySet()) {
            product += word.getValue() * theirs.getOrDefault(word.getKey(), 0.0);
        }
        return product == 0 ? 0 : product / Math.sqrt(square(mine) * square(theirs));
    }

    private Map<String, Double> bag(Part part) {
        Map<String, Double> bag = new TreeMap<>();
        for (Word word : part.words.words()) {
            if (!StopWords.contains(word.key())) {
                String stem = stems.apply(word.key());
                bag.merge(stem, weight(stem), Double::sum);
            }
        }
        return bag;
    }

    private static double square(Map<String, Double> bag) {
        return bag.values().stream().mapToDouble(value -> value * value).sum();
    }

    /** What {@link #of} says of two texts in both directions, and how often they differ in that. */
    public double[] ofPair(Part left, Part right) {
        double[] there = of(left, List.of(left), List.of(right));
        double[] back = of(right, List.of(right), List.of(left));
        double[] both = Arrays.copyOf(there, there.length + back.length + 1);
        System.arraycopy(back, 0, both, there.length, back.length);
        both[both.length - 1] = left.negations.isEmpty() == right.negations.isEmpty() ? 0 : 1;
        return both;
    }

    /** What {@link #of} says of two claims, the larger and the smaller of both directions: sides do not matter. */
    public double[] ofClaims(Part left, Part right) {
        double[] there = of(left, List.of(left), List.of(right));
        double[] back = of(right, List.of(right), List.of(left));
        double[] both = new double[2 * there.length + 1];
        for (int k = 0; k < there.length; k++) {
            both[k] = Math.max(there[k], back[k]);
            both[there.length + k] = Math.min(there[k], back[k]);
        }
        both[2 * there.length] = tokens(left, right);
        return both;
    }

    /** How much a stem counts: less, the more sentences of the two texts have it, for then it is what both are about. */
    private ToDoubleFunction<String> fresh(List<Part> home, List<Part> other) {
        Map<String, Integer> sentencesWith = new HashMap<>();
        for (List<Part> text : List.of(home, other)) {
            for (Part part : text) {
                Set<String> seen = new HashSet<>();
                part.words.words().forEach(word -> seen.add(stems.apply(word.key())));
                seen.forEach(stem -> sentencesWith.merge(stem, 1, Integer::sum));
            }
        }
        double all = home.size() + other.size();
        return stem -> weight(stem) * StrictMath.log(1 + all / sentencesWith.getOrDefault(stem, 1));
    }

    private static void add(Row row, DocumentCoverage coverage) {
        double[] lowest = coverage.lowest(false);
        double[] one = coverage.lowest(true);
        row.add(coverage.anywhere(), coverage.inOneSentence(), coverage.inNeighbours(2));
        row.add(at(lowest, 0), at(lowest, 1), at(one, 0), at(one, 1));
        row.add(Arrays.stream(lowest).limit((lowest.length + 2) / 3).average().orElse(1));
        double[] best = coverage.everywhere();
        double[] weights = coverage.weights();
        double all = Arrays.stream(weights).sum();
        double most = 0;
        for (int i = 0; i < best.length; i++) {
            most = Math.max(most, weights[i] * (1 - best[i]));
        }
        row.add(most / Math.max(1e-9, all), most);
    }

    private void lacks(Row row, Part claim, List<Part> other, DocumentCoverage coverage) {
        Set<String> theirs = new HashSet<>();
        other.forEach(part -> part.words.words().forEach(word -> theirs.add(stems.apply(word.key()))));
        double[] best = coverage.everywhere();
        double names = 0;
        double numbers = 0;
        double stop = 0;
        int content = 0;
        for (int i = 0; i < claim.words.size(); i++) {
            Word word = claim.words.word(i);
            boolean there = theirs.contains(stems.apply(word.key()));
            if (word.isNumber() && !there) {
                numbers++;
            } else if (i > 0 && word.isCapitalised() && !there && !StopWords.contains(word.key())) {
                names += 1 - best[i];
            }
            if (claim.words.isContent(i)) {
                content++;
            } else {
                stop += best[i];
            }
        }
        row.add(names, numbers, content, content == claim.size() ? 1 : stop / (claim.size() - content));
    }

    private double opposites(Part claim, Part other) {
        Set<String> mine = new HashSet<>();
        Set<String> theirs = new HashSet<>();
        claim.words.words().forEach(word -> mine.add(stems.apply(word.key())));
        other.words.words().forEach(word -> theirs.add(stems.apply(word.key())));
        int found = 0;
        for (String stem : mine) {
            for (String there : theirs) {
                if (!theirs.contains(stem) && !mine.contains(there) && Opposites.are(stem, there)) {
                    found++;
                }
            }
        }
        return found;
    }

    /** Numbers in a row, in the order in which they were added. */
    private static final class Row {
        private double[] values = new double[0];

        void add(double... more) {
            int from = values.length;
            values = Arrays.copyOf(values, from + more.length);
            System.arraycopy(more, 0, values, from, more.length);
        }

        double[] values() {
            return values;
        }
    }

    private static double at(double[] sorted, int index) {
        return sorted.length == 0 ? 1 : sorted[Math.min(index, sorted.length - 1)];
    }

    private static double aligned(WordVectors claim, List<WordAlignment.Link> links, double[] weights) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            int at = i;
            all += weights[i];
            sum += links.stream().anyMatch(link -> link.left() == at) ? weights[i] : 0;
        }
        return all == 0 ? 0 : sum / all;
    }

    /** The share of neighbouring words of content whose counterparts stand close together, in the same order. */
    private static double bigrams(WordVectors claim, List<WordAlignment.Link> links) {
        int kept = 0;
        int all = 0;
        int last = -1;
        for (int i = 0; i < claim.size(); i++) {
            if (!claim.isContent(i)) {
                continue;
            }
            if (last >= 0) {
                all++;
                int a = counterpart(links, last);
                int b = counterpart(links, i);
                if (a >= 0 && b >= a && b - a <= i - last + 2) {
                    kept++;
                }
            }
            last = i;
        }
        return all == 0 ? 1 : (double) kept / all;
    }

    private static double inversions(WordVectors claim, List<WordAlignment.Link> links) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < claim.size(); i++) {
            int place = claim.isContent(i) ? counterpart(links, i) : -1;
            if (place >= 0) {
                places.add(place);
            }
        }
        int turned = 0;
        int all = 0;
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                all++;
                turned += places.get(i) > places.get(j) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) turned / all;
    }

    private static double lowestAligned(WordVectors claim, WordVectors other, List<WordAlignment.Link> links) {
        double least = 1;
        for (int i = 0; i < claim.size(); i++) {
            if (claim.isContent(i)) {
                int place = counterpart(links, i);
                least = Math.min(least, place < 0 ? 0 : claim.cosine(i, other, place));
            }
        }
        return least;
    }

    private static int counterpart(List<WordAlignment.Link> links, int word) {
        return links.stream()
                .filter(link -> link.left() == word)
                .mapToInt(WordAlignment.Link::right)
                .findFirst()
                .orElse(-1);
    }

    /** What the decision of the engine sees of two claims, its score, and whether a guard fired. */
    public static double[] features(Match match) {
        double[] features = match.pair().features;
        return join(features, match.score(), match.guard().isPresent() ? 1 : 0);
    }

    /**
     * Those columns of {@link #features}, {@link #ofClaims} and {@link #rareWords} one after the other that by themselves tell
     * most of two claims.
     *
     * @param columns how many columns there are
     */
    public static List<Integer> telling(int columns) {
        return List.of(
                Feature.values().length, Feature.TOKENS_BOTH.ordinal(), Feature.WORDS_BOTH.ordinal(), columns - 1);
    }

    /** Numbers one after the other; a row of measures that were not taken counts as 0 each. */
    public static double[] join(double[] first, double... more) {
        double[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
