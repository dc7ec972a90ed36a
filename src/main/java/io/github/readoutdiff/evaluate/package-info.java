/**
 * How well comparisons and attributions agree with what people annotated by hand: start with {@link
 * io.github.readoutdiff.evaluate.Gold}.
 */
@NullMarked
package io.github.readoutdiff.evaluate;

import org.jspecify.annotations.NullMarked;
