package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.PartOfSpeech;
import io.github.readoutdiff.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts that a sentence names in passing, between commas or behind "was quoted". */
final class InsertedAccounts {
    static final String RULE = "account inserted";
    /** Tokens within which a sentence may open with a seat of power alone. */
    private static final int SEAT = 12;

    private static final String SAID_IN = "said in an account";

    private final String text;
    private final OriginRules origins;
    private final SpeakerNaming speakers;

    InsertedAccounts(String text, OriginRules origins, SpeakerNaming speakers) {
        this.text = text;
        this.origins = origins;
        this.speakers = speakers;
    }

    /** The sentence as a statement of the account that it names in passing, null if it names none. */
    @Nullable
    Statement read(TokenRow row, Sentence sentence) {
        Statement inserted = inserted(row, sentence);
        return inserted == null ? parenthesis(row, sentence) : inserted;
    }

    /** "Ms X, the same document reports, replied that", "the toll stays, both accounts say". */
    private @Nullable Statement parenthesis(TokenRow row, Sentence sentence) {
        AttributionCues cues = AttributionCues.standard();
        for (int comma = 1; comma + 3 <= row.end(); comma++) {
            if (!row.at(comma).is(",") || row.quoted(comma)) {
                continue;
            }
            int end = comma + 1;
            while (end < row.end() && end < comma + 10 && !row.at(end).isMark() && !row.quoted(end)) {
                end++;
            }
            int last = end - 1;
            if (last > comma + 2
                    && row.at(last).is("on")
                    && cues.is("goes-on", row.at(last - 1).low())) {
                last--;
            }
            boolean says = (row.at(end).is(",") || end == row.end())
                    && last > comma + 1
                    && (last < end - 1
                            || AccountWords.standard().is("tells", row.at(last).low())
                            || cues.verb(row.at(last).low())
                                    .filter(cue -> cue.sort() == AttributionCue.Sort.SAYING)
                                    .isPresent())
                    && isAccount(row, comma + 1, last);
            if (!says || origins.isOmission(sentence)) {
                continue;
            }
            Optional<Origin> found = origins.account(row.span(comma + 1, last).in(text), sentence.paragraph());
            if (found.isPresent()) {
                return statement(row, found.get(), row.span(comma + 1, last), row.span(last, end), comma, end + 1);
            }
        }
        return null;
    }

    /** Behind "according to", "as reported by" or "if you believe" at a token, 0 if none of them stands there. */
    private static int opener(TokenRow row, int at) {
        AttributionCues cues = AttributionCues.standard();
        boolean given = row.at(at).is("as")
                && row.at(at + 1).isVerbal()
                && row.at(at + 2).is("by");
        boolean believed =
                row.at(at).is("if") && cues.is("believed", row.at(at + 2).low());
        if (cues.is("per", row.at(at).low())) {
            return at + 1;
        }
        return row.at(at).is("according") && row.at(at + 1).is("to") ? at + 2 : given || believed ? at + 3 : 0;
    }

    private boolean isAccount(TokenRow row, int from, int to) {
        AccountWords words = AccountWords.standard();
        return words.is("account", row.at(to - 1).low())
                || to == from + 1
                        && (words.is("it", row.at(from).low())
                                || words.is("both", row.at(from).low()))
                || words.any("all", OriginRules.keys(row.span(from, to).in(text)));
    }

    /** "the king, by her office's account, agreed", "the king was quoted in the summary as saying". */
    private @Nullable Statement inserted(TokenRow row, Sentence sentence) {
        AttributionCues cues = AttributionCues.standard();
        for (int at = 2; at + 2 < row.size(); at++) {
            boolean quoted = cues.is("quoted-in", row.at(at - 1).low());
            int from = opener(row, at);
            boolean links = from > 0 || row.at(at).tagged(PartOfSpeech.ADP, PartOfSpeech.SCONJ);
            boolean given = from > 0 && !row.at(at).is("according");
            boolean parted = quoted || row.at(at - 1).is(",") || given && row.quoted(at - 1);
            if (row.quoted(at) || !links || !parted) {
                continue;
            }
            boolean any = given || quoted && row.at(at).is("by");
            from = from > 0 ? from : at + 1;
            int end = row.nounPhraseEnd(from, true);
            boolean last = end == row.end() && !row.at(at).is("according") && !row.quoted(end - 1);
            boolean closed = (row.at(end).is(",") || given && row.at(end).is(":")) && end + 1 < row.end()
                    || quoted && row.at(end).is("as")
                    || last;
            if (end == from || !closed || row.quoted(end)) {
                continue;
            }
            String phrase = row.span(from, end).in(text);
            if (!any && !AccountWords.standard().any("account", OriginRules.keys(phrase))
                    || origins.isOmission(sentence)) {
                continue;
            }
            if (row.at(from).is("its") && at <= SEAT) {
                String subject = row.span(0, Math.max(1, at - 1)).in(text);
                // "Ruritania, if we believe its ministry, ..."
                phrase = origins.isSeat(subject)
                        ? subject + "'s " + row.span(from + 1, end).in(text)
                        : phrase;
            }
            Optional<Origin> found = origins.account(phrase, sentence.paragraph(), given);
            if (found.isPresent()) {
                return statement(
                        row,
                        found.get(),
                        row.span(from, end),
                        row.span(at, from),
                        row.at(at - 1).is(",") && !row.quoted(at - 1) ? at - 1 : at,
                        end + 1);
            }
        }
        return null;
    }

