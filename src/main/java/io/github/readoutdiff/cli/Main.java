package io.github.readoutdiff.cli;

import io.github.readoutdiff.align.OverridesException;
import io.github.readoutdiff.evaluate.GoldFormatException;
import io.github.readoutdiff.source.ReadoutFormatException;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command {@code readout-diff}.
 *
 * <p>Results go to standard output in UTF-8, everything else to standard error. Exit codes: 0 done, 1 a {@code --fail-on}
 * condition held or a comparison of a batch failed, 2 bad usage or input.
 *
 * @since 0.1.0
 */
public final class Main {
    static final int DONE = 0;
    static final int CONDITION_HELD = 1;
    static final int BAD_USAGE_OR_INPUT = 2;

    private static final int HELP_COLUMNS = 80;

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        Terminal terminal = Terminal.of(System.getenv(), Terminal.isTerminal());
        System.exit(run(arguments, new Surroundings(System.in, out, err, terminal)));
    }

    /**
     * Runs the command in this process, for programs that have its arguments at hand.
     *
     * @param arguments the command line
     * @param in what {@code -} reads
     * @param out where results go, in UTF-8; flushed, not closed
     * @param err where everything else goes
     * @return the exit code
     */
    public static int run(String[] arguments, InputStream in, OutputStream out, PrintStream err) {
        return run(arguments, new Surroundings(in, out, err, Terminal.PLAIN));
    }

    static int run(String[] arguments, Surroundings surroundings) {
        try {
            PrintWriter out =
                    new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), false);
            int exit = commands(surroundings).setOut(out).execute(arguments);
            surroundings.out().flush();
            if (out.checkError()) { // a writer keeps what went wrong to itself
                throw new IOException("closed, or no space left");
            }
            return exit;
        } catch (IOException e) {
            return closed(e, surroundings);
        } catch (OutOfMemoryError e) {
            surroundings.say("the memory that Java may use is full; give it more with java -Xmx");
            return BAD_USAGE_OR_INPUT;
        }
    }

    static CommandLine commands(Surroundings surroundings) {
        CommandLine commands = new CommandLine(new RootCommand())
                .addSubcommand(new CompareCommand(surroundings))
                .addSubcommand(new ArticleCommand(surroundings))
                .addSubcommand(new ClaimsCommand(surroundings))
                .addSubcommand(new BatchCommand(surroundings))
                .addSubcommand(new EvaluateCommand(surroundings))
                .addSubcommand(new CompletionCommand(surroundings));
        return commands.registerConverter(Path.class, Main::path)
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_COLUMNS)
                .setParameterExceptionHandler((e, arguments) -> wrongUsage(e, surroundings))
                .setExecutionExceptionHandler((e, command, result) -> failed(e, surroundings));
    }

    /** A blank name would be the folder in which the command was given, which nobody means. */
    private static Path path(String name) {
        if (name.isBlank()) {
            throw new TypeConversionException("a file's name cannot be blank");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("\"" + name + "\" is no file name here: " + e.getReason());
        }
    }

    private static int wrongUsage(ParameterException e, Surroundings surroundings) {
        boolean isTooMuch = e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption();
        surroundings.say(
                isTooMuch
                        ? "\"" + ((UnmatchedArgumentException) e).getUnmatched().get(0) + "\" is not expected here"
                        : String.valueOf(e.getMessage()));
        surroundings.err().println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return BAD_USAGE_OR_INPUT;
    }

    private static int closed(IOException e, Surroundings surroundings) {
        surroundings.say("standard output cannot be written: " + e.getMessage());
        return BAD_USAGE_OR_INPUT;
    }

    private static int failed(Exception e, Surroundings surroundings) {
        if (e instanceof IOException closed) {
            return closed(closed, surroundings);
        }
        if (e instanceof CommandException
                || e instanceof OverridesException
                || e instanceof ReadoutFormatException
                || e instanceof GoldFormatException) {
            surroundings.say(String.valueOf(e.getMessage()));
        } else {
            surroundings.say("an error of the program itself; please report it with the input that led to it");
            e.printStackTrace(surroundings.err());
        }
        return BAD_USAGE_OR_INPUT;
    }
}
