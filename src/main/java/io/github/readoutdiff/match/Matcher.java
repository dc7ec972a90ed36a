package io.github.readoutdiff.match;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Notice;
import io.github.readoutdiff.model.Readout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measures how alike the claims of different readouts are, and decides how likely two of them make one point.
 *
 * <p>The lexical matcher looks at words, names, numbers and acts; the semantic one also at the vectors of an {@link
 * Encoder}. Both read their weights from data files of this package; {@code docs/matching.md} says what each measure is
 * and where the weights come from.
 *
 * <p>Immutable and safe to share between threads if its encoder is. Equal claim sets give equal matches, whatever the
 * order of readouts or claims.
 *
 * <pre>{@code
 * Matches matches = Matcher.lexical().match(List.of(one, other));
 * matches.bestFirst().forEach(match -> System.out.println(match.score() + " " + match.guard()));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Matcher {
    private static final Judge LEXICAL = Judge.read("lexical");
    private static final Judge SEMANTIC = Judge.read("semantic");

    private final @Nullable Encoder encoder;
    private final Scale scale;
    private final Judge semantic;
    private final Judge lexical;

    Matcher(@Nullable Encoder encoder, Scale scale, Judge semantic, Judge lexical) {
        this.encoder = encoder;
        this.scale = scale;
        this.semantic = semantic;
        this.lexical = lexical;
    }

    /**
     * A matcher that needs no model.
     *
     * @return the matcher
     */
    public static Matcher lexical() {
        return new Matcher(null, Scale.NONE, SEMANTIC, LEXICAL);
    }

    /**
     * A matcher that knows meaning from an encoder; the encoder's scale is measured once, here, on a few sentences.
     *
     * @param encoder the encoder
     * @return the matcher
     */
    public static Matcher semantic(Encoder encoder) {
        return new Matcher(encoder, Scale.of(encoder), SEMANTIC, LEXICAL);
    }

    /**
     * How claims are matched, as results carry it.
     *
     * @return {@code lexical}, or {@code semantic:} and the encoder's name
     */
    public String name() {
        return encoder == null ? "lexical" : "semantic:" + encoder.name();
    }

    /**
     * What the reader must know about these readouts: a text in a language that the encoder does not know is matched by
     * its words alone.
     *
     * @param sets the claim sets to be compared
     * @return a notice {@code language-not-known-to-model} for each such readout, in order
     */
    public List<Notice> notices(List<ClaimSet> sets) {
        List<Notice> notices = new ArrayList<>();
        for (ClaimSet set : sets) {
            Readout readout = set.readout();
            if (encoder != null && !isKnown(readout)) {
                notices.add(Notice.about(
                        "language-not-known-to-model",
                        "The model " + encoder.name() + " does not know the language \""
                                + Languages.name(readout) + "\" of " + readout.issuer()
                                + "'s readout: its claims are matched by words, names and numbers alone, so points in other"
                                + " words are missed.",
                        readout));
            }
        }
        return List.copyOf(notices);
    }

    /**
     * Compares every claim with the claims of all other readouts.
     *
     * @param sets the claim sets, each of another readout
     * @return the matches
     */
    public Matches match(List<ClaimSet> sets) {
        List<Profile> profiles = Profiler.profiles(sets, encoder);
        List<Pair> pairs = new Candidates(profiles, sets.size(), scale).pairs();
        Judge.judge(pairs, semantic, lexical);
        return Matches.of(profiles, pairs);
    }

    private boolean isKnown(Readout readout) {
        return encoder != null && Languages.isKnown(encoder, readout);
    }
}
