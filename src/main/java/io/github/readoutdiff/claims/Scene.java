package io.github.readoutdiff.claims;

import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.text.Introduction;
import io.github.readoutdiff.text.Introductions;
import io.github.readoutdiff.text.Names;
import io.github.readoutdiff.text.Sentence;
import io.github.readoutdiff.text.Sentences;
import io.github.readoutdiff.text.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One readout of an event, with who is who in it.
 *
 * @param readout the readout
 * @param sentences its sentences
 * @param names the names that are known here, with the adjectives of states that no file knows, understood by their form
 * @param introduced whom the text introduces beside an office
 * @param untitled who reports in it without an office
 * @param elsewhere whom its title or another readout of the event names
 */
record Scene(
        Readout readout,
        List<Sentence> sentences,
        Names names,
        List<Introduction> introduced,
        List<String> untitled,
        List<Introduction> elsewhere) {
    Scene {
        sentences = List.copyOf(sentences);
        introduced = List.copyOf(introduced);
        untitled = List.copyOf(untitled);
        elsewhere = List.copyOf(elsewhere);
    }

    /** A scene for each readout of one event, in their order. */
    static List<Scene> of(List<Readout> readouts, Sentences sentences, Names names) {
        List<Scene> alone = readouts.parallelStream()
                .map(readout -> alone(readout, sentences.of(readout.text()), names))
                .toList();
        List<Scene> scenes = new ArrayList<>();
        for (Scene scene : alone) {
            List<Introduction> elsewhere = new ArrayList<>(scene.elsewhere);
            alone.stream().filter(other -> other != scene).forEach(other -> {
                elsewhere.addAll(other.introduced);
                elsewhere.addAll(other.elsewhere);
                other.untitled.forEach(
                        name -> elsewhere.add(new Introduction(name, List.of(), Optional.empty(), Sex.UNKNOWN)));
            });
            scenes.add(new Scene(
                    scene.readout, scene.sentences, scene.names, scene.introduced, scene.untitled, elsewhere));
        }
        return scenes;
    }

    private static Scene alone(Readout readout, List<Sentence> sentences, Names names) {
        Names here = names.in(readout.text());
        return new Scene(
                readout,
                sentences,
                here,
                here.introduced(),
                UntitledPersons.in(readout.text(), sentences),
                readout.title().map(title -> Introductions.of(title, here)).orElse(List.of()));
    }
}
