package io.github.readoutdiff.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a text itself who is who: persons beside an office ("Ruritanian President Rudolf Elphberg", "the Doge of
 * Graustark, Mr Otto Sapt", "Otto Sapt, Doge of Graustark", "his Ruritanian counterpart, Fritz von Tarlenheim").
 *
 * <p>Only English forms are read, by rules over capital letters and the words of {@code offices.txt}; time is linear in the
 * length of the text, of which the first 200,000 characters count.
 *
 * <pre>{@code
 * Introductions.of("Ruritanian President Rudolf Elphberg met his Freedonian counterpart, Rufus Firefly.", Names.create());
 * // Rudolf Elphberg [president] Ruritanian, Rufus Firefly [counterpart] Freedonian
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Introductions {
    private static final int LONGEST_SCAN = 200_000;

    private final NameRuns runs;
    private final int size;
    private final Names names;
    private final Offices offices = Offices.standard();
    private final IntroducedPersons found = new IntroducedPersons();
    /** Behind the name of who was introduced last: the office that follows a comma there may be the next one's. */
    private int introducedUpTo = -1;

    /** An office as read: its words, what stands before it, and where the search goes on. */
    private record Office(String title, int from, int to, boolean plural) {}

    private Introductions(List<NameToken> tokens, Names names) {
        this.runs = new NameRuns(tokens);
        this.size = tokens.size();
        this.names = names;
    }

    /**
     * The persons whom a text introduces beside an office.
     *
     * @param text any text
     * @param names states that are known, to tell "President of Ruritania" from a name behind it
     * @return the persons in the order in which the text first names them
     */
    public static List<Introduction> of(String text, Names names) {
        String part = text.substring(0, Math.min(text.length(), LONGEST_SCAN));
        Introductions reader = new Introductions(NameToken.of(part), names);
        reader.read();
        return reader.found.inOrder();
    }

    private void read() {
        int at = 0;
        while (at < size) {
            Office office = office(at);
            if (office != null) {
                at = Math.max(at + 1, read(office));
            } else if (isRelation(at)) {
                at = Math.max(at + 1, relation(at));
            } else {
                unlisted(at);
                address(at);
                at++;
            }
        }
    }

    /** The office whose first word stands at a token. */
    private @Nullable Office office(int from) {
        int end = -1;
        boolean plural = false;
        int at = from;
        while (at < size && at < from + 6 && runs.at(at).isWord()) {
            NameToken token = runs.at(at);
            boolean heads = offices.isHeads(token.text());
            // "foreign policy chief Ann Sapt": behind other words of an office a small letter does no harm
            boolean small = at > from && offices.isNamedHead(token.lower()) && runs.isCapital(at + 1);
            if (runs.isGivenName(at)) {
                break;
            }
            if (at == from && token.isCapital() && runs.is(at - 1, "the") && offices.isBehindArticle(token.lower())) {
                end = at + 1;
                break;
            }
            if (offices.isHead(token.text()) || heads || small) {
                end = at + 1;
                plural = heads;
            } else if (!offices.isPart(token.lower())
                    && !(token.is("and")
                            && at > from
                            && offices.isPart(runs.at(at - 1).lower())
                            && runs.isCapital(at + 1))) {
                break;
            }
            at++;
            if (token.possessive()) {
                break;
            }
        }
        if (end < 0 || runs.at(end - 1).possessive()) {
            return null;
        }
        boolean rankOnly = end == from + 1 && offices.isRank(runs.at(from).lower()) && !runs.is(end, "of");
        boolean common = end == from + 1
                && runs.is(from, "head", "leader", "director", "deputy", "secretary", "ruler", "adviser", "advisor")
                && !runs.isCapital(from);
        if (common && !runs.is(end, "of") && !runs.isCapital(end)) {
            return null;
        }
        return rankOnly && !isSovereign(from) ? null : new Office(title(from, end), from, end, plural);
    }

    private boolean isSovereign(int at) {
        return runs.is(
                at,
                "king",
                "queen",
                "prince",
                "princess",
                "sultan",
                "emir",
                "chairman",
                "chairwoman",
                "marshal",
                "ambassador",
                "duke",
                "duchess",
                "emperor",
                "empress",
                "tsar");
    }

    private String title(int from, int end) {
        return runs.words(from, end).toLowerCase(Locale.ROOT);
    }

    private int read(Office office) {
        int at = office.to;
        String title = office.title;
        String party = owner(office.from);
        int before = ownerStart(office.from);
        if (runs.is(at, "of", "for") || runs.is(at, ",") && runs.is(at + 1, "of")) {
            at += runs.is(at, ",") ? 2 : 1;
            int field = isBody(at) ? at : fieldEnd(at);
            if (field > at) {
                title += " of " + runs.words(at, field).toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
                at = field;
                if (runs.is(at, "of", "for") && !runs.is(at - 1, "of", "for")) {
                    at++;
                } else {
                    return named(at, office, title, party, before);
                }
            }
            if (runs.is(at, "the")) {
                at++;
            }
            if (at < size && offices.isKindly(runs.at(at).lower())) {
                at++;
            }
            int end = runs.placeEnd(at);
            if (office.plural) {
                plural(title, at, end);
                return end;
            }
            int split = split(at, end);
            if (split < end) {
                int name = runs.behindRanks(split);
                int nameEnd = runs.nameEnd(name);
                if (nameEnd > name) {
                    add(name, nameEnd, title, runs.words(at, split), sex(split, name, title));
                    return nameEnd;
                }
            }
            if (end > at) {
                party = runs.words(at, end);
                at = end;
            }
            if (at < size && runs.at(at - 1).possessive()) {
                return at;
            }
        }
        return named(at, office, title, party, before);
    }

    /** "the European Council" is a body, though "European" is a field as well. */
    private boolean isBody(int at) {
        int from = runs.is(at, "the") ? at + 1 : at;
        return from + 2 <= size && runs.isCapital(from + 1) && names.isParty(runs.words(from, from + 2));
    }

    /** Behind "Foreign Affairs", "Water and Irrigation": what the office minds. */
    private int fieldEnd(int from) {
        int at = runs.is(from, "the") ? from + 1 : from;
        int end = from;
        while (at < size && at < from + 10) {
            NameToken token = runs.at(at);
            if (isBody(at)) {
                break;
            }
            boolean council = runs.is(at + 1, "of")
                    && at + 2 < size
                    && offices.isField(token.lower() + "_of_" + runs.at(at + 2).lower());
            boolean second = end > from && offices.isField(runs.at(at - 1).lower() + "_" + token.lower());
            if (token.isCapital() && (council || second || offices.isField(token.lower()))) {
                at++;
                end = at;
            } else if ((offices.isLink(token.lower()) || token.is(",")) && end > from) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    /** The name in front of, right behind or set off behind an office with its party. */
    private int named(int at, Office office, String title, @Nullable String party, int before) {
        boolean comma = runs.is(at, ",");
        int start = comma ? at + 1 : at;
        start = runs.is(start, "the")
                        && runs.isCapital(start + 1)
                        && offices.isRank(runs.at(start + 1).lower())
                ? start + 1
                : start;
        int name = runs.behindRanks(start);
        int end = runs.nameEnd(name);
        boolean full = end - name > 1 || end > name && name > start;
        if (end > name && office.plural && runs.is(end, "and")) {
            return two(name, end, title.substring(0, title.length() - 1), party);
        }
        if (end > name && (!comma || full && closes(end))) {
            String of = party;
            if (runs.is(end, "of") && party == null && runs.isCapital(runs.is(end + 1, "the") ? end + 2 : end + 1)) {
                int from = runs.is(end + 1, "the") ? end + 2 : end + 1;
                of = runs.words(from, runs.placeEnd(from));
            }
            if (!(comma && isNamedBefore(before))) {
                add(name, end, title, of, sex(start, name, title));
                return end;
            }
        }
        int comes = before;
        if (runs.is(comes - 1, "the", "a", "an", "as", "now", "former")) {
            comes--;
        }
        if (runs.is(comes - 1, ",", "(")) {
            int to = comes - 1;
            int from = runs.nameStart(to);
            boolean addressed = from > 0 && offices.isRank(runs.at(from - 1).lower());
            boolean apposed = closes(at) || from == 0 || runs.is(from - 1, ".", ":");
            if (apposed && (to - from > 1 || to > from && addressed)) {
                add(from, to, title, party, addressed ? sex(from - 1, from, title) : Sex.UNKNOWN);
            }
        }
        return at;
    }

    /** "Foreign Ministers Elphberg and Firefly". */
    private int two(int first, int firstEnd, String office, @Nullable String party) {
        add(first, firstEnd, office, party, Sex.UNKNOWN);
        int second = runs.behindRanks(firstEnd + 1);
        int end = runs.nameEnd(second);
        if (end == second) {
            return firstEnd;
        }
        add(second, end, office, party, Sex.UNKNOWN);
        return end;
    }

    /** Whether a name of somebody who is not introduced yet stands before a comma. */
    private boolean isNamedBefore(int before) {
        int comes = runs.is(before - 1, "the") ? before - 1 : before;
        return runs.is(comes - 1, ",") && runs.nameStart(comes - 1) < comes - 2 && introducedUpTo != comes - 1;
    }

    private boolean closes(int end) {
        return end >= size
                || runs.is(
                        end, ",", ".", ";", ")", "who", "and", ":", "(", "in", "on", "at", "today", "to", "by",
                        "during", "as")
                || runs.at(end).text().charAt(0) == '\n';
    }

    private Sex sex(int from, int to, String title) {
        for (int i = from; i < to; i++) {
            Sex sex = offices.sex(runs.at(i).lower());
            if (sex != Sex.UNKNOWN) {
                return sex;
            }
        }
        return offices.sex(title.substring(title.lastIndexOf(' ') + 1));
    }

    /** Where a place ends and a name starts in one run of capitals: "Ruritania | Rudolf Elphberg". */
    private int split(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (offices.isRank(runs.at(i).lower()) && !runs.is(i, "king", "queen")) {
                return i;
            }
        }
        int rank = end < size && offices.isRank(runs.at(end).lower()) && runs.isCapital(end + 1) ? end : -1;
        if (rank > 0) {
            return rank;
        }
        int last = from;
        for (int i = from; i < end; i++) {
            if (offices.isInstitution(runs.at(i).lower()) || runs.is(i, "of", "the", "and", "for")) {
                last = i + 1;
            }
        }
        for (int i = Math.min(end - 1, from + 5); i > Math.max(from, last - 1); i--) {
            if (i > last && names.isParty(runs.words(Math.max(from, last), i)) || names.isParty(runs.words(from, i))) {
                return i;
            }
        }
        boolean joined = last > from && runs.is(last - 1, "of", "the", "and", "for");
        int start = last > from && !joined ? last : Math.max(last + (joined ? 1 : 0), end - 2);
        while (start > from && runs.isParticle(start)) {
            start--;
        }
        // two capitals alone are rather the place's own name
        return end - start > 1 && start > from ? start : end;
    }

    /** "the foreign ministers of Ruritania and Freedonia, Rudolf Elphberg and Rufus Firefly". */
    private void plural(String title, int from, int end) {
        int and = -1;
        for (int i = from; i < end; i++) {
            and = runs.is(i, "and") ? i : and;
        }
        if (and < 0 || !runs.is(end, ",")) {
            return;
        }
        int first = runs.behindRanks(end + 1);
        int firstEnd = runs.nameEnd(first);
        if (firstEnd == first || !runs.is(firstEnd, "and")) {
            return;
        }
        int second = runs.behindRanks(firstEnd + 1);
        int secondEnd = runs.nameEnd(second);
        if (secondEnd > second) {
            String office = title.substring(0, title.length() - 1);
            add(first, firstEnd, office, runs.words(from, and), Sex.UNKNOWN);
            add(second, secondEnd, office, runs.words(runs.is(and + 1, "the") ? and + 2 : and + 1, end), Sex.UNKNOWN);
        }
    }

    private boolean isRelation(int at) {
        return offices.isRelation(runs.at(at).lower()) && !runs.at(at).isCapital();
    }

    /** "his Ruritanian counterpart, Rudolf Elphberg", "her colleague from Ruritania, Rudolf Elphberg". */
    private int relation(int at) {
        String party = owner(at);
        int next = at + 1;
        if (runs.is(next, "from", "of", "in")) {
            int from = runs.is(next + 1, "the") ? next + 2 : next + 1;
            int end = runs.placeEnd(from);
            if (end == from) {
                return at + 1;
            }
            party = runs.words(from, end);
            next = end;
        }
        boolean comma = runs.is(next, ",");
        int name = runs.behindRanks(comma ? next + 1 : next);
        int end = runs.nameEnd(name);
        if (end - name > 1 && (!comma || closes(end))) {
            add(name, end, "counterpart", party, sex(comma ? next + 1 : next, name, ""));
            return end;
        }
        return next;
    }

    /** "The Doge of Graustark, Mr Otto Sapt,", "Otto Sapt, the chief diplomat of Graustark": offices that no list has. */
    private void unlisted(int at) {
        if (!runs.is(at, "the")) {
            return;
        }
        int of = at + 1;
        while (of < at + 5 && of < size && runs.at(of).isWord() && !runs.is(of, "of", "for", "the", "and")) {
            of++;
        }
        if (of == at + 1 || of == size) {
            return;
        }
        String title = title(at + 1, of);
        String last = runs.at(of - 1).text();
        boolean clean = !offices.isInstitution(last.toLowerCase(Locale.ROOT))
                && !offices.isHead(last)
                && !offices.isHeads(last)
                && !names.isParty(title);
        String party = null;
        int end = of;
        if (runs.is(of, "of", "for")) {
            int from = runs.is(of + 1, "the") ? of + 2 : of + 1;
            end = runs.placeEnd(from);
            if (end == from) {
                return;
            }
            party = runs.words(from, end);
        }
        if (!clean) {
            return;
        }
        if (runs.isCapital(at + 1) && of == at + 2 && runs.is(end, ",")) {
            int name = runs.behindRanks(end + 1);
            int nameEnd = runs.nameEnd(name);
            if (nameEnd - name > 1 && closes(nameEnd)) {
                add(name, nameEnd, title, party, sex(end + 1, name, title));
                return;
            }
        }
        if (party != null && runs.is(at - 1, ",")) {
            int from = runs.nameStart(at - 1);
            if (at - 1 - from > 1) {
                add(from, at - 1, title, party, Sex.UNKNOWN);
            }
        }
    }

    /** "Ms Flavia", "General Sapt": a form of address before a name. */
    private void address(int at) {
        if (!runs.isRank(at) || runs.at(at).possessive()) {
            return;
        }
        int name = runs.behindRanks(at);
        int end = runs.nameEnd(name);
        if (end > name && name > at) {
            add(name, end, "", null, sex(at, name, ""));
        }
    }

    private void add(int from, int to, String title, @Nullable String party, Sex sex) {
        // "Jr.", "MP": nobody's family name
        int end = to - from > 1 && offices.isBehindName(runs.at(to - 1).lower()) ? to - 1 : to;
        String name = NameRuns.plain(runs.words(from, end));
        int start = runs.at(from).start();
        found.add(name, start, title, party, sex);
        introducedUpTo = to;
        // "General", "His Highness": what stands between office and name is what the person may be called later
        for (int i = from - 1; i >= 0 && runs.isRank(i); i--) {
            boolean called =
                    offices.isHead(runs.at(i).text()) || runs.is(i, "highness", "majesty", "excellency", "holiness");
            if (called) {
                found.add(name, start, runs.at(i).lower(), null, sex);
            }
        }
    }

    private int ownerStart(int office) {
        int at = office - 1;
        if (at < 0
                || !runs.isCapital(at)
                || offices.isNameless(runs.at(at).lower())
                || offices.isHead(runs.at(at).text())
                || offices.isRank(runs.at(at).lower())) {
            return office;
        }
        boolean two = runs.isCapital(at - 1)
                && !offices.isNameless(runs.at(at - 1).lower())
                && !runs.at(at - 1).possessive()
                && (runs.at(at).possessive() || names.isParty(runs.words(at - 1, at + 1)));
        return two ? at - 1 : at;
    }

    /** "Ruritania's president", "the Ruritanian president": whose office it is. */
    private @Nullable String owner(int office) {
        int start = ownerStart(office);
        return start < office ? runs.words(start, office) : null;
    }
}
