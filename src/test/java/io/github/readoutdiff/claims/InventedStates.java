package io.github.readoutdiff.claims;

import io.github.readoutdiff.text.Names;
import java.util.List;

/** A reader of articles that knows the invented states of the cases. */
final class InventedStates {
    static final ArticleReader READER = ArticleReader.create()
            .withNames(Names.builder()
                    .states(List.of(
                            "Ruritania|Ruritanian|Strelsau|Elphberg Palace",
                            "Freedonia|Freedonian|Fredville|Firefly House",
                            "Graustark|Graustarkian|Edelweiss"))
                    .build());

    private InventedStates() {}
}
