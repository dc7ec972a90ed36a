package io.github.readoutdiff.match;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * The parts of a claim that lists several things ("dialogue on drugs, artificial intelligence and the climate"): another
 * claim may make one of them and nothing else. A claim that lists nothing has no parts.
 */
final class Parts {
    /** No part, or none that the other claim makes. */
    static final int NONE = -1;
    /** From which share of its words on a part is made by another claim. */
    private static final double MADE = 0.5;
    /** The weight from which on a part is telling; one common word is not. */
    private static final double TELLING = 3;

    private static final String MARKS = ",;:";
    private static final String BLANKS = " \t\n\u000B\f\r";

    private final List<List<Integer>> parts;

    private Parts(List<List<Integer>> parts) {
        this.parts = parts;
    }

    static Parts of(String text, List<Term> terms) {
        List<List<Integer>> parts = new ArrayList<>();
        int end = -1;
        boolean pair = false;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            String between =
                    end < 0 ? "" : text.substring(end, Math.max(end, term.span().start()));
            boolean cut = isCut(between);
            if (parts.isEmpty() || cut && !pair) {
                parts.add(new ArrayList<>());
            }
            // "the talks between the leaders of Ruritania and Sylvania" lists nothing
            pair = between.contains(" between ") || pair && !cut;
            if (Topics.isTopic(term)) {
                parts.get(parts.size() - 1).add(i);
            }
            end = term.span().end();
        }
        parts.removeIf(List::isEmpty);
        return new Parts(parts.size() < 2 ? List.of() : List.copyOf(parts));
    }

    private static boolean isCut(String between) {
        for (int i = 0; i < between.length(); i++) {
            if (MARKS.indexOf(between.charAt(i)) >= 0) {
                return true;
            }
        }
        StringTokenizer words = new StringTokenizer(between, BLANKS);
        while (words.hasMoreTokens()) {
            if (Lexicon.JOINERS.contains(words.nextToken())) {
                return true;
            }
        }
        return false;
    }

    /** How many things the claim lists, 0 if it lists nothing. */
    int count() {
        return parts.size();
    }

    /** The part of a claim that another claim makes best, by its place, or {@link #NONE}. */
    static int made(Profile claim, Profile other) {
        int best = NONE;
        double most = 0;
        for (int part = 0; part < claim.parts.parts.size(); part++) {
            double all = 0;
            double shared = 0;
            for (int i : claim.parts.parts.get(part)) {
                all += claim.weights[i];
                shared += claim.weights[i] * Measures.counterpart(claim.terms.get(i), other);
            }
            double made = all == 0 ? 0 : shared / all * Math.min(1, all / TELLING);
            if (made > most) {
                most = made;
                best = part;
            }
        }
        return most >= MADE ? best : NONE;
    }
}
