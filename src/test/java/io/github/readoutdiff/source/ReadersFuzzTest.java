package io.github.readoutdiff.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.report.Reports;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Whatever the bytes are, a reader gives a readout or refuses with a message that starts with the input's name. Replays its
 * seeds; with JAZZER_FUZZ=1 it looks for new ones.
 */
class ReadersFuzzTest {
    @FuzzTest
    void text(byte[] bytes) {
        read("a.txt", bytes);
    }

    @FuzzTest
    void html(byte[] bytes) {
        read("a.html", bytes);
    }

    @FuzzTest
    void json(byte[] bytes) {
        read("a.json", bytes);
    }

    @FuzzTest
    void unnamed(byte[] bytes) {
        read("standard input", bytes);
    }

    /** A comparison that was read can be written, and read back it is the same. */
    @FuzzTest
    void comparison(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Comparison comparison;
        try {
            comparison = ComparisonReader.parse("a.json", text);
        } catch (ReadoutFormatException e) {
            assertNamed("a.json", e);
            return;
        }
        assertEquals(comparison, ComparisonReader.parse("b.json", Reports.json().render(comparison)));
    }

    private static void read(String name, byte[] bytes) {
        Input input;
        try {
            input = ReadoutReader.create().read(new ByteArrayInputStream(bytes), name);
        } catch (ReadoutFormatException e) {
            assertNamed(name, e);
            return;
        }
        String text = input.readout().text();
        assertFalse(text.isBlank());
        Optional<ClaimSet> claims = input.claims();
        for (Claim claim : claims.map(ClaimSet::claims).orElseGet(java.util.List::of)) {
            assertTrue(claim.extent().end() <= text.length());
        }
    }

    private static void assertNamed(String name, ReadoutFormatException e) {
        assertTrue(String.valueOf(e.getMessage()).startsWith(name), e.getMessage());
    }
}
