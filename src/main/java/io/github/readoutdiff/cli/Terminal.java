package io.github.readoutdiff.cli;

import java.io.Console;
import java.util.Map;

/** How text is laid out on standard output: columns, and whether colours are wanted. */
record Terminal(int columns, boolean colours) {
    private static final int COLUMNS = 80;
    private static final int LEAST_COLUMNS = 40;
    private static final int MOST_COLUMNS = 200;

    static final Terminal PLAIN = new Terminal(COLUMNS, false);

    /** By the conventions of COLUMNS, NO_COLOR and TERM; without a terminal there are no colours. */
    static Terminal of(Map<String, String> environment, boolean isTerminal) {
        boolean colours = isTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        String columns = environment.getOrDefault("COLUMNS", "");
        int width = isTerminal && columns.matches("\\d{1,5}") ? Integer.parseInt(columns) : COLUMNS;
        return new Terminal(Math.max(LEAST_COLUMNS, Math.min(MOST_COLUMNS, width)), colours);
    }

    /** From Java 22 on there is a console without a terminal too, and it says so. */
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true; // before Java 22 a console is a terminal
        }
    }
}
