package khabar.seed.check;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import khabar.name.Spelling;
import khabar.seed.source.Suggestion;

/** The full text of an article, and the form in which fragments are looked for in it. */
public record Document(String text, String folded) {

    private static final Pattern BLANK = Pattern.compile(" ");

    public static Document of(String text) {
        return new Document(Normalizer.normalize(text, Normalizer.Form.NFC), Spelling.folded(text));
    }

    boolean contains(String fragment) {
        return folded.contains(Spelling.folded(fragment));
    }

    /** How often it has a spelling, as a word if it has it as one at all: "X" does not count in "xAI's SpaceX". */
    public int count(String spelling) {
        var literal = Pattern.quote(Spelling.folded(spelling));
        var words = count(Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + literal + "(?![\\p{L}\\p{M}\\p{N}])"));
        return words > 0 ? words : count(Pattern.compile(literal));
    }

    /** The rest of a sentence about a fragment that is not there: what is there instead. */
    String suggestion(String fragment) {
        var words = BLANK.split(folded);
        var length = BLANK.split(Spelling.folded(fragment)).length;
        var windows = IntStream.rangeClosed(0, words.length - length)
                .mapToObj(at -> String.join(" ", Arrays.copyOfRange(words, at, at + length)))
                .map(window -> window.replaceAll("^\\p{P}+|\\p{P}+$", ""))
                .distinct()
                .toList();
        return Suggestion.nearest(windows, Spelling.folded(fragment))
                .map("; did you mean %s?"::formatted)
                .orElse("");
    }

    private int count(Pattern pattern) {
        return (int) pattern.matcher(folded).results().count();
    }
}
