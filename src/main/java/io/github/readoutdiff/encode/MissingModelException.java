package io.github.readoutdiff.encode;

/**
 * Thrown where an encoder is asked for whose model is not on the class path.
 *
 * <p>The message names the Maven artifact that holds it.
 *
 * <pre>{@code
 * ReadoutDiff engine;
 * try {
 *     engine = ReadoutDiff.builder().encoder(Encoders.bgeSmallEnglish()).build();
 * } catch (MissingModelException e) {
 *     log.warn(e.getMessage());   // names the artifact to add
 *     engine = ReadoutDiff.lexical();
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class MissingModelException extends IllegalStateException {
    /** The serialised form of the first version. */
    private static final long serialVersionUID = 1L;

    /** The coordinates of the artifact to add. */
    private final String artifact;

    MissingModelException(String name, String artifact, String resource) {
        super("the model " + name + " is not on the class path (no resource " + resource + "); add the artifact "
                + artifact + ", or compare without a model");
        this.artifact = artifact;
    }

    /**
     * The artifact to add.
     *
     * @return its Maven coordinates, {@code group:artifact:version}
     */
    public String artifact() {
        return artifact;
    }
}
