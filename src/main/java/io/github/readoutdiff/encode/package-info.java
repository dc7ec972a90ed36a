/**
 * Text to vectors: start with {@link io.github.readoutdiff.encode.Encoder}, the plug-in point, and its pure-Java
 * implementation over the weights of a small English model.
 */
@NullMarked
package io.github.readoutdiff.encode;

import org.jspecify.annotations.NullMarked;
