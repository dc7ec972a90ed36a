package io.github.readoutdiff.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.readoutdiff.claims.ClaimExtractor;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** How well claims, speakers and kinds are found on annotated readouts. */
class ClaimAccuracyTest {
    private static final Path INVENTED = Path.of("src/test/resources/pairs");
    private static final Path UNSEEN = Path.of("src/test/resources/unseen");
    private static final Path REAL = Path.of(System.getProperty("readoutdiff.gold", "../shared/readouts/pairs"));

    @Test
    void claimsOfInventedReadoutsAreFoundAsAReaderFindsThem() {
        ClaimScore score = score(INVENTED);
        assertThat(score.coverage()).as(score::toString).isGreaterThanOrEqualTo(0.97);
        assertThat(score.own()).as(score::toString).isGreaterThanOrEqualTo(0.90);
        assertThat(score.speaker()).as(score::toString).isGreaterThanOrEqualTo(0.87);
        assertThat(score.kind()).as(score::toString).isGreaterThanOrEqualTo(0.78);
    }

    @Test
    void claimsOfReadoutsOfAnotherHandAreFoundAsTheirReaderFindsThem() {
        ClaimScore score = score(UNSEEN);
        assertThat(score.coverage()).as(score::toString).isGreaterThanOrEqualTo(0.95);
        assertThat(score.own()).as(score::toString).isGreaterThanOrEqualTo(0.85);
        assertThat(score.speaker()).as(score::toString).isGreaterThanOrEqualTo(0.90);
        assertThat(score.kind()).as(score::toString).isGreaterThanOrEqualTo(0.70);
    }

    @Test
    void claimsOfRealReadoutsAreFoundAsPeopleFindThem() {
        assumeTrue(Files.isDirectory(REAL), "no annotated readouts at " + REAL + "; name them with -Dreadoutdiff.gold");
        ClaimScore score = score(REAL);
        assertThat(score.coverage()).as(score::toString).isGreaterThanOrEqualTo(0.97);
        assertThat(score.own()).as(score::toString).isGreaterThanOrEqualTo(0.80);
        assertThat(score.speaker()).as(score::toString).isGreaterThanOrEqualTo(0.93);
        assertThat(score.kind()).as(score::toString).isGreaterThanOrEqualTo(0.75);
    }

    private static ClaimScore score(Path folder) {
        ClaimScore score = new ClaimScore(ClaimExtractor.create(), SpeakerNames.load(folder));
        Gold.read(folder).cases().forEach(score::add);
        return score;
    }
}
