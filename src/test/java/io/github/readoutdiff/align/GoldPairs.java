package io.github.readoutdiff.align;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.readoutdiff.claims.ClaimExtractor;
import io.github.readoutdiff.claims.Extraction;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Readout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        try (var folders = Files.list(root)) {
            return folders.filter(folder -> Files.exists(folder.resolve("gold.json")))
                    .sorted()
                    .map(GoldPairs::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pair read(Path folder) {
        try {
            JsonNode gold = new ObjectMapper().readTree(Files.readString(folder.resolve("gold.json")));
            List<ClaimSet> bare = new ArrayList<>();
            for (String side : List.of("a", "b")) {
                Readout readout = Readout.builder(side, Files.readString(folder.resolve(side + ".txt")))
                        .language("en")
                        .build();
                List<Claim> claims = new ArrayList<>();
                for (JsonNode claim : gold.get(side)) {
                    int start = claim.get("start").asInt();
                    int end = start + claim.get("quote").asText().length();
                    claims.add(Claim.in(readout, claim.get("id").asText())
                            .span(start, end)
                            .build());
                }
                bare.add(ClaimSet.of(readout, claims));
            }
            List<ClaimSet> sets = ClaimExtractor.create().completed(bare).stream()
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
