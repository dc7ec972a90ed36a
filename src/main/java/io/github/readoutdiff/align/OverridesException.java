package io.github.readoutdiff.align;

/**
 * A person's rulings do not fit the comparison: they name claims that are not there or read otherwise, or contradict each
 * other. Nothing was compared.
 *
 * <pre>{@code
 * try {
 *     diff.compare(List.of(first, second), OverridesReader.read(Path.of("rulings.json")));
 * } catch (OverridesException e) {
 *     log.warn("the texts changed since the rulings were made: {}", e.getMessage());
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class OverridesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OverridesException(String message) {
        super(message);
    }
}
