package khabar.word;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Set;

/**
 * Words without their accents, as people type them who have no keys for these. They are indexed but not searched: lodz
 * finds łódź, but mà does not find ma.
 */
final class UnaccentedWords {

    private static final Transliterator LATIN_ASCII = Transliterator.getInstance("Latin-ASCII");

    /** Languages in which letters with marks are letters of their own, which no one leaves out (schön, schon). */
    private static final Set<String> WITH_OWN_LETTERS =
            Set.of("az", "da", "de", "et", "fi", "hu", "is", "nb", "nn", "sv", "tk", "tr");

    /** Shorter words are often told apart by their accents alone: de and dé, ano and año. */
    private static final int MIN_LENGTH = 4;

    /** Every word of Vietnamese is one syllable, and most have accents. */
    private static final String VIETNAMESE = "vi";

    private UnaccentedWords() {}

    /** The word without accents; empty if it has none, or if the language does not leave them out. */
    static List<String> of(String word, String language) {
        var folded = WordFolding.fold(word);
        if (WITH_OWN_LETTERS.contains(language)
                || isAscii(folded)
                || !folded.codePoints().allMatch(UnaccentedWords::isLatin)) {
            return List.of();
        }
        var unaccented = ascii(folded);
        return unaccented.length() >= MIN_LENGTH || language.equals(VIETNAMESE) ? List.of(unaccented) : List.of();
    }

    /** Most words have no accents, and looking takes less time than transliterating. */
    static String ascii(String word) {
        return isAscii(word) ? word : LATIN_ASCII.transliterate(word);
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(letter -> letter < 0x80);
    }

    private static boolean isLatin(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN
                || Character.UnicodeScript.of(point) == Character.UnicodeScript.INHERITED
                || Character.isDigit(point);
    }
}
