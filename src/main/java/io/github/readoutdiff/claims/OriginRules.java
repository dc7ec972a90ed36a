package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.NamedParty;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides where the attributions of one article come from, in text order: it remembers the account that was named last,
 * because "it said" and "the readout said" mean that one.
 */
final class OriginRules {
    private static final Pattern OTHER_EVENT = Pattern.compile(
            "\\b(?:earlier|previous|prior|preceding|another|last|different|past|(?:in|of|on|after) (?:\\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d+)?(?:['\u2019]s)?)"
                    + "(?: \\w+)? (?:call|meeting|conversation|readout|statement|talks|summit|visit|interview|encounter)\\b|"
                    + "\\b(?:call|meeting|conversation|talks|summit|readout|visit) (?:in|of|on|from|last) (?:\\d+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|year|month|week|spring|summer|autumn|winter|19\\d\\d|20\\d\\d)\\b|"
                    + "\\b(?:last|previous) (?:week|month|year|spring|summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december)(?:['\u2019]s)?\\b");
    private static final Pattern OMISSION = Pattern.compile(
            "\\b(?:neither|nor|no mention|not a word|silent|omit\\w*|left out|leaves out|leave out|absent|missing|without mention\\w*|makes? no|made no|(?:says?|said) nothing (?:about|of|on)"
                    + "|nothing (?:about|on|of)|(?:did|does|do) ?n[o'\u2019]t (?:\\w+ )?(?:mention|refer|say|include|contain|address|note|use|cite|name|record|report|appear|touch|discuss)"
                    + "|(?:did|does|do) not (?:\\w+ )?(?:mention|refer|say|include|contain|address|note|use|cite|name|record|report|appear|touch|discuss)|never mention\\w*|unmentioned)\\b");

    /** Characters of the article's beginning that say whose country it is about. */
    private static final int LEAD = 600;

    /** Characters around a cue within which a remark on an omission is looked for. */
    private static final int CLAUSE = 400;

    static final String SAME_PARAGRAPH = "account of the paragraph";
    static final String CARRIED_ON = "account carried on";
    static final String INSIDE = "inside an account";

    private final String text;
    private final Names names;
    private final Offices offices;
    private final AccountWords words = AccountWords.standard();
    /** The state of a ministry, a palace: what "the palace" means once the text has said whose it is. */
    private final Map<String, String> issuers = new HashMap<>();

    /** What was found out about the sentence read last, so that a long one is searched once. */
    private @Nullable Sentence lastSentence;

    private String lastOutside = "";
    private boolean otherEvent;
    private boolean occasion;

    private final Set<String> seen = new LinkedHashSet<>();
    private @Nullable String lastIssuer;
    private int accountParagraph = -1;

    /** The state of the person named last, for "her office". */
    private @Nullable String personState;

    /** Whether the statement read last came from an account, and in which paragraph it stood. */
    private boolean latestIsAccount;

    private boolean latestIsOther;

    private int latestParagraph = -2;

    OriginRules(String text, Names names) {
        this.text = text;
        this.names = names;
        this.offices = new Offices(text, names);
    }

    /** Whether a sentence only says that an account leaves something out: the reporter's remark, not the account's. */
    boolean isOmission(Sentence sentence, QuotedParts quotations) {
        readOnce(sentence, quotations);
        return OMISSION.matcher(outside(sentence.span(), quotations)).find();
    }

    /** Takes note of whom a sentence names, so that later ones can mean it; in text order, once for each. */
    void meet(Sentence sentence, QuotedParts quotations) {
        readOnce(sentence, quotations);
    }

    /** After a sentence that quotes no account: one that stands as its subject is what the next "it" means. */
    void mention(Span subject, int paragraph) {
        account(subject.in(text), paragraph, true);
    }

    /** Whether a sentence tells of an earlier call or of an occasion of its own. */
    boolean isElsewhere(Sentence sentence, QuotedParts quotations) {
        readOnce(sentence, quotations);
        return otherEvent || occasion;
    }

    /** The account that a sentence with a quotation and no source takes it from: the one that its paragraph quotes. */
    Optional<Origin> ofParagraph(Sentence sentence) {
        return lastIssuer != null && accountParagraph == sentence.paragraph() && !latestIsOther
                ? Optional.of(Origin.account(lastIssuer, SAME_PARAGRAPH))
                : Optional.empty();
    }

