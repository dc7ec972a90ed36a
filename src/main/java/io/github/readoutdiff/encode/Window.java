package io.github.readoutdiff.encode;

import java.util.ArrayList;
import java.util.List;

/** A run of tokens of one text that goes through the model at once. */
record Window(int text, int from, int length) {
    /**
     * Cuts a text's tokens into as few windows as hold them, of nearly equal length; a text without tokens has none.
     *
     * @param text the text's index
     * @param tokens how many tokens it has
     * @param limit the most that one window holds
     */
    static List<Window> split(int text, int tokens, int limit) {
        int count = (tokens + limit - 1) / limit;
        List<Window> windows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int from = (int) ((long) tokens * i / count);
            int to = (int) ((long) tokens * (i + 1) / count);
            windows.add(new Window(text, from, to - from));
        }
        return windows;
    }

    /** Groups windows, in order, so that a group has about the given number of tokens. */
    static List<List<Window>> passes(List<Window> windows, int tokens) {
        List<List<Window>> passes = new ArrayList<>();
        List<Window> pass = new ArrayList<>();
        int filled = 0;
        for (Window window : windows) {
            if (!pass.isEmpty() && filled + window.length() + 2 > tokens) {
                passes.add(List.copyOf(pass));
                pass.clear();
                filled = 0;
            }
            pass.add(window);
            filled += window.length() + 2;
        }
        if (!pass.isEmpty()) {
            passes.add(List.copyOf(pass));
        }
        return passes;
    }

    /** The ids of its tokens between those of the two special ones. */
    int[] ids(Tokens tokens, int first, int last) {
        int[] ids = new int[length + 2];
        ids[0] = first;
        for (int i = 0; i < length; i++) {
            ids[i + 1] = tokens.id(from + i);
        }
        ids[length + 1] = last;
        return ids;
    }
}
