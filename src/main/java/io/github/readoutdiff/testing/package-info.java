/**
 * Assertions for the unit tests of a pipeline that uses the library: start with {@link
 * io.github.readoutdiff.testing.ReadoutAssertions}.
 */
@NullMarked
package io.github.readoutdiff.testing;

import org.jspecify.annotations.NullMarked;
