package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Polarity;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.text.Ladders;
import io.github.readoutdiff.text.LanguageGuess;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Negation;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.Sentences;
import io.github.readoutdiff.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claims of a readout: the points it makes, each with its words, its speaker, its kind and how strongly it is put.
 *
 * <p>A claim is a finite point. Coordinated points are several claims; a subordinate clause that makes no point of its own
 * stays with its main clause. Every word of a sentence that states something is in a claim, apart from coordinators between
 * two claims. A claim's words are always substrings of the text; subjects and speakers that a claim shares with another are
 * its attributes and never pasted into it. {@code docs/claims.md} lists the rules by name.
 *
 * <p>The rules are for English. A text in another language is cut into sentences, each a claim without speaker, kind or
 * strength, and a notice says so. Time is linear in the length of the text; any text is accepted. Immutable and
 * thread-safe; the parts of speech model is read with the first English text, so share one extractor.
 *
 * <pre>{@code
 * Readout readout = Readout.of("Ruritania", "The king thanked Freedonia for its help and urged it to open the border.");
 * ClaimExtractor.create().extract(readout).claims().claims().size();   // 2
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ClaimExtractor {
    private static final String ENGLISH = "en";

    private final Sentences sentences = Sentences.create();
    private final Tagger tagger = Tagger.create();
    private final Ladders ladders = Ladders.create();

    private final Names names;

    private ClaimExtractor(Names names) {
        this.names = names;
    }

    /**
     * An extractor with the rules and data files of this library.
     *
     * @return an extractor
     */
    public static ClaimExtractor create() {
        return new ClaimExtractor(Names.create());
    }

    /**
     * An extractor that knows further names of states and persons.
     *
     * @param names the names
     * @return an extractor
     */
    public static ClaimExtractor with(Names names) {
        return new ClaimExtractor(names);
    }

    /**
     * Reads the parts of speech model now, so that the first English text need not wait for it; further calls do nothing.
     *
     * @throws IllegalStateException if the jar with the model is not on the class path
     */
    public void load() {
        tagger.load();
    }

    /**
     * Finds the claims of a readout.
     *
     * @param readout the readout
     * @return its claims in reading order, with ids made of the readout's id and a number from 1, and notices
     */
    public Extraction extract(Readout readout) {
        return extract(List.of(readout)).get(0);
    }

    private Extraction extract(Scene scene) {
        Readout readout = scene.readout();
        List<Notice> notices = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (Draft draft : drafts(scene, notices)) {
            claims.add(claim(readout, readout.id() + "-" + (claims.size() + 1), draft));
        }
        return extraction(readout, claims, notices);
    }

    /**
     * Finds the claims of the readouts of one event. Where one gives a person by office alone ("the Prime Minister said"), the
     * speaker is whom another names as its holder, else the office. Where they spell one person differently ("Elphberg",
     * "Rudolf K. Elphberg"), the speaker has the fullest of these spellings in all of them; a family name that two persons
     * bear stays as it is.
     *
     * @param readouts the readouts
     * @return an extraction for each readout, in their order
     */
    public List<Extraction> extract(List<Readout> readouts) {
        List<Scene> scenes = Scene.of(readouts, sentences, names);
        List<Extraction> found = IntStream.range(0, readouts.size())
                .parallel()
                .mapToObj(i -> extract(scenes.get(i)))
                .toList();
        List<Speaker> speakers = found.stream()
                .flatMap(extraction -> extraction.claims().claims().stream())
                .flatMap(claim -> claim.speaker().stream())
                .toList();
        Spellings spellings = new Spellings(speakers, names);
        return found.stream().map(extraction -> spelled(extraction, spellings)).toList();
    }

    private static Extraction spelled(Extraction extraction, Spellings spellings) {
        Readout readout = extraction.claims().readout();
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : extraction.claims().claims()) {
            Speaker speaker = claim.speaker().orElse(null);
            Speaker fullest = speaker == null ? null : spellings.fullest(speaker);
            claims.add(
                    fullest == null || fullest.equals(speaker)
                            ? claim
                            : claim.toBuilder(readout).speaker(fullest).build());
        }
        return new Extraction(ClaimSet.of(readout, claims), extraction.notices());
    }

    private static Extraction extraction(Readout readout, List<Claim> claims, List<Notice> notices) {
        if (claims.isEmpty()) {
            notices.add(Notice.about(
                    "no-claims", "readout \"" + readout.id() + "\" has no sentence that states something", readout));
        }
        return new Extraction(ClaimSet.of(readout, claims), notices);
    }

    /**
     * Fills what prepared claims leave unknown (speaker, manner, kind, polarity, strength, attribution) from the text around
     * their spans. What they give is never changed.
     *
     * @param prepared claims with spans
     * @return the same claims with the same ids and spans; what the text does not tell stays unknown
     */
    public ClaimSet complete(ClaimSet prepared) {
        return completed(List.of(prepared)).get(0).claims();
    }

    /**
     * Does what {@link #complete(ClaimSet)} does for the readouts of one event, which tell together who is who, and says what
     * is doubtful in the texts.
     *
     * @param prepared claims with spans, each set of another readout
     * @return for each set, in their order, the same claims with the same ids and spans, and notices
     */
    public List<Extraction> completed(List<ClaimSet> prepared) {
        List<Scene> scenes = Scene.of(prepared.stream().map(ClaimSet::readout).toList(), sentences, names);
        return IntStream.range(0, prepared.size())
                .parallel()
                .mapToObj(i -> completed(prepared.get(i), scenes.get(i)))
                .toList();
    }

    private Extraction completed(ClaimSet prepared, Scene scene) {
        Readout readout = prepared.readout();
        List<Notice> notices = new ArrayList<>();
        List<Draft> drafts = drafts(scene, notices);
        List<Claim> claims = new ArrayList<>();
        int first = 0;
        for (Claim claim : prepared.claims()) {
            while (first < drafts.size()
                    && drafts.get(first).span().end() <= claim.extent().start()) {
                first++;
            }
            Draft best = best(claim, drafts, first);
            claims.add(best == null ? claim : completed(readout, claim, best));
        }
        return extraction(readout, claims, notices);
    }

    /** The draft that shares most with a claim; drafts do not overlap, so the search stops behind the claim. */
    private static @Nullable Draft best(Claim claim, List<Draft> drafts, int first) {
        Draft best = null;
        int most = 0;
        for (int i = first; i < drafts.size(); i++) {
            Span span = drafts.get(i).span();
            if (span.start() >= claim.extent().end()) {
                break;
            }
            int shared = 0;
            for (Span own : claim.spans()) {
                shared += Math.max(0, Math.min(own.end(), span.end()) - Math.max(own.start(), span.start()));
            }
            if (shared > most) {
                most = shared;
                best = drafts.get(i);
            }
        }
        return best;
    }

    private Claim completed(Readout readout, Claim claim, Draft draft) {
        Speaker told = draft.speaker();
        if (told == null) {
            return claim;
        }
        String own = claim.text();
        boolean whole = claim.extent().encloses(draft.span());
        String governing = whole ? draft.governing() : draft.governing() + " " + before(readout, claim, draft);
        Speaker speaker = claim.speaker().orElse(told);
        ClaimKind kind = claim.kind().orElseGet(() -> KindRules.standard().kind(governing.strip(), own, speaker));
        return claim.toBuilder(readout)
                .speaker(speaker)
                .manner(claim.manner().isPresent() ? claim.manner().get() : draft.manner())
                .kind(kind)
                .polarity(claim.polarity().orElseGet(() -> polarity(own)))
                .strength(claim.strength().or(() -> ladders.strength(own, kind)).orElse(null))
                .attribution(
                        claim.attribution().isPresent() ? claim.attribution().get() : draft.attribution())
                .build();
    }

    /** What stands in the draft before the claim's own words: usually the words that report it. */
    private static String before(Readout readout, Claim claim, Draft draft) {
        int start = draft.span().start();
        int end = claim.extent().start();
        return end > start && end - start < 200 ? readout.text().substring(start, end) : "";
    }

    private List<Draft> drafts(Scene scene, List<Notice> notices) {
        Readout readout = scene.readout();
        List<Sentence> found = scene.sentences();
        String language = LanguageGuess.of(readout).orElse("");
        if (language.equals(ENGLISH)) {
            Quotations quotations = Quotations.in(readout.text(), found);
            if (quotations.unpaired() > 0) {
                notices.add(Notice.about(
                        "unbalanced-quotation",
                        quotations.unpaired() + " opening quotation mark(s) of readout \"" + readout.id()
                                + "\" have no closing mark in their paragraph; whose words follow them is doubtful",
                        readout));
            }
            return new ClaimReading(scene, tagger, quotations).read();
        }
        boolean states = found.stream().anyMatch(sentence -> sentence.role().states());
        if (states) {
            notices.add(Notice.about(
                    "language-not-supported",
                    "readout \"" + readout.id() + "\" is "
                            + (language.isEmpty() ? "in an unknown language" : "in \"" + language + "\"")
                            + "; its sentences are claims without speaker, kind or strength. The rules are for English: "
                            + "if it is English, give it as JSON, {\"issuer\": ..., \"language\": \"en\", \"text\": ...};"
                            + " else a prepared claim set",
                    readout));
        }
        return found.stream()
                .filter(sentence -> sentence.role().states())
                .map(sentence -> new Draft(sentence.span(), "", null, null, null))
                .toList();
    }

    /** The claim of a draft, with kind, polarity and strength from its words. */
    Claim claim(Readout readout, String id, Draft draft) {
        Claim.Builder claim = Claim.in(readout, id).spans(draft.spans());
        Speaker speaker = draft.speaker();
        if (speaker == null) {
            return claim.build();
        }
        String own = draft.words(readout.text());
        ClaimKind kind = KindRules.standard().kind(draft.governing(), own, speaker);
        return claim.speaker(speaker)
                .manner(draft.manner())
                .kind(kind)
                .polarity(polarity(own))
                .strength(ladders.strength(own, kind).orElse(null))
                .attribution(draft.attribution())
                .build();
    }

    private static Polarity polarity(String own) {
        return Negation.isNegated(own) ? Polarity.NEGATED : Polarity.AFFIRMED;
    }
}
