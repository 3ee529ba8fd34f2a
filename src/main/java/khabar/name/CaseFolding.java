package khabar.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** Compares texts regardless of case and composition, by Unicode's full case folding. All other differences count. */
public final class CaseFolding {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private CaseFolding() {}

    /**
     * Whether two texts are equal. İ and ı exist only in Turkic alphabets, where they are the other cases of i and I, so
     * a text that contains one is also folded in the Turkic way.
     */
    public static boolean areEqual(String first, String second) {
        return folded(first, UCharacter.FOLD_CASE_DEFAULT).equals(folded(second, UCharacter.FOLD_CASE_DEFAULT))
                || (isTurkic(first) || isTurkic(second))
                        && folded(first, UCharacter.FOLD_CASE_EXCLUDE_SPECIAL_I)
                                .equals(folded(second, UCharacter.FOLD_CASE_EXCLUDE_SPECIAL_I));
    }

    private static boolean isTurkic(String text) {
        var composed = NFC.normalize(text);
        return composed.indexOf('İ') >= 0 || composed.indexOf('ı') >= 0;
    }

    private static String folded(String text, int options) {
        return NFC.normalize(UCharacter.foldCase(NFC.normalize(text), options));
    }
}
