package io.github.readoutdiff.match;

import io.github.readoutdiff.model.Claim;
import io.github.readoutdiff.model.Difference;
import io.github.readoutdiff.model.DifferenceKind;
import io.github.readoutdiff.model.Span;
import io.github.readoutdiff.model.Speaker;
import io.github.readoutdiff.model.Strength;
import io.github.readoutdiff.text.DataLines;
import io.github.readoutdiff.text.Mention;
import io.github.readoutdiff.text.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** In what two readouts differ that state one point; each side is all of its claims that make the point. */
final class Differences {
    private static final Phrases<Integer> NAMING_PHRASES = namingPhrases();
    /** The share of a claim's weight that must be without counterpart to be called a detail. */
    private static final double DETAIL = 0.25;

    private final List<Profile> left;
    private final List<Profile> right;
    private final List<Difference> found = new ArrayList<>();

    private Differences(List<Profile> left, List<Profile> right) {
        this.left = left;
        this.right = right;
    }

    static List<Difference> between(List<Profile> left, List<Profile> right) {
        return new Differences(left, right).find();
    }

    private List<Difference> find() {
        PolarityClash.of(left, right).ifPresent(words -> add(DifferenceKind.POLARITY, words.get(0), words.get(1)));
        mentions();
        names();
        both(DifferenceKind.CONDITION, this::condition);
        strength();
        speakers();
        namings();
        both(DifferenceKind.DETAIL, Differences::detail);
        return List.copyOf(found);
    }

    private void mentions() {
        for (List<Mention> clash : NumberGuard.clashes(mentions(left), mentions(right))) {
            Mention.Kind kind = clash.get(0).kind();
            if (kind == Mention.Kind.NUMBER) {
                continue;
            }
            boolean time = kind == Mention.Kind.DATE || kind == Mention.Kind.PERIOD;
            add(
                    time ? DifferenceKind.DATE : DifferenceKind.NUMBER,
                    words(left, clash.get(0)),
                    words(right, clash.get(1)));
        }
        for (List<String> clash : Counts.clashes(left, right)) {
            add(DifferenceKind.NUMBER, clash.get(0), clash.get(1));
        }
    }

    private static List<Mention> mentions(List<Profile> side) {
        return side.stream().flatMap(profile -> profile.mentions.stream()).toList();
    }

    private static String words(List<Profile> side, Mention mention) {
        return side.stream()
                .filter(profile -> profile.mentions.contains(mention))
                .findFirst()
                .map(profile -> mention.span().in(profile.claim.text()))
                .orElse(mention.value());
    }

    /** Names on either side that the other does not have; where only one side has some, they are a detail. */
    private void names() {
        if (isEvent(left) && isEvent(right)) {
            // that a call took place is told with titles and full names; they make no other party
            return;
        }
        Set<String> mine = OtherNames.of(left, right);
        Set<String> theirs = OtherNames.of(right, left);
        if (!mine.isEmpty() && !theirs.isEmpty()) {
            add(DifferenceKind.PARTY, String.join(", ", mine), String.join(", ", theirs));
        }
    }

    private static boolean isEvent(List<Profile> side) {
        return side.stream().allMatch(profile -> profile.opening || profile.does(Lexicon.Act.EVENT));
    }

    private void strength() {
        Optional<Claim> mine = strongest(left);
        Optional<Claim> theirs = strongest(right);
        if (mine.isPresent()
                && theirs.isPresent()
                && mine.get().kind().equals(theirs.get().kind())) {
            Strength a = mine.get().strength().orElseThrow();
            Strength b = theirs.get().strength().orElseThrow();
            // levels of the same words can only come from different readings of them; nobody could tell what differs
            if (a.level() != b.level() && !a.words().equalsIgnoreCase(b.words())) {
                add(DifferenceKind.STRENGTH, a.words(), b.words());
                return;
            }
        }
        Modals.clash(left, right).ifPresent(words -> add(DifferenceKind.STRENGTH, words.get(0), words.get(1)));
    }

    private static Optional<Claim> strongest(List<Profile> side) {
        Optional<Claim> strongest = Optional.empty();
        for (Profile profile : side) {
            Optional<Strength> strength = profile.claim.strength();
            if (strength.isPresent()
                    && (strongest.isEmpty()
                            || strength.get().level()
                                    > strongest.get().strength().orElseThrow().level())) {
                strongest = Optional.of(profile.claim);
            }
        }
        return strongest;
    }

