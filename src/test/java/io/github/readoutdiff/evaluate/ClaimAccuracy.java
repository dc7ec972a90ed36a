package io.github.readoutdiff.evaluate;

import io.github.readoutdiff.claims.ClaimExtractor;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Prints how well claims, speakers and kinds are found from raw text: {@code FOLDER [PART/PARTS] [errors]}. The folder is
 * one of annotated pairs; {@code 0/2} takes every other case in order of their names from the first, {@code 1/2} the others,
 * so that rules can be written with one part at hand and checked on another; errors prints each difference.
 */
final class ClaimAccuracy {
    private ClaimAccuracy() {}

    public static void main(String[] args) {
        if (args.length == 0) {
            throw new IllegalArgumentException("no folder given; call with FOLDER [PART/PARTS] [errors]");
        }
        Path folder = Path.of(args[0]);
        String part = Arrays.stream(args)
                .skip(1)
                .filter(arg -> arg.matches("\\d+/[1-9]\\d*"))
                .findFirst()
                .orElse("0/1");
        int first = Integer.parseInt(part.substring(0, part.indexOf('/')));
        int parts = Integer.parseInt(part.substring(part.indexOf('/') + 1));
        ClaimScore score = new ClaimScore(ClaimExtractor.create(), SpeakerNames.load(folder));
        int at = 0;
        for (GoldCase goldCase : Gold.read(folder).cases()) {
            if (at % parts == first) {
                score.add(goldCase);
            }
            at++;
        }
        if (Arrays.asList(args).contains("errors")) {
            score.errors().forEach(System.out::println);
        }
        System.out.println(part + " " + score);
    }
}
