package khabar.seed.source;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Suggestions for unknown words, to append to problem messages. */
public final class Suggestion {

    private static final int MAX_LISTED_WORDS = 16;
    private static final int MAX_WORD_LENGTH = 250;

    private Suggestion() {}

    /** Suggests the closest known word. If no word is close, lists all known words unless there are too many. */
    public static String among(Collection<String> known, String written) {
        return nearest(known, written).map(Suggestion::question).orElseGet(() -> choice(known, MAX_LISTED_WORDS));
    }

    /** Suggests the closest word of a vocabulary. If no word is close, lists the whole vocabulary. */
    public static String inVocabulary(Collection<String> known, String written) {
        return nearest(known, written).map(Suggestion::question).orElseGet(() -> choice(known, Integer.MAX_VALUE));
    }

    /** Suggests the closest known word, or nothing if no word is close. */
    public static String nearestOf(Collection<String> known, String written) {
        return nearest(known, written).map(Suggestion::question).orElse("");
    }

    private static String question(String word) {
        return "; did you mean %s?".formatted(word);
    }

    private static String choice(Collection<String> known, int maxListed) {
        return known.isEmpty() || known.size() > maxListed ? "" : "; choose from " + String.join(", ", known);
    }

    /** Compares only words, because comparing long texts takes long. Never suggests the word itself. */
    private static Optional<String> nearest(Collection<String> known, String written) {
        if (written.length() > MAX_WORD_LENGTH) {
            return Optional.empty();
        }
        var word = simplified(written);
        var distance = new LevenshteinDistance(Math.max(1, word.length() / 3));
        record Candidate(String word, int distance) {}
        return known.stream()
                .filter(candidate -> !candidate.equals(written))
                .map(candidate -> new Candidate(candidate, distance.apply(word, simplified(candidate))))
                .filter(candidate -> candidate.distance() >= 0)
                .min(comparingInt(Candidate::distance))
                .map(Candidate::word);
    }

    /** Ignores the most common mistakes, which are wrong case and wrong word separators. */
    private static String simplified(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
