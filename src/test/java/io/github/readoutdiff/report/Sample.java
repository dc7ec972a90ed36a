package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Agreement;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.Evidence;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.NearMiss;
import io.github.readoutdiff.model.NearMissReason;
import io.github.readoutdiff.model.Point;
import io.github.readoutdiff.model.Polarity;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.model.Strength;
import io.github.readoutdiff.model.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Comparisons written by hand, from folders of plain files under {@code reports/}: texts, claims.tsv, points.tsv. */
final class Sample {
    private final Map<String, Readout> readouts = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    private Sample() {}

    /** Two readouts with some fifty claims: every agreement, most differences, near misses. */
    static Comparison rich() {
        return new Sample()
                .readout("rich", "ruritania", "Ruritania", "On the call with the Prime Minister of Freedonia")
                .readout("rich", "freedonia", "Freedonia", null)
                .load("rich");
    }

    /** Three readouts. */
    static Comparison three() {
        return new Sample()
                .readout("three", "sylvania", "Sylvania", null)
                .readout("three", "graustark", "Graustark", null)
                .readout("three", "lutha", "Lutha", null)
                .load("three");
    }

    /** An article that quotes two accounts. */
    static Comparison article() {
        Sample sample = new Sample();
        String text = file("article", "article.txt");
        for (String id : List.of("ruritania", "freedonia", "reporter", "other")) {
            String issuer = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
            sample.readouts.put(
                    id, Readout.builder(issuer, text).id(id).language("en").build());
        }
        return sample.load("article");
    }

    /** Readouts that try to become something else than text, in every place where a text can stand. */
    static Comparison hostile() {
        String[] evil = {
            "</p></blockquote></script><script>window.hacked=1</script>",
            "<img src=x onerror=\"window.hacked=2\"> <a href=\"javascript:window.hacked=3\">x</a>",
            "\" onmouseover=\"window.hacked=4\" x='y' `${window.hacked=5}` {{7*7}}",
            "\u202Edesrever\u202C \u2067isolate \u001B[31mred\u001B[0m \u0007bell \u0000nul \u0085 \uD800 lone",
            "=HYPERLINK(\"http://evil.example\",\"click\")",
            "| cell | *bold* _it_ [link](http://evil.example) ![p](http://evil.example/p.png) @someone #123 ~~x~~ $x$",
            "<!-- comment --> <![CDATA[ x ]]> &amp; &lt;b&gt; &#60;i&#62; http://evil.example www.evil.example",
            "# heading\n\n- item\n\n```\ncode\n```\n\n1. one"
        };
        List<Readout> hostile = new ArrayList<>();
        List<ClaimSet> sets = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (String id : List.of("a\"><script>", "b")) {
            Readout readout = Readout.builder("<b>" + id + "</b>", String.join(". ", evil))
                    .id(id)
                    .title(evil[0])
                    .source(URI.create("javascript:window.hacked=6"))
                    .build();
            hostile.add(readout);
            List<Claim> claims = new ArrayList<>();
            for (int i = 0; i < evil.length; i++) {
                int start = readout.text().indexOf(evil[i]);
                claims.add(Claim.in(readout, id + evil[i])
                        .span(start, start + evil[i].length())
                        .speaker(Speaker.of(evil[i]))
                        .kind(ClaimKind.STATEMENT)
                        .strength(new Strength(3, evil[i]))
                        .build());
            }
            sets.add(ClaimSet.of(readout, claims));
        }
        for (int i = 0; i < evil.length; i++) {
            String words = evil[i];
            List<Claim> both = sets.stream()
                    .map(set -> set.claims().stream()
                            .filter(claim -> claim.text().equals(words))
                            .findFirst()
                            .orElseThrow())
                    .toList();
            if (i % 2 == 0) {
                Map<String, String> differ = new LinkedHashMap<>();
                hostile.forEach(readout -> differ.put(readout.id(), words));
                points.add(Point.builder("both" + words)
                        .statedBy(hostile.stream().map(Readout::id).toList())
                        .claims(both)
                        .agreement(Agreement.VERBATIM)
                        .differences(List.of(new Difference(DifferenceKind.NAMING, differ)))
                        .evidence(List.of(Evidence.terms(words, List.of(words), List.of())))
                        .topic(words)
                        .build());
            } else {
                both.forEach(claim -> points.add(Point.builder(claim.id())
                        .statedBy(List.of(claim.readout()))
                        .claims(List.of(claim))
                        .nearMisses(List.of(new NearMiss(
                                both.get(claim.equals(both.get(0)) ? 1 : 0),
                                OptionalDouble.empty(),
                                NearMissReason.LOW_SCORE)))
                        .topic(words)
                        .build()));
            }
        }
        return Comparison.builder(new Tool(evil[0], evil[1], evil[3]))
                .claimSets(sets)
                .points(points)
                .notices(List.of(io.github.readoutdiff.model.Notice.of("evil", evil[0])))
                .build();
    }

