package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.ADJ;
import static io.github.readoutdiff.text.PartOfSpeech.ADP;
import static io.github.readoutdiff.text.PartOfSpeech.DET;
import static io.github.readoutdiff.text.PartOfSpeech.NOUN;
import static io.github.readoutdiff.text.PartOfSpeech.PROPN;

import io.github.readoutdiff.text.Offices;
import io.github.readoutdiff.text.TaggedWord;
import java.util.List;
import java.util.Optional;

/** Tells whether a subject means both sides together: "the two leaders", "the king and Prime Minister Teasdale". */
final class JointSubjects {
    private final Cast cast;
    private final OfficeSubjects officials;
    private final Cues cues = Cues.standard();
    private final Offices offices = Offices.standard();

    JointSubjects(Cast cast, OfficeSubjects officials) {
        this.cast = cast;
        this.officials = officials;
    }

    /** Whether a subject means both sides. */
    boolean isJoint(Subject subject) {
        if (cues.has("together", subject.lower())) {
            return true;
        }
        List<TaggedWord> words = subject.words();
        for (int i = subject.from(); i < subject.to(); i++) {
            if (words.get(i).is(ADP) && i > subject.from()) {
                break;
            }
            if (cues.is("joint", words.get(i))) {
                return !subject.hasAny("not-both");
            }
        }
        // "the president of Ruritania and Queen Flavia"
        for (int i = subject.from() + 1; i + 1 < subject.to(); i++) {
            if (words.get(i).is(ADP) && !words.get(i).isWord("of")) {
                return false;
            }
            if (words.get(i).isWord("and")) {
                Subject left = subject.part(subject.from(), i);
                Subject right = subject.part(i + 1, subject.to());
                if (isSecondTitle(subject, i)) {
                    return false;
                }
                Optional<Person> other = cast.named(right.phrase());
                Optional<Person> one = cast.named(left.phrase())
                        .or(() ->
                                other.isPresent() && left.first().is(DET) ? officials.holder(left) : Optional.empty());
                // "he and the minister"
                if (left.length() == 1 && left.first().isWord("he", "she") && (other.isPresent() || isOffice(right))) {
                    return true;
                }
                boolean holderAndName = left.first().is(DET) && one.isPresent() && other.isPresent();
                boolean parties = (one.isPresent() || hasName(left)) && (other.isPresent() || hasName(right));
                return parties
                        && !isThing(right)
                        && !(one.isPresent() && one.equals(other))
                        && (holderAndName || !isOneOffice(words, i))
                        && !(one.isEmpty() && isTitle(left));
            }
        }
        return false;
    }

    /** "the Minister of Trade and Industry": an "and" between what one office minds. */
    private boolean isOneOffice(List<TaggedWord> words, int and) {
        return offices.isPart(words.get(and - 1).lower())
                && offices.isPart(words.get(and + 1).lower());
    }

    /** "State Councillor and Foreign Minister Rassendyll": titles of one person; "the President and Mr Tarlenheim" are two. */
    private boolean isTitle(Subject part) {
        return !part.first().is(DET)
                && offices.isHead(part.last().text())
                && part.tokens().stream().allMatch(word -> word.is(NOUN, PROPN, ADJ));
    }

    /** "Prince Otto, Crown Prince and Prime Minister": behind a comma, two titles of one person. */
    private boolean isSecondTitle(Subject subject, int and) {
        int comma = and;
        while (comma > subject.from() && !subject.words().get(comma).isWord(",")) {
            comma--;
        }
        int end = and + 1;
        while (end < subject.to() && !subject.words().get(end).isWord(",")) {
            end++;
        }
        return comma > subject.from()
                && comma + 1 < and
                && isTitle(subject.part(comma + 1, and))
                && and + 1 < end
                && isTitle(subject.part(and + 1, end));
    }

    private boolean isOffice(Subject part) {
        return part.first().is(DET) && offices.isHead(part.last().text());
    }

    /** "The Ruritanian and Freedonian tolls": what belongs to both is neither. */
    private boolean isThing(Subject part) {
        TaggedWord last = part.last();
        return last.is(NOUN)
                && Character.isLowerCase(last.text().codePointAt(0))
                && !offices.isHead(last.text())
                && !offices.isInstitution(last.lower());
    }

    private boolean hasName(Subject part) {
        if (part.tokens().stream().anyMatch(word -> word.is(PROPN))) {
            return true;
        }
        // "the Union"
        if (part.length() == 2
                && part.first().isWord("the")
                && Character.isUpperCase(part.last().text().codePointAt(0))
                && offices.isInstitution(part.last().lower())) {
            return true;
        }
        // "the United Federation": the tagger takes the words of an unknown state for common ones
        return part.length() > 2
                && part.first().isWord("the")
                && part.tokens().stream()
                        .skip(1)
                        .allMatch(word -> Character.isUpperCase(word.text().codePointAt(0)));
    }
}
