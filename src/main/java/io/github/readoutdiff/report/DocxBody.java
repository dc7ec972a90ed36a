package io.github.readoutdiff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes paragraphs, lists, tables and footnotes of a Word document. */
final class DocxBody {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    // 0 and 1 are the separators that Word wants
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** The id of the footer among the document's relations. */
    private static final String FOOTER = "rId5";

    private static final int FIRST_FOOTNOTE = 2;
    private static final int BULLETS = 1;

    private final Markup xml = new Markup();
    private final List<String> footnotes = new ArrayList<>();
    private int lists = BULLETS;

    DocxBody() {
        xml.declaration()
                .open("w:document", "xmlns:w", NAMESPACE, "xmlns:r", RELATIONS)
                .open("w:body");
    }

    /** A paragraph of one style. */
    void paragraph(String style, String text) {
        begin(style, 0, text);
        run(text);
        end();
    }

    /** A heading with a footnote if there is one. */
    void heading(int level, String text, Optional<String> footnote) {
        begin("Heading" + level, 0, text);
        run(text);
        footnote.ifPresent(this::footnote);
        end();
    }

    /** Begins a numbered list that counts from 1; gives its number. */
    int numbered() {
        return ++lists;
    }

    /** Begins an item of a numbered list; close it with {@link #end()}. */
    void beginItem(int list, String text) {
        begin("ListNumber", list, text);
    }

    void bullet(String text) {
        begin("ListBullet", BULLETS, text);
        run(text);
        end();
    }

    void begin(String style, int list, String text) {
        xml.open("w:p").open("w:pPr");
        xml.open("w:pStyle", "w:val", style).close();
        if (list > 0) {
            xml.open("w:numPr");
            xml.open("w:ilvl", "w:val", "0")
                    .close()
                    .open("w:numId", "w:val", String.valueOf(list))
                    .close();
            xml.close();
        }
        if (isRightToLeft(text)) {
            xml.open("w:bidi").close();
        }
        xml.close();
    }

    void end() {
        xml.close();
    }

    void run(String text) {
        run(text, Optional.empty());
    }

    void run(String text, Optional<Mark.Kind> mark) {
        xml.open("w:r");
        boolean rightToLeft = isRightToLeft(text);
        if (mark.isPresent() || rightToLeft) {
            xml.open("w:rPr");
            mark.ifPresent(this::look);
            if (rightToLeft) {
                xml.open("w:rtl").close();
            }
            xml.close();
        }
        xml.open("w:t", "xml:space", "preserve")
                .text(Visible.exact(text).replaceAll("\\s", " "))
                .close();
        xml.close();
    }

    private void look(Mark.Kind mark) {
        switch (mark) {
            case STRENGTH -> xml.open("w:b").close();
            case DIFFERENCE -> {
                xml.open("w:highlight", "w:val", "yellow").close();
                xml.open("w:u", "w:val", "single").close();
            }
            case UNMATCHED -> xml.open("w:u", "w:val", "dotted").close();
        }
    }

    void footnote(String text) {
        xml.open("w:r")
                .open("w:rPr")
                .open("w:rStyle", "w:val", "FootnoteReference")
                .close()
                .close();
        xml.open("w:footnoteReference", "w:id", String.valueOf(FIRST_FOOTNOTE + footnotes.size()))
                .close();
        xml.close();
        footnotes.add(text);
    }

    void beginTable(int columns) {
        xml.open("w:tbl").open("w:tblPr");
        xml.open("w:tblStyle", "w:val", "ReadoutTable").close();
        xml.open("w:tblW", "w:w", "5000", "w:type", "pct").close();
        xml.close().open("w:tblGrid");
        for (int i = 0; i < columns; i++) {
            xml.open("w:gridCol", "w:w", String.valueOf(9600 / columns)).close();
        }
        xml.close();
    }

    void beginRow(boolean head) {
        xml.open("w:tr").open("w:trPr").open("w:cantSplit").close();
        if (head) {
            xml.open("w:tblHeader").close();
        }
        xml.close();
    }