    /** Two readouts with so many claims each, every third of them shared. */
    static Comparison large(int claimsEach) {
        List<ClaimSet> sets = new ArrayList<>();
        for (String id : List.of("ruritania", "freedonia")) {
            StringBuilder text = new StringBuilder();
            List<int[]> spans = new ArrayList<>();
            for (int i = 0; i < claimsEach; i++) {
                int start = text.length();
                text.append("The ")
                        .append(id)
                        .append(" side set out its position on item ")
                        .append(i);
                text.append(i % 7 == 0 ? " of the agenda and asked for an answer by summer" : " of the agenda");
                spans.add(new int[] {start, text.length()});
                text.append(i % 5 == 0 ? ".\n\n" : ". ");
            }
            Readout readout = Readout.builder(id, text.toString()).id(id).build();
            List<Claim> claims = new ArrayList<>();
            for (int i = 0; i < claimsEach; i++) {
                claims.add(Claim.in(readout, id.charAt(0) + "" + i)
                        .span(spans.get(i)[0], spans.get(i)[1])
                        .kind(ClaimKind.values()[i % ClaimKind.values().length])
                        .speaker(Speaker.of("Speaker " + i % 9))
                        .build());
            }
            sets.add(ClaimSet.of(readout, claims));
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < claimsEach; i++) {
            Claim first = sets.get(0).claims().get(i);
            Claim second = sets.get(1).claims().get(i);
            if (i % 3 == 0) {
                points.add(Point.builder("p" + i)
                        .statedBy(List.of("ruritania", "freedonia"))
                        .claims(List.of(first, second))
                        .agreement(Agreement.REWORDED)
                        .topic("topic " + i % 20)
                        .rank(i + 1)
                        .build());
            } else {
                for (Claim claim : List.of(first, second)) {
                    points.add(Point.builder("p" + claim.id())
                            .statedBy(List.of(claim.readout()))
                            .claims(List.of(claim))
                            .topic("topic " + i % 20)
                            .rank(i + 1)
                            .build());
                }
            }
        }
        return Comparison.builder(tool()).claimSets(sets).points(points).build();
    }

    /** A right-to-left text and a Chinese one. */
    static Comparison scripts() {
        Readout right = Readout.builder(
                        "\u05E9\u05DC\u05D5\u05DD",
                        "\u05D4\u05E9\u05E8\u05D9\u05DD \u05E0\u05E4\u05D2\u05E9\u05D5 \u05D1-12 \u05D1\u05DE\u05E8\u05E5.")
                .id("rtl")
                .language("he")
                .build();
        Readout chinese = Readout.builder(
                        "\u6A59\u56FD",
                        "\u53CC\u65B9\u540C\u610F\u4E94\u6708\u4F1A\u6664\u3002\u5927\u81E3\u5F3A\u8C03\u8D38\u6613\u5F88\u91CD\u8981\u3002")
                .id("zh")
                .language("zh")
                .build();
        Claim met = Claim.in(right, "r1").span(0, right.text().length() - 1).build();
        Claim agreed = Claim.in(chinese, "z1").span(0, 8).build();
        Claim trade = Claim.in(chinese, "z2").span(9, 17).build();
        return Comparison.builder(tool())
                .claimSets(List.of(ClaimSet.of(right, List.of(met)), ClaimSet.of(chinese, List.of(agreed, trade))))
                .points(List.of(
                        Point.builder("p1")
                                .statedBy(List.of("rtl", "zh"))
                                .claims(List.of(met, agreed))
                                .agreement(Agreement.PARTIAL)
                                .build(),
                        Point.builder("p2")
                                .statedBy(List.of("zh"))
                                .claims(List.of(trade))
                                .build()))
                .build();
    }

    static Tool tool() {
        return new Tool("readout-diff", "test", "by hand");
    }

    private Sample readout(String folder, String id, String issuer, String title) {
        readouts.put(
                id,
                Readout.builder(issuer, file(folder, id + ".txt"))
                        .id(id)
                        .language("en")
                        .date(LocalDate.of(2026, 3, 12))
                        .title(title)
                        .source(URI.create("https://" + id + ".example/news/42"))
                        .build());
        return this;
    }

