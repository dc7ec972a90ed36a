package io.github.readoutdiff.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.readoutdiff.model.Claim;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are, a reader gives a readout or says what is wrong; it never fails in another way. */
class HostileInputTest {
    private static final String CLAIM_SET = """
            {"schema": "readout-diff/claim-set/1",
             "readout": {"id": "b", "issuer": "Borovia", "language": "en", "date": "2026-03-14", "title": "t",
              "url": "https://borovia.example/1", "text": "Tolls stay – for now."},
             "claims": [{"id": "c1", "spans": [[0, 5], [6, 10]], "speaker": "joint", "manner": "direct", "kind": "context",
              "negated": true, "strength": {"level": 1, "words": "stay"},
              "attribution": {"source": [[0, 5]], "cue": [], "content": [[6, 10]], "rule": "r"}}]}
            """;
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A &amp; B</title></head><body><nav>x</nav>
            <article><h1>A</h1><p>Tolls stay &ndash; for <b>now</b>.</p><ul><li>one</li></ul></article></body></html>
            """;

    @ParameterizedTest
    @CsvSource({"a.json,CLAIM_SET", "a.html,PAGE", "a.txt,PAGE", "standard input,CLAIM_SET", "standard input,PAGE"})
    void changedBytesGiveAReadoutOrAnError(String name, String seed) {
        byte[] whole = (seed.equals("PAGE") ? PAGE : CLAIM_SET).getBytes(UTF_8);
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = whole.clone();
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertIsReadOrRefused(name, bytes);
        }
    }

    @ParameterizedTest
    @CsvSource({"a.json,CLAIM_SET", "a.html,PAGE"})
    void everyPrefixGivesAReadoutOrAnError(String name, String seed) {
        byte[] whole = (seed.equals("PAGE") ? PAGE : CLAIM_SET).getBytes(UTF_8);
        for (int length = 0; length <= whole.length; length++) {
            assertIsReadOrRefused(name, java.util.Arrays.copyOf(whole, length));
        }
    }

    @Test
    void everyChangedPrefixOfAComparisonGivesAComparisonOrAnError() throws IOException {
        String whole = Files.readString(
                Path.of("src", "test", "resources", "io", "github", "readoutdiff", "source", "comparison.json"));
        for (int length = 0; length < whole.length(); length += 3) {
            String broken = whole.substring(0, length) + whole.substring(Math.min(whole.length(), length + 1));
            try {
                assertThat(ComparisonReader.parse("x", broken).claims()).isNotEmpty();
            } catch (ReadoutFormatException e) {
                assertThat(e).hasMessageStartingWith("x");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>&#xD800; &#x110000; &#0; &nosuch; &lt</p><p>They met.</p>",
                "<p>They met.</p><!-- <p>",
                "<table><p>They met.<tr><td><table><td>again",
                "<svg><title>x</title></svg><math><p>They met.",
                "<p>They met.</p><plaintext><p>",
                "<html><frameset><noframes>They met.</noframes></frameset></html>",
                "<p>They met.</p>" + "<b><i>"
            })
    void oddPagesGiveAReadoutOrAnError(String html) {
        assertIsReadOrRefused("a.html", html.getBytes(UTF_8));
    }

    @Test
    void entitiesDoNotGrow() {
        String bomb = "<!DOCTYPE html [<!ENTITY a \"" + "x".repeat(1000) + "\"><!ENTITY b \"&a;&a;&a;&a;\">]><p>"
                + "&b;".repeat(1000) + "</p>";

        assertThat(ReadoutReader.create()
                        .read(new ByteArrayInputStream(bomb.getBytes(UTF_8)), "a.html")
                        .readout()
                        .text())
                .hasSizeLessThan(bomb.length());
    }

    @Test
    void hugeLinesAndHugeFilesAreReadInReasonableTime() {
        byte[] line = "They met. ".repeat(1_000_000).getBytes(UTF_8);
        byte[] page = ("<p>" + "They met. ".repeat(20) + "</p>").repeat(5_000).getBytes(UTF_8);
        byte[] claims = ("{\"readout\":{\"text\":\"They met.\"},\"claims\":["
                        + "{\"id\":\"c\",\"spans\":[[0,4]]},".repeat(100_000) + "{}]}")
                .getBytes(UTF_8);
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            assertIsReadOrRefused("a.txt", line);
            assertIsReadOrRefused("a.html", page);
            assertIsReadOrRefused("a.json", claims);
        });
    }

    @Test
    void latinBytesAreRefusedOrReadAsNamedNeverMended() {
        byte[] bytes = "Caf\u00E9 \u0080\u00FF".getBytes(ISO_8859_1);

        assertIsReadOrRefused("a.txt", bytes);
        assertThat(ReadoutReader.builder()
                        .charset(ISO_8859_1)
                        .build()
                        .read(new ByteArrayInputStream(bytes), "a.txt")
                        .readout()
                        .text())
                .isEqualTo("Caf\u00E9 \u0080\u00FF");
    }

    private static void assertIsReadOrRefused(String name, byte[] bytes) {
        try {
            Input input = ReadoutReader.create().read(new ByteArrayInputStream(bytes), name);
            String text = input.readout().text();
            assertThat(text).isNotBlank();
            input.claims().ifPresent(set -> {
                for (Claim claim : set.claims()) {
                    assertThat(claim.extent().end()).isLessThanOrEqualTo(text.length());
                }
            });
        } catch (ReadoutFormatException e) {
            assertThat(e).hasMessageStartingWith(name);
        }
    }
}
