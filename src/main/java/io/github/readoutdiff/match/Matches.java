package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Difference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found between the claims of the readouts of one event: a match for every two claims of different readouts that
 * were worth a close look.
 *
 * <p>Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Matches matches = Matcher.lexical().match(List.of(one, other));
 * for (Match match : matches.bestFirst()) {
 *     System.out.println(match.score() + " " + match.left().text() + " | " + match.right().text());
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Matches {
    /** Best first; ties by ids alone, so that swapping the readouts changes nothing. */
    private static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(Match::score)
            .reversed()
            .thenComparing(match -> lesser(match.left().id(), match.right().id()))
            .thenComparing(match -> greater(match.left().id(), match.right().id()));

    private final List<Match> best;
    private final Map<String, List<Match>> byClaim = new HashMap<>();

    private final Map<String, Profile> profiles = new HashMap<>();

    private Matches(List<Profile> profiles, List<Match> best) {
        this.best = best;
        profiles.forEach(profile -> this.profiles.put(profile.claim.id(), profile));
        for (Match match : best) {
            byClaim.computeIfAbsent(match.left().id(), any -> new ArrayList<>()).add(match);
            byClaim.computeIfAbsent(match.right().id(), any -> new ArrayList<>())
                    .add(match);
        }
    }

    static Matches of(List<Profile> profiles, List<Pair> pairs) {
        return new Matches(
                profiles,
                pairs.parallelStream()
                        .map(pair -> new Match(pair, Guards.of(pair)))
                        .sorted(BEST_FIRST)
                        .toList());
    }

    /**
     * All matches, best first; ties are in an order that does not depend on the order of readouts or claims.
     *
     * @return the matches
     */
    public List<Match> bestFirst() {
        return best;
    }

    /**
     * The matches of one claim, best first.
     *
     * @param claim a claim of the compared readouts
     * @return its matches, empty if no claim was worth a look
     */
    public List<Match> of(Claim claim) {
        return List.copyOf(byClaim.getOrDefault(claim.id(), List.of()));
    }

    /**
     * The match between two claims.
     *
     * @param one a claim
     * @param other a claim of another readout
     * @return their match, empty if they were not worth a close look
     */
    public Optional<Match> between(Claim one, Claim other) {
        return byClaim.getOrDefault(one.id(), List.of()).stream()
                .filter(match -> match.other(one).id().equals(other.id()))
                .findFirst();
    }

    /**
     * In what two sides differ that make one point.
     *
     * @param mine all claims of one readout that make the point
     * @param theirs all claims of another readout that make it
     * @return the differences, most telling first, the words of {@code mine} first
     */
    public List<Difference> differences(List<Claim> mine, List<Claim> theirs) {
        return Differences.between(profiles(mine), profiles(theirs));
    }

    /**
     * Whether a claim only says that a topic was talked about, and another one says something on that topic. What one
     * speaker set out is not borne out by the words of another.
     *
     * @param general a claim
     * @param specific a claim of another readout
     * @return true if the second bears the first out
     */
    public boolean isBorneOutBy(Claim general, Claim specific) {
        Profile one = profile(general);
        Profile other = profile(specific);
        return isBorneOutBy(one, other) || !areOfTwoSpeakers(one, other) && Topics.isPartBorneOut(one, other);
    }

    /**
     * Whether one claim only touches in general what the other says in particular, so that they are not one point. Two
     * accounts of what one speaker set out are one point, though one of them is short.
     *
     * @param match two claims
     * @return true if one bears the other out and they are not the words of one named speaker
     */
    public boolean isTopicOnly(Match match) {
        Profile one = profile(match.left());
        Profile other = profile(match.right());
        if (Speakers.share(one.speakerWords, other.speakerWords) || match.pair().get(Feature.EVENT_BOTH) > 0) {
            return false;
        }
        return isBorneOutBy(one, other)
                || isBorneOutBy(other, one)
                || Topics.saysNothingOf(one, other)
                || Topics.saysNothingOf(other, one);
    }

    private static boolean isBorneOutBy(Profile general, Profile specific) {
        return !areOfTwoSpeakers(general, specific) && Topics.isBorneOut(general, specific);
    }

    private static boolean areOfTwoSpeakers(Profile one, Profile other) {
        return one.isOfNamedSpeaker()
                && other.isOfNamedSpeaker()
                && !Speakers.share(one.speakerWords, other.speakerWords);
    }

    /**
     * What claims are about, in words of the texts.
     *
     * @param claims the claims of one point, at least one
     * @return one or two phrases, empty if no word carries content
     */
    public Optional<String> topic(List<Claim> claims) {
        return TopicPhrases.of(profiles(claims));
    }

    private List<Profile> profiles(List<Claim> claims) {
        return claims.stream().map(this::profile).toList();
    }

    private Profile profile(Claim claim) {
        Profile profile = profiles.get(claim.id());
        if (profile == null) {
            throw new IllegalArgumentException("claim \"" + claim.id() + "\" is not among those that were matched");
        }
        return profile;
    }

    private static String lesser(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String greater(String one, String other) {
        return one.compareTo(other) <= 0 ? other : one;
    }
}
