/**
 * The values that every stage shares: start with {@link io.github.readoutdiff.model.Comparison}, the result, and {@link
 * io.github.readoutdiff.model.Readout}, what goes in.
 */
@NullMarked
package io.github.readoutdiff.model;

import org.jspecify.annotations.NullMarked;
