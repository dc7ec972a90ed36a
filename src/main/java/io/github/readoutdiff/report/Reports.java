package io.github.readoutdiff.report;

/**
 * The formats that come with the library.
 *
 * @since 0.1.0
 */
public final class Reports {
    private Reports() {}
}
