package io.github.readoutdiff.source;

import io.github.readoutdiff.model.Readout;
import org.jspecify.annotations.Nullable;

/** Who issued an input and what id it gets: as named by the caller, else by the input, else by the file's name. */
record Naming(
        String file, @Nullable String issuer, @Nullable String id) {
    Readout.Builder builder(@Nullable String ownIssuer, @Nullable String ownId, String text) {
        String resolved = issuer != null ? issuer : ownIssuer != null ? ownIssuer : Format.stem(file);
        Readout.Builder builder = Readout.builder(resolved, text);
        String resolvedId = id != null ? id : ownId;
        return resolvedId == null ? builder : builder.id(resolvedId);
    }
}
