package io.github.readoutdiff.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bytes to characters, with nothing replaced in silence. */
final class Decoding {
    private Decoding() {}

    /** A byte order mark and the charset that it announces; longer marks stand before those that they begin with. */
    private enum Bom {
        UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
        UTF_32BE("UTF-32BE", 0x00, 0x00, 0xFE, 0xFF),
        UTF_32LE("UTF-32LE", 0xFF, 0xFE, 0x00, 0x00),
        UTF_16BE("UTF-16BE", 0xFE, 0xFF),
        UTF_16LE("UTF-16LE", 0xFF, 0xFE);

        private final String charset;
        private final int[] mark;

        Bom(String charset, int... mark) {
            this.charset = charset;
            this.mark = mark;
        }

        private boolean starts(byte[] bytes) {
            if (bytes.length < mark.length) {
                return false;
            }
            for (int i = 0; i < mark.length; i++) {
                if ((bytes[i] & 0xFF) != mark[i]) {
                    return false;
                }
            }
            return true;
        }

        /** UTF-16 without an order is UTF-16LE or UTF-16BE, as the mark says. */
        private boolean agreesWith(Charset named) {
            return charset.startsWith(named.name());
        }
    }

    /** What the first bytes alone tell, for finding out format and charset; never used as the text. */
    static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, Format.HEAD), StandardCharsets.ISO_8859_1);
    }

    static boolean hasBom(byte[] bytes) {
        return bom(bytes) != null;
    }

    /**
     * The text.
     *
     * @param declared the charset to use, null for that of the byte order mark, else UTF-8
     */
    static String decode(String name, byte[] bytes, @Nullable Charset declared) {
        Bom bom = bom(bytes);
        if (bom != null && declared != null && !bom.agreesWith(declared)) {
            throw new ReadoutFormatException(name + " starts with the byte order mark of " + bom.charset
                    + ", but its charset is said to be " + declared.name() + "; leave the charset out or name "
                    + bom.charset);
        }
        Charset charset =
                bom != null ? Charset.forName(bom.charset) : declared != null ? declared : StandardCharsets.UTF_8;
        int start = bom == null ? 0 : bom.mark.length;
        checkIsText(name, bytes, start, charset);
        return decode(name, bytes, start, charset);
    }

    private static String decode(String name, byte[] bytes, int start, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            return decoder.decode(in).toString();
        } catch (CharacterCodingException e) {
            int offset = in.position();
            String before = new String(bytes, start, offset - start, charset);
            throw new ReadoutFormatException(
                    String.format(
                            Locale.ROOT,
                            "%s%s: not valid %s: byte 0x%02X at offset %d; name its charset (--charset on the command"
                                    + " line), for example windows-1252",
                            name,
                            place(before),
                            charset.name(),
                            bytes[offset],
                            offset),
                    e);
        }
    }

    /** Zero bytes do not stand in texts but in every other kind of file. */
    private static void checkIsText(String name, byte[] bytes, int start, Charset charset) {
        for (Kind kind : Kind.values()) {
            if (kind.starts(bytes)) {
                throw new ReadoutFormatException(
                        name + " is " + kind.title + ", not text; save its text as .txt, .md or .html");
            }
        }
        if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
            return;
        }
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new ReadoutFormatException(name + " is not text: byte 0x00 at offset " + i
                        + "; if it is UTF-16 without a byte order mark, name that charset (--charset on the command"
                        + " line)");
            }
        }
    }

    /** Files that people give in place of their text. */
    private enum Kind {
        PDF("a PDF file", "%PDF-"),
        ZIP("a ZIP file (such as .docx or .odt)", "PK\u0003\u0004"),
        RTF("an RTF file", "{\\rtf"),
        OLE("an old Office file", "\u00D0\u00CF\u0011\u00E0");

        private final String title;
        private final byte[] magic;

        Kind(String title, String magic) {
            this.title = title;
            this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
        }

        private boolean starts(byte[] bytes) {
            return bytes.length >= magic.length && Arrays.equals(magic, 0, magic.length, bytes, 0, magic.length);
        }
    }

    private static String place(String before) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < before.length(); i++) {
            if (before.charAt(i) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return ":" + line + ":" + column;
    }

    private static @Nullable Bom bom(byte[] bytes) {
        for (Bom bom : Bom.values()) {
            if (bom.starts(bytes)) {
                return bom;
            }
        }
        return null;
    }
}
