package io.github.readoutdiff.match;

import io.github.readoutdiff.encode.Encoding;
import java.util.List;

/** The encoding of nothing. */
final class Encodings {
    static final Encoding NONE = new Encoding(new float[0], List.of(), new float[0][]);

    private Encodings() {}
}
