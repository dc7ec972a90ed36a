package io.github.readoutdiff.claims;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The issuers that an article has named so far: whose account was named last, what "the ministry" means, and which body of
 * a state its account is of where the article does not say.
 */
final class Issuers {
    private static final String LEADER = "leadership";

    private final AccountWords words = AccountWords.standard();
    /** What "the ministry" means once the text has said whose it is. */
    private final Map<String, Issuer> byWord = new HashMap<>();

    private final Map<String, Issuer> lastOf = new HashMap<>();
    private final Set<String> states = new LinkedHashSet<>();
    private @Nullable Issuer last;
    private int paragraph = -1;

    /** The issuer of the account named last. */
    Optional<Issuer> last() {
        return Optional.ofNullable(last);
    }

    /** The issuer of the account named last, if this paragraph names it. */
    Optional<Issuer> lastIn(int paragraph) {
        return this.paragraph == paragraph ? last() : Optional.empty();
    }

    /** Of two states with accounts the one that was not named last. */
    Optional<String> otherState() {
        List<String> others = states.stream()
                .filter(state -> last == null || !state.equals(last.state()))
                .toList();
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    /** Whether accounts of two states have been named. */
    boolean several() {
        return states.size() > 1;
    }

    /** What "the ministry" means. */
    Optional<Issuer> known(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /** Takes note of a body of a state. */
    void introduce(String word, Issuer issuer) {
        byWord.put(word, issuer);
    }

    /** Takes note of an account; one of no body that is named is of the body named last for its state. */
    Issuer name(Issuer issuer, int where) {
        Issuer whole = issuer.body().isEmpty() ? lastOf.getOrDefault(issuer.state(), issuer) : issuer;
        lastOf.put(issuer.state(), whole);
        last = whole;
        states.add(issuer.state());
        paragraph = where;
        return whole;
    }

    /** The issuer that a phrase with one of the words for issuers names, of a state. */
    Issuer in(List<String> phrase, String state) {
        String body = "";
        for (int i = 0; i < phrase.size(); i++) {
            String word = phrase.get(i);
            String before = i > 0 ? phrase.get(i - 1) : "";
            if (words.is("ministry", word) || words.is("foreign-body", word) && words.is("foreign", before)) {
                boolean foreign = phrase.stream().anyMatch(one -> words.is("foreign", one));
                boolean field = words.is("rank", before);
                body = foreign ? "foreign ministry" : field ? before + " ministry" : whichMinistry(word, state);
            } else if (body.isEmpty() && words.is("leader-body", word)) {
                body = LEADER;
            }
        }
        return new Issuer(state, body);
    }

    /** "The Ruritanian ministry": the one that was named before. */
    private String whichMinistry(String word, String state) {
        return known(word)
                .filter(issuer -> issuer.state().equals(state))
                .map(Issuer::body)
                .orElse("ministry");
    }

    /**
     * How the accounts of an article are called: by their states, and by state and body where the article quotes accounts
     * of several bodies of one state.
     */
    static Map<Issuer, String> labels(Iterable<Issuer> issuers) {
        Map<String, Set<String>> bodies = new TreeMap<>();
        Map<String, String> first = new HashMap<>();
        for (Issuer issuer : issuers) {
            if (!issuer.body().isEmpty()) {
                bodies.computeIfAbsent(issuer.state(), any -> new TreeSet<>()).add(issuer.body());
                first.putIfAbsent(issuer.state(), issuer.body());
            }
        }
        Map<Issuer, String> labels = new HashMap<>();
        for (Issuer issuer : issuers) {
            boolean several = bodies.getOrDefault(issuer.state(), Set.of()).size() > 1;
            String body = issuer.body().isEmpty() ? first.getOrDefault(issuer.state(), "") : issuer.body();
            labels.put(issuer, several ? issuer.state() + " (" + body + ")" : issuer.state());
        }
        return labels;
    }
}