    private void speakers() {
        Optional<Speaker> mine = speaker(left);
        Optional<Speaker> theirs = speaker(right);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return;
        }
        boolean joint = mine.get().equals(Speaker.JOINT) != theirs.get().equals(Speaker.JOINT);
        boolean named = Speakers.isNamed(mine.get()) && Speakers.isNamed(theirs.get());
        if (joint || (named && !Speakers.same(mine.get(), theirs.get()))) {
            add(DifferenceKind.SPEAKER, mine.get().name(), theirs.get().name());
        }
    }

    /** The first speaker of a side that is not the narrator. */
    private static Optional<Speaker> speaker(List<Profile> side) {
        return side.stream()
                .map(profile -> profile.claim.speaker())
                .flatMap(Optional::stream)
                .filter(speaker -> !speaker.equals(Speaker.NARRATOR))
                .findFirst();
    }

    private void namings() {
        Map<Integer, String> mine = namings(left);
        Map<Integer, String> theirs = namings(right);
        mine.forEach((group, words) -> {
            String other = theirs.get(group);
            if (other != null && !other.equalsIgnoreCase(words)) {
                add(DifferenceKind.NAMING, words, other);
            }
        });
    }

    private static Map<Integer, String> namings(List<Profile> side) {
        Map<Integer, String> found = new TreeMap<>();
        for (Profile profile : side) {
            String text = profile.claim.text();
            List<Word> words = profile.words;
            for (int i = 0; i < words.size(); i++) {
                Phrases.Found<Integer> naming = NAMING_PHRASES.at(words, i);
                if (naming != null) {
                    Span span = Span.of(
                            words.get(i).span().start(),
                            words.get(i + naming.length() - 1).span().end());
                    found.putIfAbsent(naming.value(), span.in(text));
                }
            }
        }
        return found;
    }

    private String condition(List<Profile> side, List<Profile> other) {
        if (conditions(other).isEmpty()) {
            return String.join(" … ", conditions(side));
        }
        return "";
    }

    private static List<String> conditions(List<Profile> side) {
        List<String> found = new ArrayList<>();
        for (Profile profile : side) {
            String text = profile.claim.text();
            List<Word> words = profile.words;
            for (int i = 0; i < words.size(); i++) {
                if (Lexicon.CONDITIONS.at(words, i) != null) {
                    int start = words.get(i).span().start();
                    int end = start;
                    while (end < text.length() && ",;.".indexOf(text.charAt(end)) < 0) {
                        end++;
                    }
                    found.add(text.substring(start, end).strip());
                    break;
                }
            }
        }
        return found;
    }

    private static String detail(List<Profile> side, List<Profile> other) {
        return side.stream()
                .flatMap(profile -> details(profile, other).stream().map(span -> span.in(profile.text)))
                .collect(Collectors.joining(Strength.GAP));
    }

    /** What a claim adds: words of content, where they are enough to tell, and the small words that limit what is said. */
    private static List<Span> details(Profile profile, List<Profile> other) {
        List<Span> open = Correspondence.unmatched(profile, other);
        double missing = 0;
        for (int i = 0; i < profile.weights.length; i++) {
            Span span = profile.terms.get(i).span();
            if (open.stream().anyMatch(each -> each.encloses(span))) {
                missing += profile.weights[i];
            }
        }
        List<Span> details = new ArrayList<>();
        if (missing >= DETAIL * profile.weight && missing > 0) {
            Correspondence.readable(profile, open).stream()
                    .filter(span -> !isTold(profile, span))
                    .forEach(details::add);
        }
        for (Span limit : Limits.unmatched(profile, other)) {
            Span whole = limit;
            for (Span detail : List.copyOf(details)) {
                if (detail.overlaps(limit)) {
                    details.remove(detail);
                    whole = Span.of(Math.min(whole.start(), detail.start()), Math.max(whole.end(), detail.end()));
                }
            }
            details.add(whole);
        }
        return details.stream().sorted().toList();
    }

    /** Whether a span is a sum, number or date: these are compared as such. */
    private static boolean isTold(Profile profile, Span span) {
        int start = profile.claim.extent().start();
        return profile.claim.spans().size() == 1
                && profile.mentions.stream()
                        .map(Mention::span)
                        .anyMatch(told -> told.start() + start <= span.start() && span.end() <= told.end() + start);
    }

    private void both(DifferenceKind kind, BiFunction<List<Profile>, List<Profile>, String> words) {
        add(kind, words.apply(left, right), words.apply(right, left));
    }

    private void add(DifferenceKind kind, String mine, String theirs) {
        Map<String, String> words = new LinkedHashMap<>();
        if (!mine.isBlank()) {
            words.put(left.get(0).claim.readout(), mine);
        }
        if (!theirs.isBlank()) {
            words.put(right.get(0).claim.readout(), theirs);
        }
        if (!words.isEmpty()) {
            found.add(new Difference(kind, words));
        }
    }

    private static Phrases<Integer> namingPhrases() {
        Phrases<Integer> phrases = new Phrases<>();
        List<String> lines = DataLines.of(Differences.class, "namings.txt");
        for (int i = 0; i < lines.size(); i++) {
            for (String phrase : lines.get(i).split(",")) {
                phrases.put(phrase, i);
            }
        }
        return phrases;
    }
}
