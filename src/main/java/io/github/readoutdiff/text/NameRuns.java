package io.github.readoutdiff.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where names of persons and of places start and end in a row of tokens. */
final class NameRuns {
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_PLACE = 12;
    private static final Pattern CAPITALS = Pattern.compile("(?<!\\p{L})(\\p{Lu})(\\p{Lu}{2,})(?![\\p{L}'\u2019])");

    private final List<NameToken> tokens;
    private final Offices offices = Offices.standard();

    NameRuns(List<NameToken> tokens) {
        this.tokens = tokens;
    }

    NameToken at(int index) {
        return tokens.get(index);
    }

    boolean has(int index) {
        return index >= 0 && index < tokens.size();
    }

    boolean is(int index, String... words) {
        return has(index) && tokens.get(index).is(words);
    }

    boolean isCapital(int index) {
        return has(index) && tokens.get(index).isCapital();
    }

    /** Behind the forms of address that start at a token. */
    int behindRanks(int from) {
        int at = from;
        while (isRank(at) && !(at(at).lower().length() > 3 && !isCapital(at + 1))) {
            at++;
        }
        return at;
    }

    /** Whether a form of address or a rank stands at a token; "His" is one before "Highness" only. */
    boolean isRank(int at) {
        if (isCapital(at) && offices.isAddress(at(at).text())) {
            return true;
        }
        if (!isCapital(at) || !offices.isRank(at(at).lower())) {
            return false;
        }
        return !isGivenName(at) && !is(at, "his", "her")
                || isCapital(at + 1) && is(at + 1, "highness", "majesty", "excellency", "holiness");
    }

    /** "Sultan" of "Prince Sultan bin Otto": a title that is a name where the father's follows. */
    boolean isGivenName(int at) {
        return isCapital(at) && is(at + 1, "bin", "bint", "ibn") && isCapital(at + 2);
    }

    /** Behind the person's name that starts at a token; the token itself where none does. */
    int nameEnd(int from) {
        int at = from;
        while (has(at) && at < from + LONGEST_NAME + 2) {
            NameToken token = at(at);
            if (offices.isHeadline(token.lower())) {
                break;
            }
            boolean leads = isCapital(at + 1) || isParticle(at + 1) && isCapital(at + 2);
            boolean particle = isParticle(at) && leads && (at > from || token.isCapital());
            if (!particle && !(token.isCapital() && isPersonal(at, from))) {
                break;
            }
            at++;
            if (token.possessive()) {
                break;
            }
        }
        return at == from || endsAsBody(at) ? from : at;
    }

    boolean isParticle(int at) {
        return has(at) && offices.isParticle(at(at).lower());
    }

    private boolean isPersonal(int at, int from) {
        String lower = at(at).lower();
        if (isGivenName(at)) {
            return true;
        }
        if (offices.isHead(at(at).text()) || at == from && (offices.isNameless(lower) || offices.isRank(lower))) {
            return lower.equals("jr") || lower.equals("sr");
        }
        return !(at == from && offices.isPart(lower) && offices.isHead(nextWord(at)));
    }

    private String nextWord(int at) {
        return has(at + 1) ? at(at + 1).text() : " ";
    }

    private boolean endsAsBody(int end) {
        return offices.isInstitution(at(end - 1).lower());
    }

    /** Where the name starts that ends before a token; the token itself where none does. */
    int nameStart(int to) {
        int start = to;
        while (start > 0 && start > to - LONGEST_NAME - 1) {
            NameToken token = at(start - 1);
            boolean particle = start < to && offices.isParticle(token.lower());
            if (!token.isCapital() && !particle
                    || token.possessive()
                    || (offices.isHead(token.text()) || offices.isRank(token.lower())) && !isGivenName(start - 1)
                    || offices.isNameless(token.lower())) {
                break;
            }
            start--;
        }
        while (start < to && !isCapital(start)) {
            start++;
        }
        return start == to || endsAsBody(to) ? to : start;
    }

    /** Behind the place or body that starts at a token: capitals with "of", "and", "the" between; not into another office. */
    int placeEnd(int from) {
        int at = from;
        int end = from;
        while (has(at) && at < from + LONGEST_PLACE) {
            NameToken token = at(at);
            if (at > from && offices.isHeadline(token.lower())) {
                break;
            }
            boolean joins = offices.isLink(token.lower()) || token.is("&") || offices.isParticle(token.lower());
            if (token.isCapital() && !(at > from && offices.isRank(token.lower()) && !token.is("king", "queen"))) {
                at++;
                end = at;
                if (token.possessive()) {
                    break;
                }
            } else if (joins && end > from && !leadsToOffice(at)) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean leadsToOffice(int at) {
        int next = at + 1;
        while (is(next, "the", "his", "her", "their", "of") || isParticle(at) && isParticle(next)) {
            next++;
        }
        if (!isCapital(next)) {
            return true;
        }
        for (int i = next; i < next + 4 && isCapital(i); i++) {
            if (offices.isHead(at(i).text()) || offices.isHeads(at(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** A name without words all in capitals: "ELPHBERG Rudolf" is "Elphberg Rudolf"; initials stay. */
    static String plain(String name) {
        Matcher matcher = CAPITALS.matcher(name);
        return matcher.replaceAll(word -> word.group(1) + word.group(2).toLowerCase(Locale.ROOT));
    }

    /** The words of some tokens, with single blanks. */
    String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(at(i).text());
        }
        return words.toString();
    }
}
