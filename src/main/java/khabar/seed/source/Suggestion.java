package khabar.seed.source;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What was probably meant by a word that is not known. */
public final class Suggestion {

    private static final int FEW = 16;

    private Suggestion() {}

    /** The rest of a sentence: the nearest of the known words, or all of them if they are few. */
    public static String among(Collection<String> known, String written) {
        return nearest(known, written)
                .map("; did you mean %s?"::formatted)
                .orElseGet(
                        () -> known.isEmpty() || known.size() > FEW ? "" : "; it can be " + String.join(", ", known));
    }

    public static Optional<String> nearest(Collection<String> known, String written) {
        var word = plain(written);
        var distance = new LevenshteinDistance(Math.max(1, word.length() / 3));
        record Candidate(String word, int distance) {}
        return known.stream()
                .map(candidate -> new Candidate(candidate, distance.apply(word, plain(candidate))))
                .filter(candidate -> candidate.distance() >= 0)
                .min(comparingInt(Candidate::distance))
                .map(Candidate::word);
    }

    /** Case and the sign between words are mistaken most often. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
