package io.github.readoutdiff.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The bytes of an input, within the bound. */
final class FileBytes {
    private FileBytes() {}

    static byte[] read(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new ReadoutFormatException(name + " is a directory; name a file in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name);
        } catch (NoSuchFileException e) {
            throw new ReadoutFormatException(name + ": there is no such file", e);
        } catch (AccessDeniedException e) {
            throw new ReadoutFormatException(name + " cannot be read: permission denied", e);
        } catch (IOException e) {
            throw new ReadoutFormatException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    static byte[] read(InputStream in, String name) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(ReadoutReader.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new ReadoutFormatException(name + " cannot be read: " + e.getMessage(), e);
        }
        if (bytes.length > ReadoutReader.MAX_BYTES) {
            throw new ReadoutFormatException(name + " has more than " + ReadoutReader.MAX_BYTES
                    + " bytes, the most that is read; give the readout alone");
        }
        return bytes;
    }
}
