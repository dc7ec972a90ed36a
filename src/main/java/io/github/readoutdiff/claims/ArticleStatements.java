package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Paragraph;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.Tagger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the attributions of one article and decides where each comes from, sentence by sentence. */
final class ArticleStatements {
    private final String text;
    private final List<Paragraph> paragraphs;
    private final Tagger tagger;
    private final QuotedParts quotations;
    private final OriginRules origins;
    private final SpeakerNaming speakers;
    private final AttributionScope scope;
    private final Names names;
    private final List<Sentence> sentences = new ArrayList<>();

    /** The characters that some attribution holds. */
    private final BitSet sourced = new BitSet();

    ArticleStatements(
            String text,
            List<Paragraph> paragraphs,
            Tagger tagger,
            QuotedParts quotations,
            Names names,
            AttributionScope scope) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.tagger = tagger;
        this.quotations = quotations;
        this.origins = new OriginRules(text, names, quotations);
        this.speakers = new SpeakerNaming(text, names);
        this.scope = scope;
        this.names = names;
        paragraphs.forEach(paragraph -> sentences.addAll(paragraph.sentences()));
    }

    /** In the order of their contents; of those that begin at one place the longest first. */
    List<Statement> read() {
        AttributionFinder finder = new AttributionFinder(tagger, scope);
        List<FoundAttribution> found = new ArrayList<>(finder.find(text, paragraphs));
        found.addAll(finder.findInQuotations(text, paragraphs, quotations));
        AccountSentences accounts = new AccountSentences(text, tagger, quotations, origins, speakers);
        found.sort((one, other) -> Integer.compare(one.anchor(), other.anchor()));
        found.stream()
                .filter(one -> !one.source().isEmpty())
                .forEach(one -> one.content().forEach(span -> sourced.set(span.start(), span.end())));
        int next = 0;
        // whether the sentence before is an account's
        boolean told = false;
        List<Statement> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (!sentence.role().states()) {
                while (next < found.size()
                        && found.get(next).anchor() < sentence.span().end()) {
                    next++;
                }
                continue;
            }
            origins.meet(sentence);
            int from = next;
            while (next < found.size()
                    && found.get(next).anchor() < sentence.span().end()) {
                next++;
            }
            List<FoundAttribution> these = found.subList(from, next);
            boolean opens = accounts.opensWithAccount(sentence);
            if (these.stream().anyMatch(one -> isIt(one, sentence))) {
                accounts.mentionSubject(sentence);
            }
            List<Statement> here = whole(sentence, accounts, classify(sentence, accounts, these));
            for (Statement part : accounts.contrasts(sentence)) {
                if (here.stream().noneMatch(source -> isAbout(source, part))) {
                    here.removeIf(one -> one.origin().relayed() && sharesSource(one, part));
                    here.replaceAll(one -> before(one, part));
                    here.add(part);
                }
            }
            here.replaceAll(one -> apart(one, here));
            int first = all.size();
            all.addAll(here);
            boolean account = here.stream()
                    .anyMatch(source -> source.origin().isAccount()
                            && !(opens && source.origin().relayed()));
            Statement opening = account ? accounts.opening(sentence) : null;
            if (opening != null && isInFront(opening, here)) {
                Span cue = opening.found().cue().get(0);
                all.subList(first, all.size())
                        .removeIf(one -> one.found().cue().stream().anyMatch(cue::encloses));
                all.add(here.stream().reduce(opening, this::before));
            }
            if (account || from < next && origins.isElsewhere(sentence)) {
                told = account;
            } else {
                Statement whole = accounts.read(sentence);
                if (whole == null
                        && here.stream()
                                .allMatch(source -> source.found().source().isEmpty())
                        && !isSourced(sentence)) {
                    whole = accounts.unsourced(sentence);
                }
                if (whole == null && here.isEmpty() && told) {
                    whole = accounts.goesOn(sentence);
                }
                told = whole != null;
                if (whole != null) {
                    Span cue = whole.found().cue().isEmpty()
                            ? whole.found().content().get(0)
                            : whole.found().cue().get(0);
                    all.subList(first, all.size())
                            .removeIf(one -> one.found().cue().stream().anyMatch(cue::encloses));
                    all.add(apart(whole, here));
                } else {
                    accounts.mentionSubject(sentence);
                }
            }
        }
        new Echoes(text, names, all).resolve();
        all.sort((one, other) -> one.found().start() != other.found().start()
                ? Integer.compare(one.found().start(), other.found().start())
                : Integer.compare(other.found().length(), one.found().length()));
        return all;
    }

    /**
     * "Ms X, by the Ruritanian account, agreed to a toll" is the account's as a whole: what she did is no cue and the account no
     * part of her name. "Ms X's office, in its summary, said" names one source.
     */
    private List<Statement> whole(Sentence sentence, AccountSentences accounts, List<Statement> here) {
        Optional<Span> beside = here.stream()
                .filter(one -> one.found().source().size() == 1)
                .filter(one -> one.found().source().get(0).in(text).indexOf(',') > 0
                        || isQuotedBy(one.found())
                        || isBetweenCommas(one.found()))
                .map(one -> one.found().source().get(0))
                .findFirst();
        if (beside.isEmpty()) {
            return here;
        }
        String source = beside.get().in(text);
        int comma = source.indexOf(',');
        List<String> first = comma < 0 ? List.of() : OriginRules.keys(source.substring(0, comma));
        AccountWords words = AccountWords.standard();
        Statement inserted =
                words.any("issuer", first) || words.any("account", first) ? null : accounts.inserted(sentence);
        if (inserted == null) {
            return here;
        }
        Span account = inserted.found().source().get(0);
        List<Statement> kept = new ArrayList<>(here);
        if (kept.removeIf(one -> one.found().source().stream().anyMatch(span -> span.encloses(account)))) {
            kept.add(inserted);
        }
        return kept;
    }

    /** Whether nothing else in its sentence is ascribed before it ends: "The one text speaks of a loan, while the other says". */
    private static boolean isInFront(Statement opening, List<Statement> here) {
        int verb = opening.found().cue().get(0).end();
        return here.stream()
                .allMatch(one -> one.found().start() > verb
                        && one.found().source().stream().allMatch(span -> span.start() > verb));
    }

    /** "Ms X, it says, agreed": the clause goes on behind it. */
    private boolean isBetweenCommas(FoundAttribution found) {
        int end = found.cue().isEmpty() ? 0 : found.cue().get(0).end();
        String before = text.substring(
                        Math.max(0, found.source().get(0).start() - 3),
                        found.source().get(0).start())
                .stripTrailing();
        return found.source().get(0).end() <= end
                && end < text.length()
                && text.charAt(end) == ','
                && before.endsWith(",")
                && OriginRules.keys(found.source().get(0).in(text)).equals(List.of("it"));
    }

    /** "X was quoted by the ministry as saying": whose words they are stands in front. */
    private boolean isQuotedBy(FoundAttribution found) {
        List<String> cue = found.cue().isEmpty()
                ? List.of()
                : OriginRules.keys(found.cue().get(0).in(text));
        return found.rule().startsWith("passive")
                && !cue.isEmpty()
                && AttributionCues.standard().is("quoted-in", cue.get(cue.size() - 1));
    }

    /** An account between commas as far as no other account goes on in the sentence. */
    private Statement apart(Statement inserted, List<Statement> others) {
        Statement left = inserted;
        if (inserted.found().rule().equals(InsertedAccounts.RULE)) {
            for (Statement other : others) {
                left = before(left, other);
            }
        }
        return left;
    }

    /** What one account tells, without what another tells behind it in the same sentence. */
    private Statement before(Statement one, Statement other) {
        boolean another = one.origin().isAccount()
                && other.origin().isAccount()
                && !other.origin().relayed()
                && !other.origin().issuers().equals(one.origin().issuers())
                && !other.found().source().isEmpty()
                && one.found().holds(other.found().source().get(0));
        return another ? InsertedAccounts.before(one, other.found().source().get(0), text) : one;
    }

    /** The outer attributions of a sentence first, then those inside them: what an account tells of is no new account. */
    private List<Statement> classify(Sentence sentence, AccountSentences accounts, List<FoundAttribution> found) {
        List<Statement> here = new ArrayList<>();
        List<FoundAttribution> inner = new ArrayList<>();
        for (FoundAttribution one : found) {
            if (!one.cue().isEmpty() && quotations.holds(one.cue().get(0).start())) {
                here.add(statement(one, Origin.reporter(OriginRules.INSIDE_QUOTATION)));
            } else if (found.stream().anyMatch(other -> other != one && isInside(one, other))) {
                inner.add(one);
            } else {
                Origin origin = origins.of(one, sentence, cue(one));
                Origin account = origin.isAccount() ? null : accounts.saidIn(one, sentence);
                here.add(statement(one, account == null ? origin : account));
            }
        }
        for (FoundAttribution one : inner) {
            Optional<Statement> outer = here.stream()
                    .filter(source ->
                            source.origin().isAccount() && source.found().holds(one))
                    .findFirst();
            here.add(statement(
                    one,
                    outer.map(source -> source.origin().relaying(OriginRules.INSIDE))
                            .orElseGet(() -> origins.of(one, sentence, cue(one)))));
        }
        return here;
    }

    /** Of two that hold each other, "X told Y that ..., the ministry said", the one behind is the outer. */
    private static boolean isInside(FoundAttribution one, FoundAttribution other) {
        return other.holds(one) && !(one.holds(other) && one.anchor() > other.anchor());
    }

    /** "The ministry leads on the prisoners: all will be exchanged, it says": the subject is what "it" means. */
    private boolean isIt(FoundAttribution one, Sentence sentence) {
        return one.source().size() == 1
                && one.source().get(0).start() > sentence.span().start()
                && OriginRules.keys(one.source().get(0).in(text)).equals(List.of("it"));
    }

    /** Whether a quotation in a sentence belongs to a cue somewhere else. */
    private boolean isSourced(Sentence sentence) {
        int next = sourced.nextSetBit(sentence.span().start());
        return next >= 0 && next < sentence.span().end();
    }

    /** Whether an attribution has its source where another begins, or holds it. */
    private static boolean isAbout(Statement one, Statement part) {
        Span source = part.found().source().get(0);
        boolean another = one.origin().isAccount()
                && !one.origin().issuers().equals(part.origin().issuers());
        return sharesSource(one, part) && !one.origin().relayed() || one.found().holds(source) && !another;
    }

    private static boolean sharesSource(Statement one, Statement part) {
        return one.found().source().stream()
                .anyMatch(span -> span.overlaps(part.found().source().get(0)));
    }

    private Statement statement(FoundAttribution found, Origin origin) {
        return new Statement(found, origin, speakers.of(found));
    }

    private AttributionCue cue(FoundAttribution one) {
        String words = one.cue().get(one.cue().size() - 1).in(text).toLowerCase(Locale.ROOT);
        String last = words.substring(words.lastIndexOf(' ') + 1);
        AttributionCues cues = AttributionCues.standard();
        if (words.startsWith("according")) {
            return new AttributionCue("according", one.sort(), Set.of());
        }
        return cues.verb(last)
                .or(() -> cues.noun(last))
                .or(() -> cues.adjective(last))
                .orElse(new AttributionCue(last, one.sort(), Set.of()));
    }
}
