package io.github.readoutdiff;

import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.encode.Encoding;
import java.util.List;

/** An encoder that does what another does and may note what it was asked. */
abstract class EncoderOver implements Encoder {
    private final Encoder under;

    EncoderOver(Encoder under) {
        this.under = under;
    }

    @Override
    public String name() {
        return under.name();
    }

    @Override
    public Encoding encode(String text) {
        return encodeAll(List.of(text)).get(0);
    }

    @Override
    public boolean knows(String language) {
        return under.knows(language);
    }
}
