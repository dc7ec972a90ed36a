package io.github.readoutdiff.model;

/**
 * Who is reported to say or do what a claim says.
 *
 * <p>Two values are no names: {@link #JOINT}, when the sides are reported to speak or act together ("the two leaders
 * agreed"), and {@link #NARRATOR}, the issuer's own description ("the talks were held in a friendly atmosphere"). A claim
 * whose speaker is not known has no {@code Speaker} at all.
 *
 * <pre>{@code
 * Speaker.of("Xi Jinping").isNamed();   // true
 * Speaker.JOINT.isNamed();   // false
 * }</pre>
 *
 * @param name the speaker's name as resolved, for example {@code "Xi Jinping"}; never blank
 * @since 0.1.0
 */
public record Speaker(String name) {
    /** The sides together. */
    public static final Speaker JOINT = new Speaker("joint");

    /** The issuer's own voice. */
    public static final Speaker NARRATOR = new Speaker("narrator");

    /**
     * Checks the name.
     *
     * @param name the speaker's name as resolved, for example {@code "Xi Jinping"}; never blank
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public Speaker {
        if (name.isBlank()) {
            throw new IllegalArgumentException("speaker name is blank; leave the speaker out where it is not known");
        }
    }

    /**
     * A speaker by name; {@code "joint"} and {@code "narrator"} give the two constants' values.
     *
     * @param name the name, never blank
     * @return the speaker
     */
    public static Speaker of(String name) {
        return new Speaker(name);
    }

    /**
     * Whether this is one person or party, not {@link #JOINT} and not {@link #NARRATOR}.
     *
     * @return true for a name
     */
    public boolean isNamed() {
        return !equals(JOINT) && !equals(NARRATOR);
    }

    /** The name, {@code joint} or {@code narrator}. */
    @Override
    public String toString() {
        return name;
    }
}