    /** "..., Mr X said in the Ruritanian account": the account in which a cue says that it was said, null if none stands there. */
    @Nullable
    Origin saidIn(TokenRow row, FoundAttribution found) {
        int at = row.indexFrom(found.anchor());
        int from = at + 2;
        if (row.at(at).start() != found.anchor()
                || !AttributionCues.standard().is("said-in", row.at(at + 1).low())) {
            return null;
        }
        int end = row.nounPhraseEnd(from, false);
        String phrase = end == from ? "" : row.span(from, end).in(text);
        if (!AccountWords.standard().any("account", OriginRules.keys(phrase))) {
            return null;
        }
        int paragraph = row.sentence().paragraph();
        return origins.account(phrase, paragraph)
                .map(origin -> origin.relaying(SAID_IN))
                .or(() -> found.source().stream()
                        .findFirst()
                        .flatMap(source -> origins.statementOf(source.in(text), paragraph)))
                .orElse(null);
    }

    /** Of a sentence that the account interrupts, or ends. */
    private Statement statement(TokenRow row, Origin origin, Span source, Span cue, int before, int behind) {
        List<Span> content = new ArrayList<>(List.of(row.span(0, before)));
        if (behind < row.end()) {
            content.add(row.span(behind, row.end()));
        }
        FoundAttribution found = new FoundAttribution(
                List.of(source), List.of(cue), content, Manner.INDIRECT, AttributionCue.Sort.EVIDENCE, RULE);
        return new Statement(found, origin, content.size() == 2 ? speaker(row, content.get(0), behind) : null);
    }

    /** "Ms X, by that account, promised": she whose deed or word stands behind the account, null if none stands there. */
    private @Nullable Speaker speaker(TokenRow row, Span subject, int behind) {
        int verb = behind;
        while (row.at(verb).tagged(PartOfSpeech.ADV, PartOfSpeech.AUX)) {
            verb++;
        }
        boolean says = row.at(verb).isVerbal()
                && AttributionCues.standard().verb(row.at(verb).low()).isPresent();
        return says
                ? speakers.of(new FoundAttribution(
                        List.of(subject),
                        List.of(),
                        List.of(subject),
                        Manner.INDIRECT,
                        AttributionCue.Sort.SAYING,
                        RULE))
                : null;
    }

    /** The account with the commas around it, where it interrupts a sentence; null if a statement is of no such account. */
    static @Nullable Span gap(Statement statement) {
        List<Span> content = statement.found().content();
        List<Span> source = statement.found().source();
        boolean between = (statement.found().rule().equals(RULE)
                        || statement.found().rule().equals(PhraseCues.ACCORDING)
                                && statement.origin().isAccount())
                && content.size() == 2
                && source.get(0).start() > content.get(0).start()
                && source.get(0).end() <= content.get(1).start();
        return between ? Span.of(content.get(0).end(), content.get(1).start()) : null;
    }

    /** Without what another account tells in the same sentence: "Ms X, by that account, agreed, while the other has her refusing". */
    static Statement before(Statement inserted, Span other, String text) {
        List<Span> kept = new ArrayList<>();
        for (Span span : inserted.found().content()) {
            if (span.end() <= other.start()) {
                kept.add(span);
            } else if (span.start() < other.start()) {
                kept.add(unjoined(Span.of(span.start(), other.start()), text));
            }
        }
        return kept.isEmpty()
                ? inserted
                : new Statement(inserted.found().withContent(kept), inserted.origin(), inserted.speaker());
    }

    /** Without the comma and the conjunction at its end. */
    private static Span unjoined(Span span, String text) {
        String words = span.in(text).stripTrailing();
        String last = words.substring(words.lastIndexOf(' ') + 1);
        if (last.length() < words.length() && AttributionCues.standard().is("joins", last)) {
            words = words.substring(0, words.length() - last.length()).stripTrailing();
        }
        while (words.length() > 1 && (words.endsWith(",") || words.endsWith(";"))) {
            words = words.substring(0, words.length() - 1).stripTrailing();
        }
        return Span.of(span.start(), span.start() + Math.max(1, words.length()));
    }
}
