package io.github.readoutdiff.claims;

import static io.github.readoutdiff.text.PartOfSpeech.PROPN;

import io.github.readoutdiff.claims.AttributionCue.Sort;
import io.github.readoutdiff.model.Manner;
import java.util.List;
import java.util.Locale;

/** Attributions that only the print tells: a transcript, a signed quotation. */
final class PrintedForms {
    private final TokenRow row;
    private final SentenceAttributions found;

    PrintedForms(TokenRow row, SentenceAttributions found) {
        this.row = row;
        this.found = found;
    }

    /** "NAME: words", as interviews are printed. */
    void transcript() {
        int colon = 0;
        while (colon < 6 && isName(colon)) {
            colon++;
        }
        if (colon == 0 || !row.at(colon).is(":") || colon + 3 >= row.size()) {
            return;
        }
        found.add(new FoundAttribution(
                List.of(row.span(0, colon)),
                List.of(row.span(colon, colon + 1)),
                List.of(row.span(colon + 1, row.size())),
                Manner.DIRECT,
                Sort.SAYING,
                "transcript"));
    }

    private boolean isName(int at) {
        String word = row.at(at).text();
        boolean capitals = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
        return !row.quoted(at) && row.at(at).isCapital() && (row.at(at).tagged(PROPN) || capitals);
    }

    /** A quotation, a dash and a name. */
    void signed() {
        int dash = row.size() - 1;
        while (dash > 0 && row.at(dash).tagged(PROPN) && dash > row.size() - 6) {
            dash--;
        }
        boolean isDash = row.at(dash).is("-") || row.at(dash).is("\u2015");
        if (isDash && dash > 0 && dash + 1 < row.size() && row.quoted(dash - 1)) {
            found.add(new FoundAttribution(
                    List.of(row.span(dash + 1, row.size())),
                    List.of(row.span(dash, dash + 1)),
                    List.of(row.span(row.quoteStart(dash - 1), dash)),
                    Manner.DIRECT,
                    Sort.SAYING,
                    "signed quotation"));
        }
    }
}
