package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Tool;

/** One HTML report in the making: the frame of the page and the order of its parts. */
final class HtmlPage {
    // from here on a browser may leave out what is off the screen; before, nothing ever moves under a reader's hand
    private static final int LONG = 200;

    private final Findings findings;
    private final Labels labels;
    private final String title;
    private final Markup html = new Markup();

    HtmlPage(Findings findings, String title) {
        this.findings = findings;
        this.labels = findings.labels();
        this.title = title;
    }

    String render() {
        html.doctype().open("html", "lang", labels.get("language"), "dir", labels.get("direction"));
        head();
        html.open(
                "body",
                "class",
                findings.comparison().points().size() > LONG ? "long" : null,
                "data-copy",
                labels.get("action.copy"),
                "data-copied",
                labels.get("action.copied"),
                "data-shown",
                labels.get("filter.shown"));
        html.leaf("a", labels.get("skip"), "href", "#findings", "class", "skip");
        new HtmlHeader(html, findings, title).write();
        new HtmlToolbar(html, findings).write();
        html.open("main", "id", "findings");
        sections();
        html.close();
        Tool tool = findings.comparison().tool();
        html.open("footer")
                .leaf("p", labels.get("made.by", tool.name(), tool.version(), tool.matcher()))
                .close();
        html.open("script").trusted(Assets.SCRIPT).close();
        html.close().close();
        return html.document();
    }

    private void sections() {
        Anchors anchors = new Anchors(findings);
        HtmlLists lists = new HtmlLists(html, findings, anchors);
        HtmlSections sections = new HtmlSections(html, findings, anchors);
        sections.notices();
        if (findings.sides().size() > 1) {
            lists.matrix();
            lists.only();
            lists.shared();
            sections.ascribed();
        }
        sections.facts();
        sections.namings();
        if (!findings.sides().isEmpty()) {
            new HtmlPictures(html, findings).write();
            new HtmlTexts(html, findings, anchors).write();
        }
        sections.asides();
    }

    private void head() {
        html.open("head");
        html.open("meta", "charset", "utf-8");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", Assets.contentPolicy());
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "referrer", "content", "no-referrer");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.leaf("title", Visible.line(title));
        html.open("style").trusted(Assets.STYLE).close();
        html.close();
    }
}
