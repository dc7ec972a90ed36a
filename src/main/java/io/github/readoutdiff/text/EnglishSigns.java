package io.github.readoutdiff.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether a text in Latin letters is English, by words that English has and others have not; a data file. */
final class EnglishSigns {
    private static final EnglishSigns STANDARD = new EnglishSigns();

    /** Of so many words of an English text at least one is a sign of English, names and numbers taken in. */
    private static final int WORDS_FOR_A_SIGN = 12;
    /** So many different words that other languages have too tell English where nothing speaks for another language. */
    private static final int WEAK_WORDS = 3;
    /** A shorter ending says little: "bed", "king". */
    private static final int LETTERS_BEFORE_ENDING = 3;
    /** "von der", "de la": names seldom have more. */
    private static final int PARTICLES = 2;

    private final Map<String, Set<String>> words = new HashMap<>();
    private final List<String> endings = new ArrayList<>();

    private EnglishSigns() {
        for (String line : DataLines.of(EnglishSigns.class, "language-words.txt")) {
            int colon = line.indexOf(':');
            Set<String> of = words.computeIfAbsent(line.substring(0, colon), name -> new HashSet<>());
            of.addAll(Arrays.asList(line.substring(colon + 1).strip().split(" +")));
        }
        of("english").stream()
                .filter(word -> word.startsWith("-"))
                .map(word -> word.substring(1))
                .forEach(endings::add);
    }

    /** Whether more words of the text tell English than tell another language, and are not too few for its length. */
    static boolean areIn(String text) {
        return STANDARD.tellEnglish(Words.of(text));
    }

    private boolean tellEnglish(List<Word> text) {
        int english = 0;
        int foreign = 0;
        Set<String> weak = new HashSet<>();
        for (int i = 0; i < text.size(); i++) {
            Word word = text.get(i);
            if (isEnglish(word)) {
                english++;
            } else if (isForeign(word) && !isInName(text, i)) {
                foreign++;
            } else if (of("weak").contains(word.key())) {
                weak.add(word.key());
            }
        }
        if (foreign == 0 && (english > 0 || weak.size() >= WEAK_WORDS)) {
            english += weak.size();
        }
        return english > foreign && english * WORDS_FOR_A_SIGN >= text.size();
    }

    private boolean isEnglish(Word word) {
        if (of("english").contains(word.key())) {
            return true;
        }
        return !word.isCapitalised()
                && endings.stream()
                        .anyMatch(ending -> word.text().endsWith(ending)
                                && word.text().length() >= LETTERS_BEFORE_ENDING + ending.length());
    }

    /** Names apart, English has no letters with marks. */
    private boolean isForeign(Word word) {
        return !word.isCapitalised()
                && (of("foreign").contains(word.key())
                        || (Character.isLetter(word.text().codePointAt(0))
                                && word.text()
                                        .codePoints()
                                        .anyMatch(code -> code >= 0xC0 && Character.isLetter(code))));
    }

    /** Whether a word stands between two names, as in "Ursula von der Leyen". */
    private boolean isInName(List<Word> text, int at) {
        int before = at - 1;
        while (before >= 0 && at - before < PARTICLES && isParticle(text.get(before))) {
            before--;
        }
        int after = at + 1;
        while (after < text.size() && after - at < PARTICLES && isParticle(text.get(after))) {
            after++;
        }
        return isParticle(text.get(at))
                && before >= 0
                && text.get(before).isCapitalised()
                && after < text.size()
                && text.get(after).isCapitalised();
    }

    private boolean isParticle(Word word) {
        return of("particles").contains(word.text());
    }

    private Set<String> of(String name) {
        return words.getOrDefault(name, Set.of());
    }
}
