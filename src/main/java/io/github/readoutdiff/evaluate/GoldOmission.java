package io.github.readoutdiff.evaluate;

import java.util.List;

/**
 * A point of one readout that a published comparison says the other left out.
 *
 * <pre>{@code
 * for (GoldCase each : Gold.read(Path.of("coded")).cases()) {
 *     each.omissions().forEach(omission -> System.out.println(each.name() + ": " + omission.claims()));
 * }
 * }</pre>
 *
 * @param claims ids of the claims that make the point
 * @since 0.1.0
 */
public record GoldOmission(List<String> claims) {
    /**
     * Copies the list.
     *
     * @param claims ids of the claims that make the point
     */
    public GoldOmission {
        claims = List.copyOf(claims);
    }
}
