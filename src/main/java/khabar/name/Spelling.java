package khabar.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;
import java.util.List;

/** Spelling: the forms of a name or a text under which it is compared, searched and sorted. */
public final class Spelling {

    /** Of {@link #normalized}, {@link #latin} and {@link #keys}: goes up with every change of what one gives. */
    public static final int VERSION = 5;

    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
    /** Letters of old character sets, one for each shape of an Arabic letter. */
    private static final Normalizer2 ARABIC_SHAPES = new FilteredNormalizer2(
            Normalizer2.getNFKCInstance(), new UnicodeSet("[\\uFB50-\\uFDFF\\uFE70-\\uFEFC]").freeze());

    private static final Normalizer2 CASE_FOLDED = Normalizer2.getNFKCCasefoldInstance();
    private static final ULocale TURKISH = ULocale.forLanguageTag("tr");
    private static final Collator COLLATOR = Collator.getInstance(ULocale.ROOT).freeze();

    private Spelling() {}

    /**
     * For comparing quotes and spellings with a document. Joiners, white space, apostrophes and the Arabic and Persian
     * forms of a letter make no difference; case and all else do.
     */
    public static String folded(String text) {
        var folded = new StringBuilder(text.length());
        COMPOSED.normalize(ARABIC_SHAPES.normalize(text))
                .codePoints()
                .forEach(point -> LetterFolding.fold(point, folded));
        return folded.toString().strip();
    }

    /**
     * For searching in the script of the text. Case (in any language: İ, ı and I are i), nukta, Arabic vowel signs,
     * hamza on a letter and the digits of other scripts make no difference either; vowels and Latin diacritics do.
     */
    public static String normalized(String text) {
        var normalized = new StringBuilder(text.length());
        CASE_FOLDED.normalize(text).codePoints().forEach(point -> LetterFolding.normalize(point, normalized));
        return normalized.toString().strip();
    }

    /** As {@link #normalized}, for stems: the capitals are those of Turkish, and ı is a letter of its own, which tells its endings. */
    public static String turkish(String text) {
        var normalized = new StringBuilder(text.length());
        CASE_FOLDED
                .normalize(UCharacter.toLowerCase(TURKISH, text))
                .codePoints()
                .forEach(point -> {
                    if (point == 'ı') {
                        normalized.append('ı');
                    } else {
                        LetterFolding.normalize(point, normalized);
                    }
                });
        return normalized.toString().strip();
    }

    /** The text in Latin letters without diacritics, with the capitals of a name: for people, and to compare. */
    public static String latin(String text) {
        return Romanization.of(folded(text));
    }

    /** Consonant skeletons of a name, its words and pairs of them: names with one in common may be the same in two scripts. */
    public static List<String> keys(String name) {
        return ConsonantSkeletons.of(name);
    }

    /** Those of {@link #keys} that a name has which is meant by the whole text, its words in any order. */
    public static List<String> askedKeys(String text) {
        return ConsonantSkeletons.asked(text);
    }

    /** Those of {@link #keys} that a name has which has a word of the text. */
    public static List<String> wordKeys(String text) {
        return ConsonantSkeletons.ofWords(text);
    }

    /** Keys that are a letter off those of the whole text; none if these are too short to be told from others. */
    public static List<String> nearKeys(String text) {
        return ConsonantSkeletons.near(text);
    }

    /** Hexadecimal digits, which sort in any collation as Unicode's root collation sorts the texts. */
    public static String sortKey(String text) {
        return HexFormat.of().formatHex(COLLATOR.getCollationKey(text).toByteArray());
    }
}
