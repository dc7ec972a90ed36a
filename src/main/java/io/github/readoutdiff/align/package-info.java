/** Scores to links, links to points: start with {@link io.github.readoutdiff.align.Aligner}. */
@NullMarked
package io.github.readoutdiff.align;

import org.jspecify.annotations.NullMarked;
