package io.github.readoutdiff.match;

import io.github.readoutdiff.align.GoldPairs;
import io.github.readoutdiff.encode.AdaptationTraining;
import io.github.readoutdiff.encode.AdaptationTraining.Sample;
import io.github.readoutdiff.encode.Encoder;
import io.github.readoutdiff.encode.StoredVectors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Encoders adapted to readouts, of which one never saw the pair that is to be measured. The pairs written for this project are
 * put into a few parts by their names, and each part has an encoder that learnt from the others; pairs of real events have
 * the encoder that learnt from all parts, which is the one that ships.
 *
 * <p>What is learnt is kept in the folder that the system property {@code adaptations} names, and learnt anew when the
 * pairs are other ones: that takes some minutes for each part.
 */
public final class AdaptedEncoders {
    private static final int PARTS = 4;
    private static final int ALL = -1;
    private static final Path FOLDER = Path.of(System.getProperty(
            "adaptations",
            Path.of(System.getProperty("java.io.tmpdir"), "readout-diff-adaptations")
                    .toString()));

    /** Invented pairs that follow the run of points of real events, on which the encoder is measured. */
    private static final Set<String> FOLLOW_REAL_EVENTS = Set.of("h01", "h02", "h03", "h11");

    private static final List<Path> FOLDERS =
            List.of(Path.of("src/test/resources/pairs"), Path.of("src/test/resources/unseen"));

    private final List<GoldPairs.Pair> learnt;
    private final Map<Integer, Encoder> encoders = new HashMap<>();

    /** Reads the pairs written for this project, from its folder. */
    public AdaptedEncoders() {
        learnt = FOLDERS.stream()
                .flatMap(folder -> GoldPairs.in(folder).stream())
                .filter(pair -> FOLLOW_REAL_EVENTS.stream()
                        .noneMatch(each -> pair.name().startsWith(each + "-")))
                .sorted(Comparator.comparing(GoldPairs.Pair::name))
                .toList();
    }

    /** An encoder that never saw the pair of this name. */
    public Encoder without(String name) {
        return encoders.computeIfAbsent(partWithout(name), this::encoder);
    }

    /** The names of the pairs that the encoder for this one learnt from. */
    List<String> teachersFor(String name) {
        return teachers(partWithout(name)).map(GoldPairs.Pair::name).toList();
    }

    private int partWithout(String name) {
        return learnt.stream().anyMatch(pair -> pair.name().equals(name)) ? part(name) : ALL;
    }

    private Stream<GoldPairs.Pair> teachers(int without) {
        return learnt.stream().filter(pair -> part(pair.name()) != without);
    }

    private Encoder encoder(int part) {
        String name = part == ALL ? "adapted" : "adapted-without-" + part;
        try {
            List<String> lines = lines(part);
            String vectors = name + "-" + Integer.toHexString(lines.hashCode());
            return new StoredVectors(AdaptationTraining.encoder(name, lines), vectors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what the encoder that ships has learnt, with a header. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# What is added to the biases and normalisations of bge-small-en-v1.5 to adapt it to claims of official readouts,");
        lines.add("# fitted on the pairs written for this project (src/test/resources/pairs and unseen; without "
                + String.join(", ", FOLLOW_REAL_EVENTS.stream().sorted().toList()) + "),");
        lines.add(
                "# by the class Training of the tests. One line for each part of each layer, in the order of Adaptation.Part; whole");
        lines.add("# numbers, in units of 0.00001. Do not edit by hand.");
        lines.addAll(lines(ALL));
        Files.write(file, lines);
    }

    private List<String> lines(int part) throws IOException {
        List<Sample> samples = teachers(part).map(ReadoutSamples::of).toList();
        Path file = FOLDER.resolve(part == ALL ? "all.txt" : "without-" + part + ".txt");
        String learntFrom = "# " + AdaptationTraining.fingerprint(samples);
        if (Files.exists(file)) {
            List<String> kept = Files.readAllLines(file);
            if (kept.get(0).equals(learntFrom)) {
                return kept.subList(1, kept.size());
            }
        }
        List<String> lines = AdaptationTraining.fit(samples);
        List<String> kept = new ArrayList<>(List.of(learntFrom));
        kept.addAll(lines);
        Files.createDirectories(FOLDER);
        Files.write(file, kept);
        return lines;
    }

    private static int part(String name) {
        return Math.floorMod(name.hashCode(), PARTS);
    }
}
