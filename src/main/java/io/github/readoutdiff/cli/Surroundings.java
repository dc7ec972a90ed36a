package io.github.readoutdiff.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** Where a command reads and writes, and how the terminal looks that it writes to. */
record Surroundings(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {
    static final String NAME = "readout-diff";

    /** One line on standard error, under the command's name. */
    void say(String message) {
        err.println(NAME + ": " + message);
    }
}
