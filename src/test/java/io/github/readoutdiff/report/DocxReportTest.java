package io.github.readoutdiff.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Readout;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DocxReportTest {
    static Stream<Comparison> comparisons() {
        return Stream.of(
                Sample.rich(),
                Sample.three(),
                Sample.article(),
                Sample.scripts(),
                Sample.hostile(),
                Comparison.builder(Sample.tool()).build());
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void everyPartIsXmlAndEveryReferenceLeadsSomewhere(Comparison comparison) throws Exception {
        Map<String, Document> parts = parts(comparison);

        Document document = parts.get("word/document.xml");
        assertThat(values(document, "w:pStyle", "w:val"))
                .isSubsetOf(values(parts.get("word/styles.xml"), "w:style", "w:styleId"));
        assertThat(values(document, "w:numId", "w:val"))
                .isSubsetOf(values(parts.get("word/numbering.xml"), "w:num", "w:numId"));
        assertThat(values(document, "w:footnoteReference", "w:id"))
                .isSubsetOf(values(parts.get("word/footnotes.xml"), "w:footnote", "w:id"));
        for (String name : values(parts.get("[Content_Types].xml"), "Override", "PartName")) {
            assertThat(parts).containsKey(name.substring(1));
        }
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void itHoldsTheWordsOfEveryPoint(Comparison comparison) throws Exception {
        List<String> paragraphs = paragraphs(comparison, null);

        for (var point : comparison.points()) {
            for (Readout readout : comparison.readouts()) {
                if (point.isStatedBy(readout)) {
                    assertThat(paragraphs)
                            .contains(Visible.exact(point.textIn(readout)).replaceAll("\\s", " "));
                }
            }
        }
    }

    @Test
    void headingsAreRealHeadings() throws Exception {
        assertThat(paragraphs(Sample.rich(), "Heading1"))
                .containsExactly(
                        "In Ruritania, not found in Freedonia (13)",
                        "In Freedonia, not found in Ruritania (16)",
                        "In both (10)",
                        "What each readout ascribes to others",
                        "Call facts (4)",
                        "Two names for one thing (1)");
    }

    @Test
    void theFileKnowsItsTitleAndLanguageAndNumbersItsPages() throws Exception {
        Map<String, Document> parts = parts(Sample.rich());
        Document core = parts.get("docProps/core.xml");

        assertThat(core.getElementsByTagName("dc:title").item(0).getTextContent())
                .isEqualTo(paragraphs(Sample.rich(), "Title").get(0));
        assertThat(core.getElementsByTagName("dc:language").item(0).getTextContent())
                .isEqualTo("en");
        assertThat(values(parts.get("word/footer.xml"), "w:fldSimple", "w:instr"))
                .containsExactlyInAnyOrder(" PAGE ", " NUMPAGES ");
        assertThat(values(parts.get("word/_rels/document.xml.rels"), "Relationship", "Id"))
                .containsAll(values(parts.get("word/document.xml"), "w:footerReference", "r:id"));
    }

    @Test
    void equalComparisonsGiveEqualBytes() {
        assertThat(Reports.docx().render(Sample.rich()))
                .isEqualTo(Reports.docx().render(Sample.rich()));
    }

    private static Map<String, Document> parts(Comparison comparison) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        Map<String, Document> parts = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(Reports.docx().render(comparison)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                parts.put(entry.getName(), factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
            }
        }
        return parts;
    }

    private static List<String> paragraphs(Comparison comparison, String style) throws Exception {
        List<String> texts = new ArrayList<>();
        NodeList paragraphs = parts(comparison).get("word/document.xml").getElementsByTagName("w:p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            Element paragraph = (Element) paragraphs.item(i);
            Element styled =
                    (Element) paragraph.getElementsByTagName("w:pStyle").item(0);
            if (style == null || styled.getAttribute("w:val").equals(style)) {
                StringBuilder text = new StringBuilder();
                NodeList runs = paragraph.getElementsByTagName("w:t");
                for (int j = 0; j < runs.getLength(); j++) {
                    text.append(runs.item(j).getTextContent());
                }
                texts.add(text.toString());
            }
        }
        return texts;
    }

    private static Set<String> values(Document part, String tag, String attribute) {
        Set<String> values = new HashSet<>();
        NodeList elements = part.getElementsByTagName(tag);
        for (int i = 0; i < elements.getLength(); i++) {
            values.add(((Element) elements.item(i)).getAttribute(attribute));
        }
        return values;
    }
}
