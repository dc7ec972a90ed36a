package io.github.readoutdiff.evaluate;

/**
 * A measure of agreement between a comparison and an annotation; all lie between 0 and 1 but {@link #KAPPA}, which may be
 * negative.
 *
 * <pre>{@code
 * Evaluation evaluation = Gold.read(Path.of("coded")).evaluate(gold -> diff.compare(gold.readouts()));
 * for (Figure figure : Figure.values()) {
 *     evaluation.pooled().get(figure).ifPresent(value -> System.out.println(figure.label() + " " + value));
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Figure {
    /** Share of the words of annotated claims that stand in any claim of the comparison. */
    COVERAGE("coverage"),
    /** Of the words of claims that both state, the share that stands in shared points; not covered is wrong. */
    SHARED_RECALL("shared_recall"),
    /** Of the words of claims that one side states, the share that stands in one-sided points; not covered is wrong. */
    ONLY_RECALL("only_recall"),
    /** The mean of {@link #SHARED_RECALL} and {@link #ONLY_RECALL}. */
    STATUS_BALANCED("status_bal"),
    /** Of the links found, the share that the annotation has; a borderline link is not counted. */
    LINK_PRECISION("link_p"),
    /** Of the alignments annotated and not borderline, the share that a link meets. */
    LINK_RECALL("link_r"),
    /** The harmonic mean of {@link #LINK_PRECISION} and {@link #LINK_RECALL}. */
    LINK_F1("link_f1"),
    /** Of the annotated claims that the comparison touches, the share whose speaker it names. */
    SPEAKER("speaker"),
    /** Of the points that a published comparison says one side left out, the share reported as one-sided. */
    EXPERT("expert"),
    /** Cohen's kappa of the claims' status (both, one side, not found), borderline claims left out. */
    KAPPA("kappa"),
    /** Of the annotated claims that the comparison touches, the share whose kind it tells. */
    KIND("kind"),
    /** Share of annotated claims met by a claim of their own: at least half of the words of both are shared. */
    CLAIM_MATCH("claim_match");

    private final String label;

    Figure(String label) {
        this.label = label;
    }

    /**
     * The word that tables use.
     *
     * @return the label
     */
    public String label() {
        return label;
    }
}
