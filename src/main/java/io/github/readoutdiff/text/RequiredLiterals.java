package io.github.readoutdiff.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which strings a text must have one of for a regular expression to be found in it: {@code sign(s|ed)?|gave (his|her) word}
 * needs "sign" or "gave ".
 *
 * <p>It reads the expression's own text and may ask for less than the expression does, never for more. What it does not know
 * asks for nothing.
 */
final class RequiredLiterals {
    /** Shorter ones are in nearly every text. */
    private static final int SHORTEST = 2;

    private static final int KNOWN_FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final String expression;
    private int at;
    private boolean isUnknown;

    private RequiredLiterals(String expression) {
        this.expression = expression;
    }

    /**
     * The strings that a pattern needs one of.
     *
     * @param pattern any pattern
     * @return folded strings, empty if it can be found without any that is known
     */
    static Set<String> of(Pattern pattern) {
        if ((pattern.flags() & ~KNOWN_FLAGS) != 0) {
            return Set.of();
        }
        RequiredLiterals reading = new RequiredLiterals(pattern.pattern());
        Set<String> found = reading.alternatives();
        return found == null || reading.isUnknown ? Set.of() : Set.copyOf(found);
    }

    /** Up to the end of the group: what the branches need, if each needs something. */
    private @Nullable Set<String> alternatives() {
        Set<String> all = new HashSet<>();
        boolean every = true;
        while (true) {
            Set<String> branch = branch();
            if (branch == null) {
                every = false;
            } else {
                all.addAll(branch);
            }
            if (isAtEnd() || expression.charAt(at) == ')') {
                return every ? all : null;
            }
            at++; // the bar
        }
    }

    /** A sequence: the most telling of what its parts need. */
    private @Nullable Set<String> branch() {
        Branch branch = new Branch();
        while (!isAtEnd() && "|)".indexOf(expression.charAt(at)) < 0) {
            char c = expression.charAt(at);
            if (c == '(') {
                Set<String> group = group();
                branch.needs(isOptional() ? null : group);
            } else if (c == '[') {
                skipClass();
                isOptional();
                branch.needs(null);
            } else if (c == '^' || c == '$') {
                at++;
            } else if (c == '.') {
                at++;
                isOptional();
                branch.needs(null);
            } else if (c == '\\') {
                escape(branch);
            } else {
                at++;
                literal(branch, c);
            }
        }
        branch.needs(null);
        return branch.best;
    }

    private void escape(Branch branch) {
        char c = expression.charAt(at + 1);
        at += 2;
        if (c == 'b' || c == 'B') {
            return; // takes no character
        }
        if (!Character.isLetterOrDigit(c)) {
            literal(branch, c);
            return;
        }
        if ((c == 'p' || c == 'P') && expression.startsWith("{", at)) {
            at = expression.indexOf('}', at) + 1;
        } else if ("dDsSwW".indexOf(c) < 0) {
            giveUp();
        }
        isOptional();
        branch.needs(null);
    }

    private void literal(Branch branch, char c) {
        int before = at;
        if (isOptional()) {
            branch.needs(null);
            return;
        }
        branch.add(c);
        if (at > before) {
            branch.needs(null); // it may stand more than once
        }
    }

    /** A group that takes characters, or one that only looks about and takes none. */
    private @Nullable Set<String> group() {
        at++;
        boolean looks = false;
        if (expression.startsWith("?", at)) {
            looks = "=!".indexOf(expression.charAt(at + 1)) >= 0
                    || expression.startsWith("?<=", at)
                    || expression.startsWith("?<!", at);
            at++;
            // flags and marks of the group, up to where its content begins
            while (":=!>)".indexOf(expression.charAt(at)) < 0) {
                if (expression.charAt(at) == 'x') { // blanks no longer stand for themselves
                    giveUp();
                    return null;
                }
                at++;
            }
            if (expression.charAt(at) != ')') {
                at++;
            }
        }
        Set<String> content = alternatives();
        at++;
        return looks ? null : content;
    }

    private void skipClass() {
        int depth = 0;
        do {
            char c = expression.charAt(at);
            at++;
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                depth++;
                at += expression.startsWith("^", at) ? 1 : 0;
                at += expression.startsWith("]", at) ? 1 : 0; // there it stands for itself
            } else if (c == ']') {
                depth--;
            }
        } while (depth > 0);
    }

    private boolean isAtEnd() {
        return at >= expression.length();
    }

    private void giveUp() {
        isUnknown = true;
        at = expression.length();
    }

    /** Reads the quantifier that stands here, if any, and tells whether what it belongs to may be missing. */
    private boolean isOptional() {
        if (isAtEnd() || "?*+{".indexOf(expression.charAt(at)) < 0) {
            return false;
        }
        char c = expression.charAt(at);
        boolean optional = c == '?' || c == '*' || expression.startsWith("{0", at);
        at = c == '{' ? expression.indexOf('}', at) + 1 : at + 1;
        if (!isAtEnd() && "?+".indexOf(expression.charAt(at)) >= 0) {
            at++;
        }
        return optional;
    }

    /** What the parts of a sequence need, read one after the other. */
    private static final class Branch {
        private final StringBuilder run = new StringBuilder();
        private @Nullable Set<String> best;

        /** The next character, straight behind those before it. */
        void add(char c) {
            char folded = Folding.of(c);
            if (Folding.isKnown(folded)) {
                run.append(folded);
            } else {
                needs(null);
            }
        }

        /** A part of which it is only known what it needs. */
        void needs(@Nullable Set<String> part) {
            if (run.length() >= SHORTEST) {
                offer(Set.of(run.toString()));
            }
            run.setLength(0);
            if (part != null) {
                offer(part);
            }
        }

        private void offer(Set<String> part) {
            if (best == null || shortest(part) > shortest(best)) {
                best = part;
            }
        }

        private static int shortest(Set<String> literals) {
            int shortest = Integer.MAX_VALUE;
            for (String literal : literals) {
                shortest = Math.min(shortest, literal.length());
            }
            return shortest;
        }
    }
}
