package io.github.readoutdiff.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How inputs are read, for every command that reads some. */
final class ReadOptions {
    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "The inputs' charset, for example windows-1251. Without it: that of the byte order mark, else"
                    + " that which an HTML page declares, else UTF-8.")
    private @Nullable String charset;

    @Nullable
    Charset charset() {
        if (charset == null) {
            return null;
        }
        try {
            return Charset.forName(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new CommandException(
                    "--charset " + charset + ": there is no such charset; for example UTF-8 or windows-1251");
        }
    }
}
