/**
 * Reads files into readouts, prepared claim sets and comparisons: start with {@link
 * io.github.readoutdiff.source.ReadoutReader}.
 */
@NullMarked
package io.github.readoutdiff.source;

import org.jspecify.annotations.NullMarked;
