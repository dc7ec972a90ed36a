package io.github.readoutdiff.datasets;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.encode.Encoding;
import io.github.readoutdiff.model.Span;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * An encoder that keeps the vectors that it has made in a file, so that the second run over a data set takes seconds. Equal
 * vectors with and without the file. For one thread and one process.
 *
 * <p>A record of the file is the length of the text in bytes, the text, the number of tokens, their starts and ends, the
 * vector of the whole and those of the tokens; big-endian integers and floats.
 */
final class CachedEncoder implements Encoder {
    private static final int BATCH = 256;

    private final Path file;
    private final String name;
    private final Supplier<Encoder> source;
    private final Map<String, Long> places = new HashMap<>();
    private final Map<String, Encoding> known = new HashMap<>();
    private Encoder loaded;
    private long end;
    private int size;

    /** Opens or starts {@code NAME.vectors} in a folder; the encoder is loaded when a text is new. */
    CachedEncoder(Path folder, String name, Supplier<Encoder> source) throws IOException {
        this.file = Files.createDirectories(folder).resolve(name + ".vectors");
        this.name = name;
        this.source = source;
        if (Files.exists(file)) {
            index();
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean knows(String language) {
        return language.startsWith("en");
    }

    @Override
    public Encoding encode(String text) {
        return encodeAll(List.of(text)).get(0);
    }

    @Override
    public List<Encoding> encodeAll(List<String> texts) {
        List<String> unread = texts.stream()
                .filter(text -> !known.containsKey(text))
                .distinct()
                .toList();
        try {
            add(unread);
            if (!unread.isEmpty()) {
                try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
                    for (String text : unread) {
                        known.put(text, read(in.getChannel(), places.get(text)));
                    }
                }
            }
            return texts.stream().map(known::get).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(List<String> texts) throws IOException {
        List<String> missing = new LinkedHashSet<>(texts)
                .stream().filter(text -> !places.containsKey(text)).toList();
        if (missing.isEmpty()) {
            return;
        }
        loaded = loaded == null ? source.get() : loaded;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // what an earlier run left half written goes
            channel.truncate(end).position(end);
            for (int from = 0; from < missing.size(); from += BATCH) {
                List<String> part = missing.subList(from, Math.min(missing.size(), from + BATCH));
                List<Encoding> encodings = loaded.encodeAll(part);
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
                for (int i = 0; i < part.size(); i++) {
                    places.put(part.get(i), end);
                    end += write(out, part.get(i), encodings.get(i));
                }
                out.flush();
            }
        }
    }

    private long write(DataOutputStream out, String text, Encoding encoding) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        float[] sentence = encoding.sentence();
        int tokens = encoding.tokenSpans().size();
        size = sentence.length;
        out.writeInt(bytes.length);
        out.write(bytes);
        out.writeInt(tokens);
        out.writeInt(size);
        for (Span span : encoding.tokenSpans()) {
            out.writeInt(span.start());
            out.writeInt(span.end());
        }
        write(out, sentence);
        for (int i = 0; i < tokens; i++) {
            write(out, encoding.token(i));
        }
        return length(bytes.length, tokens);
    }

    private static void write(DataOutputStream out, float[] vector) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Float.BYTES * vector.length);
        buffer.asFloatBuffer().put(vector);
        out.write(buffer.array());
    }

    private long length(long bytes, long tokens) {
        return 3L * Integer.BYTES + bytes + 2 * Integer.BYTES * tokens + Float.BYTES * size * (tokens + 1);
    }

    private void index() throws IOException {
        long all = Files.size(file);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            while (all - end > 2 * Integer.BYTES) {
                int bytes = in.readInt();
                if (end + Integer.BYTES + bytes + 2L * Integer.BYTES > all) {
                    return;
                }
                String text = new String(in.readNBytes(bytes), StandardCharsets.UTF_8);
                int tokens = in.readInt();
                size = in.readInt();
                long length = length(bytes, tokens);
                if (end + length > all) {
                    return;
                }
                in.skipNBytes(length - 3L * Integer.BYTES - bytes);
                places.put(text, end);
                end += length;
            }
        }
    }

    private Encoding read(FileChannel channel, long place) throws IOException {
        ByteBuffer head = bytes(channel, place, Integer.BYTES);
        long at = place + Integer.BYTES + head.getInt();
        ByteBuffer counts = bytes(channel, at, 2 * Integer.BYTES);
        int tokens = counts.getInt();
        int width = counts.getInt();
        ByteBuffer rest =
                bytes(channel, at + 2 * Integer.BYTES, 2 * Integer.BYTES * tokens + Float.BYTES * width * (tokens + 1));
        List<Span> spans = new ArrayList<>(tokens);
        for (int i = 0; i < tokens; i++) {
            spans.add(Span.of(rest.getInt(), rest.getInt()));
        }
        float[] sentence = vector(rest, width);
        float[][] vectors = new float[tokens][];
        for (int i = 0; i < tokens; i++) {
            vectors[i] = vector(rest, width);
        }
        return new Encoding(sentence, spans, vectors);
    }

    private static float[] vector(ByteBuffer from, int width) {
        float[] vector = new float[width];
        for (int i = 0; i < width; i++) {
            vector[i] = from.getFloat();
        }
        return vector;
    }

    private static ByteBuffer bytes(FileChannel channel, long at, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                throw new IOException("the file of vectors ends too early; delete it and run again");
            }
        }
        return buffer.flip();
    }
}
