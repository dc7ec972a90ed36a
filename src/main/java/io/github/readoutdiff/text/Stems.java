package io.github.readoutdiff.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * Stems, so that "supports", "supported" and "supporting" are one: Snowball's English algorithm for Latin letters and its
 * Russian one for Cyrillic letters (as Apache OpenNLP ships them), after a data file of irregular forms,
 * {@code irregular-forms.txt} ("met" is "meet"). Words of other scripts, and words with digits, are their own stems.
 *
 * <p>An instance remembers the words that it has seen and is for one thread; make one for each task.
 *
 * <pre>{@code
 * new Stems().apply("supported");   // support
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Stems implements Function<String, String> {
    private static final Map<String, String> IRREGULAR = irregular();

    private final Map<String, String> known = new HashMap<>();
    private final SnowballStemmer english = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);
    private final SnowballStemmer russian = new SnowballStemmer(SnowballStemmer.ALGORITHM.RUSSIAN);

    /** A stemmer that has seen nothing yet. */
    public Stems() {}

    /**
     * The stem of a word.
     *
     * @param key the word as {@link Word#key()} gives it
     * @return its stem, never blank for a word that is not
     */
    @Override
    public String apply(String key) {
        String stem = known.get(key);
        if (stem == null) {
            stem = stem(IRREGULAR.getOrDefault(key, key));
            known.put(key, stem);
        }
        return stem;
    }

    /**
     * The stems of the words of a text, stop words included.
     *
     * @param text any text
     * @return one stem for each word, in text order
     */
    public List<String> of(String text) {
        return Words.of(text).stream().map(word -> apply(word.key())).toList();
    }

    private String stem(String word) {
        boolean latin = true;
        boolean cyrillic = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '\'') {
                continue;
            }
            if (c >= 'a' && c <= 'z') { // most words; the look-up of a script is slow
                cyrillic = false;
                continue;
            }
            latin &= Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
            cyrillic &= Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
        }
        if (latin) {
            return english.stem(word).toString();
        }
        return cyrillic ? russian.stem(word).toString() : word;
    }

    private static Map<String, String> irregular() {
        Map<String, String> forms = new HashMap<>();
        for (String line : DataLines.of(Stems.class, "irregular-forms.txt")) {
            String[] words = line.split("[ :]+");
            for (int i = 1; i < words.length; i++) {
                forms.put(words[i], words[0]);
            }
        }
        return Map.copyOf(forms);
    }
}
