package io.github.readoutdiff.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be read or written, in a reader's words: Java's own name the exception and the path again. */
final class Reason {
    private Reason() {}

    static String of(Exception e) {
        if (e.getCause() instanceof IOException cause) { // an IOException that had to pass as unchecked
            return of(cause);
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a file of that name is there";
        }
        if (e instanceof NotDirectoryException) {
            return "a file is where a folder should be";
        }
        if (e instanceof DirectoryNotEmptyException) {
            return "a folder is there that is not empty";
        }
        if (e instanceof CharacterCodingException) {
            return "it has bytes that are malformed in UTF-8";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? String.valueOf(e.getMessage()) : reason;
    }
}
