package io.github.readoutdiff.evaluate;

import io.github.readoutdiff.claims.ArticleClaims;
import io.github.readoutdiff.claims.ArticleReader;
import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
 * a+b} is a sentence that two accounts share, {@code both} one that tells of every account.
 *
 * <p>The command prints each article's figure, each sentence that went wrong, and the sum. Arguments: the folder, and names
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

    /** What one article gave. */
    public record Result(String article, int sentences, List<String> wrong) {
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
        List<String> gold = Files.readAllLines(folder.resolve(article + ".gold")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        String text = text(article);
        ArticleClaims claims = read(article);
        List<Sentence> sentences = Sentences.create().of(text).stream()
                .filter(sentence -> sentence.role().states())
                .toList();
        if (sentences.size() != gold.size()) {
            throw new IllegalArgumentException(String.format(
                    "%s.gold has %d lines, the article %d sentences; write one line for each",
                    article, gold.size(), sentences.size()));
        }
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            String[] line = gold.get(i).split("\t");
            String words = sentences.get(i).span().in(text);
            if (!words.startsWith(line[1])) {
                throw new IllegalArgumentException(String.format(
                        "line %d of %s.gold begins \"%s\", the sentence \"%s\"", i + 1, article, line[1], words));
            }
            String found = origin(claims, sentences.get(i));
            if (!isRight(line[0], found)) {
                wrong.add(article + ": " + line[0] + " but found " + found + ": " + words);
            }
        }
        return new Result(article, gold.size(), wrong);
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
        sets(claims).forEach(set -> held.put(set.readout().id(), held(set, sentence)));
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

    private static int held(ClaimSet set, Sentence sentence) {
        boolean[] inside = new boolean[sentence.span().length()];
        set.claims()
                .forEach(claim -> claim.spans().forEach(span -> {
                    int end = Math.min(span.end(), sentence.span().end());
                    for (int at = Math.max(span.start(), sentence.span().start()); at < end; at++) {
                        inside[at - sentence.span().start()] = true;
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
        for (String article : articles) {
            if (System.getProperty("claims") != null) {
                print(accuracy.read(article));
            }
            Result result = accuracy.measure(article);
            all += result.sentences();
            right += result.right();
            System.out.printf("%s: %d of %d%n", article, result.right(), result.sentences());
            result.wrong().forEach(line -> System.out.println("    " + line));
        }
        System.out.printf("all: %d of %d sentences under the right origin%n", right, all);
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
