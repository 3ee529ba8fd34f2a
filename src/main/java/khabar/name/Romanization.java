package khabar.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import khabar.text.Scripts;

/** Names of any script in Latin letters without diacritics, near to how they are spoken. */
final class Romanization {

    private static final Transliterator ANY_LATIN = Transliterator.getInstance("Any-Latin");
    private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");
    /** Sounds that ICU writes with a diacritic, which ASCII would lose. */
    private static final Transliterator SOUNDS = Transliterator.createFromRules(
            "sounds", "[šśṣ] > sh; [ŠŚṢ] > Sh; č > ch; Č > Ch; ž > zh; Ž > Zh;", Transliterator.FORWARD);

    /** Letters that ICU does not know, or takes for others. */
    private static final Transliterator URDU = Transliterator.createFromRules(
            "urdu", "ں > ن; ہ > ه; ھ > ; ے > ی; ٹ > ت; ڈ > د; ڑ > ر;", Transliterator.FORWARD);

    private static final Set<String> INDIC = Set.of("Deva", "Beng", "Gujr", "Guru", "Knda", "Mlym", "Orya", "Telu");
    private static final String CONSONANT = "[bcdfghjklmnpqrstvxz]";
    private static final Pattern MEDIAL_U = Pattern.compile("(?<=%1$s)w(?=%1$s)".formatted(CONSONANT));
    private static final Pattern MEDIAL_I = Pattern.compile("(?<=%1$s)y(?=%1$s|$)".formatted(CONSONANT));
    private static final Pattern FINAL_O = Pattern.compile("(?<=%s)w$".formatted(CONSONANT));
    private static final Pattern FIRST_I = Pattern.compile("^ay(?=%s)".formatted(CONSONANT));
    private static final Pattern FIRST_O = Pattern.compile("^aw(?=%s)".formatted(CONSONANT));

    private Romanization() {}

    /** Word by word, since a name may mix scripts; a blank between two. */
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
            case "Deva" -> titled(indic(Devanagari.spoken(word)));
            case "Arab" -> titled(arabic(word));
            default -> titled(INDIC.contains(script) ? indic(word) : plain(word));
        };
    }

    /** ISO 15919 writes c and ch where English spells ch and chh. */
    private static String indic(String word) {
        return plain(word).replace("c", "ch");
    }

    /** Letters that stand for a consonant or a vowel are vowels between consonants. */
    private static String arabic(String word) {
        var latin = FIRST_O.matcher(
                        FIRST_I.matcher(plain(URDU.transliterate(word))).replaceAll("i"))
                .replaceAll("o");
        latin = MEDIAL_I.matcher(MEDIAL_U.matcher(latin).replaceAll("u")).replaceAll("i");
        return FINAL_O.matcher(latin).replaceAll("o");
    }

    private static String plain(String word) {
        var latin = ASCII.transliterate(SOUNDS.transliterate(ANY_LATIN.transliterate(word)));
        return latin.replace("'", "").replace("`", "");
    }

    /** As names are written where a script knows capital letters; most know none. */
    private static String titled(String latin) {
        return latin.isEmpty() || UCharacter.isUpperCase(latin.codePointAt(0))
                ? latin
                : UCharacter.toTitleCase(ULocale.ROOT, latin.substring(0, 1), null) + latin.substring(1);
    }
}
