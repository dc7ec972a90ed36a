package io.github.readoutdiff.text;

/** A stretch of a text that belongs together, without the marks and blanks around it. */
record TextBlock(int start, int end, TextRole role) {}
