package io.github.readoutdiff.model;

import java.util.Locale;

/**
 * What kind of act a claim reports.
 *
 * <pre>{@code
 * List<Claim> pledges = comparison.claims().stream()
 *         .filter(claim -> claim.kind().filter(ClaimKind.COMMITMENT::equals).isPresent())
 *         .toList();
 * }</pre>
 *
 * @since 0.1.0
 */
public enum ClaimKind {
    /** A position, assessment or fact that the speaker states. */
    STATEMENT,
    /** The speaker binds itself: will, intends, is ready to, assures. */
    COMMITMENT,
    /** The speaker wants the other side, or both, to do something. */
    REQUEST,
    /** The speaker puts forward a plan or an initiative. */
    PROPOSAL,
    /** The sides agreed or decided together. */
    AGREEMENT,
    /** The speaker says what follows if the other side does not heed. */
    WARNING,
    /** About the event itself: who asked for it, its length, channel, date, participants, topics taken up. */
    PROCEDURAL,
    /** Thanks, congratulations, praise, condolences. */
    APPRECIATION,
    /** Background and tone: what the talks follow, how the atmosphere was. */
    CONTEXT;

    /**
     * The word that files use.
     *
     * @return the name in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
