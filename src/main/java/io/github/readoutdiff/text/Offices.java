package io.github.readoutdiff.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of offices and forms of address of the data file {@code offices.txt}. Immutable and thread-safe.
 *
 * <pre>{@code
 * Offices.standard().isHead("minister");   // true
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Offices {
    private static final Offices STANDARD = new Offices(DataLines.of(Offices.class, "offices.txt"));

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Sex> sexes = new HashMap<>();

    private Offices(List<String> lines) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            Set<String> set = words.computeIfAbsent(line.substring(0, colon), any -> new HashSet<>());
            for (String entry : line.substring(colon + 1).strip().split(" +")) {
                int equals = entry.indexOf('=');
                String word = equals < 0 ? entry : entry.substring(0, equals);
                set.add(word);
                if (equals > 0) {
                    sexes.put(word, entry.endsWith("=f") ? Sex.FEMALE : Sex.MALE);
                }
            }
        }
    }

    /**
     * The words of the data file.
     *
     * @return the offices
     */
    public static Offices standard() {
        return STANDARD;
    }

    private boolean has(String set, String word) {
        return words.getOrDefault(set, Set.of()).contains(word);
    }

    /**
     * Whether an office can end with a word.
     *
     * @param word the word as it stands in the text; some count only with a capital letter
     * @return whether it names an office
     */
    public boolean isHead(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return has("head", lower) || has("named", lower) && Character.isUpperCase(word.codePointAt(0));
    }

    /** Whether it is a head with a capital letter only: "general", "chief". */
    boolean isNamedHead(String lower) {
        return has("named", lower);
    }

    /** What may stand behind a name and is no part of it: "Jr.", "MP". */
    boolean isBehindName(String lower) {
        return has("behind", lower);
    }

    /**
     * Whether a word is an office where "the" stands before it, and else may be a given name.
     *
     * @param lower the word in lower case
     * @return whether it is "amir" or the like
     */
    public boolean isBehindArticle(String lower) {
        return has("article", lower);
    }

    /**
     * Whether a word is a form of address by its capitals: "HE the Prime Minister".
     *
     * @param word the word as it stands in the text
     * @return whether it addresses whoever is named behind it
     */
    public boolean isAddress(String word) {
        return word.chars().allMatch(Character::isUpperCase) && has("address", word.toLowerCase(Locale.ROOT));
    }

    /** Whether a full stop behind it, in a name, belongs to it: "Mr.", "Jr.". */
    boolean isAbbreviated(String lower) {
        return has("abbreviated", lower);
    }

    /** Whether it is a small word inside a family name: "von". */
    boolean isParticle(String lower) {
        return has("particle", lower);
    }

    /** Whether it joins words of an office or a place: "Minister of Water and Irrigation". */
    boolean isLink(String lower) {
        return has("link", lower);
    }

    /** Whether it is the plural of a head. */
    boolean isHeads(String word) {
        return word.endsWith("s")
                && has("head", word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a word belongs to an office but cannot end it alone: "prime", "defence".
     *
     * @param lower the word in lower case
     * @return whether it may stand before the office's last word
     */
    public boolean isPart(String lower) {
        return has("part", lower) || has("field", lower);
    }

    /**
     * Whether who holds an office speaks for others: a spokesperson.
     *
     * @param office the office in lower case
     * @return whether it ends with such a word
     */
    public boolean isVoice(String office) {
        return has("voice", office.substring(office.lastIndexOf(' ') + 1));
    }

    /**
     * Whether who holds an office leads a government: a prime minister.
     *
     * @param office the office in lower case
     * @return whether "the head of government" can mean its holder
     */
    public boolean leadsGovernment(String office) {
        return has("leads", office.replace(' ', '_'));
    }

    /**
     * Whether who holds an office is at the head of a state: a president, a queen.
     *
     * @param office the office in lower case
     * @return whether "the head of state" can mean its holder
     */
    public boolean leadsState(String office) {
        return has("reigns", office.replace(' ', '_'));
    }

    /** Whether an office may mind it. */
    boolean isField(String lower) {
        return has("field", lower);
    }

    /**
     * Whether a word is a rank or a form of address.
     *
     * @param lower the word in lower case, without a full stop behind it
     * @return whether it is no part of a name
     */
    public boolean isRank(String lower) {
        return has("rank", lower);
    }

    /**
     * Whether a word means the other side's holder of an office.
     *
     * @param lower the word in lower case
     * @return whether it is "counterpart" or the like
     */
    public boolean isRelation(String lower) {
        return has("relation", lower);
    }

    /**
     * Whether the name of a body can end with a word.
     *
     * @param lower the word in lower case
     * @return whether what ends with it is no person
     */
    public boolean isInstitution(String lower) {
        return has("institution", lower);
    }

    /**
     * Whether a word with a capital letter begins no name.
     *
     * @param lower the word in lower case
     * @return whether it is a function word, a month or the like
     */
    public boolean isNameless(String lower) {
        return has("nameless", lower);
    }

    /** Whether a word follows a name in a heading of capitals: "Receives" in "President Firefly Receives Phone Call". */
    boolean isHeadline(String lower) {
        return has("headline", lower);
    }

    /** Whether a word praises a state before its name: "the friendly Kingdom of Ruritania". */
    boolean isKindly(String lower) {
        return has("kindly", lower);
    }

    /** What a form of address or an office tells. */
    Sex sex(String lower) {
        return sexes.getOrDefault(lower, Sex.UNKNOWN);
    }
}
