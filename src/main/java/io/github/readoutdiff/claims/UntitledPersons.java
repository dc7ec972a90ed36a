package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds persons whom a readout names without an office: before a reporting verb, or as a party to the event itself. */
final class UntitledPersons {
    private static final int REGION = 240;
    private static final int QUOTED_REGION = 800;
    private static final int NAMES_FROM = 400;
    private static final int EVENT_FROM = 2;
    private static final String NAME =
            "(\\p{Lu}\\p{Ll}[\\p{L}'’-]+(?: (?:(?:von|van|der|de|bin|al) )?\\p{Lu}\\p{Ll}[\\p{L}'’-]+){1,3})(?! \\p{Lu})";
    private static final Pattern BEFORE_VERB =
            Pattern.compile("(?:^|, |^(?:In|On|At|During|For|To|After|As|With) (?:\\p{Ll}+ ){1,8})" + NAME
                    + " (?:\\p{Ll}+ly |also |further )?(\\p{Ll}+)\\b");

    /** "Rudolf Elphberg and the President of Freedonia conferred", "between Rudolf Elphberg and". */
    private static final Pattern PARTY_TO_EVENT =
            Pattern.compile("^" + NAME + " and (?=the |\\p{Lu})|\\bbetween " + NAME + " and ");

    /** "Rudolf Elphberg and Rufus Firefly also discussed". */
    private static final Pattern TWO_BEFORE_VERB =
            Pattern.compile("(?:^|, )" + NAME + " and " + NAME + " (?:\\p{Ll}+ly |also |further |then )?(\\p{Ll}+)\\b");

    /** "...," said Rudolf Elphberg. */
    private static final Pattern BEHIND_QUOTATION =
            Pattern.compile("[\"”»],? (\\p{Ll}+) " + NAME + "(?=[,.;]| \\p{Ll})");

    private static final Pattern REPORTS = Pattern.compile(
            "(?:The )?(?:\\p{L}+ (?:of (?:the )?)?)??(?:\\p{Lu}[\\p{L}'’.-]+ |two |of |both |the ){1,6}(?:sides? |leaders? |parties )?(?:also |further |then )?(\\p{Ll}+ed|said|told|held|spoke|made|gave|put|set|drew)\\b");

    private UntitledPersons() {}

    /** Whether a sentence begins with somebody and a reporting verb in the past: "Mr Elphberg said". */
    static boolean reports(CharSequence sentence) {
        Matcher matcher = REPORTS.matcher(sentence);
        return matcher.lookingAt() && Cues.standard().isPast(matcher.group(1));
    }

    /** The names in the first sentences; some may be of offices or bodies. */
    static List<String> in(String text, List<Sentence> sentences) {
        List<String> names = new ArrayList<>();
        List<Sentence> stating = sentences.subList(0, Math.min(sentences.size(), NAMES_FROM)).stream()
                .filter(sentence -> sentence.role().states())
                .toList();
        for (int i = 0; i < stating.size(); i++) {
            Span span = stating.get(i).span();
            int end = Math.min(span.end(), span.start() + REGION);
            Matcher reporting = BEFORE_VERB.matcher(text).region(span.start(), end);
            while (reporting.find()) {
                if (Cues.standard().isPast(reporting.group(2))) {
                    names.add(reporting.group(1));
                }
            }
            Matcher behind = BEHIND_QUOTATION
                    .matcher(text)
                    .region(span.start(), Math.min(span.end(), span.start() + QUOTED_REGION));
            while (behind.find()) {
                if (Cues.standard().isPast(behind.group(1))) {
                    names.add(behind.group(2));
                }
            }
            Matcher two = TWO_BEFORE_VERB.matcher(text).region(span.start(), end);
            if (two.find() && Cues.standard().isPast(two.group(3))) {
                names.add(two.group(1));
                names.add(two.group(2));
            }
            Matcher meeting = PARTY_TO_EVENT.matcher(text).region(span.start(), end);
            while (i < EVENT_FROM && meeting.find()) {
                names.add(meeting.group(1) == null ? meeting.group(2) : meeting.group(1));
            }
        }
        return names;
    }
}
