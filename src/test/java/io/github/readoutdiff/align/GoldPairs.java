package io.github.readoutdiff.align;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.readoutdiff.claims.ClaimExtractor;
import io.github.readoutdiff.claims.Extraction;
import io.github.readoutdiff.evaluate.Gold;
import io.github.readoutdiff.evaluate.GoldCase;
import io.github.readoutdiff.model.ClaimSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads annotated pairs: a.txt, b.txt and gold.json in one folder each. */
public final class GoldPairs {
    private GoldPairs() {}

    /** One pair with its gold links; {@code strict} leaves out the borderline ones. */
    public record Pair(String name, List<ClaimSet> sets, Set<String> links, Set<String> borderline, JsonNode gold) {}

    /** All pairs below a folder, by name, with the speakers and kinds that the extractor finds. */
    public static List<Pair> in(Path root) {
        return Gold.read(root).cases().stream()
                .map(each -> read(root.resolve(each.name()), each))
                .toList();
    }

    private static Pair read(Path folder, GoldCase goldCase) {
        try {
            JsonNode gold = new ObjectMapper().readTree(Files.readString(folder.resolve("gold.json")));
            List<ClaimSet> sets = ClaimExtractor.create().completed(goldCase.claimSets(false)).stream()
                    .map(Extraction::claims)
                    .toList();
            Set<String> links = new LinkedHashSet<>();
            Set<String> borderline = new HashSet<>();
            for (JsonNode alignment : gold.get("alignments")) {
                for (JsonNode a : alignment.get("a")) {
                    for (JsonNode b : alignment.get("b")) {
                        String link = a.asText() + " " + b.asText();
                        (alignment.path("borderline").asBoolean() ? borderline : links).add(link);
                    }
                }
            }
            return new Pair(folder.getFileName().toString(), sets, links, borderline, gold);
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }
}
