package io.github.readoutdiff.match;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Mention;
import io.github.readoutdiff.text.Mentions;
import io.github.readoutdiff.text.Stems;
import io.github.readoutdiff.text.StopWords;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the profiles of all claims of one comparison: terms with weights, acts, mentions and vectors. */
final class Profiler {
    /** What a word that only frames counts, beside a content word's 1. */
    static final double FRAME_WEIGHT = 0.3;

    private final List<ClaimSet> sets;
    private final Set<String> lowerCase = new HashSet<>();
    private final Demonyms demonyms;
    private final Participants participants;

    private Profiler(List<ClaimSet> sets) {
        this.sets = sets;
        Set<String> upperCase = new HashSet<>();
        for (ClaimSet set : sets) {
            for (Word word : Words.of(set.readout().text())) {
                (word.isCapitalised() ? upperCase : lowerCase).add(word.key());
            }
        }
        upperCase.removeAll(lowerCase);
        this.demonyms = new Demonyms(upperCase);
        this.participants = Participants.of(sets);
    }

    /**
     * The profiles of the claims of all sets, by set, then in reading order.
     *
     * @param encoder gives the vectors of claims whose language it knows; null for none
     */
    static List<Profile> profiles(List<ClaimSet> sets, @Nullable Encoder encoder) {
        return new Profiler(sets).make(Meanings.of(sets, encoder));
    }

    private List<Profile> make(Meanings meanings) {
        List<List<Term>> terms =
                sets.parallelStream().flatMap(set -> terms(set).stream()).toList();
        Map<String, Integer> claimsWith = new HashMap<>();
        for (List<Term> mine : terms) {
            mine.stream().map(Term::concept).distinct().forEach(concept -> claimsWith.merge(concept, 1, Integer::sum));
        }
        List<Place> places = places();
        return IntStream.range(0, places.size())
                .parallel()
                .mapToObj(i -> {
                    double[] weights = weights(terms.get(i), claimsWith, places.size());
                    return places.get(i).profile(i, terms.get(i), weights, meanings);
                })
                .toList();
    }

    /** The claims of all sets, by set, then in reading order, as terms and profiles are. */
    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int side = 0; side < sets.size(); side++) {
            ClaimSet set = sets.get(side);
            Claim opening = opening(set);
            for (Claim claim : set.claims()) {
                places.add(new Place(side, set.readout(), claim, claim == opening));
            }
        }
        return places;
    }

    /** A claim where it stands. */
    private record Place(int side, Readout readout, Claim claim, boolean opening) {
        Profile profile(int index, List<Term> terms, double[] weights, Meanings meanings) {
            Meaning meaning = meanings.of(readout, claim, terms, weights);
            return Profiler.profile(index, side, claim, opening, readout.text(), terms, weights, meaning);
        }
    }

    private static Profile profile(
            int index,
            int side,
            Claim claim,
            boolean opening,
            String text,
            List<Term> terms,
            double[] weights,
            @Nullable Meaning meaning) {
        Map<String, Double> bag = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            Term term = terms.get(i);
            bag.merge(term.stem(), weights[i], Math::max);
            bag.merge(term.concept(), weights[i], Math::max);
        }
        Set<Lexicon.Act> acts = EnumSet.noneOf(Lexicon.Act.class);
        List<Word> words = Words.of(claim.text());
        Lexicon.ACTS.forEach((act, phrases) -> {
            if (phrases.anyIn(words)) {
                acts.add(act);
            }
        });
        return new Profile(
                index, side, claim, opening, text, words, terms, weights, bag, acts, mentions(claim), meaning);
    }

    /**
     * Where the text tells first that the call or the meeting took place: in the issuer's own voice, else, in a leader's own words
     * ("I spoke with ..."), in the first claim of all if it says so; null if neither does.
     */
    private static @Nullable Claim opening(ClaimSet set) {
        Optional<Claim> told = set.claims().stream()
                .filter(claim -> claim.speaker()
                                .filter(Speaker.NARRATOR::equals)
                                .isPresent()
                        && claim.kind().filter(ClaimKind.PROCEDURAL::equals).isPresent())
                .findFirst();
        return told.or(() -> set.claims().stream()
                        .findFirst()
                        .filter(claim -> Objects.requireNonNull(Lexicon.ACTS.get(Lexicon.Act.EVENT))
                                .anyIn(Words.of(claim.text()))))
                .orElse(null);
    }

    /** What can be compared: "the two leaders" counts nothing that another readout could count otherwise. */
    private static List<Mention> mentions(Claim claim) {
        return Mentions.of(claim.text()).stream()
                .filter(mention -> mention.kind() != Mention.Kind.NUMBER || !Lexicon.FRAME.contains(mention.unit()))
                .toList();
    }

    /** By term, how much it counts. */
    private static double[] weights(List<Term> terms, Map<String, Integer> claimsWith, int count) {
        double[] weights = new double[terms.size()];
        for (int i = 0; i < weights.length; i++) {
            Term term = terms.get(i);
            double idf = StrictMath.log(1 + (double) count / claimsWith.getOrDefault(term.concept(), 1));
            weights[i] = term.frame() ? FRAME_WEIGHT * idf : idf;
        }
        return weights;
    }

    /** By claim of a set, its terms. */
    private List<List<Term>> terms(ClaimSet set) {
        Stems stems = new Stems();
        return set.claims().stream()
                .map(claim -> terms(set.readout().text(), claim, stems))
                .toList();
    }

    private List<Term> terms(String text, Claim claim, Stems stems) {
        List<Term> terms = new ArrayList<>();
        for (Span span : claim.spans()) {
            List<Word> words = Words.in(text, span);
            int at = 0;
            while (at < words.size()) {
                at += add(terms, text, words, at, stems);
            }
        }
        List<Span> sources = claim.attribution().map(Attribution::source).orElse(List.of());
        return terms.stream()
                .map(term -> sources.stream().anyMatch(source -> source.encloses(term.span()))
                        ? term.framing()
                        : participants.framing(term))
                .toList();
    }

    private int add(List<Term> terms, String text, List<Word> words, int at, Stems stems) {
        Word word = words.get(at);
        String key = word.text().equals("US") ? "u.s" : word.key();
        Phrases.Found<Lexicon.Concept> found = key.equals("u.s")
                ? new Phrases.Found<>(new Lexicon.Concept("~usa", true), 1)
                : Lexicon.CONCEPTS.at(words, at);
        int length = found == null ? 1 : found.length();
        if (found == null && StopWords.contains(key)) {
            return 1;
        }
        Span span =
                Span.of(word.span().start(), words.get(at + length - 1).span().end());
        boolean frame = length == 1 && Lexicon.FRAME.contains(key);
        String stem = length == 1 ? stems.apply(key) : key;
        if (found != null) {
            Lexicon.Concept concept = found.value();
            String own = concept.isName() || length > 1 ? concept.id() : stem;
            terms.add(new Term(span, span.in(text), own, concept.id(), frame, concept.isName(), key));
        } else {
            boolean name = word.isCapitalised() && !frame && key.length() > 1 && !lowerCase.contains(key);
            String own = name ? demonyms.country(key).orElse(stem) : stem;
            terms.add(new Term(span, span.in(text), own, own, frame, name, key));
        }
        return length;
    }
}