    private Comparison load(String folder) {
        rows(folder, "claims.tsv").forEach(this::claim);
        List<Point> points = rows(folder, "points.tsv").stream()
                .map(this::point)
                .sorted((a, b) -> Boolean.compare(b.isShared(), a.isShared()))
                .toList();
        List<ClaimSet> accounts = new ArrayList<>();
        List<ClaimSet> asides = new ArrayList<>();
        readouts.forEach((id, readout) -> {
            boolean aside = id.equals(Comparison.REPORTER) || id.equals(Comparison.OTHER);
            (aside ? asides : accounts)
                    .add(ClaimSet.of(
                            readout,
                            claims.values().stream()
                                    .filter(claim -> claim.readout().equals(id))
                                    .toList()));
        });
        return Comparison.builder(tool())
                .claimSets(accounts)
                .asides(asides)
                .points(points)
                .build();
    }

    // id, readout, speaker, manner, kind, polarity, level:words, words
    private void claim(String[] row) {
        Readout readout = readouts.get(row[1]);
        Claim.Builder claim = Claim.in(readout, row[0])
                .speaker(row[2].isEmpty() ? null : Speaker.of(row[2]))
                .manner(Manner.valueOf(row[3].toUpperCase(Locale.ROOT)))
                .kind(ClaimKind.valueOf(row[4].toUpperCase(Locale.ROOT)))
                .polarity(row[5].isEmpty() ? null : row[5].equals("+") ? Polarity.AFFIRMED : Polarity.NEGATED);
        if (!row[6].isEmpty()) {
            String[] strength = row[6].split(":");
            claim.strength(new Strength(Integer.parseInt(strength[0]), strength[1]));
        }
        int from = 0;
        for (String piece : row[7].split(" … ")) {
            int start = readout.text().indexOf(piece, from);
            if (start < 0) {
                throw new IllegalArgumentException("claim " + row[0] + ": not in the text: " + piece);
            }
            from = start + piece.length();
            claim.span(start, from);
        }
        claims.put(row[0], claim.build());
    }

    // id, claims, implied by, agreement, topic, rank, differences, near misses
    private Point point(String[] row) {
        List<Claim> made = claims(row[1]);
        List<Claim> implied = claims(row[2]);
        List<String> statedBy = readouts.keySet().stream()
                .filter(id -> made.stream().anyMatch(claim -> claim.readout().equals(id))
                        || implied.stream().anyMatch(claim -> claim.readout().equals(id)))
                .toList();
        List<String> joined = made.stream().map(Claim::id).toList();
        List<Evidence> evidence = joined.size() < 2
                ? List.of()
                : List.of(
                        Evidence.scored("decision", 0.7 + row[0].length() / 30.0, joined),
                        Evidence.terms("shared-terms", List.of("agreed", "exchange"), joined));
        return Point.builder(row[0])
                .statedBy(statedBy)
                .claims(made)
                .impliedBy(implied)
                .agreement(row[3].isEmpty() ? null : Agreement.valueOf(row[3].toUpperCase(Locale.ROOT)))
                .topic(row[4].isEmpty() ? null : row[4])
                .rank(row[5].isEmpty() ? null : Integer.valueOf(row[5]))
                .differences(split(row[6], ";").stream().map(Sample::difference).toList())
                .evidence(evidence)
                .nearMisses(split(row[7], ",").stream().map(this::nearMiss).toList())
                .build();
    }

    private List<Claim> claims(String ids) {
        return split(ids, ",").stream().map(claims::get).toList();
    }

    private static Difference difference(String written) {
        String kind = written.substring(0, written.indexOf(':'));
        Map<String, String> words = new LinkedHashMap<>();
        for (String side : split(written.substring(kind.length() + 1), "|")) {
            words.put(side.substring(0, side.indexOf('=')), side.substring(side.indexOf('=') + 1));
        }
        return new Difference(DifferenceKind.valueOf(kind.toUpperCase(Locale.ROOT)), words);
    }

    private NearMiss nearMiss(String written) {
        String[] parts = written.split(":");
        return new NearMiss(
                claims.get(parts[0]),
                OptionalDouble.of(Double.parseDouble(parts[1])),
                NearMissReason.valueOf(parts[2].toUpperCase(Locale.ROOT)));
    }

    private static List<String> split(String text, String separator) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(java.util.regex.Pattern.quote(separator)));
    }

    private static List<String[]> rows(String folder, String name) {
        return file(folder, name)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> Arrays.copyOf(line.split("\t", -1), 8))
                .map(row ->
                        Arrays.stream(row).map(cell -> cell == null ? "" : cell).toArray(String[]::new))
                .collect(Collectors.toList());
    }

    private static String file(String folder, String name) {
        try (InputStream in = Sample.class.getResourceAsStream("/reports/" + folder + "/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
