package io.github.readoutdiff.text;

/**
 * What a part of a text is for.
 *
 * <pre>{@code
 * Sentences.create().of("# Talks in Zenda\n\nThey met.").get(0).role();   // HEADING
 * }</pre>
 *
 * @since 0.1.0
 */
public enum TextRole {
    /** Running text that states something. */
    PROSE,
    /** One item of a list, with or without a bullet. */
    LIST_ITEM,
    /** A title or a heading over what follows. */
    HEADING,
    /** Place, date and agency before the first sentence of a paragraph. */
    DATELINE,
    /** What a page puts around the text: credits, links, rules, page numbers. */
    FURNITURE;

    /**
     * Whether sentences of this role state something.
     *
     * @return true for prose and list items
     */
    public boolean states() {
        return this == PROSE || this == LIST_ITEM;
    }
}
