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

/** Computes the forms in which names and texts are compared, searched and sorted. */
public final class Spelling {

    /**
     * Version of {@link #normalized}, {@link #latin} and {@link #keys}. Bump this whenever the output of these
     * functions changes.
     */
    public static final int VERSION = 6;

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    /**
     * Decomposes Arabic presentation forms, legacy code points that encode each positional shape of a letter
     * separately.
     */
    private static final Normalizer2 ARABIC_PRESENTATION_FORMS = new FilteredNormalizer2(
            Normalizer2.getNFKCInstance(), new UnicodeSet("[\\uFB50-\\uFDFF\\uFE70-\\uFEFC]").freeze());

    private static final ULocale TURKISH = ULocale.forLanguageTag("tr");
    private static final Collator COLLATOR = Collator.getInstance(ULocale.ROOT).freeze();

    private Spelling() {}

    /**
     * Form used to check whether a quote or a spelling occurs in a document. Ignores joiners such as ZWNJ, the kind and
     * amount of white space, the kind of apostrophe, and the difference between Arabic and Persian letters. Case and
     * all other differences count.
     */
    public static String folded(String text) {
        var folded = new StringBuilder(text.length());
        NFC.normalize(ARABIC_PRESENTATION_FORMS.normalize(text))
                .codePoints()
                .forEach(point -> LetterFolding.fold(point, folded));
        return folded.toString().strip();
    }

    /**
     * Search form that keeps the text's own script. Ignores everything {@link #folded} does, plus case (in every
     * language: İ, ı and I are i), nukta, Arabic vowel signs, hamza on a letter and the script of digits. Vowels and
     * Latin diacritics count.
     */
    public static String normalized(String text) {
        var normalized = new StringBuilder(text.length());
        LetterFolding.normalize(text, "", normalized);
        return normalized.toString().strip();
    }

    /**
     * Variant of {@link #normalized} for Turkish stemming. I becomes ı, and ı stays, because vowel harmony makes the
     * suffixes depend on it.
     */
    public static String normalizedTurkish(String text) {
        var normalized = new StringBuilder(text.length());
        LetterFolding.normalize(UCharacter.toLowerCase(TURKISH, text), "ı", normalized);
        return normalized.toString().strip();
    }

    /** Transliterates text into unaccented Latin letters, capitalized like a name. Used for display and comparison. */
    public static String latin(String text) {
        return Romanization.of(folded(text));
    }

    /**
     * Phonetic keys of a name, its words and its word pairs. Spellings that share a key may be the same name, even in
     * different scripts.
     */
    public static List<String> keys(String name) {
        return ConsonantSkeletons.keys(name);
    }

    /** Keys for finding names that match the whole text, regardless of word order. */
    public static List<String> wholeNameKeys(String text) {
        return ConsonantSkeletons.wholeNameKeys(text);
    }

    /** Keys for finding names that contain a word of the text. */
    public static List<String> wordKeys(String text) {
        return ConsonantSkeletons.keysOfEachWord(text);
    }

    /**
     * Keys at edit distance 1 from the keys of the whole text. Empty for short keys, because they have too many
     * neighbors.
     */
    public static List<String> neighborKeys(String text) {
        return ConsonantSkeletons.neighbors(text);
    }

    /**
     * Splits a name into words of letters, marks and digits. An apostrophe does not split a word, so O'Brien is one
     * word.
     */
    static List<String> words(String name) {
        return Stream.of(folded(name).replace("'", "").split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Hex-encoded collation key. Whatever collation sorts it, the order is that of Unicode's root collation. */
    public static String sortKey(String text) {
        return HexFormat.of().formatHex(COLLATOR.getCollationKey(text).toByteArray());
    }
}
