/**
 * Compares official readouts of one event: start with {@link io.github.readoutdiff.ReadoutDiff}.
 */
@NullMarked
package io.github.readoutdiff;

import org.jspecify.annotations.NullMarked;
