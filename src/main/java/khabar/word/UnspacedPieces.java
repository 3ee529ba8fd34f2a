package khabar.word;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of an unspaced text that are worth finding apart, such as 都知事 and 辞任 of 都知事が辞任した. */
final class UnspacedPieces {

    /** What the stem of most Japanese verbs ends in, before their endings. */
    static final String STEM_VOWEL = "[いきぎしじちにびみりえけげせぜてでねべめれ]";

    private static final Pattern INFLECTED = Pattern.compile(
            "(\\p{IsHan}+" + STEM_VOWEL + ")(?:る|た|て|ない|なかった|ます|ました|ません|よう|たい|ている|ていた|(?:られ|させ)\\p{IsHiragana}*)");

    private UnspacedPieces() {}

    /**
     * Returns words of two or more letters, without Japanese particles and endings. Several single letters are a name
     * that the dictionary does not have; one alone is a particle.
     */
    static List<List<String>> of(WrittenWord.Unspaced word) {
        var pieces = new ArrayList<List<String>>();
        var single = new ArrayList<String>();
        for (int from = 0, to; from < word.length(); from = to) {
            to = end(word, from);
            var piece = word.letters().subList(from, to);
            if (piece.size() == 1) {
                single.addAll(piece);
            } else {
                addName(single, pieces);
                pieces.add(withoutEnding(piece));
            }
        }
        addName(single, pieces);
        pieces.removeIf(piece -> piece.stream().allMatch(UnspacedPieces::isHiragana));
        return pieces;
    }

    private static void addName(List<String> single, List<List<String>> pieces) {
        if (single.size() > 1) {
            pieces.add(withoutEnding(single));
        }
        single.clear();
    }

    /** The stem of a verb, under which its other forms are indexed as well. */
    private static List<String> withoutEnding(List<String> piece) {
        var verb = INFLECTED.matcher(String.join("", piece));
        return List.copyOf(verb.matches() ? piece.subList(0, verb.group(1).length()) : piece);
    }

    private static int end(WrittenWord.Unspaced word, int from) {
        var to = from + 1;
        while (to < word.length() && !(word.starts().get(to) && word.ends().get(to - 1))) {
            to++;
        }
        return to;
    }

    private static boolean isHiragana(String letter) {
        return UScript.getScript(letter.codePointAt(0)) == UScript.HIRAGANA;
    }
}
