/**
 * Language tools that the stages share: words, sentences, stems, numbers, dates, names, negation and the ladders of
 * diplomatic verbs. Knowledge lives in data files, not in code.
 */
@NullMarked
package io.github.readoutdiff.text;

import org.jspecify.annotations.NullMarked;
