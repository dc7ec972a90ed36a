package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Polarity;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Mention;
import io.github.readoutdiff.text.Negation;
import io.github.readoutdiff.text.Word;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of one claim before it is compared with another; made once for each comparison. */
final class Profile {
    final int index;
    final int side;
    final Claim claim;
    /** The words of its speaker's name that are no title; empty where nobody is named. */
    final List<String> speakerWords;
    /** Whether it is where the readout first tells that the call or the meeting took place. */
    final boolean opening;
    /** The whole text of the readout. */
    final String text;

    /** The words of the claim; their spans count in {@link Claim#text()}. */
    final List<Word> words;

    final List<Term> terms;
    /** By term, how much it counts. */
    final double[] weights;
    /** By stem and by concept, the weight of the heaviest term that has it. */
    final Map<String, Double> bag;

    final double weight;
    final Set<Lexicon.Act> acts;
    final List<Mention> mentions;
    final boolean negated;
    /** The scopes of the claim's negations, in offsets of the readout. */
    final List<Span> negations;

    /** The terms, by place, that stand before one of these negations in its clause. */
    final BitSet negationSubjects;

    final Parts parts;
    final @Nullable Meaning meaning;

    Profile(
            int index,
            int side,
            Claim claim,
            boolean opening,
            String text,
            List<Word> words,
            List<Term> terms,
            double[] weights,
            Map<String, Double> bag,
            Set<Lexicon.Act> acts,
            List<Mention> mentions,
            @Nullable Meaning meaning) {
        this.index = index;
        this.side = side;
        this.claim = claim;
        this.speakerWords =
                claim.speaker().filter(Speaker::isNamed).map(Speakers::words).orElse(List.of());
        this.opening = opening;
        this.text = text;
        this.words = words;
        this.terms = terms;
        this.weights = weights;
        this.bag = bag;
        this.acts = acts;
        this.mentions = mentions;
        this.meaning = meaning;
        this.parts = Parts.of(text, terms);
        this.negations = Polarities.scopes(claim, text);
        this.negationSubjects = Polarities.subjects(text, terms, negations);
        double sum = 0;
        for (double each : weights) {
            sum += each;
        }
        this.weight = sum;
        this.negated = claim.polarity()
                .map(polarity -> polarity == Polarity.NEGATED)
                .orElseGet(() -> Negation.isNegated(claim.text()));
    }

    /** Whether its speaker is a person or party by name, not by a title alone ("the President"). */
    boolean isOfNamedSpeaker() {
        return !speakerWords.isEmpty();
    }

    /** What stands before a term in the text, back to the blank before it. */
    String wordBefore(Term term) {
        int end = term.span().start();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
    }

    boolean does(Lexicon.Act act) {
        return acts.contains(act);
    }
}
