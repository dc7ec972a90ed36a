package io.github.readoutdiff.claims;

import io.github.readoutdiff.claims.OpenClause.Kind;
import java.util.ArrayDeque;
import java.util.Deque;

/** The clauses that are open at a place of a sentence, the innermost on top; the main clause never closes. */
final class OpenClauses {
    private static final int DEEPEST = 40;

    private final Deque<OpenClause> open = new ArrayDeque<>();

    OpenClauses() {
        open.push(new OpenClause(Kind.MAIN, 0));
    }

    OpenClause innermost() {
        return open.getFirst();
    }

    void enter(OpenClause clause) {
        if (open.size() <= DEEPEST) {
            open.push(clause);
        }
    }

    OpenClause leave() {
        return open.pop();
    }

    void back(OpenClause clause) {
        open.push(clause);
    }

    boolean isNested() {
        return open.size() > 1;
    }

    /** Leaves relative and subordinate clauses that have their verb: a comma ends them. */
    void leaveInner() {
        while (isNested()) {
            OpenClause clause = innermost();
            boolean inner = clause.kind == Kind.RELATIVE || clause.kind == Kind.SUBORDINATE;
            if (!inner || clause.verb < 0) {
                return;
            }
            leave();
        }
    }

    void leaveToMain() {
        while (isNested()) {
            leave();
        }
    }

    /** Leaves clauses until one that reports, else the main clause, is innermost. */
    void leaveToContent() {
        while (isNested() && innermost().kind != Kind.CONTENT) {
            leave();
        }
    }

    boolean hasContent() {
        return open.stream().anyMatch(clause -> clause.kind == Kind.CONTENT);
    }

    /** Whether the main clause's verb reports. */
    boolean mainReports() {
        CueClass cue = open.getLast().cue;
        return cue != null && cue.reports();
    }
}
