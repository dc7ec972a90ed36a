package io.github.readoutdiff.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.readoutdiff.model.Readout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadoutReaderTest {
    private static final String WORDS = "The ministers met.\r\nThey agreed on a café.\n";

    @ParameterizedTest
    @ValueSource(strings = {"ruritania.txt", "ruritania.md", "ruritania.TXT", "ruritania"})
    void textIsKeptExactly(String name) {
        assertThat(read(name, WORDS.getBytes(UTF_8)).text()).isEqualTo(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void byteOrderMarkTellsTheCharsetAndIsNoText(String charset) {
        byte[] bytes = ("\uFEFF" + WORDS).getBytes(Charset.forName(charset));

        assertThat(read("a.txt", bytes).text()).isEqualTo(WORDS);
    }

    @Test
    void namedCharsetIsUsed() {
        Readout readout = ReadoutReader.builder()
                .charset(Charset.forName("windows-1251"))
                .build()
                .read(stream("Они договорились.".getBytes(Charset.forName("windows-1251"))), "a.txt")
                .readout();

        assertThat(readout.text()).isEqualTo("Они договорились.");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16,UTF-16LE", "UTF-16,UTF-16BE", "UTF-16LE,UTF-16LE"})
    void namedCharsetMayBeThatOfTheByteOrderMark(String named, String written) {
        Readout readout = ReadoutReader.builder()
                .charset(Charset.forName(named))
                .build()
                .read(stream(("\uFEFF" + WORDS).getBytes(Charset.forName(written))), "a.txt")
                .readout();

        assertThat(readout.text()).isEqualTo(WORDS);
    }

    @Test
    void namedCharsetThatTheByteOrderMarkContradictsIsAnError() {
        ReadoutReader reader =
                ReadoutReader.builder().charset(Charset.forName("windows-1252")).build();

        assertThatExceptionOfType(ReadoutFormatException.class)
                .isThrownBy(() -> reader.read(stream(("\uFEFF" + WORDS).getBytes(UTF_8)), "a.txt"))
                .withMessage(
                        "a.txt starts with the byte order mark of UTF-8, but its charset is said to be windows-1252;"
                                + " leave the charset out or name UTF-8");
    }

    @Test
    void issuerIsTheFileNameUnlessNamed() {
        assertThat(read("some/folder/New Freedonia.v2.txt", WORDS.getBytes(UTF_8))
                        .issuer())
                .hasToString("New Freedonia.v2");
        Readout named = ReadoutReader.builder()
                .issuer("Freedonia")
                .id("f2")
                .build()
                .read(stream(WORDS.getBytes(UTF_8)), "a.txt")
                .readout();
        assertThat(named.issuer()).hasToString("Freedonia");
        assertThat(named.id()).isEqualTo("f2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"issuer":"Freedonia","text":"They met."}      | They met.
            '  {"readout":{"text":"They met."}}'           | They met.
            <!DOCTYPE html><p>They met.</p>                | They met.
            '<!-- saved --> <html><body>They met.</html>'  | They met.
            They met. <b>Not HTML</b>                      | They met. <b>Not HTML</b>
            """)
    void streamWithoutSuffixIsReadByItsFirstCharacters(String content, String text) {
        assertThat(read("standard input", content.getBytes(UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void malformedUtf8NamesByteAndOffset() {
        assertMessage(
                "freedonia.txt",
                "They met.\nThey agreed in a caf\u00E9.".getBytes(StandardCharsets.ISO_8859_1),
                "freedonia.txt:2:21: not valid UTF-8: byte 0xE9 at offset 30; name its charset (--charset on the command"
                        + " line), for example windows-1252");
    }

    @Test
    void truncatedUtf8IsMalformed() {
        byte[] bytes = {'a', (byte) 0xE2, (byte) 0x80};
        assertMessage(
                "a.txt",
                bytes,
                "a.txt:1:2: not valid UTF-8: byte 0xE2 at offset 1; name its charset (--charset on the command line), for"
                        + " example windows-1252");
    }

    @Test
    void whatIsNoTextIsAnError() {
        assertMessage(
                "a.txt",
                new byte[] {'a', 'b', 0, 'c'},
                "a.txt is not text: byte 0x00 at offset 2; if it is UTF-16 without a byte order mark, name that charset"
                        + " (--charset on the command line)");
        assertMessage(
                "a.txt",
                "%PDF-1.7 and so on".getBytes(UTF_8),
                "a.txt is a PDF file, not text; save its text as .txt, .md or .html");
        assertMessage(
                "a.docx",
                "PK\u0003\u0004".getBytes(UTF_8),
                "a.docx: the suffix .docx is not known; inputs are .txt, .md, .html or .json, or standard input");
        assertMessage(
                "standard input",
                "PK\u0003\u0004".getBytes(UTF_8),
                "standard input is a ZIP file (such as .docx or .odt), not text; save its text as .txt, .md or .html");
    }

    @Test
    void emptyAndBlankAreErrors() {
        assertMessage("a.txt", new byte[0], "a.txt is empty; give the readout's words");
        assertMessage(
                "a.txt",
                " \r\n\t\u00A0".replace("\u00A0", "\u2003").getBytes(UTF_8),
                "a.txt holds nothing but white space; give the readout's words");
        assertMessage(
                "a.txt", "\uFEFF".getBytes(UTF_8), "a.txt holds nothing but white space; give the readout's words");
    }

    @Test
    void filesThatCannotBeReadAreErrors(@TempDir Path folder) throws IOException {
        assertFileMessage(folder.resolve("none.txt"), ": there is no such file");
        assertFileMessage(folder, " is a directory; name a file in it");
        Path loop = folder.resolve("loop.txt");
        Files.createSymbolicLink(loop, loop);
        assertThatExceptionOfType(ReadoutFormatException.class)
                .isThrownBy(() -> ReadoutReader.create().read(loop))
                .withMessageStartingWith(loop + " cannot be read: ");
        Path link = folder.resolve("link.txt");
        Files.writeString(folder.resolve("real.txt"), WORDS);
        Files.createSymbolicLink(link, folder.resolve("real.txt"));
        assertThat(ReadoutReader.create().read(link).readout().text()).isEqualTo(WORDS);
    }

    @Test
    void theBoundIsReadInFullAndOneByteMoreIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.txt");
        writeBytes(file, ReadoutReader.MAX_BYTES);
        assertThat(FileBytes.read(file)).hasSize(50_000_000);

        writeBytes(file, ReadoutReader.MAX_BYTES + 1);
        assertFileMessage(file, " has more than 50000000 bytes, the most that is read; give the readout alone");
    }

    /** Sparse where the file system can: zeros that take no room. */
    private static void writeBytes(Path file, long size) throws IOException {
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(size - 1).write(ByteBuffer.allocate(1));
        }
    }

    @Test
    void fileThatVanishesAfterItWasNamedIsSaidToBeGone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), WORDS);
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        Files.delete(file);

        assertFileMessage(file, ": there is no such file");
        assertFileMessage(link, ": there is no such file");
    }

    @Test
    void fileThatFailsWhileItIsReadIsSaid() {
        Path memory = Path.of("/proc/self/mem"); // its first page cannot be read, not even by root
        assumeTrue(Files.exists(memory), "skipped: needs /proc");
        assertThatExceptionOfType(ReadoutFormatException.class)
                .isThrownBy(() -> ReadoutReader.create().read(memory))
                .withMessageStartingWith("/proc/self/mem cannot be read: ");
    }

    @Test
    void tooLargeNamesTheBound() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                java.util.Arrays.fill(into, offset, offset + length, (byte) 'a');
                return length;
            }
        };
        assertThatExceptionOfType(ReadoutFormatException.class)
                .isThrownBy(() -> ReadoutReader.create().read(endless, "a.txt"))
                .withMessage("a.txt has more than 50000000 bytes, the most that is read; give the readout alone");
    }

    @Test
    void failingStreamIsAnError() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        assertThatExceptionOfType(ReadoutFormatException.class)
                .isThrownBy(() -> ReadoutReader.create().read(failing, "a.txt"))
                .withMessage("a.txt cannot be read: the disk is gone");
    }

    private static void assertFileMessage(Path file, String message) {
        assertThatExceptionOfType(ReadoutFormatException.class)
                .isThrownBy(() -> ReadoutReader.create().read(file))
                .withMessage(file + message);
    }

    private static void assertMessage(String name, byte[] bytes, String message) {
        assertThatExceptionOfType(ReadoutFormatException.class)
                .isThrownBy(() -> read(name, bytes))
                .withMessage(message);
    }

    private static Readout read(String name, byte[] bytes) {
        return ReadoutReader.create().read(stream(bytes), name).readout();
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
