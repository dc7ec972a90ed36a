package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.TaggedWord;
import io.github.readoutdiff.text.Tagger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Cuts the sentences of an article into claims, each under the account, other source or reporter it comes from. */
final class SentenceDrafts {
    private final String text;
    private final Tagger tagger;
    private final QuotedParts quotations;
    private final StatementIndex index;
    private final ArticleDrafts drafts;
    private final QuotedVoice quoted = new QuotedVoice();

    /** Attributions that a claim bears already. */
    private final Set<FoundAttribution> carried = new HashSet<>();

    SentenceDrafts(String text, Tagger tagger, QuotedParts quotations, StatementIndex index, ArticleDrafts drafts) {
        this.text = text;
        this.tagger = tagger;
        this.quotations = quotations;
        this.index = index;
        this.drafts = drafts;
    }

    /** Cuts a sentence into claims, each with where it comes from. */
    void read(Sentence sentence) {
        List<Statement> here = outer(index.in(sentence));
        Span gap = here.stream()
                .flatMap(statement -> InsertedAccount.gap(statement).stream())
                .findFirst()
                .orElse(null);
        List<TaggedWord> tagged = tagger.tag(text, sentence.span());
        List<TaggedWord> words = gap == null
                ? tagged
                : tagged.stream().filter(word -> !gap.encloses(word.span())).toList();
        TreeSet<Integer> cuts = cuts(here);
        if (gap != null) {
            cuts.subSet(gap.start(), true, gap.end(), true).clear();
        }
        boolean any = false;
        for (Piece piece : ClauseCutter.cut(words)) {
            int start = words.get(piece.from()).span().start();
            int end = words.get(piece.to() - 1).span().end();
            int from = start;
            for (int cut : cuts.subSet(start, false, end, false)) {
                any |= draft(Span.of(from, cut), gap, words, here);
                from = cut;
            }
            any |= draft(Span.of(from, end), gap, words, here);
        }
        if (!any) {
            drafts.add(Comparison.REPORTER, new Draft(sentence.span(), "", Speaker.NARRATOR, Manner.NARRATED, null));
        }
    }

    /** Without those inside the words of another source, "X said that Y believes": the claim is X's, as a whole. */
    private List<Statement> outer(List<Statement> here) {
        List<Statement> outer = new ArrayList<>();
        for (Statement one : here) {
            boolean inside = here.stream()
                    .anyMatch(other -> other != one
                            && other.origin().sort() == Origin.Sort.OTHER
                            && one.origin().sort() == Origin.Sort.OTHER
                            && other.found().holds(one.found()));
            if (inside) {
                carried.add(one.found());
            } else {
                outer.add(one);
            }
        }
        return outer;
    }