    private void readOnce(Sentence sentence, QuotedParts quotations) {
        if (sentence.equals(lastSentence)) {
            return;
        }
        lastSentence = sentence;
        lastOutside = outside(sentence.span(), quotations);
        otherEvent = OTHER_EVENT.matcher(lastOutside).find();
        occasion = words.any("occasion", keys(lastOutside));
        String own = sentence.span().in(text);
        names.person(own).flatMap(NamedParty::state).ifPresent(state -> personState = state);
        rememberIssuers(own);
    }

    /** "The Ruritanian foreign ministry": from here on, "the ministry" is Ruritania's. */
    private void rememberIssuers(String sentence) {
        List<Word> all = Words.of(sentence);
        for (int i = 1; i < all.size(); i++) {
            if (words.is("issuer", all.get(i).key())) {
                int first = i - 1;
                while (first > i - 3
                        && first > 0
                        && sentence.charAt(all.get(first).span().start() - 1) == ' '
                        && sentence.charAt(all.get(first).span().start() - 2) != ',') {
                    first--;
                }
                int from = all.get(first).span().start();
                String key = all.get(i).key();
                names.state(sentence.substring(from, all.get(i).span().start()))
                        .ifPresent(state -> issuers.put(key, state));
            }
        }
    }

    private String outside(Span span, QuotedParts quotations) {
        StringBuilder plain = new StringBuilder(span.length());
        for (int i = span.start(); i < span.end(); i++) {
            int near = quotations.near(i);
            if (near < quotations.size() && quotations.get(near).contains(i)) {
                i = Math.min(span.end(), quotations.get(near).end()) - 1;
                plain.append(" \" ");
                continue;
            }
            plain.append(Character.toLowerCase(text.charAt(i)));
        }
        return plain.toString();
    }

    /** The account that a phrase names, if it names one. */
    Optional<Origin> account(String phrase, int paragraph, boolean bare) {
        List<String> low = keys(phrase);
        String joined = " " + String.join(" ", low) + " ";
        if (words.any("all", low)) {
            return Optional.of(Origin.allAccounts("both accounts"));
        }
        if (words.any("person", low) && !words.any("account", low)) {
            return Optional.empty();
        }
        Optional<String> state = state(phrase);
        boolean account = words.any("account", low);
        boolean issuer = words.any("issuer", low);
        if (account || issuer) {
            Optional<String> second = second(phrase, state);
            if (second.isPresent()) {
                remember(second.get(), paragraph, "");
                return Optional.of(Origin.accounts(List.of(state.orElseThrow(), second.get()), "accounts named"));
            }
            if (state.isEmpty()) {
                state = names.person(phrase).flatMap(NamedParty::state);
            }
            boolean his = joined.startsWith(" his ") || joined.startsWith(" her ");
            if (state.isEmpty() && his) {
                state = Optional.ofNullable(personState);
            }
            if (state.isEmpty() && his && low.size() > 1 && low.get(1).equals("own")) {
                state = otherIssuer();
            }
            boolean definite = joined.startsWith(" the ")
                    || joined.startsWith(" its ")
                    || joined.startsWith(" this ")
                    || joined.startsWith(" that ")
                    || joined.startsWith(" his ")
                    || joined.startsWith(" her ");
            for (String word : low) {
                if (words.is("issuer", word)) {
                    state.ifPresent(name -> issuers.put(word, name));
                    if (state.isEmpty() && definite && issuers.containsKey(word)) {
                        return Optional.of(remember(issuers.get(word), paragraph, "issuer named before"));
                    }
                }
            }
            if (state.isEmpty() && definite && lastIssuer != null) {
                return Optional.of(remember(lastIssuer, paragraph, "last account"));
            }
            if (state.isEmpty() && issuer && isOwned(phrase) && lastIssuer != null && accountParagraph == paragraph) {
                state = Optional.of(lastIssuer);
            }
            if (state.isEmpty() && definite && issuer) {
                // the first leader whom the article names is the one at home
                String lead = text.substring(0, Math.min(text.length(), LEAD));
                state = names.person(lead).flatMap(NamedParty::state).or(() -> names.state(lead));
            }
            return state.map(name -> remember(name, paragraph, account ? "account named" : "issuer named"));
        }
        if (isPart(low) && lastIssuer != null && accountParagraph == paragraph) {
            return Optional.of(remember(lastIssuer, paragraph, "last account"));
        }
        if (low.equals(List.of("they")) && words.any("all", keys(lastOutside))) {
            return Optional.of(Origin.allAccounts("both accounts"));
        }
        if (low.size() == 1 && words.is("it", low.get(0)) && lastIssuer != null) {
            return Optional.of(remember(lastIssuer, paragraph, "last account"));
        }
        if (bare && state.isPresent() && low.size() <= 4 && names.person(phrase).isEmpty()) {
            return Optional.of(remember(state.get(), paragraph, "seat of power"));
        }
        return Optional.empty();
    }

