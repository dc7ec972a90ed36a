package io.github.readoutdiff.source;

import io.github.readoutdiff.json.JsonValue;

/** The names of the file formats, with their versions. */
final class Schemas {
    static final String CLAIM_SET = "readout-diff/claim-set/1";
    static final String COMPARISON = "readout-diff/comparison/1";
    static final String OVERRIDES = "readout-diff/overrides/1";

    private Schemas() {}

    static void check(JsonValue json, String wanted) {
        String schema = json.string();
        if (!schema.equals(wanted)) {
            String family = wanted.substring(0, wanted.lastIndexOf('/') + 1);
            throw json.error(
                    schema.startsWith(family)
                            ? "the schema is \"" + schema + "\", another version than this program reads, \"" + wanted
                                    + "\"; use the program version that wrote it"
                            : "the schema is \"" + schema + "\" but must be \"" + wanted + "\"");
        }
    }
}
