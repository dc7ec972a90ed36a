package io.github.readoutdiff.source;

import io.github.readoutdiff.json.JsonException;
import io.github.readoutdiff.json.JsonValue;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Readout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A readout or a prepared claim set of the JSON contract. */
final class ClaimSetReading {
    private ClaimSetReading() {}

    static Input read(Naming naming, String text) {
        try {
            JsonValue root = JsonValue.parse(naming.file(), text);
            root.find("schema").ifPresent(ClaimSetReading::checkSchema);
            JsonValue own = root.find("readout").orElse(root);
            Readout readout = ReadoutReading.read(naming, own);
            ReadoutReading.checkCharacters(own.require("text"));
            return root.find("claims")
                    .map(claims -> Input.of(ClaimSet.of(readout, claims(claims, readout))))
                    .orElseGet(() -> Input.of(readout));
        } catch (JsonException e) {
            throw new ReadoutFormatException(String.valueOf(e.getMessage()), e);
        }
    }

    private static List<Claim> claims(JsonValue json, Readout readout) {
        List<Claim> claims = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonValue item : json.items()) {
            Claim claim = ClaimReading.read(item, readout);
            if (!ids.add(claim.id())) {
                throw item.error("two claims have the id \"" + claim.id() + "\"; give each its own");
            }
            claims.add(claim);
        }
        return claims;
    }

    private static void checkSchema(JsonValue json) {
        String schema = json.string();
        if (schema.equals(Schemas.COMPARISON)) {
            throw json.error("this is a comparison, the result of comparing; give a readout or a claim set ("
                    + Schemas.CLAIM_SET + ")");
        }
        Schemas.check(json, Schemas.CLAIM_SET);
    }
}
