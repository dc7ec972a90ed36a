package io.github.readoutdiff.model;

/**
 * What made a comparison, so that it can be made again.
 *
 * <pre>{@code
 * String matcher = comparison.tool().matcher();   // "semantic:bge-small-en-v1.5-readouts"
 * }</pre>
 *
 * @param name the program's name
 * @param version its version
 * @param matcher how claims were matched, for example {@code semantic:bge-small-en-v1.5-readouts} or {@code lexical}
 * @since 0.1.0
 */
public record Tool(String name, String version, String matcher) {}
