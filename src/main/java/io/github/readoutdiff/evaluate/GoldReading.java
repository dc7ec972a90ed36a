package io.github.readoutdiff.evaluate;

import io.github.readoutdiff.json.JsonException;
import io.github.readoutdiff.json.JsonValue;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimKind;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Speaker;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the cases of a folder by the format of {@code docs/gold-format.md}. */
final class GoldReading {
    private static final String FILE = "gold.json";
    private static final String BOTH = "both";

    private final Path folder;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> stated = new HashSet<>();

    private GoldReading(Path folder) {
        this.folder = folder;
    }

    static List<GoldCase> cases(Path folder) {
        List<Path> folders;
        try (Stream<Path> inside = Files.list(folder)) {
            folders = Stream.concat(Stream.of(folder), inside)
                    .filter(each -> Files.isRegularFile(each.resolve(FILE)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new GoldFormatException(folder + " cannot be read as a folder of annotated cases: " + reason(e), e);
        }
        if (folders.isEmpty()) {
            throw new GoldFormatException(
                    folder + " has no case: wanted folders with a.txt, b.txt and gold.json in it", null);
        }
        try {
            return folders.stream().map(each -> new GoldReading(each).read()).toList();
        } catch (JsonException e) {
            throw new GoldFormatException(String.valueOf(e.getMessage()), e);
        }
    }

    private GoldCase read() {
        JsonValue gold = json(folder.resolve(FILE));
        ClaimSet a = claims(gold, "a");
        ClaimSet b = claims(gold, "b");
        List<GoldAlignment> alignments =
                gold.items("alignments").stream().map(this::alignment).toList();
        Path expert = folder.resolve("expert.json");
        List<GoldOmission> omissions = Files.exists(expert)
                ? json(expert).items().stream()
                        .flatMap(item -> omission(item).stream())
                        .toList()
                : List.of();
        return new GoldCase(
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()), a, b, stated, alignments, omissions);
    }

    private ClaimSet claims(JsonValue gold, String side) {
        Path file = folder.resolve(side + ".txt");
        String text = text(file);
        if (text.isBlank()) {
            throw new GoldFormatException(file + " is empty; give the readout's words", null);
        }
        Readout readout = Readout.builder(issuer(side), text).id(side).build();
        List<Claim> claims = new ArrayList<>();
        for (JsonValue item : gold.require(side).items()) {
            claims.add(claim(item, readout, file));
        }
        return ClaimSet.of(readout, claims);
    }

    private Claim claim(JsonValue json, Readout readout, Path file) {
        String id = json.require("id").string();
        if (id.isBlank() || !ids.add(id)) {
            throw json.error("the claim id \"" + id + "\" is blank or stands twice; give each claim its own");
        }
        String quote = json.require("quote").string();
        int start = json.require("start").integer();
        if (start < 0 || quote.isEmpty() || !readout.text().startsWith(quote, start)) {
            throw json.error("the quote of claim \"" + id + "\" does not stand at offset " + start + " of " + file
                    + "; offsets count UTF-16 units from 0");
        }
        if (status(json.require("status"), readout.id())) {
            stated.add(id);
        }
        return Claim.in(readout, id)
                .span(start, start + quote.length())
                .speaker(json.find("speaker")
                        .map(JsonValue::string)
                        .filter(name -> !name.isBlank())
                        .map(Speaker::of)
                        .orElse(null))
                .kind(json.find("kind").map(GoldReading::kind).orElse(null))
                .build();
    }

    private static boolean status(JsonValue json, String side) {
        String status = json.string();
        if (!status.equals(BOTH) && !status.equals(side + "_only")) {
            throw json.error("\"" + status + "\" is not one of " + BOTH + ", " + side + "_only");
        }
        return status.equals(BOTH);
    }

    private static ClaimKind kind(JsonValue json) {
        return Arrays.stream(ClaimKind.values())
                .filter(kind -> kind.label().equals(json.string()))
                .findFirst()
                .orElseThrow(() -> json.error("\"" + json.string() + "\" is not one of "
                        + Arrays.stream(ClaimKind.values())
                                .map(ClaimKind::label)
                                .collect(Collectors.joining(", "))));
    }

    private GoldAlignment alignment(JsonValue json) {
        return new GoldAlignment(
                knownIds(json.require("a")),
                knownIds(json.require("b")),
                json.find("borderline").map(JsonValue::bool).orElse(false));
    }

    private List<String> knownIds(JsonValue list) {
        return list.items().stream()
                .map(id -> {
                    if (!ids.contains(id.string())) {
                        throw id.error("there is no claim \"" + id.string() + "\"");
                    }
                    return id.string();
                })
                .toList();
    }

    /** Only what one side alone left out counts, and only the claims that the annotation, too, finds on one side alone. */
    private Optional<GoldOmission> omission(JsonValue json) {
        String omittedBy = json.find("omitted_by").map(JsonValue::string).orElse("");
        if (!omittedBy.equals("a") && !omittedBy.equals("b")) {
            return Optional.empty();
        }
        List<String> claims = json.items("gold_claims").stream()
                .map(JsonValue::string)
                .filter(id -> ids.contains(id) && !stated.contains(id))
                .toList();
        return claims.isEmpty() ? Optional.empty() : Optional.of(new GoldOmission(claims));
    }

    private String issuer(String side) {
        Path file = folder.resolve("meta.json");
        if (!Files.exists(file)) {
            return side;
        }
        return json(file)
                .find("documents")
                .flatMap(documents -> documents.find(side))
                .flatMap(document -> document.find("issuer"))
                .map(JsonValue::string)
                .filter(name -> !name.isBlank())
                .orElse(side);
    }

    /** Why a file could not be read, in a reader's words. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (e instanceof NotDirectoryException) {
            return "it is a file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return e instanceof CharacterCodingException
                ? "it has bytes that are malformed in UTF-8"
                : String.valueOf(e.getMessage());
    }

    private static JsonValue json(Path file) {
        return JsonValue.parse(file.toString(), text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new GoldFormatException(file + " cannot be read as a text in UTF-8: " + reason(e), e);
        }
    }
}
