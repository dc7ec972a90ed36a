package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.model.Speaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Readouts whose claims a second reader marked by hand: how many of them are read with the same words, the same speaker and
 * the same kind. The figures of {@code annotated.csv} are a floor: a change of the rules may raise them and must not lower
 * them without a reason.
 */
class AnnotatedReadoutsTest {
    private static final Path PAIRS = Path.of("src/test/resources/pairs");
    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.create();
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0}/{1}")
    @CsvFileSource(resources = "annotated.csv")
    void claimsAreReadAsTheSecondReaderReadsThem(String pair, String side, int words, int speakers, int kinds)
            throws IOException {
        List<Claim> read = read(pair, side);
        JsonNode marked =
                JSON.readTree(PAIRS.resolve(pair).resolve("gold.json").toFile()).get(side);

        assertThat(shared(read, marked, 1)).as("claims with the same words").isGreaterThanOrEqualTo(words);
        assertThat(shared(read, marked, 2)).as("... and the same speaker").isGreaterThanOrEqualTo(speakers);
        assertThat(shared(read, marked, 3)).as("... and the same kind").isGreaterThanOrEqualTo(kinds);
    }

    /** How many marked claims are read with the same words, speaker (from 2 on) and kind (3). */
    static int shared(List<Claim> read, JsonNode marked, int aspects) {
        int shared = 0;
        for (JsonNode one : marked) {
            int start = one.get("start").asInt();
            int end = start + one.get("quote").asText().length();
            shared += (int) read.stream()
                    .filter(claim -> claim.extent().start() == start
                            && Math.abs(claim.extent().end() - end) <= 1
                            && (aspects < 2
                                    || isSpeaker(claim, one.get("speaker").asText()))
                            && (aspects < 3 || isKind(claim, one.get("kind").asText())))
                    .count();
        }
        return shared;
    }

    private static boolean isSpeaker(Claim claim, String surname) {
        return claim.speaker()
                .map(Speaker::name)
                .filter(name -> name.contains(surname))
                .isPresent();
    }

    private static boolean isKind(Claim claim, String kind) {
        return claim.kind()
                .filter(own -> own.name().toLowerCase(Locale.ROOT).equals(kind))
                .isPresent();
    }

    static List<Claim> read(String pair, String side) throws IOException {
        String text = Files.readString(PAIRS.resolve(pair).resolve(side + ".txt"));
        Readout readout = Readout.builder(side, text).language("en").build();
        return EXTRACTOR.extract(readout).claims().claims();
    }
}
