package khabar.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import khabar.text.Scripts;

/** Transliterates names from any script into Latin letters without diacritics, close to their pronunciation. */
final class Romanization {

    private static final Transliterator ANY_LATIN = Transliterator.getInstance("Any-Latin");
    private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");
    /** Writes a digraph where ICU writes a diacritic, which ASCII would lose. */
    private static final Transliterator DIGRAPHS = Transliterator.createFromRules(
            "digraphs", "[šśṣ] > sh; [ŠŚṢ] > Sh; č > ch; Č > Ch; ž > zh; Ž > Zh;", Transliterator.FORWARD);

    /** Replaces Urdu letters that ICU lacks or confuses with their Persian equivalents. */
    private static final Transliterator URDU = Transliterator.createFromRules(
            "urdu", "ں > ن; ہ > ه; ھ > ; ے > ی; ٹ > ت; ڈ > د; ڑ > ر;", Transliterator.FORWARD);

    private static final Set<String> INDIC = Set.of("Deva", "Beng", "Gujr", "Guru", "Knda", "Mlym", "Orya", "Telu");
    private static final String CONSONANT = "[bcdfghjklmnpqrstvxz]";
    private static final Pattern MEDIAL_U = Pattern.compile("(?<=%1$s)w(?=%1$s)".formatted(CONSONANT));
    private static final Pattern MEDIAL_I = Pattern.compile("(?<=%1$s)y(?=%1$s|$)".formatted(CONSONANT));
    private static final Pattern FINAL_O = Pattern.compile("(?<=%s)w$".formatted(CONSONANT));
    private static final Pattern INITIAL_I = Pattern.compile("^ay(?=%s)".formatted(CONSONANT));
    private static final Pattern INITIAL_O = Pattern.compile("^aw(?=%s)".formatted(CONSONANT));

    private Romanization() {}

    /** Transliterates word by word, since a name can mix scripts. */
    static String of(String text) {
        return Arrays.stream(text.split(" ")).map(Romanization::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        if (word.chars().allMatch(letter -> letter < 0x80)) {
            return word;
        }
        var script = Scripts.of(word);
        return switch (script) {
            case "Zyyy", "Latn" -> ASCII.transliterate(ANY_LATIN.transliterate(word));
            case "Deva" -> titleCased(indic(Devanagari.withoutSilentSchwas(word)));
            case "Arab" -> titleCased(arabic(word));
            default -> titleCased(INDIC.contains(script) ? indic(word) : ascii(word));
        };
    }

    /** ISO 15919 writes c and ch where English spells ch and chh. */
    private static String indic(String word) {
        return ascii(word).replace("c", "ch");
    }

    /** ICU transliterates و and ی as the consonants w and y, but next to a consonant they are vowels. */
    private static String arabic(String word) {
        var latin = ascii(URDU.transliterate(word));
        latin = INITIAL_I.matcher(latin).replaceAll("i");
        latin = INITIAL_O.matcher(latin).replaceAll("o");
        latin = MEDIAL_U.matcher(latin).replaceAll("u");
        latin = MEDIAL_I.matcher(latin).replaceAll("i");
        return FINAL_O.matcher(latin).replaceAll("o");
    }

    private static String ascii(String word) {
        var latin = ASCII.transliterate(DIGRAPHS.transliterate(ANY_LATIN.transliterate(word)));
        return latin.replace("'", "").replace("`", "");
    }

    /** Capitalizes each word, since most scripts have no capitals. */
    private static String titleCased(String latin) {
        return latin.isEmpty() || UCharacter.isUpperCase(latin.codePointAt(0))
                ? latin
                : UCharacter.toTitleCase(ULocale.ROOT, latin.substring(0, 1), null) + latin.substring(1);
    }
}
