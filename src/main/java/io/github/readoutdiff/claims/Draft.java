package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Attribution;
import io.github.readoutdiff.model.Manner;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the making.
 *
 * @param span its words
 * @param governing the words that govern it from outside its span, blank if none do
 * @param speaker whose it is, null if not known
 * @param manner in which manner it is given, null if not known
 * @param attribution where the text ascribes it, null if to nobody
 */
record Draft(
        Span span,
        String governing,
        @Nullable Speaker speaker,
        @Nullable Manner manner,
        @Nullable Attribution attribution) {}
