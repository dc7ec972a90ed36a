package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Writes the three pictures: topics by side, where each topic stands, and who speaks how much. */
final class HtmlPictures {
    private final Markup html;
    private final Findings findings;
    private final Labels labels;
    private final Phrases phrases;
    private final List<Side> sides;

    HtmlPictures(Markup html, Findings findings) {
        this.html = html;
        this.findings = findings;
        this.labels = findings.labels();
        this.phrases = new Phrases(findings);
        this.sides = findings.sides();
    }

    void write() {
        html.open("section", "id", "pictures", "aria-labelledby", "pictures-h");
        html.leaf("h2", labels.get("pictures"), "id", "pictures-h");
        html.open("div", "class", "charts");
        boolean byTopic = findings.topicsGather();
        Map<String, Topic> groups = groups(byTopic);
        if (byTopic) {
            coverage(groups, "chart.topics", labels.get("topic"));
        } else {
            coverage(groups, "chart.kinds", labels.get("filter.kind"));
        }
        // in an article all accounts stand in one text, so their places compare nothing
        if (sides.size() > 1 && !findings.comparison().isArticle()) {
            if (byTopic) {
                slope(groups.values().stream().toList(), "chart.slope");
            } else {
                slope(sharedPoints(), "chart.slope.points");
            }
        }
        speakers();
        html.close().close();
    }

    /** The claims by topic, or by kind where no topic is known. */
    private Map<String, Topic> groups(boolean byTopic) {
        Map<String, Topic> groups = new LinkedHashMap<>();
        for (Side side : sides) {
            for (Claim claim : side.claims()) {
                Point point = findings.pointOf(claim).orElseThrow();
                String name = byTopic
                        ? point.topic().orElse(labels.get("topic.none"))
                        : claim.kind().map(labels::kind).orElse(labels.get("kind.unknown"));
                groups.computeIfAbsent(name, key -> new Topic(key, sides.size()))
                        .add(side, claim, point.isShared());
            }
        }
        return groups;
    }

    private List<Topic> sharedPoints() {
        List<Topic> points = new ArrayList<>();
        for (Point point : findings.shared()) {
            String name = point.topic().orElse(point.claims().get(0).text());
            Topic topic = new Topic(Visible.line(name), sides.size());
            // a side that only goes further has the point where it does so
            sides.forEach(side -> findings.claims(point, side).forEach(claim -> topic.add(side, claim, true)));
            points.add(topic);
        }
        return points;
    }

    private void coverage(Map<String, Topic> groups, String title, String rowsAre) {
        BarChart chart = new BarChart(rowsAre);
        groups.values().stream()
                .sorted(Comparator.comparingInt(Topic::claims).reversed())
                .forEach(topic -> chart.add(topic.row(labels, phrases.ofMany("chart.topics.bar"))));
        chart.write(
                html, "coverage", labels.get(title), labels.get(phrases.ofMany("chart.topics.note")), sides, labels);
    }

    private void slope(List<Topic> topics, String title) {
        List<SlopeChart.Row> rows = topics.stream()
                .sorted(Comparator.comparingInt(Topic::claims).reversed())
                .map(Topic::slope)
                .toList();
        if (rows.size() > 1) { // one line alone compares nothing
            new SlopeChart(rows, sides, labels).write(html, title);
        }
    }

    private void speakers() {
        Map<String, int[]> shares = new LinkedHashMap<>();
        for (Side side : sides) {
            side.shares(labels)
                    .forEach((name, percent) ->
                            shares.computeIfAbsent(name, key -> new int[sides.size()])[side.index()] = percent);
        }
        BarChart chart = new BarChart(labels.get("filter.speaker"));
        shares.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, int[]> entry) -> -sum(entry.getValue())))
                .forEach(entry -> chart.add(new BarChart.Row(
                        entry.getKey(),
                        Arrays.stream(entry.getValue())
                                .mapToObj(percent -> new BarChart.Bar(percent, 0, percent + " %"))
                                .toList())));
        chart.write(html, "speakers", labels.get("chart.speakers"), labels.get("chart.speakers.note"), sides, labels);
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    /** What the pictures need to know of one topic. */
    private static final class Topic {
        private final String name;
        private final int[] only;
        private final int[] shared;
        private final OptionalInt[] places;

        Topic(String name, int sides) {
            this.name = name;
            this.only = new int[sides];
            this.shared = new int[sides];
            this.places = new OptionalInt[sides];
            Arrays.fill(places, OptionalInt.empty());
        }

        void add(Side side, Claim claim, boolean isShared) {
            (isShared ? shared : only)[side.index()]++;
            if (places[side.index()].isEmpty()) {
                int length = side.readout().text().length();
                places[side.index()] =
                        OptionalInt.of((int) (100L * claim.spans().get(0).start() / length));
            }
        }

        int claims() {
            return sum(only) + sum(shared);
        }

        BarChart.Row row(Labels labels, String key) {
            List<BarChart.Bar> bars = new ArrayList<>();
            for (int i = 0; i < only.length; i++) {
                String words = only[i] + shared[i] == 0 ? labels.get("matrix.no") : labels.get(key, only[i], shared[i]);
                bars.add(new BarChart.Bar(only[i], shared[i], words));
            }
            return new BarChart.Row(name, bars);
        }

        SlopeChart.Row slope() {
            return new SlopeChart.Row(name, List.of(places));
        }
    }
}
