package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADJ;
import static io.github.readoutdiff.text.PartOfSpeech.ADP;
import static io.github.readoutdiff.text.PartOfSpeech.ADV;
import static io.github.readoutdiff.text.PartOfSpeech.AUX;
import static io.github.readoutdiff.text.PartOfSpeech.CCONJ;
import static io.github.readoutdiff.text.PartOfSpeech.DET;
import static io.github.readoutdiff.text.PartOfSpeech.NOUN;
import static io.github.readoutdiff.text.PartOfSpeech.NUM;
import static io.github.readoutdiff.text.PartOfSpeech.PART;
import static io.github.readoutdiff.text.PartOfSpeech.PRON;
import static io.github.readoutdiff.text.PartOfSpeech.PROPN;
import static io.github.readoutdiff.text.PartOfSpeech.VERB;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The tokens of one sentence with what the attribution rules ask of them; indexes outside the row are no token. */
final class TokenRow {
    private static final Token NONE = new Token(0, 0, " ", "", io.github.readoutdiff.text.PartOfSpeech.X);

    private final Sentence sentence;
    private final List<Token> tokens;
    /** The index behind the quotation that holds the token, 0 where none does. */
    private final int[] quoteEnd;

    TokenRow(Sentence sentence, List<Token> tokens, QuotedParts quotations) {
        this.sentence = sentence;
        this.tokens = sentence.role().states() ? named(tokens) : List.copyOf(tokens);
        this.quoteEnd = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            int near = quotations.near(tokens.get(i).start());
            if (near < quotations.size()
                    && quotations.get(near).contains(tokens.get(i).start())) {
                int end = i + 1;
                while (end < tokens.size()
                        && quotations.get(near).contains(tokens.get(end).start())) {
                    end++;
                }
                for (int j = i; j < end; j++) {
                    quoteEnd[j] = end;
                }
                i = end - 1;
            }
        }
    }

    /** Names that the tagger does not know are often verbs or adverbs to it: a capital inside a sentence is a name. */
    private static List<Token> named(List<Token> tokens) {
        List<Token> named = new ArrayList<>(tokens);
        for (int i = 1; i < named.size(); i++) {
            Token token = named.get(i);
            boolean opens = named.get(i - 1).isMark();
            boolean odd = token.tagged(VERB, ADV)
                    || token.tag() == io.github.readoutdiff.text.PartOfSpeech.X
                    || token.tag() == io.github.readoutdiff.text.PartOfSpeech.SCONJ
                    || token.tagged(ADJ)
                            && i + 1 < named.size()
                            && named.get(i + 1).isVerbal()
                            && !named.get(i - 1).tagged(DET, AUX)
                    || token.tagged(ADP)
                            && i + 1 < named.size()
                            && named.get(i + 1).tagged(PROPN);
            if (odd && !opens && token.isCapital() && token.text().length() > 2) {
                named.set(i, new Token(token.start(), token.end(), token.text(), token.low(), PROPN));
            } else if (token.tagged(ADJ)
                    && token.isCapital()
                    && AccountWords.standard().is("issuer", token.low())) {
                named.set(i, new Token(token.start(), token.end(), token.text(), token.low(), NOUN));
            } else if (token.tagged(NOUN) && (saysNotNames(named, i) || accountTells(named, i))
                    || token.tagged(ADJ) && goesOn(named, i)) {
                named.set(i, new Token(token.start(), token.end(), token.text(), token.low(), VERB));
            }
        }
        return List.copyOf(named);
    }

    /** "The side reports that", "the release mentions the topic": a noun to the tagger, but a subject and an object stand around it. */
    private static boolean saysNotNames(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Token before = tokens.get(at - 1);
        Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : NONE;
        boolean form = token.low().endsWith("s")
                && !token.isCapital()
                && AttributionCues.standard().verb(token.low()).isPresent();
        boolean subject = before.tagged(NOUN, PROPN) && !before.low().endsWith("s");
        return form && subject && (next.tagged(DET, PRON) || next.is("that") || next.is("\""));
    }

    /** "The readout spoke of": what an account is known to do is a verb behind it. */
    private static boolean accountTells(List<Token> tokens, int at) {
        AccountWords words = AccountWords.standard();
        Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : NONE;
        if (next.is("that")
                && tokens.get(at - 1).tagged(NOUN)
                && tokens.get(at - 1).low().endsWith("s")
                && !tokens.get(at).low().endsWith("s")
                && AttributionCues.standard().verb(tokens.get(at).low()).isPresent()) {
            return true;
        }
        boolean apart = at > 1 && tokens.get(at - 1).tagged(ADV);
        if (tokens.get(at - (apart ? 2 : 1)).is("'s")
                && words.is("tells", tokens.get(at).low())) {
            // "Ruritania's also mentions a loan"
            return apart || next.tagged(ADP, ADV);
        }
        if (tokens.get(at - 1).tagged(PROPN)
                && words.is("displays", tokens.get(at).low())
                && next.tagged(ADP, DET)) {
            return true;
        }
        String subject = tokens.get(at - (at > 1 && tokens.get(at - 1).is("both") ? 2 : 1))
                .low();
        return words.is("tells", tokens.get(at).low())
                && (words.is("account", subject) || words.is("one", subject))
                && at + 1 < tokens.size()
                && !tokens.get(at + 1).isVerbal()
                && !tokens.get(at + 1).isMark();
    }

    /** "and expressed support": an adjective to the tagger, but the verb of a second predicate. */
    private static boolean goesOn(List<Token> tokens, int at) {
        return at > 1
                && tokens.get(at - 1).tagged(CCONJ)
                && tokens.get(at - 2).tagged(NOUN, PROPN)
                && tokens.get(at).low().endsWith("ed")
                && AttributionCues.standard().is("finite", tokens.get(at).low());
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    /** The first token that starts at an offset or behind it. */
    int indexFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean has(int index) {
        return index >= 0 && index < tokens.size();
    }

    boolean quoted(int index) {
        return has(index) && quoteEnd[index] > 0;
    }

    /** The token behind the quotation that holds a token. */
    int behindQuote(int index) {
        return quoteEnd[index];
    }

    /** The first token of the quotation that holds a token, as far as this sentence goes. */
    int quoteStart(int index) {
        int start = index;
        while (quoted(start - 1) && quoteEnd[start - 1] == quoteEnd[index]) {
            start--;
        }
        return start;
    }

    /** The characters of some tokens, of one at least. */
    Span span(int from, int to) {
        int first = Math.max(0, Math.min(from, size() - 1));
        int last = Math.max(first, Math.min(to, size()) - 1);
        return Span.of(tokens.get(first).start(), tokens.get(last).end());
    }

    /** The tokens without the sentence's closing mark. */
    int end() {
        int end = tokens.size();
        while (at(end - 1).isMark() && !quoted(end - 1) && !at(end - 1).is(")")) {
            end--;
        }
        return end;
    }

    /** Behind the noun phrase that starts at a token, prepositions included if wanted; the start itself if there is none. */
    int nounPhraseEnd(int from, boolean prepositions) {
        int at = from;
        int noun = from;
        int limit = Math.min(size(), from + 40);
        while (at < limit && !quoted(at)) {
            Token token = at(at);
            if (token.tagged(PROPN)
                    && noun > from
                    && at(noun - 1).tagged(NOUN)
                    && at(at + 1).isVerbal()) {
                // a bare clause starts: "told reporters Mr X was"
                break;
            }
            if (token.isNominal()) {
                boolean pronoun = token.tagged(PRON) && !isPossessive(at);
                if (pronoun && noun > from) {
                    break;
                }
                noun = at + 1;
                at++;
                if (pronoun && !isOf(at)) {
                    break;
                }
                continue;
            }
            boolean inside = isNameStop(at)
                    || token.tagged(DET, ADJ)
                    || token.tagged(PART) && token.is("'s")
                    || token.is("'")
                    || token.is("-")
                    || token.is("&")
                    || token.is("(")
                    || token.is(")")
                    || token.tagged(VERB)
                            && at(at - 1).tagged(DET, ADJ)
                            && at(at + 1).isNominal();
            if (inside) {
                if (token.tagged(DET)
                        && noun > from
                        && !at(at - 1).tagged(ADP)
                        && !at(at - 1).tagged(CCONJ)) {
                    break;
                }
                at++;
                continue;
            }
            boolean link = (prepositions ? token.tagged(ADP) : isOf(at)) && noun == at;
            boolean and = token.tagged(CCONJ)
                    && noun == at
                    && (at(at + 1).isNominal() || at(at + 1).tagged(DET, ADJ));
            if ((link || and) && noun > from) {
                at++;
                continue;
            }
            break;
        }
        return noun;
    }

    /** The full stop of "Mr." or of an initial inside a name. */
    private boolean isNameStop(int at) {
        return at(at).is(".")
                && at(at - 1).end() == at(at).start()
                && at(at - 1).isCapital()
                && at(at - 1).text().length() <= 5
                && at(at + 1).isCapital()
                && !quoted(at + 1);
    }

    private boolean isOf(int at) {
        return at(at).is("of");
    }

    boolean isPossessive(int at) {
        return AttributionCues.standard().is("possessive", at(at).low())
                && !at(at + 1).isVerbal();
    }

    /** Where the noun phrase starts that ends before a token; the token itself if there is none. */
    int nounPhraseStart(int to) {
        int at = to - 1;
        int start = to;
        int limit = Math.max(0, to - 40);
        boolean nominal = false;
        while (at >= limit) {
            Token token = at(at);
            if (quoted(at)) {
                break;
            }
            if (token.is(")")) {
                int open = at;
                while (open > limit && !at(open).is("(")) {
                    open--;
                }
                if (!at(open).is("(")) {
                    break;
                }
                at = open - 1;
                continue;
            }
            if (nominal && AttributionCues.standard().is("contrast", token.low())) {
                break;
            }
            if (token.isNominal()) {
                if (token.tagged(PRON) && nominal && !isPossessive(at)) {
                    break;
                }
                nominal = true;
                start = at--;
                continue;
            }
            if (!nominal) {
                if (token.tagged(ADJ, DET)) {
                    // "the former", "some", "many"
                    nominal = true;
                    start = at--;
                    continue;
                }
                break;
            }
            boolean inside = isNameStop(at)
                    || token.tagged(DET, ADJ)
                    || token.tagged(CCONJ) && token.is("both")
                    || token.is("'s")
                    || token.is("'")
                    || token.is("-")
                    || token.is("&")
                    || token.is("@")
                    || token.tagged(ADV) && token.isCapital() && at(at + 1).tagged(PROPN)
                    || token.tagged(VERB) && at(at - 1).tagged(DET, ADJ)
                    || token.tagged(ADV)
                            && at(at + 1).tagged(ADJ, NUM)
                            && at(at - 1).isNominal();
            if (inside) {
                start = at--;
                continue;
            }
            boolean before = at(at - 1).isNominal() && !quoted(at - 1);
            if (token.tagged(ADP) && before && !at(at - 1).tagged(PRON)) {
                at--;
                continue;
            }
            boolean described = (at(at - 1).tagged(ADJ, VERB) || at(at - 1).tagged(ADV))
                    && !at(at - 1).isCapital()
                    && at(at - 2).tagged(NOUN)
                    && !quoted(at - 2)
                    && AttributionCues.standard().is("insider", at(at - 1).low());
            boolean issued = token.is("by")
                    && AccountWords.standard().is("issues", at(at - 1).low())
                    && AccountWords.standard().is("account", at(at - 2).low());
            if (token.tagged(ADP) && (described || issued)) {
                // "people familiar with the matter"
                at -= 2;
                continue;
            }
            if (token.tagged(CCONJ) && (before || joinsAdjectives(at)) && (token.is("and") || token.is("or"))) {
                at--;
                continue;
            }
            break;
        }
        return withoutTime(start, to);
    }

    /** "the Norwegian and Finnish readouts". */
    private boolean joinsAdjectives(int and) {
        return at(and - 1).tagged(ADJ) && at(and - 1).isCapital() && at(and + 1).isCapital() && !quoted(and - 1);
    }

    /** Leaves out the day in front of a subject: "On Tuesday Mr X". */
    private int withoutTime(int start, int to) {
        int from = start;
        if (from > 0 && at(from - 1).tagged(ADP) && AttributionCues.standard().is("time", at(from).low())) {
            int next = from + 1;
            while (next < to - 1 && (at(next).tagged(NUM) || at(next).is(","))) {
                next++;
            }
            return next < to ? next : from;
        }
        return from;
    }

    /** The first token of the verb group whose main verb stands at a token. */
    int groupStart(int verb) {
        int start = verb;
        while (!quoted(start - 1) && start > verb - 8) {
            Token before = at(start - 1);
            boolean part = before.tagged(AUX)
                    || before.tagged(ADV)
                    || before.is("both")
                            && (at(start - 2).tagged(AUX) || at(start - 2).isNominal())
                    || before.tagged(PART)
                            && !before.low().equals("'s")
                            && !before.low().equals("'")
                    || before.is("n't");
            if (!part) {
                break;
            }
            start--;
        }
        boolean setOff =
                start + 1 < verb && at(start).tagged(ADV) && at(start - 1).is(",");
        return setOff ? start + 1 : start;
    }

    boolean hasVerb(int from, int to) {
        int end = Math.min(to, from + 30);
        for (int i = from; i < end; i++) {
            if (at(i).isVerbal() && !at(i).low().endsWith("ing") && !at(i - 1).is("to")) {
                return true;
            }
            if (at(i).is(",") && i > from + 12) {
                return false;
            }
        }
        return false;
    }

    /** Whether ", who" or ", which" stands shortly before a token with no comma between. */
    boolean isInRelativeClause(int before) {
        for (int i = before - 1; i > Math.max(0, before - 12); i--) {
            if (quoted(i)) {
                return false;
            }
            if (at(i).is("who") || at(i).is("which")) {
                return at(i - 1).is(",");
            }
            if (at(i).is(",")) {
                return false;
            }
        }
        return false;
    }

    /** Whether the words before a token are a participle or a conjunction that opens the sentence: "Saying that". */
    boolean leads(int before) {
        int first = 0;
        while (first < before && at(first).isMark() && !quoted(first)) {
            first++;
        }
        if (before - first >= 30) {
            return false;
        }
        for (int i = first; i < before; i++) {
            if (at(i).is(",") && !quoted(i)) {
                return false;
            }
        }
        Token token = at(first);
        boolean participle = token.tagged(VERB) && token.low().endsWith("ing");
        return participle || AttributionCues.standard().is("subordinate", token.low());
    }
}
