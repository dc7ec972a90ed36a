package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Introduction;
import io.github.readoutdiff.text.Introductions;
import io.github.readoutdiff.text.NamedParty;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.TextRole;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A speech: a text, or the end of one, in the first person outside quotation marks. Who gives it the title tells ("address by
 * President Rudolf Elphberg"); where it does not, nobody whom the speech names is taken for its speaker, but a whole text is
 * the words of the only official of its issuer whom the readouts of the event introduce.
 */
final class OwnVoice {
    private static final Pattern FIRST_PERSON =
            Pattern.compile("\\bI(?:['’](?:m|ve|ll|d))?\\b|\\b(?:my|me|we|us|our|ours)\\b(?!\\.)|\\b(?:My|We|Our)\\b");
    private static final Pattern I = Pattern.compile("\\bI(?:['’](?:m|ve|ll|d))?\\b|\\b[Mm]y\\b");
    private static final Pattern MEETS = Pattern.compile("\\bI (?:\\p{L}+ ){0,3}(?:met|spoke|talked|had)\\b");
    private static final Pattern ME = Pattern.compile("\\b(?:me|us)\\b(?!\\.)");
    private static final Pattern WE = Pattern.compile("We\\b");
    private static final Pattern BY = Pattern.compile(
            "(?i)(?:\\bby|^(?:an? |the )?(?:address|speech|statement|remarks|message|greetings) (?:of|from)| [-–—]) (?:the )?(?!.*(?: by | [-–—] ))");
    private static final Pattern OFFICE = Pattern.compile(
            "\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*(?: of (?:the )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*)?");
    /** What stands between an office and its holder: ", ". */
    private static final int BETWEEN = 2;

    private static final int LEAST_I = 2;
    private static final int LEAST_SENTENCES = 4;
    private static final double LEAST_SHARE = 0.15;
    private static final double MOST_REPORTED = 0.1;

    private final int start;
    private final Voice voice;
    private final int labelEnd;
    private final boolean event;

    private OwnVoice(int start, Voice voice, int labelEnd, boolean event) {
        this.start = start;
        this.voice = voice;
        this.labelEnd = labelEnd;
        this.event = event;
    }

    /** The speech that a text is or ends with; empty if it has none. */
    static Optional<OwnVoice> in(
            Readout readout,
            Names names,
            List<Sentence> sentences,
            List<Quotation> quotations,
            Labels labels,
            Optional<Speaker> leader) {
        int first = -1;
        int personal = 0;
        int withI = 0;
        int reported = 0;
        int all = 0;
        int quotation = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            int at = sentence.span().start();
            while (quotation < quotations.size() && quotations.get(quotation).close() < at) {
                quotation++;
            }
            boolean quoted = quotation < quotations.size()
                    && quotations.get(quotation).open() < sentence.span().end();
            if (!sentence.role().states() || quoted) {
                continue;
            }
            all++;
            CharSequence words = readout.text().subSequence(at, sentence.span().end());
            // "the Queen assured me" is told by whom she assured
            boolean toMe = ME.matcher(words).find();
            if (UntitledPersons.reports(words) && !toMe && !WE.matcher(words).lookingAt()) {
                reported++;
            } else if (FIRST_PERSON.matcher(words).find()) {
                personal++;
                withI += I.matcher(words).find() ? 1 : 0;
                first = first < 0 ? i : first;
            }
        }
        if (personal < LEAST_SENTENCES
                || withI < LEAST_I
                || personal < LEAST_SHARE * all
                || reported > MOST_REPORTED * all) {
            return Optional.empty();
        }
        int paragraph = sentences.get(first).paragraph();
        int start = first;
        while (start > 0 && sentences.get(start - 1).paragraph() == paragraph) {
            start--;
        }
        for (int i = first; i >= start; i--) {
            Optional<Labels.Label> label = labels.within(sentences.get(i));
            Optional<Speaker> labelled =
                    label.flatMap(found -> person(found.name().in(readout.text()), names));
            if (label.isPresent() && labelled.isPresent()) {
                Voice voice =
                        new Voice(labelled.get(), "speaker label", label.get().name(), null, true);
                return Optional.of(new OwnVoice(
                        sentences.get(i).span().start(), voice, label.get().end(), false));
            }
        }
        List<Sentence> before = sentences.subList(0, start);
        boolean whole = before.stream().noneMatch(sentence -> sentence.role().states());
        Speaker speaker = readout.title()
                .or(() -> heading(readout, before))
                .flatMap(title -> titled(title, names))
                .or(() -> whole ? leader : Optional.empty())
                .orElse(Speaker.NARRATOR);
        Voice voice = speaker.isNamed() ? new Voice(speaker, "own voice", null, null, true) : Voice.NARRATION;
        boolean event =
                MEETS.matcher(sentences.get(first).span().in(readout.text())).find();
        return Optional.of(new OwnVoice(sentences.get(start).span().start(), voice, 0, event));
    }

    /** The first heading before a speech: a text without a title has it there. */
    private static Optional<String> heading(Readout readout, List<Sentence> before) {
        return before.stream()
                .filter(sentence -> sentence.role() == TextRole.HEADING)
                .map(sentence -> sentence.span().in(readout.text()))
                .findFirst();
    }

    /** "Address by President Rudolf Elphberg", "We shall win - Rudolf Elphberg", "Speech by the President of Ruritania". */
    private static Optional<Speaker> titled(String title, Names names) {
        Matcher by = BY.matcher(title);
        if (!by.find()) {
            return Optional.empty();
        }
        String behind = title.substring(by.end());
        Matcher office = OFFICE.matcher(behind);
        boolean opens = office.lookingAt();
        int last = opens ? office.end() + BETWEEN : behind.length();
        return Introductions.of(behind, names).stream()
                .map(Introduction::name)
                .filter(name -> behind.contains(name) && behind.indexOf(name) <= last)
                .findFirst()
                .map(Speaker::of)
                .or(() -> person(opens ? office.group() : behind, names))
                .or(() -> person(behind, names))
                .or(() -> opens ? Optional.of(Speaker.of(office.group())) : Optional.empty());
    }

    private static Optional<Speaker> person(String phrase, Names names) {
        return Introductions.of(phrase, names).stream()
                .map(Introduction::name)
                .findFirst()
                .or(() -> names.person(phrase).map(NamedParty::name))
                .map(Speaker::of);
    }

    /** Whether it is an account of an event, so that what "we agreed" is both sides': "I met today with", "I spoke to". */
    boolean tellsOfEvent() {
        return voice.speaker().isNamed() && event;
    }

    boolean covers(Sentence sentence) {
        return sentence.span().start() >= start;
    }

    Voice voice() {
        return voice;
    }

    /** Where the first words behind the label stand; 0 for a speech without one. */
    int labelEnd() {
        return labelEnd;
    }
}
