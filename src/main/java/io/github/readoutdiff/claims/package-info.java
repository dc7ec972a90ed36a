/**
 * Readouts to claim sets, and news articles to one claim set for each readout that they quote.
 */
@NullMarked
package io.github.readoutdiff.claims;

import org.jspecify.annotations.NullMarked;
