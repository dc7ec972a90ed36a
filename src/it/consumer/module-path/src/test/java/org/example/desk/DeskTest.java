package org.example.desk;

import static io.github.readoutdiff.testing.ReadoutAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.testing.GoldenComparison;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {
    private static final Comparison CALL = new Desk().compare();

    @Test
    void theCommissionIsAgreedByBoth() {
        assertThat(CALL).hasSharedPoint("commission on water levels").whichAlsoSays("bilateral commission");
    }

    @Test
    void theInvitationIsSylvanias() {
        assertThat(CALL).states("visit Sylvania in May").onlyIn("Sylvania");
    }

    @Test
    void failuresShowTheNearestPoints() {
        AssertionError error =
                assertThrows(AssertionError.class, () -> assertThat(CALL).hasSharedPoint("visit Sylvania"));

        assertTrue(error.getMessage().contains("nearest points"), error.getMessage());
    }

    @Test
    void aGoldenFileHolds(@TempDir Path folder) {
        Path file = folder.resolve("call.golden.txt");
        assertThrows(AssertionError.class, () -> GoldenComparison.in(file).assertUnchanged(CALL));

        GoldenComparison.in(file).assertUnchanged(CALL);
    }

    @Test
    void theReportIsWritten(@TempDir Path folder) throws Exception {
        Path report = folder.resolve("report.html");

        Desk.main(new String[] {report.toString()});

        assertTrue(Files.readString(report).contains("bilateral commission"));
        assertEquals("org.example.desk", Desk.class.getModule().getName());
    }
}
