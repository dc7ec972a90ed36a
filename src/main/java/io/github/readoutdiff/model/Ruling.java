package io.github.readoutdiff.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person decided about claims: that they make one point, or that they do not.
 *
 * <p>To confirm a link or to join points, join their claims; to reject a link or to split a point, part them.
 *
 * <pre>{@code
 * Ruling same = Ruling.join(List.of(RuledClaim.of(pledge), RuledClaim.of(thanks)))
 *         .by("A. Reader").note("the thanks are for this pledge");
 * }</pre>
 *
 * @param kind whether the claims belong together or apart
 * @param claims the claims, at least two
 * @param person who decided, empty if nobody is named
 * @param reason why, in the person's words; empty if none is given
 * @since 0.1.0
 */
public record Ruling(RulingKind kind, List<RuledClaim> claims, Optional<String> person, Optional<String> reason) {
    /**
     * Checks the claims and copies the list.
     *
     * @param kind whether the claims belong together or apart
     * @param claims the claims, at least two
     * @param person who decided, empty if nobody is named
     * @param reason why, in the person's words; empty if none is given
     * @throws IllegalArgumentException if there are fewer than two claims or one is named twice
     */
    public Ruling {
        claims = List.copyOf(claims);
        if (claims.size() < 2) {
            throw new IllegalArgumentException(
                    "a ruling to " + kind.label() + " names " + claims.size() + " claims but needs at least 2");
        }
        Set<String> ids = new HashSet<>();
        for (RuledClaim claim : claims) {
            if (!ids.add(claim.id())) {
                throw new IllegalArgumentException("a ruling to " + kind.label() + " names the claim \"" + claim.id()
                        + "\" twice; name each once");
            }
        }
    }

    /**
     * A ruling that claims make one point.
     *
     * @param claims the claims, at least two
     * @return the ruling
     * @throws IllegalArgumentException if there are fewer than two claims or one is named twice
     */
    public static Ruling join(List<RuledClaim> claims) {
        return new Ruling(RulingKind.JOIN, claims, Optional.empty(), Optional.empty());
    }

    /**
     * A ruling that no two of the claims make one point.
     *
     * @param claims the claims, at least two
     * @return the ruling
     * @throws IllegalArgumentException if there are fewer than two claims or one is named twice
     */
    public static Ruling part(List<RuledClaim> claims) {
        return new Ruling(RulingKind.PART, claims, Optional.empty(), Optional.empty());
    }

    /**
     * The same ruling with the name of who made it.
     *
     * @param name the person's name
     * @return the ruling
     */
    public Ruling by(String name) {
        return new Ruling(kind, claims, Optional.of(name), reason);
    }

    /**
     * The same ruling with its reason.
     *
     * @param text the reason, in the person's words
     * @return the ruling
     */
    public Ruling note(String text) {
        return new Ruling(kind, claims, person, Optional.of(text));
    }

    /**
     * Who decided and why, as reports show it.
     *
     * @return the person and the reason, empty if neither is given
     */
    public Optional<String> remark() {
        String remark = Stream.of(person, reason).flatMap(Optional::stream).collect(Collectors.joining(": "));
        return remark.isEmpty() ? Optional.empty() : Optional.of(remark);
    }
}
