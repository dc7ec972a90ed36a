package io.github.readoutdiff.encode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a vocabulary from a {@code tokenizer.json} or from a {@code vocab.txt} with one piece a line. */
final class VocabularyReader {
    /** Names are used once each, so a table of names seen would only cost time. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private static final List<String> SPECIALS = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]");

    private final Map<String, Integer> pieces = new LinkedHashMap<>(1 << 16);
    private final List<String> specials = new ArrayList<>();
    private String model = "";
    private String normalizer = "";
    private boolean lowercase = true;
    private @Nullable Boolean stripAccents;

    private VocabularyReader() {}

    static Vocabulary readJson(InputStream in) throws IOException {
        VocabularyReader reader = new VocabularyReader();
        try (JsonParser parser = JSON.createParser(in)) {
            reader.read(parser);
        } catch (JsonProcessingException e) {
            throw new IOException(
                    "not a tokenizer.json: " + e.getOriginalMessage() + " at line "
                            + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr(),
                    e);
        }
        if (!reader.model.equals("WordPiece") || !reader.normalizer.equals("BertNormalizer")) {
            throw new IOException("the tokenizer has model \"" + reader.model + "\" and normalizer \""
                    + reader.normalizer + "\" but must have WordPiece and BertNormalizer");
        }
        return new Vocabulary(
                reader.pieces,
                reader.specials,
                reader.lowercase,
                Objects.requireNonNullElse(reader.stripAccents, reader.lowercase));
    }

    /** A plain list does not say whether it is for lower-case text; it is if no piece holds an ASCII capital. */
    static Vocabulary readLines(InputStream in) throws IOException {
        Map<String, Integer> pieces = new LinkedHashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int id = 0;
        boolean capitals = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            pieces.putIfAbsent(line, id++);
            capitals |= !line.startsWith("[") && line.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
        }
        return new Vocabulary(
                pieces, SPECIALS.stream().filter(pieces::containsKey).toList(), !capitals, !capitals);
    }

    private void read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("not a tokenizer.json: it does not begin with an object");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (field.equals("added_tokens") && value == JsonToken.START_ARRAY) {
                readSpecials(parser);
            } else if (field.equals("normalizer") && value == JsonToken.START_OBJECT) {
                readNormalizer(parser);
            } else if (field.equals("model") && value == JsonToken.START_OBJECT) {
                readModel(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readSpecials(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                if (field.equals("content")) {
                    specials.add(parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
        }
    }

    private void readNormalizer(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (field) {
                case "type" -> normalizer = parser.getText();
                case "lowercase" -> lowercase = parser.getBooleanValue();
                case "strip_accents" -> stripAccents = value == JsonToken.VALUE_NULL ? null : parser.getBooleanValue();
                case "clean_text", "handle_chinese_chars" -> {
                    if (!parser.getBooleanValue()) {
                        throw new IOException("the tokenizer's normalizer has " + field + " false; only true is read");
                    }
                }
                default -> parser.skipChildren();
            }
        }
    }

    private void readModel(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (field.equals("type")) {
                model = parser.getText();
            } else if (field.equals("continuing_subword_prefix")
                    && !parser.getText().equals(Vocabulary.CONTINUATION)) {
                throw new IOException("the tokenizer marks pieces inside a word with \"" + parser.getText()
                        + "\" but only \"" + Vocabulary.CONTINUATION + "\" is read");
            } else if (field.equals("vocab") && value == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String piece = parser.currentName();
                    parser.nextToken();
                    pieces.put(piece, parser.getIntValue());
                }
            } else {
                parser.skipChildren();
            }
        }
    }
}
