package khabar.seed.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import khabar.name.Spelling;

/**
 * An article's full text.
 *
 * @param folded the text in the form used to find fragments; see {@link Spelling#folded}
 */
public record Document(String text, String folded) {

    private static final Pattern SPACE = Pattern.compile(" ");

    public static Document of(String text) {
        return new Document(Normalizer.normalize(text, Normalizer.Form.NFC), Spelling.folded(text));
    }

    public boolean contains(String fragment) {
        return folded.contains(Spelling.folded(fragment));
    }

    /**
     * Counts occurrences of a spelling as whole words, so "X" is not counted in "SpaceX". If there are none, counts
     * occurrences within words.
     */
    public int count(String spelling) {
        var literal = Pattern.quote(Spelling.folded(spelling));
        var wholeWords = count(Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + literal + "(?![\\p{L}\\p{M}\\p{N}])"));
        return wholeWords > 0 ? wholeWords : count(Pattern.compile(literal));
    }

    /** Returns all distinct sequences with as many words as the fragment, without punctuation at either end. */
    public List<String> fragmentsAsLongAs(String fragment) {
        var words = SPACE.split(folded);
        var length = SPACE.split(Spelling.folded(fragment)).length;
        return IntStream.rangeClosed(0, words.length - length)
                .mapToObj(start -> String.join(" ", Arrays.copyOfRange(words, start, start + length)))
                .map(sequence -> sequence.replaceAll("^\\p{P}+|\\p{P}+$", ""))
                .distinct()
                .toList();
    }

    private int count(Pattern pattern) {
        return (int) pattern.matcher(folded).results().count();
    }
}
