/**
 * Comparisons to files: start with {@link io.github.readoutdiff.report.Reports}.
 */
@NullMarked
package io.github.readoutdiff.report;

import org.jspecify.annotations.NullMarked;
