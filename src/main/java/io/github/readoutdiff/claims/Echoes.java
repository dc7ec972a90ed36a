package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.NamedParty;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Stems;
import io.github.readoutdiff.text.StopWords;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Statements of leaders for which an article gives no source at their place, as in its first sentence, and which an account
 * that it quotes elsewhere tells too: they come from that account. Compared are the stems of their words.
 */
final class Echoes {
    static final String RULE = "echo of an account";
    private static final int FEWEST_SHARED = 3;

    /** The part of a statement's words that an account must have. */
    private static final double ENOUGH = 0.6;

    private final String text;
    private final Names names;
    private final List<Statement> statements;
    private final Stems stems = new Stems();

    /** In place: statements of the list are replaced by others that say the same from another origin. */
    Echoes(String text, Names names, List<Statement> statements) {
        this.text = text;
        this.names = names;
        this.statements = statements;
    }

    void resolve() {
        Map<Issuer, Set<String>> told = new LinkedHashMap<>();
        Set<String> states = new LinkedHashSet<>();
        for (Statement statement : statements) {
            if (statement.origin().sort() == Origin.Sort.ACCOUNT) {
                for (Issuer issuer : statement.origin().issuers()) {
                    states.add(issuer.state());
                    told.computeIfAbsent(issuer, any -> new LinkedHashSet<>())
                            .addAll(stems(statement.found().content()));
                }
            }
        }
        if (states.size() < 2) {
            return;
        }
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (isUnsourced(statement, states)) {
                int at = i;
                echoed(statement, told).ifPresent(origin -> statements.set(at, statement.from(origin.relaying(RULE))));
            }
        }
    }

    /** Told by the reporter, of a leader whose state has an account here or of both together. */
    private boolean isUnsourced(Statement statement, Set<String> states) {
        boolean reporter = statement.origin().rule().equals(OriginRules.TOLD)
                && statement.found().sort() == AttributionCue.Sort.SAYING;
        if (!reporter || statement.speaker() == null) {
            return false;
        }
        return isJoint(statement)
                || names.person(statement.speaker().name())
                        .flatMap(NamedParty::state)
                        .filter(states::contains)
                        .isPresent();
    }

    private static boolean isJoint(Statement statement) {
        return Speaker.JOINT.equals(statement.speaker());
    }

    /** The account that tells the same; what both leaders said is of every account, once one of them tells it. */
    private Optional<Origin> echoed(Statement statement, Map<Issuer, Set<String>> told) {
        Set<String> own = stems(statement.found().content());
        Optional<Issuer> best = Optional.empty();
        double most = 0;
        for (Issuer issuer : told.keySet()) {
            double part = part(own, told.get(issuer));
            if (part > most) {
                most = part;
                best = Optional.of(issuer);
            }
        }
        if (most < ENOUGH || most * own.size() < FEWEST_SHARED) {
            return Optional.empty();
        }
        return isJoint(statement)
                ? Optional.of(Origin.allAccounts(RULE))
                : best.map(issuer -> Origin.account(issuer, RULE));
    }

    private static double part(Set<String> words, Set<String> told) {
        long shared = words.stream().filter(told::contains).count();
        return words.isEmpty() ? 0 : shared / (double) words.size();
    }

    /** The stems of the words that say something, names of persons left out. */
    private Set<String> stems(List<Span> content) {
        Set<String> found = new LinkedHashSet<>();
        for (Span span : content) {
            for (Word word : Words.of(span.in(text))) {
                boolean person = Character.isUpperCase(word.text().codePointAt(0))
                        && names.person(word.text()).isPresent();
                if (word.key().length() > 1 && !StopWords.contains(word.key()) && !person) {
                    found.add(stems.apply(word.key()));
                }
            }
        }
        return found;
    }
}
