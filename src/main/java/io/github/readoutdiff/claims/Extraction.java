package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Notice;
import java.util.List;

/**
 * The claims found in a readout, and what the reader of them must know.
 *
 * <pre>{@code
 * Extraction found = ClaimExtractor.create().extract(first);
 * found.notices().forEach(notice -> log.warn(notice.message()));
 * }</pre>
 *
 * @param claims the claims in reading order
 * @param notices what is doubtful: a language without rules, quotation marks that do not pair, a text without claims
 * @since 0.1.0
 */
public record Extraction(ClaimSet claims, List<Notice> notices) {
    /**
     * Copies the notices.
     *
     * @param claims the claims in reading order
     * @param notices what is doubtful: a language without rules, quotation marks that do not pair, a text without claims
     */
    public Extraction {
        notices = List.copyOf(notices);
    }
}
