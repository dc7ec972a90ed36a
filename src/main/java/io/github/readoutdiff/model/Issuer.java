package io.github.readoutdiff.model;

/**
 * Who published a readout: a government, an office, an agency.
 *
 * <p>The issuer is not the speaker: what issuer X reports the <em>other</em> side's leader to have said is a claim whose
 * issuer is X and whose {@link Speaker} is that leader.
 *
 * <pre>{@code
 * Readout.of("Ruritania", "They met.").issuer().name();   // Ruritania
 * }</pre>
 *
 * @param name the name as reports show it, for example {@code "Ruritania"}; never blank
 * @since 0.1.0
 */
public record Issuer(String name) {
    /**
     * Checks the name.
     *
     * @param name the name as reports show it, for example {@code "Ruritania"}; never blank
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public Issuer {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "issuer name is blank; name who published the readout, for example \"Ruritania\"");
        }
    }

    /**
     * An issuer by name.
     *
     * @param name the name, never blank
     * @return the issuer
     */
    public static Issuer of(String name) {
        return new Issuer(name);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
