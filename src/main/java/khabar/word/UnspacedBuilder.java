package khabar.word;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the adjacent segments of a text without blanks. */
final class UnspacedBuilder {

    private static final String LONG_VOWEL = "ー";

    /** A verb whose stem is what precedes る: 辞める, 辞めた. */
    private static final Pattern VERB = Pattern.compile("\\p{IsHan}+" + UnspacedPieces.STEM_VOWEL + "る");

    private final List<String> letters = new ArrayList<>();
    private final List<Boolean> starts = new ArrayList<>();
    private final List<Boolean> ends = new ArrayList<>();

    boolean isEmpty() {
        return letters.isEmpty();
    }

    /** Adds a word of the dictionary, or a part of a word that is not in the dictionary. */
    void add(String segment) {
        var added = letters(segment);
        var isVerb = VERB.matcher(segment).matches();
        var isHan = segment.codePoints().allMatch(letter -> UScript.getScript(letter) == UScript.HAN);
        for (int at = 0; at < added.size(); at++) {
            var before = at;
            var after = added.size() - at - 1;
            letters.add(added.get(at));
            starts.add(before == 0 || (isHan && canStart(segment, before, after)));
            ends.add(after == 0 || (isHan && before >= 1) || (isVerb && after == 1));
        }
    }

    /**
     * Whether a word can start within a longer Chinese word. Most are compounds of two-letter words. A single letter
     * follows as a suffix (東京都 does not contain 京都) or, if the first two letters are no word, precedes as a prefix
     * (都知事 contains 知事).
     */
    private static boolean canStart(String segment, int before, int after) {
        return before >= 2
                ? after >= 1
                : after == 1 && !WordBreaker.isOneWord(segment.substring(0, segment.offsetByCodePoints(0, 2)));
    }

    /** A long vowel at the end of a long foreign word is optional in Japanese: コンピュータ and コンピューター. */
    private static List<String> letters(String segment) {
        var isOptional = segment.endsWith(LONG_VOWEL) && segment.length() > 3;
        return (isOptional ? segment.substring(0, segment.length() - 1) : segment)
                .codePoints()
                .mapToObj(Character::toString)
                .map(WordFolding::simplified)
                .toList();
    }

    WrittenWord.Unspaced build() {
        var word = new WrittenWord.Unspaced(List.copyOf(letters), List.copyOf(starts), List.copyOf(ends));
        letters.clear();
        starts.clear();
        ends.clear();
        return word;
    }
}
