package io.github.readoutdiff.encode;

import io.github.readoutdiff.model.Span;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An encoder with its vectors kept, so that fitting and measuring again is quick: in memory, and in the file that
 * the system property {@code vectors} names, if it is set.
 */
public final class StoredVectors implements Encoder {
    private static final int BUFFER = 1 << 20;

    private final Encoder encoder;
    private final Map<String, Encoding> known = new HashMap<>();
    private final Optional<Path> file;

    /** @param suffix tells the file of this encoder from those of others */
    public StoredVectors(Encoder encoder, String suffix) throws IOException {
        this.encoder = encoder;
        this.file = Optional.ofNullable(System.getProperty("vectors")).map(path -> Path.of(path + "-" + suffix));
        if (file.isEmpty() || !Files.exists(file.get())) {
            return;
        }
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file.get()), BUFFER))) {
            while (true) {
                String text = in.readUTF();
                known.put(text, read(in));
            }
        } catch (EOFException e) {
            // all texts are read
        }
    }

    @Override
    public String name() {
        return encoder.name();
    }

    @Override
    public boolean knows(String language) {
        return encoder.knows(language);
    }

    @Override
    public synchronized Encoding encode(String text) {
        Encoding encoding = known.get(text);
        if (encoding == null) {
            encoding = encoder.encode(text);
            known.put(text, encoding);
            file.ifPresent(path -> write(path, text, known.get(text)));
        }
        return encoding;
    }

    private static Encoding read(DataInputStream in) throws IOException {
        int tokens = in.readInt();
        int size = in.readInt();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < tokens; i++) {
            spans.add(Span.of(in.readInt(), in.readInt()));
        }
        float[][] vectors = new float[tokens][];
        for (int i = 0; i < tokens; i++) {
            vectors[i] = floats(in, size);
        }
        return new Encoding(floats(in, size), spans, vectors);
    }

    private static void write(Path file, String text, Encoding encoding) {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)))) {
            out.writeUTF(text);
            out.writeInt(encoding.tokenSpans().size());
            out.writeInt(encoding.sentence().length);
            for (Span span : encoding.tokenSpans()) {
                out.writeInt(span.start());
                out.writeInt(span.end());
            }
            for (int i = 0; i < encoding.tokenSpans().size(); i++) {
                out.write(bytes(encoding.token(i)));
            }
            out.write(bytes(encoding.sentence()));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static float[] floats(DataInputStream in, int size) throws IOException {
        byte[] bytes = new byte[Float.BYTES * size];
        in.readFully(bytes);
        float[] floats = new float[size];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(floats);
        return floats;
    }

    private static byte[] bytes(float[] floats) {
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * floats.length);
        bytes.asFloatBuffer().put(floats);
        return bytes.array();
    }
}
