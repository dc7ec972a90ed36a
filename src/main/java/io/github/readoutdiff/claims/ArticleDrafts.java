package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Comparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/** The claims of an article under the accounts, other sources or reporter they come from. */
final class ArticleDrafts {
    private final Map<Issuer, String> labels;
    private final Map<String, List<Draft>> drafts = new LinkedHashMap<>();

    /** With a place for each account that the statements are of, in the order of their first quotation. */
    ArticleDrafts(List<Statement> statements) {
        labels = Issuers.labels(statements.stream()
                .flatMap(statement -> statement.origin().issuers().stream())
                .toList());
        drafts.put(Comparison.REPORTER, new ArrayList<>());
        drafts.put(Comparison.OTHER, new ArrayList<>());
        for (boolean echo : new boolean[] {false, true}) {
            statements.stream()
                    .filter(statement -> statement.origin().rule().equals(Echoes.RULE) == echo)
                    .flatMap(statement -> statement.origin().issuers().stream())
                    .forEach(issuer -> drafts.computeIfAbsent(label(issuer), any -> new ArrayList<>()));
        }
    }

    /** Adds a claim to an account. */
    void add(Issuer issuer, Draft draft) {
        add(label(issuer), draft);
    }

    /** Adds a claim to the reporter or the other sources. */
    void add(String aside, Draft draft) {
        drafts.computeIfAbsent(aside, any -> new ArrayList<>()).add(draft);
    }

    /** Adds a claim to every account; to the other sources if there is none. */
    void addToAll(Draft draft) {
        List<String> accounts = drafts.keySet().stream()
                .filter(name -> !name.equals(Comparison.REPORTER) && !name.equals(Comparison.OTHER))
                .toList();
        accounts.forEach(account -> add(account, draft));
        if (accounts.isEmpty()) {
            add(Comparison.OTHER, draft);
        }
    }

    /** The claims by issuer: the reporter's and those of other sources, then the accounts. */
    void forEach(BiConsumer<String, List<Draft>> each) {
        drafts.forEach(each);
    }

    private String label(Issuer issuer) {
        return Objects.requireNonNull(labels.get(issuer));
    }
}
