package io.github.readoutdiff.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the parts of a Word document into its zip file. */
final class DocxPackage {
    // parts that are the same in every document, in the order in which they are packed
    private static final String[][] FIXED = {
        {"[Content_Types].xml", "content-types.xml"},
        {"_rels/.rels", "package-rels.xml"},
        {"word/_rels/document.xml.rels", "document-rels.xml"},
        {"word/settings.xml", "settings.xml"},
        {"word/styles.xml", "styles.xml"},
        {"word/footer.xml", "footer.xml"}
    };
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DocxPackage() {}

    static byte[] pack(String properties, String document, String footnotes, String numbering) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (String[] part : FIXED) {
                add(zip, part[0], resource(part[1]));
            }
            add(zip, "docProps/core.xml", properties.getBytes(StandardCharsets.UTF_8));
            add(zip, "word/document.xml", document.getBytes(StandardCharsets.UTF_8));
            add(zip, "word/footnotes.xml", footnotes.getBytes(StandardCharsets.UTF_8));
            add(zip, "word/numbering.xml", numbering.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a zip file in memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    // stored, not deflated: two versions of zlib may deflate to different bytes
    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = DocxPackage.class.getResourceAsStream("docx/" + name)) {
            if (in == null) {
                throw new IllegalStateException("resource docx/" + name + " is missing from the jar");
            }
            return in.readAllBytes();
        }
    }
}
