package io.github.readoutdiff.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.readoutdiff.evaluate.Gold;
import io.github.readoutdiff.evaluate.GoldCase;
import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.ClaimSet;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.text.Word;
import io.github.readoutdiff.text.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How well claims are found on annotated readouts; the folder is no part of the project. */
class ClaimAccuracyTest {
    private static final Path PAIRS = Path.of(System.getProperty("readoutdiff.gold", "../shared/readouts/pairs"));

    /** A gold claim and a found one that share at least half of the words of each. */
    private record Match(int gold, int found, double overlap) {}

    @Test
    void claimsAreFoundAsPeopleFindThem() {
        assumeTrue(
                Files.isDirectory(PAIRS), "no annotated readouts at " + PAIRS + "; name them with -Dreadoutdiff.gold");
        ClaimExtractor extractor = ClaimExtractor.create();
        int words = 0;
        int covered = 0;
        int claims = 0;
        int own = 0;
        int kind = 0;
        for (GoldCase goldCase : Gold.read(PAIRS).cases()) {
            for (ClaimSet gold : goldCase.claimSets(true)) {
                String text = gold.readout().text();
                List<Claim> found = extractor.extract(gold.readout()).claims().claims();
                List<BitSet> foundWords =
                        found.stream().map(claim -> words(text, claim)).toList();
                BitSet all = new BitSet();
                foundWords.forEach(all::or);
                List<BitSet> goldWords =
                        gold.claims().stream().map(claim -> words(text, claim)).toList();
                for (BitSet claim : goldWords) {
                    words += claim.cardinality();
                    covered += shared(claim, all);
                }
                claims += goldWords.size();
                for (Match match : matches(goldWords, foundWords)) {
                    own++;
                    kind += gold.claims()
                                    .get(match.gold)
                                    .kind()
                                    .equals(found.get(match.found).kind())
                            ? 1
                            : 0;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "gold claim words covered %.3f, gold claims met by a claim of their own %.3f, kind of those right %.3f (%d claims)%n",
                (double) covered / words,
                (double) own / claims,
                (double) kind / own,
                claims);
        assertThat((double) covered / words).isGreaterThanOrEqualTo(0.97);
        assertThat((double) own / claims).isGreaterThanOrEqualTo(0.80);
        assertThat((double) kind / own).isGreaterThanOrEqualTo(0.75);
    }

    private static BitSet words(String text, Claim claim) {
        BitSet words = new BitSet();
        for (Span span : claim.spans()) {
            for (Word word : Words.in(text, span)) {
                words.set(word.span().start());
            }
        }
        return words;
    }

    private static int shared(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    /** One to one, the largest overlap first. */
    private static List<Match> matches(List<BitSet> gold, List<BitSet> found) {
        List<Match> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                int both = shared(gold.get(i), found.get(j));
                int larger = Math.max(gold.get(i).cardinality(), found.get(j).cardinality());
                if (2 * both >= larger && both > 0) {
                    int union = gold.get(i).cardinality() + found.get(j).cardinality() - both;
                    candidates.add(new Match(i, j, (double) both / union));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Match::overlap)
                .reversed()
                .thenComparingInt(Match::gold)
                .thenComparingInt(Match::found));
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        List<Match> matches = new ArrayList<>();
        for (Match match : candidates) {
            if (!usedGold.contains(match.gold) && !usedFound.contains(match.found)) {
                usedGold.add(match.gold);
                usedFound.add(match.found);
                matches.add(match);
            }
        }
        return matches;
    }
}