    /** Where a sentence's sources, cues and contents begin and end. */
    private TreeSet<Integer> cuts(List<Statement> here) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Statement source : here) {
            if (source.origin().sort() != Origin.Sort.REPORTER && !index.isInAccount(source)) {
                // a shared subject stands in a clause of its own
                boolean shared = source.found().rule().endsWith("shared subject");
                if (tellsOfAct(source)) {
                    cuts.add(hull(source.found()).start());
                    cuts.add(hull(source.found()).end());
                    continue;
                }
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
        return cuts;
    }

    /** "She promised a bridge", in an account: what she did is the claim, with her and the verb. */
    private static boolean tellsOfAct(Statement source) {
        return source.origin().isAccount()
                && source.origin().relayed()
                && !source.found().source().isEmpty()
                && source.found().rule().equals("object");
    }

    /** From the first character of source, cue and content to the last. */
    private static Span hull(FoundAttribution found) {
        int start = found.start();
        int end = found.start();
        for (List<Span> spans : List.of(found.source(), found.cue(), found.content())) {
            for (Span span : spans) {
                start = Math.min(start, span.start());
                end = Math.max(end, span.end());
            }
        }
        return Span.of(start, end);
    }

    /** A run of words as a claim; false if it is none. An account that stands in the gap interrupts it and is no part of it. */
    private boolean draft(Span run, @Nullable Span between, List<TaggedWord> words, List<Statement> here) {
        Span span = trimmed(run);
        if (span == null) {
            return false;
        }
        Span gap = between != null && span.start() < between.start() && span.end() > between.end() ? between : null;
        List<Span> parts = new Draft(span, gap, "", null, null, null).spans();
        Statement account = null;
        Statement other = null;
        Statement inner = null;
        for (Statement source : here) {
            if (parts.stream().allMatch(source.found()::holds)
                    || tellsOfAct(source) && hull(source.found()).encloses(span)) {
                if (account == null && source.origin().isAccount()) {
                    account = source;
                } else if (other == null && source.origin().sort() == Origin.Sort.OTHER) {
                    other = source;
                }
                if (inner == null || source.found().length() <= inner.found().length()) {
                    inner = source;
                }
            } else if (source.origin().sort() != Origin.Sort.REPORTER
                    && !index.isInAccount(source)
                    && source.found().namesSourceIn(span)) {
                return false;
            }
        }
        Statement within = account != null || inner == null ? within(span, here) : null;
        if (inner == null) {
            boolean beside = here.stream().anyMatch(source -> source.origin().sort() != Origin.Sort.REPORTER);
            if (beside && (!hasVerb(words, span) || followsSource(span, here))) {
                return false;
            }
            within = within == null ? appearing(span, here) : within;
            Speaker teller = within == null || within.speaker() == null ? Speaker.NARRATOR : within.speaker();
            if (within != null) {
                carried.add(within.found());
            }
            drafts.add(
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
        Speaker speaker = account == null
                ? speaker(inner)
                : quoted.speaker(account, inner, gap == null ? speaker(inner) : teller(inner), words);
        Manner manner =
                isQuoted(span) ? Manner.DIRECT : speaker.equals(Speaker.NARRATOR) ? Manner.NARRATED : Manner.INDIRECT;
        boolean outside = !inner.found().cue().isEmpty()
                && !span.encloses(inner.found().cue().get(0));
        String governing = outside ? inner.found().cue().get(0).in(text) : "";
        Draft draft =
                new Draft(span, gap, governing, speaker, manner, bearer.found().value());
        if (account == null) {
            drafts.add(other != null ? Comparison.OTHER : Comparison.REPORTER, draft);
        } else if (account.origin().sort() == Origin.Sort.ALL) {
            drafts.addToAll(draft);
        } else {
            issuers(account, span, here).forEach(issuer -> drafts.add(issuer, draft));
        }
        return true;
    }

    /** Whose account a part is: of several where one cue has several sources ("described by X as A and by Y as B"). */
    private static Set<Issuer> issuers(Statement account, Span span, List<Statement> here) {
        Set<Issuer> issuers = new LinkedHashSet<>(account.origin().issuers());
        for (Statement source : here) {
            if (source.origin().isAccount()
                    && source.found().cue().equals(account.found().cue())
                    && source.found().holds(span)) {
                issuers.addAll(source.origin().issuers());
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
            if (whole
                    && source.speaker() != null
                    && (!source.origin().isAccount() || source.origin().relayed())) {
                return source;
            }
        }
        return null;
    }

    /** "The commission is expected to meet": what nobody is named for is the reporter's, told with the words that hedge it. */
    private static @Nullable Statement appearing(Span span, List<Statement> here) {
        return here.stream()
                .filter(one -> one.found().source().isEmpty()
                        && !one.found().cue().isEmpty()
                        && one.origin().sort() == Origin.Sort.REPORTER
                        && span.encloses(one.found().cue().get(0))
                        && one.found().content().stream().allMatch(span::encloses))
                .findFirst()
                .orElse(null);
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

    /** Whom an account that interrupts a claim tells of: who stands in front of it. */
    private static Speaker teller(Statement inserted) {
        Speaker found = inserted.speaker();
        return found != null && inserted.found().rule().equals(InsertedAccount.RULE) ? found : speaker(inserted);
    }

    private boolean isQuoted(Span span) {
        return quotations.holds(span.start()) || quotations.holds(span.end() - 1);
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
        String words = text.substring(start, end);
        String last = words.substring(words.lastIndexOf(' ') + 1);
        if (AttributionCues.standard().is("joins", last)) {
            return last.length() == words.length() ? null : trimmed(Span.of(start, end - last.length()));
        }
        return words.codePoints().anyMatch(Character::isLetterOrDigit) ? Span.of(start, end) : null;
    }

    /** Attributions that no claim bears yet, because they stand around or inside others: a claim each among the asides. */
    void remaining(List<Statement> statements) {
        for (Statement source : statements) {
            FoundAttribution found = source.found();
            boolean inAccount =
                    source.origin().isAccount() || source.origin().rule().equals(OriginRules.INSIDE_QUOTATION);
            if (carried.contains(found) || inAccount || index.isInAccount(source)) {
                continue;
            }
            Speaker speaker = source.speaker() == null ? Speaker.NARRATOR : source.speaker();
            drafts.add(
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
}
