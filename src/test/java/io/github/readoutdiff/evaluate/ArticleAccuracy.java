package io.github.readoutdiff.evaluate;

import io.github.readoutdiff.claims.ArticleClaims;
import io.github.readoutdiff.claims.ArticleReader;
import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Measures how many sentences of articles stand under the account, or other origin, that a person gave them.
 *
 * <p>A folder holds {@code NAME.txt} and {@code NAME.gold} for each article and {@code names.txt} with the states of all. A
 * line of gold is an origin, a tab and how the sentence begins; {@code reporter} and {@code other} are no accounts, {@code
 * a+b} is a sentence that two accounts share, {@code both} one that tells of every account. {@code NAME.points}, where it is
 * there, has the points that each account makes: issuer, tab, words of the article, {@code " ... "} where they are interrupted.
 *
 * <p>The command prints each article's figure, each sentence that went wrong and each point of which less than half stands
 * under its account, and the sums. Arguments: the folder, and names
 * of articles if not all are wanted; with {@code -Dclaims} every claim is printed with its origin, speaker and rule.
 */
public final class ArticleAccuracy {
    private static final Set<String> ASIDES = Set.of("reporter", "other");

    private final ArticleReader reader;
    private final Path folder;

    /** With the names that the folder gives. */
    public ArticleAccuracy(Path folder) throws IOException {
        this.folder = folder;
        Path names = folder.resolve("names.txt");
        List<String> states = Files.exists(names)
                ? Files.readAllLines(names).stream()
                        .filter(line -> !line.startsWith("#"))
                        .toList()
                : List.of();
        this.reader =
                ArticleReader.create().withNames(Names.builder().states(states).build());
    }

    /**
     * What one article gave.
     *
     * @param article its name
     * @param sentences the sentences with a gold label
     * @param wrong those that do not stand where they should, each with its label and where it stands
     * @param lost points of which less than half stands under the account that makes them
     * @param held the characters of points under the account that makes them
     * @param points the characters of all points
     */
    public record Result(String article, int sentences, List<String> wrong, List<String> lost, int held, int points) {
        /** How many sentences stand where they should. */
        public int right() {
            return sentences - wrong.size();
        }
    }