    /** Of two issuers the one that was not named last: "her own side's summary", behind the other's. */
    private Optional<String> otherIssuer() {
        List<String> others =
                seen.stream().filter(issuer -> !issuer.equals(lastIssuer)).toList();
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    /** "The second", "the last line": of the account that was named before. */
    private boolean isPart(List<String> low) {
        return low.size() > 1
                && low.size() < 4
                && low.get(0).equals("the")
                && low.subList(1, low.size()).stream().allMatch(word -> words.is("part", word));
    }

    private static boolean isOwned(String phrase) {
        return phrase.contains("'s ") || phrase.contains("\u2019s ");
    }

    /** The state of a phrase, of "the Graustarkians" too. */
    private Optional<String> state(String phrase) {
        Optional<String> state = names.state(phrase);
        boolean people = phrase.endsWith("s") && phrase.toLowerCase(Locale.ROOT).startsWith("the ");
        return state.isPresent() || !people ? state : names.state(phrase.substring(0, phrase.length() - 1));
    }

    /** The other state of "the Norwegian and Finnish readouts". */
    private Optional<String> second(String phrase, Optional<String> first) {
        int and = phrase.indexOf(" and ");
        if (and < 0 || first.isEmpty()) {
            return Optional.empty();
        }
        boolean before = names.state(phrase.substring(0, and)).equals(first);
        return before
                ? names.state(phrase.substring(and)).filter(state -> !state.equals(first.get()))
                : Optional.empty();
    }

    private Origin remember(String issuer, int paragraph, String rule) {
        lastIssuer = issuer;
        seen.add(issuer);
        accountParagraph = paragraph;
        return Origin.account(issuer, rule);
    }

    /** Where an attribution comes from. */
    Origin of(FoundAttribution one, Sentence sentence, QuotedParts quotations, AttributionCue cue) {
        readOnce(sentence, quotations);
        boolean speech = words.is("speech", cue.word()) || one.manner() == Manner.DIRECT;
        if (one.source().isEmpty()) {
            return impersonal(one, sentence)
                    ? Origin.account(Objects.requireNonNull(lastIssuer), SAME_PARAGRAPH)
                    : Origin.reporter("no source");
        }
        String phrase = one.source().get(0).in(text);
        if (one.manner() != Manner.DIRECT && notesOmission(one, sentence, quotations)) {
            return Origin.reporter("omission noted");
        }
        // "requested by Strelsau" tells what a side did, not what it published
        boolean passive = one.rule().startsWith("passive") && one.manner() != Manner.DIRECT;
        boolean document = words.any("account", keys(phrase)) || words.any("all", keys(phrase));
        boolean tells = speech
                || one.sort() == AttributionCue.Sort.EVIDENCE
                || document && one.sort() != AttributionCue.Sort.ACT;
        Optional<Origin> account = account(phrase, sentence.paragraph(), tells && !passive);
        if (account.isPresent() && !tells && one.sort() != AttributionCue.Sort.SAYING) {
            return Origin.reporter("told by the reporter");
        }
        Origin origin = account.isPresent()
                ? otherEvent ? Origin.other("another event") : account.get()
                : withoutAccount(one, phrase, sentence, speech, cue);
        if (one.sort() == AttributionCue.Sort.SAYING) {
            latestIsAccount = origin.sort() == Origin.Sort.ACCOUNT;
            latestIsOther = origin.sort() == Origin.Sort.OTHER;
            latestParagraph = sentence.paragraph();
        }
        return origin;
    }

    /** "It was noted that", in a paragraph that quotes an account. */
    private boolean impersonal(FoundAttribution one, Sentence sentence) {
        String before = text.substring(sentence.span().start(), one.cue().get(0).start());
        return lastIssuer != null
                && accountParagraph == sentence.paragraph()
                && latestIsAccount
                && !otherEvent
                && one.rule().startsWith("passive")
                && one.sort() == AttributionCue.Sort.SAYING
                && List.of("it").equals(keys(before.substring(Math.max(0, before.length() - 5))));
    }

    /** Whether a cue says that something is left out; a reported clause is the source's, whatever is missing in it. */
    private boolean notesOmission(FoundAttribution one, Sentence sentence, QuotedParts quotations) {
        Span clause = clause(one, sentence.span());
        if (one.rule().startsWith("reported clause")) {
            int content = one.start();
            int cue = one.cue().get(0).start();
            if (content > cue && clause.start() < content) {
                clause = Span.of(clause.start(), Math.min(clause.end(), content));
            }
        }
        return OMISSION.matcher(outside(clause, quotations)).find();
    }

    private Origin withoutAccount(
            FoundAttribution one, String phrase, Sentence sentence, boolean speech, AttributionCue cue) {
        if (occasion || otherEvent) {
            return Origin.other("another occasion");
        }
        boolean pronoun = keys(phrase).size() == 1 && words.is("pronoun", keys(phrase).get(0));
        if (pronoun && latestParagraph == sentence.paragraph() && latestIsOther) {
            return Origin.other("named source");
        }
        boolean person = isPrincipal(phrase);
        if (person && lastOutside.startsWith("there,") && lastIssuer != null) {
            return remember(lastIssuer, sentence.paragraph(), "last account").relaying("last account");
        }
        if (person && lastIssuer != null && accountParagraph == sentence.paragraph()) {
            return Origin.account(lastIssuer, SAME_PARAGRAPH).relaying(SAME_PARAGRAPH);
        }
        if (person
                && speech
                && lastIssuer != null
                && latestIsAccount
                && latestParagraph == sentence.paragraph() - 1
                && !one.cue().get(0).in(text).contains(" ")
                && isOf(phrase, lastIssuer)) {
            return remember(lastIssuer, sentence.paragraph(), CARRIED_ON).relaying(CARRIED_ON);
        }
        return speech || words.is("opinion", cue.word())
                                && (words.any("person", keys(phrase))
                                        || words.any("body", keys(phrase))
                                        || isNamed(phrase))
                ? Origin.other("named source")
                : Origin.reporter("told by the reporter");
    }

    /** A name, not "Strelsau believes" or "the king thinks". */
    private boolean isNamed(String phrase) {
        return Character.isUpperCase(phrase.codePointAt(0))
                && !keys(phrase).get(0).equals("the")
                && keys(phrase).size() > 1
                && names.person(phrase).isEmpty();
    }

    /** A pronoun, or the leader of the state whose account was quoted last. */
    private boolean isOf(String phrase, String state) {
        return keys(phrase).size() == 1 && words.is("pronoun", keys(phrase).get(0))
                || names.person(phrase)
                        .or(() -> offices.holder(phrase))
                        .flatMap(NamedParty::state)
                        .filter(state::equals)
                        .isPresent();
    }

    /** The part of a sentence that holds the cue, without contrasts, appositions and relative clauses. */
    private Span clause(FoundAttribution one, Span sentence) {
        int cue = one.cue().isEmpty() ? one.start() : one.cue().get(0).start();
        int from = Math.max(sentence.start(), cue - CLAUSE);
        int start = from;
        int end = Math.min(sentence.end(), Math.max(from + 1, cue + CLAUSE));
        String words = text.substring(from, end);
        int at = Math.max(0, Math.min(words.length(), cue - from));
        for (String mark : new String[] {";", ", but ", ", a ", ", an ", ", which "}) {
            int before = words.lastIndexOf(mark, at);
            int behind = words.indexOf(mark, at);
            start = before >= 0 ? Math.max(start, from + before) : start;
            end = behind >= 0 ? Math.min(end, from + behind) : end;
        }
        return Span.of(start, end);
    }

    /** A person with a known state, or a pronoun for one. */
    private boolean isPrincipal(String phrase) {
        List<String> low = keys(phrase);
        if (low.size() == 1 && words.is("pronoun", low.get(0))
                || offices.holder(phrase).isPresent()) {
            return true;
        }
        if (words.any("person", low)) {
            return false;
        }
        return names.person(phrase).isPresent() || phrase.contains("two leaders") || phrase.contains("two sides");
    }

    static List<String> keys(String phrase) {
        return Words.of(phrase).stream().map(word -> word.key()).toList();
    }
}
