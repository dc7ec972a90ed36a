package io.github.readoutdiff.evaluate;

import io.github.readoutdiff.claims.ClaimExtractor;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Prints how well claims, speakers and kinds are found from raw text: {@code FOLDER [even|odd|all] [errors]}. The folder is
 * one of annotated pairs; even and odd take every other case in order of their names, so that rules can be written with one
 * half at hand and checked on the other; errors prints each difference.
 */
final class ClaimAccuracy {
    private ClaimAccuracy() {}

    public static void main(String[] args) {
        if (args.length == 0) {
            throw new IllegalArgumentException("no folder given; call with FOLDER [even|odd|all] [errors]");
        }
        Path folder = Path.of(args[0]);
        String half = Arrays.stream(args).filter(arg -> arg.equals("even") || arg.equals("odd")).findFirst().orElse("all");
        ClaimScore score = new ClaimScore(ClaimExtractor.create(), SpeakerNames.load(folder));
        int at = 0;
        for (GoldCase goldCase : Gold.read(folder).cases()) {
            if (half.equals("all") || half.equals("even") == (at % 2 == 0)) {
                score.add(goldCase);
            }
            at++;
        }
        if (Arrays.asList(args).contains("errors")) {
            score.errors().forEach(System.out::println);
        }
        System.out.println(half + " " + score);
    }
}
