package io.github.readoutdiff.claims;

import org.jspecify.annotations.Nullable;

/** A clause that the cutter has entered and not left: where it starts, and what was met in it so far. */
final class OpenClause {
    /** What opens it. */
    enum Kind {
        MAIN,
        CONTENT,
        RELATIVE,
        SUBORDINATE
    }

    final Kind kind;
    int start;
    int verb = -1;

    @Nullable
    CueClass cue;

    int infinitive = -1;
    int gerund = -1;

    OpenClause(Kind kind, int start) {
        this.kind = kind;
        this.start = start;
    }

    /** Starts it afresh: a coordinated clause has a verb of its own. */
    void restart(int at) {
        start = at;
        verb = -1;
        cue = null;
        infinitive = -1;
        gerund = -1;
    }
}
