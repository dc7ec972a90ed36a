/**
 * JSON texts as trees that know their places: shared by the packages that read files, no part of the public contract;
 * start with {@link io.github.readoutdiff.json.JsonValue}.
 */
@NullMarked
package io.github.readoutdiff.json;

import org.jspecify.annotations.NullMarked;