    void beginCell() {
        xml.open("w:tc")
                .open("w:tcPr")
                .open("w:tcW", "w:w", "0", "w:type", "auto")
                .close()
                .close();
    }

    void cell(String style, String text) {
        beginCell();
        paragraph(style, text);
        end();
    }

    /** Ends a table; Word wants a paragraph after it. */
    void endTable() {
        xml.close();
        paragraph("Note", "");
    }

    /** The document, closed; nothing can be written after it. */
    String document() {
        xml.open("w:sectPr");
        xml.open("w:footerReference", "w:type", "default", "r:id", FOOTER).close();
        xml.open("w:pgSz", "w:w", "11906", "w:h", "16838").close();
        xml.open(
                        "w:pgMar",
                        "w:top",
                        "1134",
                        "w:right",
                        "1134",
                        "w:bottom",
                        "1134",
                        "w:left",
                        "1134",
                        "w:header",
                        "567",
                        "w:footer",
                        "567",
                        "w:gutter",
                        "0")
                .close();
        return xml.close().close().close().document();
    }

    /** What the file says of itself: without a title a screen reader announces the file's name. */
    static String properties(String title, String language) {
        Markup core = new Markup();
        core.declaration()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/");
        core.leaf("dc:title", title).leaf("dc:language", language);
        return core.close().document();
    }

    String footnotes() {
        Markup notes = new Markup();
        notes.declaration().open("w:footnotes", "xmlns:w", NAMESPACE);
        separator(notes, "separator", "0");
        separator(notes, "continuationSeparator", "1");
        for (int i = 0; i < footnotes.size(); i++) {
            notes.open("w:footnote", "w:id", String.valueOf(FIRST_FOOTNOTE + i)).open("w:p");
            notes.open("w:pPr")
                    .open("w:pStyle", "w:val", "FootnoteText")
                    .close()
                    .close();
            notes.open("w:r")
                    .open("w:rPr")
                    .open("w:rStyle", "w:val", "FootnoteReference")
                    .close()
                    .close();
            notes.open("w:footnoteRef").close().close();
            notes.open("w:r")
                    .open("w:t", "xml:space", "preserve")
                    .text(" " + Visible.line(footnotes.get(i)))
                    .close();
            notes.close().close().close();
        }
        return notes.close().document();
    }

    private static void separator(Markup notes, String type, String id) {
        notes.open("w:footnote", "w:type", type, "w:id", id).open("w:p").open("w:r");
        notes.open("w:" + type).close().close().close().close();
    }

    String numbering() {
        Markup numbering = new Markup();
        numbering.declaration().open("w:numbering", "xmlns:w", NAMESPACE);
        level(numbering, "0", "bullet", "\u2022");
        level(numbering, "1", "decimal", "%1.");
        for (int list = BULLETS; list <= lists; list++) {
            numbering.open("w:num", "w:numId", String.valueOf(list));
            numbering
                    .open("w:abstractNumId", "w:val", list == BULLETS ? "0" : "1")
                    .close();
            if (list > BULLETS) {
                numbering
                        .open("w:lvlOverride", "w:ilvl", "0")
                        .open("w:startOverride", "w:val", "1")
                        .close()
                        .close();
            }
            numbering.close();
        }
        return numbering.close().document();
    }

    private static void level(Markup numbering, String id, String format, String text) {
        numbering.open("w:abstractNum", "w:abstractNumId", id).open("w:lvl", "w:ilvl", "0");
        numbering.open("w:start", "w:val", "1").close();
        numbering.open("w:numFmt", "w:val", format).close();
        numbering.open("w:lvlText", "w:val", text).close();
        numbering.open("w:lvlJc", "w:val", "left").close();
        numbering
                .open("w:pPr")
                .open("w:ind", "w:left", "454", "w:hanging", "454")
                .close()
                .close();
        numbering.close().close();
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .limit(1)
                .anyMatch(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }
}
