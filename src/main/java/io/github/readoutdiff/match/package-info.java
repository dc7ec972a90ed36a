/**
 * How alike two claims are and why: measures, guards and the decision. Start with {@link
 * io.github.readoutdiff.match.Matcher}.
 */
@NullMarked
package io.github.readoutdiff.match;

import org.jspecify.annotations.NullMarked;
