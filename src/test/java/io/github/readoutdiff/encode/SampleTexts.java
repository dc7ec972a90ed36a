package io.github.readoutdiff.encode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Texts of our own that the encoder is tried on, and those of the evaluation data where it is at hand. */
final class SampleTexts {
    /** Data sets that are no part of the project; tests that need them are skipped where they are absent. */
    static final Path EVALUATION_DATA = Path.of("..", "shared", "evaldata");

    private SampleTexts() {}

    /** Plain, odd and hostile texts. */
    static List<String> own() {
        return List.of(
                "",
                " \t\r\n",
                "They met.",
                "The President of Ruritania thanked Graustark's Prime Minister for re-opening the border on 3 May 2031.",
                "Both sides \"reaffirmed\" their commitment — without conditions… to a 25% cut; see § 4(b).",
                "Café, naïve, Žižek, Łódź, Ǻ, İstanbul, STRASSE straße, ﬁnance, e\u0301cole",
                "Обе стороны договорились о встрече в мае, ёлка и йод.",
                "双方同意于五月举行会谈。\u3000会谈将在首都举行！",
                "両国は五月に会談する。カタカナとひらがな、한국어 문장",
                "A thumbs up 👍🏽 and a flag 🏳️‍🌈, then a family 👩‍👩‍👧.",
                "zero\u200Bwidth, soft\u00ADhyphen, nbsp\u00A0here, \u0000nul, \uFEFFbom, \uFFFDbad, bell\u0007, line\u2028end\u0085x",
                "[CLS] literal [SEP] marks [MASK] and [UNK] or [PAD]; [cls] is none",
                "lone \uD83D surrogate and \uDE00 another",
                "a".repeat(100) + " " + "b".repeat(101) + " " + "é".repeat(100),
                "unaffable unwanted runningly tokenization ##able # #hash @user http://example.org/a?b=c",
                "नमस्ते दुनिया, สวัสดี, مرحبا بالعالم, שלום, ΓΕΙΆ ΣΟΥ ΟΔΥΣΣΕΎΣ",
                "𠀀 𪜀 𫝀 𫠠 豈 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 ½ ² Ⅷ ℃ ① ％");
    }

    /** A text far beyond what a model reads at once. */
    static String veryLong() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 75; i++) {
            text.append("On item ")
                    .append(i)
                    .append(" the delegations of Sylvania and Freedonia agreed to talk again. ");
        }
        return text.toString();
    }

    /** Every line of the evaluation files. */
    static Stream<String> evaluationLines() {
        return Stream.of(
                        "stsb/dev.tsv",
                        "stsb/test.tsv",
                        "sick/test.tsv",
                        "ntrex_en_zh_ru/docs.jsonl",
                        "polnear/dev.jsonl")
                .map(EVALUATION_DATA::resolve)
                .filter(Files::exists)
                .flatMap(file -> {
                    try {
                        return Files.readString(file, StandardCharsets.UTF_8).lines();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
