package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Sentence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The statements of an article by where their contents stand; sentences are to be asked for in text order. */
final class StatementIndex {
    private final List<Statement> statements;

    /** For each statement, the furthest end of a content up to it, so that a sentence looks at few of them. */
    private final List<Integer> lastEnd = new ArrayList<>();

    /** Asked often, decided once; by identity. */
    private final Map<Statement, Boolean> inAccount = new IdentityHashMap<>();

    private int first;

    /** Of statements in the order of their contents. */
    StatementIndex(List<Statement> statements) {
        this.statements = statements;
        int end = 0;
        for (Statement statement : statements) {
            List<Span> content = statement.found().content();
            end = Math.max(end, content.get(content.size() - 1).end());
            lastEnd.add(end);
        }
    }

    /** The statements whose content reaches into a sentence. */
    List<Statement> in(Sentence sentence) {
        while (first < statements.size()
                && lastEnd.get(first) <= sentence.span().start()) {
            first++;
        }
        List<Statement> here = new ArrayList<>();
        for (int i = first;
                i < statements.size()
                        && statements.get(i).found().start() < sentence.span().end();
                i++) {
            for (Span span : statements.get(i).found().content()) {
                if (span.overlaps(sentence.span())) {
                    here.add(statements.get(i));
                    break;
                }
            }
        }
        return here;
    }

    /** Whether it stands inside an account: the account then says where it comes from. */
    boolean isInAccount(Statement statement) {
        Boolean known = inAccount.get(statement);
        if (known == null) {
            known = findInAccount(statement);
            inAccount.put(statement, known);
        }
        return known;
    }

    private boolean findInAccount(Statement statement) {
        int start = statement.found().start();
        int low = 0;
        int high = lastEnd.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lastEnd.get(middle) <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < statements.size() && statements.get(i).found().start() <= start; i++) {
            Statement other = statements.get(i);
            boolean longer = other.found().length() > statement.found().length()
                    || !statement.origin().isAccount();
            if (other != statement
                    && other.origin().isAccount()
                    && !other.found().cue().equals(statement.found().cue())
                    && longer
                    && other.found().holds(statement.found().content().get(0))) {
                return true;
            }
        }
        return false;
    }
}
