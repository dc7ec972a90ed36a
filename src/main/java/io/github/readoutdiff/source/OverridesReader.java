package io.github.readoutdiff.source;

import io.github.readoutdiff.json.JsonException;
import io.github.readoutdiff.json.JsonValue;
import io.github.readoutdiff.model.Overrides;
import io.github.readoutdiff.model.RuledClaim;
import io.github.readoutdiff.model.Ruling;
import io.github.readoutdiff.model.RulingKind;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads what a person decided about the claims of a comparison, schema {@code readout-diff/overrides/1}.
 *
 * <pre>{@code
 * {
 *   "schema": "readout-diff/overrides/1",
 *   "rulings": [
 *     {
 *       "ruling": "join",
 *       "claims": [
 *         {"id": "ruritania-3", "text": "She promised to lower the tolls."},
 *         {"id": "sylvania-5", "text": "He thanked her for cheaper passage."}
 *       ],
 *       "person": "A. Reader",
 *       "reason": "the thanks are for this promise"
 *     }
 *   ]
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class OverridesReader {
    private OverridesReader() {}

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @return the rulings
     * @throws ReadoutFormatException if the file cannot be read, is malformed or not what its schema asks for
     */
    public static Overrides read(Path file) {
        String name = file.toString();
        return parse(name, Decoding.decode(name, FileBytes.read(file), null));
    }

    /**
     * Reads a text.
     *
     * @param name a name for messages, for example the file's
     * @param json the JSON
     * @return the rulings
     * @throws ReadoutFormatException if it is malformed or not what its schema asks for
     */
    public static Overrides parse(String name, String json) {
        try {
            JsonValue root = JsonValue.parse(name, json);
            Schemas.check(root.require("schema"), Schemas.OVERRIDES);
            root.require("rulings");
            return new Overrides(
                    root.items("rulings").stream().map(OverridesReader::ruling).toList());
        } catch (JsonException e) {
            throw new ReadoutFormatException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Ruling ruling(JsonValue json) {
        RulingKind kind = Labels.require(json.require("ruling"), RulingKind.values(), RulingKind::label);
        List<RuledClaim> claims = json.require("claims").items().stream()
                .map(claim -> new RuledClaim(
                        claim.require("id").string(), claim.require("text").string()))
                .toList();
        try {
            return new Ruling(
                    kind,
                    claims,
                    json.find("person").map(JsonValue::string),
                    json.find("reason").map(JsonValue::string));
        } catch (JsonException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw json.error(String.valueOf(e.getMessage()));
        }
    }
}
