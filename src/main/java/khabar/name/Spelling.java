package khabar.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Forms of names and texts for comparison, search and sorting. */
public final class Spelling {

    /**
     * Version of {@link #normalized}, {@link #latin} and {@link #keys}. Increase it whenever their output changes.
     */
    public static final int VERSION = 5;

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    /** Decomposes Arabic presentation forms, which are legacy code points for each shape of a letter. */
    private static final Normalizer2 ARABIC_PRESENTATION_FORMS = new FilteredNormalizer2(
            Normalizer2.getNFKCInstance(), new UnicodeSet("[\\uFB50-\\uFDFF\\uFE70-\\uFEFC]").freeze());

    private static final ULocale TURKISH = ULocale.forLanguageTag("tr");
    private static final Collator COLLATOR = Collator.getInstance(ULocale.ROOT).freeze();

    private Spelling() {}

    /**
     * Form used to check whether a document contains a quote or a spelling. Ignores joiners such as ZWNJ, the kind and amount of
     * white space, the kind of apostrophe, and the difference between Arabic and Persian letters. Case and everything
     * else count.
     */
    public static String folded(String text) {
        var folded = new StringBuilder(text.length());
        NFC.normalize(ARABIC_PRESENTATION_FORMS.normalize(text))
                .codePoints()
                .forEach(point -> LetterFolding.fold(point, folded));
        return folded.toString().strip();
    }

    /**
     * Search form that keeps the script. In addition to what {@link #folded} ignores, it ignores case (in every language:
     * İ, ı and I are i), nukta, Arabic vowel signs, hamza on a letter and the script of digits. Vowels and Latin
     * diacritics count.
     */
    public static String normalized(String text) {
        var normalized = new StringBuilder(text.length());
        LetterFolding.normalize(text, "", normalized);
        return normalized.toString().strip();
    }

    /**
     * Like {@link #normalized}, but for Turkish stemming: I becomes ı, and ı stays, since suffixes depend on it (vowel
     * harmony).
     */
    public static String normalizedTurkish(String text) {
        var normalized = new StringBuilder(text.length());
        LetterFolding.normalize(UCharacter.toLowerCase(TURKISH, text), "ı", normalized);
        return normalized.toString().strip();
    }

    /**
     * Transliterates a text into unaccented Latin letters, capitalized like a name, for display and comparison.
     */
    public static String latin(String text) {
        return Romanization.of(folded(text));
    }

    /**
     * Phonetic keys of a name, its words and pairs of words. Spellings that share a key may be the same name,
     * even in different scripts.
     */
    public static List<String> keys(String name) {
        return ConsonantSkeletons.keys(name);
    }

    /** The {@link #keys} for finding names that match the whole text, regardless of word order. */
    public static List<String> wholeNameKeys(String text) {
        return ConsonantSkeletons.wholeNameKeys(text);
    }

    /** The {@link #keys} for finding names that contain a word of the text. */
    public static List<String> wordKeys(String text) {
        return ConsonantSkeletons.keysOfEachWord(text);
    }

    /** Keys at edit distance 1 from those of the whole text; empty for short keys, which have too many neighbors. */
    public static List<String> neighborKeys(String text) {
        return ConsonantSkeletons.neighbors(text);
    }

    /** Splits a name into words of letters, marks and digits. An apostrophe does not split: O'Brien is one word. */
    static List<String> words(String name) {
        return Stream.of(folded(name).replace("'", "").split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Hexadecimal collation key. It sorts like the text in Unicode's root collation, whatever the collation of the column. */
    public static String sortKey(String text) {
        return HexFormat.of().formatHex(COLLATOR.getCollationKey(text).toByteArray());
    }
}
