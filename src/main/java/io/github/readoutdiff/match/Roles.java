package io.github.readoutdiff.match;

import java.util.ArrayList;
import java.util.List;

/** Who does what to whom, as far as the order of names around the words tells. */
final class Roles {
    private Roles() {}

    /** Whether both name the same two parties, in opposite order around words that they share. */
    static boolean areSwapped(Profile left, Profile right) {
        List<String> mine = around(left, right);
        List<String> theirs = around(right, left);
        if (mine.size() < 2 || theirs.size() < 2) {
            return false;
        }
        String first = mine.get(0);
        String second = mine.get(1);
        return theirs.get(0).equals(second) && theirs.get(1).equals(first);
    }

    /** The last name before the first shared content word and the first name after it, where there are both. */
    private static List<String> around(Profile claim, Profile other) {
        int shared = -1;
        for (int i = 0; i < claim.terms.size(); i++) {
            Term term = claim.terms.get(i);
            if (!term.name() && !term.frame() && other.bag.containsKey(term.stem()) && hasNameBefore(claim, i)) {
                shared = i;
                break;
            }
        }
        List<String> names = new ArrayList<>();
        if (shared < 0) {
            return names;
        }
        for (int i = shared - 1; i >= 0; i--) {
            if (claim.terms.get(i).name()) {
                names.add(claim.terms.get(i).concept());
                break;
            }
        }
        for (int i = shared + 1; i < claim.terms.size(); i++) {
            Term term = claim.terms.get(i);
            if (term.name() && !names.contains(term.concept())) {
                names.add(term.concept());
                break;
            }
        }
        return names;
    }

    private static boolean hasNameBefore(Profile claim, int at) {
        for (int i = 0; i < at; i++) {
            if (claim.terms.get(i).name()) {
                return true;
            }
        }
        return false;
    }
}
