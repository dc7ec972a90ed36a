package io.github.readoutdiff.encode;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads protocol-buffer fields from a stream, one level of messages within another.
 *
 * <p>Only what an ONNX file holds: variable-length integers, fixed 32 and 64 bit numbers, and length-prefixed bytes.
 */
final class ProtobufInput {
    static final int VARINT = 0;
    static final int FIXED64 = 1;
    static final int BYTES = 2;
    static final int FIXED32 = 5;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int limit;
    private long position;
    private int field;
    private int wireType;

    ProtobufInput(InputStream in) {
        this.in = in;
    }

    /** How many bytes were consumed so far. */
    long position() {
        return position;
    }

    /** Reads the next field's number, or returns 0 at {@code end} (or at the end of the stream if that is -1). */
    int nextField(long end) throws IOException {
        if (end >= 0 ? position >= end : atEndOfStream()) {
            return 0;
        }
        long key = varint();
        field = (int) (key >>> 3);
        wireType = (int) (key & 7);
        if (field == 0) {
            throw new IOException("not an ONNX model: field number 0 at byte " + position);
        }
        return field;
    }

    /** The wire type of the current field. */
    int wireType() {
        return wireType;
    }

    long varint() throws IOException {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int b = octet();
            value |= (long) (b & 0x7f) << shift;
            if (b < 0x80) {
                return value;
            }
        }
        throw new IOException("not an ONNX model: a number at byte " + position + " has more than 64 bits");
    }

    /** The end position of the message or byte string that starts here. */
    long endOfMessage() throws IOException {
        if (wireType != BYTES) {
            throw new IOException("not an ONNX model: field " + field + " at byte " + position
                    + " should be a message but has wire type " + wireType);
        }
        long length = varint();
        if (length < 0) {
            throw new IOException("not an ONNX model: negative length at byte " + position);
        }
        return position + length;
    }

    byte[] bytes() throws IOException {
        long length = endOfMessage() - position;
        if (length > Integer.MAX_VALUE - 16) {
            throw new IOException("ONNX field of " + length + " bytes at byte " + position + " is too long to read");
        }
        // grows with what is really there, so a wrong length cannot ask for memory that the file does not fill
        int fromBuffer = (int) Math.min(length, limit - next);
        int rest = (int) length - fromBuffer;
        byte[] tail = rest == 0 ? new byte[0] : in.readNBytes(rest);
        if (tail.length < rest) {
            throw endOfFile();
        }
        byte[] value = tail;
        if (fromBuffer > 0) {
            value = new byte[(int) length];
            System.arraycopy(buffer, next, value, 0, fromBuffer);
            System.arraycopy(tail, 0, value, fromBuffer, rest);
        }
        next += fromBuffer;
        position += length;
        return value;
    }

    String string() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    void skip() throws IOException {
        switch (wireType) {
            case VARINT -> varint();
            case FIXED64 -> skip(8);
            case BYTES -> skip(endOfMessage() - position);
            case FIXED32 -> skip(4);
            default ->
                throw new IOException(
                        "not an ONNX model: wire type " + wireType + " of field " + field + " at byte " + position);
        }
    }

    private void skip(long count) throws IOException {
        long left = count;
        while (left > 0) {
            if (next == limit) {
                fill();
            }
            int step = (int) Math.min(left, limit - next);
            next += step;
            position += step;
            left -= step;
        }
    }

    private int octet() throws IOException {
        if (next == limit) {
            fill();
        }
        position++;
        return buffer[next++] & 0xff;
    }

    private boolean atEndOfStream() throws IOException {
        if (next < limit) {
            return false;
        }
        limit = Math.max(0, in.read(buffer));
        next = 0;
        return limit == 0;
    }

    private void fill() throws IOException {
        if (atEndOfStream()) {
            throw endOfFile();
        }
    }

    private EOFException endOfFile() {
        return new EOFException("not a whole ONNX model: it ends inside field " + field + " after byte " + position);
    }
}
