package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Paragraph;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.TaggedWord;
import io.github.readoutdiff.text.Tagger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one article. */
final class ArticleReading {
    private final String text;
    private final List<Paragraph> paragraphs;
    private final Tagger tagger;
    private final QuotedParts quotations;
    private final OriginRules origins;
    private final SpeakerNaming speakers;
    private final AttributionScope scope;
    private final Names names;
    private final List<Statement> sources = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final QuotedVoice quoted = new QuotedVoice();
    private final Map<Issuer, String> labels = new HashMap<>();
    private final Map<String, List<Draft>> drafts = new LinkedHashMap<>();

    ArticleReading(String text, List<Paragraph> paragraphs, Tagger tagger, Names names, AttributionScope scope) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.tagger = tagger;
        this.quotations = QuotedParts.of(text, paragraphs);
        this.origins = new OriginRules(text, names, quotations);
        this.speakers = new SpeakerNaming(text, names);
        this.scope = scope;
        this.names = names;
        paragraphs.forEach(paragraph -> sentences.addAll(paragraph.sentences()));
    }

    ArticleClaims read() {
        classify();
        drafts.put(Comparison.REPORTER, new ArrayList<>());
        drafts.put(Comparison.OTHER, new ArrayList<>());
        labels.putAll(Issuers.labels(sources.stream()
                .flatMap(source -> source.origin().issuers().stream())
                .toList()));
        // accounts stand in the order of their first quotation
        for (boolean echo : new boolean[] {false, true}) {
            sources.stream()
                    .filter(source -> source.origin().rule().equals(Echoes.RULE) == echo)
                    .flatMap(source -> source.origin().issuers().stream())
                    .forEach(issuer -> drafts.computeIfAbsent(labels.get(issuer), any -> new ArrayList<>()));
        }
        Set<FoundAttribution> carried = new HashSet<>();
        int first = 0;
        for (Sentence sentence : sentences) {
            if (sentence.role().states()) {
                while (first < sources.size()
                        && lastEnd.get(first) <= sentence.span().start()) {
                    first++;
                }
                draft(sentence, first, carried);
            }
        }
        remaining(carried);
        List<ClaimSet> accounts = new ArrayList<>();
        List<ClaimSet> asides = new ArrayList<>();
        drafts.forEach((issuer, own) -> {
            boolean aside = issuer.equals(Comparison.REPORTER) || issuer.equals(Comparison.OTHER);
            if (aside) {
                asides.add(claims(issuer, issuer, own));
            } else if (!own.isEmpty()) {
                accounts.add(claims(slug(issuer), issuer, own));
            }
        });
        return new ArticleClaims(accounts, asides, List.of());
    }

    /** Whether sources stand inside an account, by identity: asked often, decided once. */
    private final Map<Statement, Boolean> inAccount = new java.util.IdentityHashMap<>();

    /** For each source, the furthest end of a content up to it, so that a sentence looks at few of them. */
    private final List<Integer> lastEnd = new ArrayList<>();

    /** The characters that some attribution holds. */
    private final BitSet sourced = new BitSet();

    private void classify() {
        AttributionFinder finder = new AttributionFinder(tagger, scope);
        List<FoundAttribution> found = new ArrayList<>(finder.find(text, paragraphs));
        found.addAll(finder.findInQuotations(text, paragraphs, quotations));
        AccountSentences accounts = new AccountSentences(text, tagger, quotations, origins);
        found.sort((one, other) -> Integer.compare(anchor(one), anchor(other)));
        found.stream()
                .filter(one -> !one.source().isEmpty())
                .forEach(one -> one.content().forEach(span -> sourced.set(span.start(), span.end())));
        int next = 0;
        List<Statement> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (!sentence.role().states()) {
                while (next < found.size()
                        && anchor(found.get(next)) < sentence.span().end()) {
                    next++;
                }
                continue;
            }
            origins.meet(sentence);
            int from = next;
            while (next < found.size()
                    && anchor(found.get(next)) < sentence.span().end()) {
                next++;
            }
            List<Statement> here = classify(sentence, found.subList(from, next));
            all.addAll(here);
            boolean account = here.stream().anyMatch(source -> source.origin().isAccount());
            FoundAttribution part = accounts.contrast(sentence);
            if (part != null && here.stream().noneMatch(source -> isAbout(source.found(), part))) {
                all.add(new Statement(part, accounts.origin(), null));
                account = true;
            }
            if (!account && !(from < next && origins.isElsewhere(sentence))) {
                FoundAttribution whole = accounts.read(sentence);
                if (whole == null
                        && here.stream().allMatch(source -> source.found().source().isEmpty())
                        && !isSourced(sentence)) {
                    whole = accounts.unsourced(sentence);
                }
                if (whole != null) {
                    all.add(new Statement(whole, accounts.origin(), null));
                } else {
                    accounts.mentionSubject(sentence);
                }
            }
        }
        new Echoes(text, names, all).resolve();
        all.sort((one, other) -> one.found().start() != other.found().start()
                ? Integer.compare(one.found().start(), other.found().start())
                : Integer.compare(length(other.found()), length(one.found())));
        sources.addAll(all);
        int end = 0;
        for (Statement source : sources) {
            List<Span> content = source.found().content();
            end = Math.max(end, content.get(content.size() - 1).end());
            lastEnd.add(end);
        }
    }

    /** The outer attributions of a sentence first, then those inside them: what an account tells of is no new account. */
    private List<Statement> classify(Sentence sentence, List<FoundAttribution> found) {
        List<Statement> here = new ArrayList<>();
        List<FoundAttribution> inner = new ArrayList<>();
        for (FoundAttribution one : found) {
            if (!one.cue().isEmpty() && quotations.holds(one.cue().get(0).start())) {
                here.add(source(one, Origin.reporter(OriginRules.INSIDE_QUOTATION)));
            } else if (found.stream().anyMatch(other -> other != one && holds(other, one))) {
                inner.add(one);
            } else {
                here.add(source(one, origins.of(one, sentence, cue(one))));
            }
        }
        for (FoundAttribution one : inner) {
            Optional<Statement> outer = here.stream()
                    .filter(source -> source.origin().isAccount() && holds(source.found(), one))
                    .findFirst();
            here.add(source(
                    one,
                    outer.map(source -> source.origin().relaying(OriginRules.INSIDE))
                            .orElseGet(() -> origins.of(one, sentence, cue(one)))));
        }
        return here;
    }

    /** Whether a quotation in a sentence belongs to a cue somewhere else. */
    private boolean isSourced(Sentence sentence) {
        int next = sourced.nextSetBit(sentence.span().start());
        return next >= 0 && next < sentence.span().end();
    }

    /** Whether an attribution has its source where another begins, or holds it. */
    private static boolean isAbout(FoundAttribution one, FoundAttribution part) {
        return one.source().stream().anyMatch(span -> span.overlaps(part.source().get(0)))
                || covers(one.content(), part.source().get(0));
    }

    private Statement source(FoundAttribution found, Origin origin) {
        return new Statement(found, origin, speakers.of(found));
    }

    /** Whether the content of one attribution holds the source and cue of another. */
    private static boolean holds(FoundAttribution outer, FoundAttribution inner) {
        return !inner.source().isEmpty()
                && covers(outer.content(), inner.source().get(0))
                && covers(outer.content(), inner.cue().get(0));
    }

    private static int length(FoundAttribution one) {
        return one.content().stream().mapToInt(Span::length).sum();
    }

    /** Where an attribution is made: at its cue. */
    private static int anchor(FoundAttribution one) {
        return one.cue().isEmpty() ? one.start() : one.cue().get(0).start();
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

    /** Cuts a sentence into claims, each with where it comes from. */
    private void draft(Sentence sentence, int first, Set<FoundAttribution> carried) {
        List<Statement> here = new ArrayList<>();
        for (int i = first;
                i < sources.size()
                        && sources.get(i).found().start() < sentence.span().end();
                i++) {
            for (Span span : sources.get(i).found().content()) {
                if (span.overlaps(sentence.span())) {
                    here.add(sources.get(i));
                    break;
                }
            }
        }
        List<TaggedWord> words = tagger.tag(text, sentence.span());
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Statement source : here) {
            if (source.origin().sort() != Origin.Sort.REPORTER && !isInAccount(source)) {
                // a shared subject stands in a clause of its own
                boolean shared = source.found().rule().endsWith("shared subject");
                for (List<Span> spans : List.of(
                        source.found().content(),
                        shared ? List.<Span>of() : source.found().source(),
                        source.found().cue())) {
                    spans.forEach(span -> {
                        cuts.add(span.start());
                        cuts.add(span.end());
                    });
                }
            }
        }
        boolean any = false;
        for (Piece piece : ClauseCutter.cut(words)) {
            int start = words.get(piece.from()).span().start();
            int end = words.get(piece.to() - 1).span().end();
            int from = start;
            for (int cut : cuts.subSet(start, false, end, false)) {
                any |= draft(sentence, Span.of(from, cut), words, here, carried);
                from = cut;
            }
            any |= draft(sentence, Span.of(from, end), words, here, carried);
        }
        if (!any) {
            add(Comparison.REPORTER, new Draft(sentence.span(), "", Speaker.NARRATOR, Manner.NARRATED, null));
        }
    }

    private boolean draft(
            Sentence sentence, Span run, List<TaggedWord> words, List<Statement> here, Set<FoundAttribution> carried) {
        Span span = trimmed(run);
        if (span == null) {
            return false;
        }
        Statement account = null;
        Statement other = null;
        Statement inner = null;
        for (Statement source : here) {
            if (covers(source.found().content(), span)) {
                if (account == null && source.origin().isAccount()) {
                    account = source;
                } else if (other == null && source.origin().sort() == Origin.Sort.OTHER) {
                    other = source;
                }
                if (inner == null || length(source.found()) <= length(inner.found())) {
                    inner = source;
                }
            } else if (source.origin().sort() != Origin.Sort.REPORTER
                    && !isInAccount(source)
                    && (covers(source.found().source(), span)
                            || covers(source.found().cue(), span))) {
                return false;
            }
        }
        Statement within = account != null || inner == null ? within(span, here) : null;
        if (inner == null) {
            boolean beside = here.stream().anyMatch(source -> source.origin().sort() != Origin.Sort.REPORTER);
            if (beside && (!hasVerb(words, span) || followsSource(span, here))) {
                return false;
            }
            Speaker teller = within == null || within.speaker() == null ? Speaker.NARRATOR : within.speaker();
            if (within != null) {
                carried.add(within.found());
            }
            add(
                    Comparison.REPORTER,
                    new Draft(
                            span,
                            "",
                            teller,
                            teller.equals(Speaker.NARRATOR) ? Manner.NARRATED : Manner.INDIRECT,
                            within == null ? null : within.found().value()));
            return true;
        }
        if (account != null && inner.origin().isAccount() && !inner.origin().relayed() && within != null) {
            inner = within;
        }
        Statement bearer = account != null ? account : inner;
        carried.add(bearer.found());
        Speaker speaker = account == null ? speaker(inner) : quoted.speaker(account, inner, speaker(inner), words);
        Manner manner =
                isQuoted(span) ? Manner.DIRECT : speaker.equals(Speaker.NARRATOR) ? Manner.NARRATED : Manner.INDIRECT;
        String governing =
                inner.found().cue().isEmpty() ? "" : inner.found().cue().get(0).in(text);
        Draft draft = new Draft(span, governing, speaker, manner, bearer.found().value());
        if (account == null) {
            add(other != null ? Comparison.OTHER : Comparison.REPORTER, draft);
        } else if (account.origin().sort() == Origin.Sort.ALL) {
            List<String> issuers = drafts.keySet().stream()
                    .filter(name -> !name.equals(Comparison.REPORTER) && !name.equals(Comparison.OTHER))
                    .toList();
            issuers.forEach(issuer -> add(issuer, draft));
            if (issuers.isEmpty()) {
                add(Comparison.OTHER, draft);
            }
        } else {
            issuers(account, span, here).forEach(issuer -> add(issuer, draft));
        }
        return true;
    }

    /** Whose account a part is: of several where one cue has several sources ("described by X as A and by Y as B"). */
    private Set<String> issuers(Statement account, Span span, List<Statement> here) {
        Set<String> issuers = new LinkedHashSet<>();
        account.origin().issuers().forEach(issuer -> issuers.add(labels.get(issuer)));
        for (Statement source : here) {
            if (source.origin().isAccount()
                    && source.found().cue().equals(account.found().cue())
                    && covers(source.found().content(), span)) {
                source.origin().issuers().forEach(issuer -> issuers.add(labels.get(issuer)));
            }
        }
        return issuers;
    }

    /** The first attribution that stands as a whole inside a claim: the claim reports it. */
    private @Nullable Statement within(Span span, List<Statement> here) {
        for (Statement source : here) {
            FoundAttribution found = source.found();
            boolean whole = !found.source().isEmpty()
                    && span.encloses(found.source().get(0))
                    && span.encloses(found.cue().get(0))
                    && found.content().get(0).overlaps(span);
            if (whole && source.speaker() != null && (!source.origin().isAccount() || source.origin().relayed())) {
                return source;
            }
        }
        return null;
    }

    /** "X's office issued a summary, saying that": the verb only introduces the account. */
    private static boolean followsSource(Span span, List<Statement> here) {
        return here.stream()
                .filter(source ->
                        source.origin().isAccount() && !source.origin().relayed())
                .flatMap(source -> source.found().source().stream())
                .anyMatch(source -> source.end() <= span.start() && span.start() - source.end() < 3);
    }

    private static boolean hasVerb(List<TaggedWord> words, Span span) {
        return words.stream()
                .anyMatch(word -> span.encloses(word.span()) && word.is(PartOfSpeech.VERB, PartOfSpeech.AUX));
    }

    /** In an account, the person whom it quotes, else the account tells it; outside, the source. */
    private static Speaker speaker(Statement inner) {
        if (inner.origin().isAccount() && !inner.origin().relayed()) {
            return Speaker.NARRATOR;
        }
        return inner.speaker() == null ? Speaker.NARRATOR : inner.speaker();
    }

    private boolean isQuoted(Span span) {
        return quotations.holds(span.start()) || quotations.holds(span.end() - 1);
    }

    private void add(String issuer, Draft draft) {
        drafts.computeIfAbsent(issuer, any -> new ArrayList<>()).add(draft);
    }

    /** Attributions that no claim bears yet, because they stand around or inside others: a claim each among the asides. */
    private void remaining(Set<FoundAttribution> carried) {
        for (Statement source : sources) {
            FoundAttribution found = source.found();
            boolean inAccount =
                    source.origin().isAccount() || source.origin().rule().equals(OriginRules.INSIDE_QUOTATION);
            if (carried.contains(found) || inAccount || isInAccount(source)) {
                continue;
            }
            Speaker speaker = source.speaker() == null ? Speaker.NARRATOR : source.speaker();
            add(
                    source.origin().sort() == Origin.Sort.OTHER ? Comparison.OTHER : Comparison.REPORTER,
                    new Draft(extent(found), "", speaker, found.manner(), found.value()));
        }
    }

    /** The longest part of its content. */
    private static Span extent(FoundAttribution found) {
        Span best = found.content().get(0);
        for (Span span : found.content()) {
            best = span.length() > best.length() ? span : best;
        }
        return best;
    }

    private boolean isInAccount(Statement source) {
        Boolean known = inAccount.get(source);
        if (known == null) {
            known = findInAccount(source);
            inAccount.put(source, known);
        }
        return known;
    }

    private boolean findInAccount(Statement source) {
        int start = source.found().start();
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
        for (int i = low; i < sources.size() && sources.get(i).found().start() <= start; i++) {
            if (sources.get(i) != source
                    && sources.get(i).origin().isAccount()
                    && !sources.get(i).found().cue().equals(source.found().cue())
                    && (length(sources.get(i).found()) > length(source.found())
                            || !source.origin().isAccount())
                    && covers(
                            sources.get(i).found().content(),
                            source.found().content().get(0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean covers(List<Span> spans, Span part) {
        for (Span span : spans) {
            if (span.encloses(part)) {
                return true;
            }
        }
        return false;
    }

    /** Without blanks, commas and coordinators around it; null if no letter is left. */
    private @Nullable Span trimmed(Span run) {
        int start = run.start();
        int end = run.end();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start)) && !quotations.holds(start)) {
            start++;
        }
        while (end > start
                && (Character.isWhitespace(text.charAt(end - 1))
                        || ",;:-\u2013\u2014".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        for (String coordinator : new String[] {" and", " but", " or", " while"}) {
            if (end - start > coordinator.length() && text.startsWith(coordinator, end - coordinator.length())) {
                return trimmed(Span.of(start, end - coordinator.length()));
            }
        }
        boolean letters = text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
        return letters ? Span.of(start, end) : null;
    }

    private ClaimSet claims(String id, String issuer, List<Draft> own) {
        Readout readout = Readout.builder(issuer, text).id(id).build();
        own.sort(
                (one, other) -> Integer.compare(one.span().start(), other.span().start()));
        List<Claim> claims = new ArrayList<>();
        ClaimExtractor extractor = ClaimExtractor.create();
        for (Draft draft : own) {
            claims.add(extractor.claim(readout, id + "-" + (claims.size() + 1), draft));
        }
        return ClaimSet.of(readout, claims);
    }

    private static String slug(String issuer) {
        return issuer.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
