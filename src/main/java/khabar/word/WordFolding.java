package khabar.word;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import khabar.name.Spelling;

/** Folds spellings of a word that writers interchange. */
final class WordFolding {

    /**
     * A nasal consonant with virama before a stop, or न before a sibilant, sounds like anusvara. Before a semivowel or
     * another nasal (अन्य, जन्म, उन्नति) it does not.
     */
    private static final Pattern NASALS =
            Pattern.compile("ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[क-घच-झट-ढत-धप-भशषस])|म्(?=[प-भ])");

    /** A glide before ई and ए after a vowel is optional: गयी and गई, चाहिये and चाहिए. */
    private static final Pattern GLIDES = Pattern.compile("(?<=[\\p{L}\\p{M}])य([ीे])(?=ं?$)");

    /** Virama at the end of a Sanskrit word, and visarga before a consonant (दुःख). */
    private static final Pattern SILENT = Pattern.compile("(?<=.)्$|ः(?=[क-ह])");

    /** Letters that carry a hamza within a word, for which writers choose different letters (مسئول, مسؤول). */
    private static final Pattern INNER_HAMZA = Pattern.compile("(?<=.)(?:[ؤئأء]|[ویا]\u0654)");

    /** Alef may take the place of a letter with hamza: مسئله, مساله. */
    private static final Pattern INNER_CARRIER = Pattern.compile("(?<=.)[ؤئ](?=.)");

    private static final Pattern FINAL_HAMZA = Pattern.compile("(?<=.[ای])ء$");

    /** Points and cantillation marks of Hebrew, which newspapers leave out. */
    private static final Pattern HEBREW_MARKS = Pattern.compile("[\\u0591-\\u05C7&&\\p{Mn}]");

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    private WordFolding() {}

    /** Form by which equal spellings are recognized. */
    static String fold(String word) {
        var folded = Spelling.normalized(word).replace(" ", "").replace('ۃ', 'ه');
        if (folded.codePoints().anyMatch(WordFolding::isDevanagari)) {
            folded = NASALS.matcher(folded).replaceAll("ं");
            folded = SILENT.matcher(folded).replaceAll("");
            folded = GLIDES.matcher(folded).replaceAll(glide -> glide.group(1).equals("ी") ? "ई" : "ए");
        }
        return HEBREW_MARKS.matcher(folded).replaceAll("");
    }

    /** All forms under which a word is indexed and searched in any language; the first is that of {@link #fold}. */
    static Set<String> variants(String word) {
        var variants = new LinkedHashSet<String>();
        var folded = fold(word);
        variants.add(folded);
        var withoutFinalHamza = FINAL_HAMZA.matcher(folded).replaceAll("");
        variants.add(withoutFinalHamza);
        var withoutHamza = INNER_HAMZA.matcher(word).replaceAll("");
        if (!withoutHamza.equals(word)) {
            // Marked, because سؤال (question) is not سال (year).
            variants.add("ء" + fold(withoutHamza));
            variants.add(fold(INNER_CARRIER.matcher(word).replaceAll("ا")));
        }
        variants.remove("");
        return variants;
    }

    /** Simplified form of a Chinese character, or the character itself. */
    static String simplified(String character) {
        return SIMPLIFIED.transliterate(character);
    }

    private static boolean isDevanagari(int point) {
        return point >= 0x900 && point <= 0x97F;
    }
}
