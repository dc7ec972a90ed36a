package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Negation;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How one claim stands to each of its words: whether it negates them, denies them by a verb ("opposes the plan"), affirms them
 * by one ("supports the plan") or only has them. Verbs are those of {@code stance-verbs.txt}.
 */
final class Stances {
    /** How many words may stand between "and" and the verb of the next predicate. */
    private static final int ADVERBS = 1;

    /** How a claim stands to a word. */
    enum Stance {
        /** Neither way. */
        PLAIN,
        /** Under a verb that affirms it. */
        AFFIRMED,
        /** Under "not", "no" and the like. */
        NEGATED,
        /** Under a verb that denies it. */
        DENIED,
        /** Denied and negated, "did not rule out": neither yes nor no. */
        OPEN,
        /** Under a verb that ends it or holds it off: what that says of the word itself is not known. */
        TURNED
    }

    /** A verb of stance: where it stands, what it reaches, and what governs it. All spans count in the readout. */
    record Governor(Span cue, Span scope, boolean affirms, boolean isPassive, boolean isNegated) {
        /** The verb and what it reaches, in the order of the text. */
        Span whole() {
            return Span.of(Math.min(cue.start(), scope.start()), Math.max(cue.end(), scope.end()));
        }
    }

    final Profile profile;
    private final List<Span> negations = new ArrayList<>();
    private final List<Governor> governors = new ArrayList<>();
    private final List<Span> turns = new ArrayList<>();
    private final List<Span> clauses = new ArrayList<>();

    /** The spans of words that a verb denies which takes an infinitive or a clause: "refused to", "denied that". */
    private final List<Governor> ofDeeds = new ArrayList<>();

    private Stances(Profile profile) {
        this.profile = profile;
        for (Span part : profile.claim.spans()) {
            new Part(part.in(profile.text), part.start()).read();
        }
    }

    static Stances of(Profile profile) {
        return new Stances(profile);
    }

    boolean turns() {
        return !turns.isEmpty();
    }

    boolean denies() {
        return governors.stream().anyMatch(governor -> !governor.affirms());
    }

    /**
     * How the claim stands to a word.
     *
     * @param turning whether verbs that end or hold off what they govern count: not where both claims have one
     */
    Stance of(Term term, boolean turning) {
        if (turning && turns.stream().anyMatch(turn -> turn.encloses(term.span()))) {
            return Stance.TURNED;
        }
        boolean negated = negations.stream().anyMatch(scope -> scope.encloses(term.span()));
        int denied = 0;
        boolean affirmed = false;
        for (Governor governor : governors) {
            if (governor.scope().encloses(term.span())) {
                negated |= governor.isNegated() && governor.isPassive();
                affirmed |= governor.affirms();
                denied += governor.affirms() ? 0 : 1;
            }
        }
        if (denied > 1 || (denied == 1 && negated)) {
            return Stance.OPEN;
        }
        if (denied == 1) {
            return Stance.DENIED;
        }
        return negated ? Stance.NEGATED : affirmed ? Stance.AFFIRMED : Stance.PLAIN;
    }

    /** Whether a word stands before the negation or the verb of stance of its clause: who acts is neither denied nor affirmed. */
    boolean isSubject(int at) {
        Span word = profile.terms.get(at).span();
        List<Governor> over =
                governors.stream().filter(each -> each.scope().encloses(word)).toList();
        if (profile.negationSubjects.get(at)) {
            return over.stream().noneMatch(Governor::isPassive);
        }
        return over.isEmpty() && governors.stream().anyMatch(each -> leads(word, each));
    }

    /** Whether a word is itself a verb of stance, and under no other. */
    boolean isVerb(Term term) {
        return governors.stream().anyMatch(governor -> governor.cue().encloses(term.span()))
                && governors.stream().noneMatch(governor -> governor.scope().encloses(term.span()));
    }

    private boolean leads(Span word, Governor governor) {
        return !governor.isPassive()
                && word.end() <= governor.cue().start()
                && clauses.stream().anyMatch(clause -> clause.encloses(word) && clause.encloses(governor.cue()));
    }

    /** The names of those who act: before the first verb of stance, in its clause. */
    Set<String> actors() {
        return profile.terms.stream()
                .filter(Term::name)
                .filter(term -> !governors.isEmpty() && leads(term.span(), governors.get(0)))
                .map(Term::concept)
                .collect(Collectors.toSet());
    }

    /** The first verb that denies and is not negated itself. */
    Optional<Governor> denial() {
        return governors.stream()
                .filter(each -> !each.affirms() && !each.isNegated())
                .findFirst();
    }

    /** The first verb that affirms. */
    Optional<Governor> affirmation() {
        return governors.stream().filter(Governor::affirms).findFirst();
    }