    /** The names of the articles that the folder has gold for, in order. */
    public List<String> articles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".gold"))
                    .map(file -> file.substring(0, file.length() - ".gold".length()))
                    .sorted()
                    .toList();
        }
    }

    /** Reads one article. */
    public ArticleClaims read(String article) throws IOException {
        return reader.read(Readout.of("The Gazette", text(article)));
    }

    /** Compares one article with its gold. */
    public Result measure(String article) throws IOException {
        String text = text(article);
        ArticleClaims claims = read(article);
        List<Sentence> sentences = Sentences.create().of(text);
        List<String> wrong = new ArrayList<>();
        int all = 0;
        int at = 0;
        for (String line : lines(article + ".gold")) {
            String[] gold = line.split("\t");
            int start = text.indexOf(gold[1], at);
            if (start < 0) {
                throw new IllegalArgumentException(
                        article + ".gold: \"" + gold[1] + "\" does not stand in the article behind the line before");
            }
            at = start + 1;
            all++;
            Sentence sentence = sentences.stream()
                    .filter(one -> one.span().contains(start))
                    .findFirst()
                    .orElseThrow();
            String found = origin(claims, sentence);
            if (!isRight(gold[0], found)) {
                wrong.add(article + ": " + gold[0] + " but found " + found + ": "
                        + sentence.span().in(text));
            }
        }
        List<String> lost = new ArrayList<>();
        int held = 0;
        int points = 0;
        for (String line : lines(article + ".points")) {
            String[] point = line.split("\t");
            for (String words : point[1].split(" \\.\\.\\. ")) {
                int start = text.indexOf(words);
                int under = held(claims, point[0], start, start + words.length());
                held += under;
                points += words.length();
                if (under * 2 < words.length()) {
                    lost.add(article + ": not under " + point[0] + ": " + words);
                }
            }
        }
        return new Result(article, all, wrong, lost, held, points);
    }

    private List<String> lines(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path)
                ? Files.readAllLines(path).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList()
                : List.of();
    }

    /** How many characters of a part of the text claims of an account hold. */
    private static int held(ArticleClaims claims, String account, int start, int end) {
        return sets(claims).stream()
                .filter(set -> set.readout().id().equals(account))
                .mapToInt(set -> held(set, start, end))
                .sum();
    }

    private static boolean isRight(String gold, String found) {
        if (gold.equals("both")) {
            return found.contains("+");
        }
        return new TreeSet<>(List.of(gold.split("\\+"))).equals(new TreeSet<>(List.of(found.split("\\+"))));
    }

    /** The claim set that holds most of a sentence; the two accounts that share it, where neither holds twice the other. */
    public static String origin(ArticleClaims claims, Sentence sentence) {
        Map<String, Integer> held = new TreeMap<>();
        Span span = sentence.span();
        sets(claims).forEach(set -> held.put(set.readout().id(), held(set, span.start(), span.end())));
        held.values().removeIf(count -> count == 0);
        List<String> order = held.keySet().stream()
                .sorted((one, other) -> Integer.compare(held.get(other), held.get(one)))
                .toList();
        if (order.isEmpty()) {
            return "none";
        }
        boolean shared = order.size() > 1
                && !ASIDES.contains(order.get(1))
                && held.get(order.get(1)) * 2 > held.get(order.get(0));
        return shared ? order.get(0) + "+" + order.get(1) : order.get(0);
    }

    private static int held(ClaimSet set, int start, int end) {
        boolean[] inside = new boolean[end - start];
        set.claims()
                .forEach(claim -> claim.spans().forEach(span -> {
                    for (int at = Math.max(span.start(), start); at < Math.min(span.end(), end); at++) {
                        inside[at - start] = true;
                    }
                }));
        int count = 0;
        for (boolean one : inside) {
            count += one ? 1 : 0;
        }
        return count;
    }

    private static List<ClaimSet> sets(ArticleClaims claims) {
        List<ClaimSet> sets = new ArrayList<>(claims.accounts());
        sets.addAll(claims.asides());
        return sets;
    }

    /** The text of one article. */
    public String text(String article) throws IOException {
        return Files.readString(folder.resolve(article + ".txt"));
    }

    /** Prints the figures of a folder. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: ArticleAccuracy FOLDER [ARTICLE...]");
            System.exit(2);
        }
        ArticleAccuracy accuracy = new ArticleAccuracy(Path.of(args[0]));
        List<String> articles = args.length > 1 ? List.of(args).subList(1, args.length) : accuracy.articles();
        int all = 0;
        int right = 0;
        int held = 0;
        int points = 0;
        for (String article : articles) {
            if (System.getProperty("claims") != null) {
                print(accuracy.read(article));
            }
            Result result = accuracy.measure(article);
            all += result.sentences();
            right += result.right();
            held += result.held();
            points += result.points();
            System.out.printf("%s: %d of %d%n", article, result.right(), result.sentences());
            result.wrong().forEach(line -> System.out.println("    " + line));
            result.lost().forEach(line -> System.out.println("    " + line));
        }
        System.out.printf("all: %d of %d sentences under the right origin%n", right, all);
        if (points > 0) {
            System.out.printf(
                    Locale.ROOT, "of the characters of points %.3f under their account%n", held / (double) points);
        }
    }

    private static void print(ArticleClaims claims) {
        record Line(int at, String words) {}
        List<Line> lines = new ArrayList<>();
        for (ClaimSet set : sets(claims)) {
            set.claims()
                    .forEach(claim -> lines.add(new Line(
                            claim.spans().get(0).start(),
                            String.join(
                                    "\t",
                                    set.readout().id(),
                                    claim.speaker().map(Speaker::name).orElse("-"),
                                    claim.attribution().map(Attribution::rule).orElse("-"),
                                    claim.text()))));
        }
        lines.sort((one, other) -> Integer.compare(one.at(), other.at()));
        lines.forEach(line -> System.out.println(line.words()));
    }
}
