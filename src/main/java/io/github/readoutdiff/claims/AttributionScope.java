package io.github.readoutdiff.claims;

/**
 * Which attributions are found: only what somebody is reported to say, or also what somebody thinks, wants or shows.
 *
 * <pre>{@code
 * ArticleReader said = ArticleReader.create().withScope(AttributionScope.NARROW);
 * }</pre>
 *
 * @since 0.1.0
 */
public enum AttributionScope {
    /** What a source says, tells, announces, denies: what readouts and articles about them need. */
    NARROW,
    /** Also beliefs, wishes, support, intentions, appearances and what documents show, as the PolNeAR corpus counts them. */
    WIDE
}
