package io.github.readoutdiff.text;

import io.github.readoutdiff.model.Span;

/**
 * A number, a sum, a share, a date or a period that a text names, with a value that can be compared.
 *
 * <pre>{@code
 * Mentions.of("by 20 June").get(0).kind();   // DATE
 * }</pre>
 *
 * @param kind what it is
 * @param span where it stands, in UTF-16 offsets of the text
 * @param value its value: a plain decimal ({@code 1500}, {@code 0.5}); for a sum the decimal and the currency ({@code
 *     500000000 USD}); for a date ISO 8601 as far as it is named ({@code 2024-04-02}, {@code --04-02}, {@code 2024-04},
 *     {@code --04}, {@code 2024}) or a word ({@code friday}); for a period the decimal and the unit ({@code 2 W})
 * @param unit the key of the word that a plain number counts ("participants" in "1,500 participants"), or an empty string
 * @since 0.1.0
 */
public record Mention(Kind kind, Span span, String value, String unit) {
    /**
     * What a mention is.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** A count or a plain number. */
        NUMBER,
        /** A sum of money. */
        MONEY,
        /** A share in a hundred. */
        PERCENT,
        /** A day, a month, a year or a weekday. */
        DATE,
        /** A length of time. */
        PERIOD
    }
}
