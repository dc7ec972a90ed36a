package io.github.readoutdiff.encode;

import io.github.readoutdiff.model.Span;
import java.util.Arrays;

/** The tokens of a text, special ones left out: their ids, and where each stands in the text. */
final class Tokens {
    private int[] ids = new int[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int count;

    void add(int id, int start, int end) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ids[count] = id;
        starts[count] = start;
        ends[count++] = end;
    }

    int count() {
        return count;
    }

    int id(int index) {
        return ids[index];
    }

    Span span(int index) {
        return Span.of(starts[index], ends[index]);
    }
}