    /**
     * Whether the other claim asserts without a verb of stance what this one denies: the deed of "refused to lift", told
     * ("lifted") and not asked for; the clause of "denied that", where one person is said to have said both.
     */
    boolean deniesDeedOf(Profile other) {
        for (Governor governor : ofDeeds) {
            if (governor.cue().in(profile.text).endsWith("to")) {
                Optional<Term> deed = profile.terms.stream()
                        .filter(term -> governor.scope().encloses(term.span()))
                        .findFirst();
                if (deed.isPresent()
                        && other.terms.stream()
                                .anyMatch(term ->
                                        isSame(deed.get(), term) && !StanceVerbs.isWanted(other.wordBefore(term)))) {
                    return true;
                }
            } else if (!profile.speakerWords.isEmpty() && Speakers.share(profile.speakerWords, other.speakerWords)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two words are one by stem or by concept. */
    static boolean isSame(Term one, Term other) {
        return one.stem().equals(other.stem()) || one.concept().equals(other.concept());
    }

    /** One span of a claim as it is read. */
    private final class Part {
        private final String text;
        private final int start;
        private final List<Word> words;
        private final List<Negation> found;

        Part(String text, int start) {
            this.text = text;
            this.start = start;
            this.words = Words.of(text);
            this.found = Negation.of(text);
        }

        void read() {
            Negation.clauses(text).forEach(clause -> clauses.add(moved(clause)));
            for (Negation negation : found) {
                negation.scope().ifPresent(scope -> negations.add(moved(predicate(scope))));
            }
            int at = 0;
            while (at < words.size()) {
                Phrases.Found<StanceVerbs.Role> phrase = StanceVerbs.PHRASES.at(words, at);
                if (phrase != null && phrase.value() != StanceVerbs.Role.NONE) {
                    governor(at, phrase);
                }
                at += phrase == null ? 1 : phrase.length();
            }
        }

        private void governor(int at, Phrases.Found<StanceVerbs.Role> phrase) {
            Word last = words.get(at + phrase.length() - 1);
            Span cue = Span.of(words.get(at).span().start(), last.span().end());
            Optional<Span> clause = Negation.clauses(text).stream()
                    .filter(each -> each.encloses(cue))
                    .findFirst();
            String next = at + phrase.length() < words.size()
                    ? words.get(at + phrase.length()).key()
                    : "";
            boolean takesClause = next.equals("that");
            boolean takesDeed = last.key().equals("to");
            // "is opposed to", "is against", "was agreed that": what is governed stands behind, whatever stands before
            boolean passive = isPassive(at) && !takesClause && !next.equals("to") && !StanceVerbs.is("behind", last);
            Span scope = clause.flatMap(each ->
                            passive ? before(cue, each) : after(cue, each).map(this::predicate))
                    .orElse(null);
            if (scope == null) {
                return;
            }
            if (phrase.value() == StanceVerbs.Role.TURN) {
                turns.add(moved(scope));
                return;
            }
            boolean negated = found.stream()
                    .anyMatch(each ->
                            each.scope().filter(reach -> reach.encloses(cue)).isPresent());
            Governor governor =
                    new Governor(moved(cue), moved(scope), phrase.value() == StanceVerbs.Role.AFFIRM, passive, negated);
            governors.add(governor);
            if (phrase.value() == StanceVerbs.Role.DENY && !negated && (takesDeed || takesClause)) {
                ofDeeds.add(governor);
            }
        }

        /** "The plan was firmly rejected": what is governed stands before. */
        private boolean isPassive(int at) {
            boolean behindBe = false;
            for (int i = at - 1; i >= 0 && i >= at - 1 - ADVERBS; i--) {
                behindBe |= StanceVerbs.is("be", words.get(i));
            }
            return behindBe && !words.get(at).key().endsWith("ing");
        }

        private Optional<Span> before(Span cue, Span clause) {
            return cue.start() > clause.start() ? Optional.of(Span.of(clause.start(), cue.start())) : Optional.empty();
        }

        private Optional<Span> after(Span cue, Span clause) {
            return clause.end() > cue.end() ? Optional.of(Span.of(cue.end(), clause.end())) : Optional.empty();
        }

        /** What a verb or a negation reaches, without the next predicate: "opposes the plan | and does not recognise the vote". */
        private Span predicate(Span scope) {
            for (int i = 0; i < words.size(); i++) {
                Span word = words.get(i).span();
                if (word.start() > scope.start() && word.end() <= scope.end() && StanceVerbs.is("join", words.get(i))) {
                    for (int j = i + 1; j < words.size() && j <= i + 1 + ADVERBS; j++) {
                        if (isPredicate(j)) {
                            return Span.of(scope.start(), word.start());
                        }
                    }
                }
            }
            return scope;
        }

        private boolean isPredicate(int at) {
            Word word = words.get(at);
            Phrases.Found<StanceVerbs.Role> phrase = StanceVerbs.PHRASES.at(words, at);
            return StanceVerbs.is("auxiliary", word)
                    || StanceVerbs.is("be", word)
                    || (phrase != null
                            && (phrase.value() == StanceVerbs.Role.DENY || phrase.value() == StanceVerbs.Role.AFFIRM))
                    || found.stream().anyMatch(negation -> negation.cue().equals(word.span()));
        }

        private Span moved(Span span) {
            return Span.of(span.start() + start, span.end() + start);
        }
    }
}
