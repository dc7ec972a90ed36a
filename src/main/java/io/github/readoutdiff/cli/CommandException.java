package io.github.readoutdiff.cli;

/** What was asked for cannot be done; the message says why and what to do instead. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }
}
