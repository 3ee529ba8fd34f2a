package khabar.seed.source;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Completes problem messages with a suggestion for an unknown word. */
public final class Suggestion {

    private static final int MAX_LISTED_WORDS = 16;

    private Suggestion() {}

    /** Suggests the nearest of the known words; if none is near, all of them, or nothing if they are too many. */
    public static String among(Collection<String> known, String written) {
        return nearest(known, written)
                .map(Suggestion::question)
                .orElseGet(() -> known.isEmpty() || known.size() > MAX_LISTED_WORDS
                        ? ""
                        : "; choose from " + String.join(", ", known));
    }

    /** Suggests the nearest of the known words, or nothing if none is near. */
    public static String nearestOf(Collection<String> known, String written) {
        return nearest(known, written).map(Suggestion::question).orElse("");
    }

    private static String question(String word) {
        return "; did you mean %s?".formatted(word);
    }

    private static Optional<String> nearest(Collection<String> known, String written) {
        var word = simplified(written);
        var distance = new LevenshteinDistance(Math.max(1, word.length() / 3));
        record Candidate(String word, int distance) {}
        return known.stream()
                .map(candidate -> new Candidate(candidate, distance.apply(word, simplified(candidate))))
                .filter(candidate -> candidate.distance() >= 0)
                .min(comparingInt(Candidate::distance))
                .map(Candidate::word);
    }

    /** Ignores the most frequent mistakes: case, and the character between words. */
    private static String simplified(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
