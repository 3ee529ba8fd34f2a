package khabar.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;
import java.util.List;

/** Spelling: the forms of a text under which it is compared, searched and sorted. */
public final class Spelling {

    /** Goes up with every change of what {@link #normalized}, {@link #latin} or {@link #keys} give. */
    public static final int VERSION = 1;

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 PRESENTATION_FORMS = new FilteredNormalizer2(
            Normalizer2.getNFKCInstance(), new UnicodeSet("[\\uFB50-\\uFDFF\\uFE70-\\uFEFC]").freeze());
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final RuleBasedCollator COLLATOR = collator();

    private Spelling() {}

    /** For comparing a quote or a spelling with a document: what looks the same is the same; the case counts. */
    public static String folded(String text) {
        var folded = new StringBuilder(text.length());
        NFC.normalize(PRESENTATION_FORMS.normalize(text)).codePoints().forEach(point -> Letters.fold(point, folded));
        return folded.toString().strip();
    }

    /** For searching in the same script: case, compatibility forms, joiners, nukta and dotless i make no difference. */
    public static String normalized(String text) {
        var normalized = new StringBuilder(text.length());
        NFKC_CASEFOLD.normalize(text).codePoints().forEach(point -> Letters.normalize(point, normalized));
        return normalized.toString().strip();
    }

    /** In Latin letters without diacritics, in the case of the text. */
    public static String latin(String text) {
        return LATIN.transliterate(NFC.normalize(text)).strip();
    }

    /** Consonant skeletons. */
    public static List<String> keys(String text) {
        return Skeletons.of(latin(text));
    }

    /** Text that sorts, byte by byte or in any collation, as the root collation of Unicode sorts the name. */
    public static String sortKey(String text) {
        return HexFormat.of().formatHex(COLLATOR.getCollationKey(text).toByteArray());
    }

    private static RuleBasedCollator collator() {
        return (RuleBasedCollator) Collator.getInstance(ULocale.ROOT).freeze();
    }
}
