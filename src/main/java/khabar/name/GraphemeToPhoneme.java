package khabar.name;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import khabar.name.Grapheme.Alternative;
import khabar.text.Scripts;
import org.jspecify.annotations.Nullable;

/**
 * Converts the graphemes of a word to phonemes. The Latin, Devanagari, Perso-Arabic, Chinese, Japanese and Korean
 * scripts each have a grapheme table. Words in other scripts are romanized first.
 */
final class GraphemeToPhoneme {

    private static final GraphemeToPhoneme LATIN = new GraphemeToPhoneme("graphemes_Latn.txt");
    private static final GraphemeToPhoneme DEVANAGARI = new GraphemeToPhoneme("graphemes_Deva.txt");
    private static final GraphemeToPhoneme ARABIC = new GraphemeToPhoneme("graphemes_Arab.txt");

    private static final GraphemeToPhoneme PINYIN = new GraphemeToPhoneme("graphemes_Hani.txt");
    private static final GraphemeToPhoneme KATAKANA = new GraphemeToPhoneme("graphemes_Jpan.txt");
    private static final GraphemeToPhoneme KOREAN = new GraphemeToPhoneme("graphemes_Kore.txt");
    private static final Transliterator TO_KATAKANA = Transliterator.getInstance("Hiragana-Katakana");
    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー]+");

    /** Grouped by first letter, longest match first. */
    private final Map<Character, List<Grapheme>> graphemes;

    private GraphemeToPhoneme(String table) {
        graphemes = ResourceTable.of(table).stream()
                .map(Grapheme::parse)
                .sorted(Grapheme.LONGEST_MATCH_FIRST)
                .collect(Collectors.groupingBy(Grapheme::firstLetter));
    }

    static PhonemeLattice convert(String word) {
        return switch (Scripts.of(word)) {
            case "Latn" -> LATIN.lattice(LATIN.withoutUnknownDiacritics(word.toLowerCase(Locale.ROOT)));
            case "Deva" -> DEVANAGARI.lattice(Devanagari.withWrittenSchwas(word));
            case "Arab" -> ARABIC.lattice(word);
            case "Hani" -> pinyin(word);
            case "Jpan" ->
                KANA.matcher(word).matches() ? KATAKANA.lattice(TO_KATAKANA.transliterate(word)) : romanized(word);
            case "Kore" -> KOREAN.lattice(Romanization.of(word).toLowerCase(Locale.ROOT));
            default -> romanized(word);
        };
    }

    /** Reads a romanized word as other languages read Latin letters. */
    static PhonemeLattice romanized(String word) {
        return LATIN.lattice(Romanization.of(word).toLowerCase(Locale.ROOT));
    }

    /** Reads each character as a syllable. */
    private static PhonemeLattice pinyin(String word) {
        return PhonemeLattice.of(word.codePoints()
                .mapToObj(Character::toString)
                .map(character -> PINYIN.lattice(Romanization.of(character).toLowerCase(Locale.ROOT))));
    }

    /** Strips the diacritics from each letter, unless the table lists the letter with them. */
    private String withoutUnknownDiacritics(String word) {
        return word.chars()
                .mapToObj(letter -> graphemes.containsKey((char) letter)
                        ? Character.toString(letter)
                        : Romanization.of(Character.toString(letter)).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** Digits represent themselves. Other characters that the table does not list are skipped. */
    private PhonemeLattice lattice(String word) {
        var lattice = new PhonemeLatticeBuilder();
        for (int at = 0; at < word.length(); ) {
            var grapheme = graphemeAt(word, at);
            if (grapheme != null && at == 1 && isUnvowelledStart(word)) {
                lattice.add(grapheme.alternatives());
            } else if (grapheme != null) {
                lattice.addUnlessDoubled(grapheme.alternatives());
            } else if (Character.isDigit(word.charAt(at))) {
                lattice.add(
                        List.of(new Alternative(Character.toString('0' + Character.digit(word.charAt(at), 10)), 0)));
            }
            at += grapheme == null ? 1 : grapheme.letters().length();
        }
        return lattice.build();
    }

    /** Arabic script writes a doubled letter once. Two equal ones at the start have a vowel between them: ممبئی is Mumbai. */
    private static boolean isUnvowelledStart(String word) {
        return word.charAt(0) == word.charAt(1) && Scripts.of(word).equals("Arab");
    }

    private @Nullable Grapheme graphemeAt(String word, int at) {
        return graphemes.getOrDefault(word.charAt(at), List.of()).stream()
                .filter(grapheme -> grapheme.matches(word, at))
                .findFirst()
                .orElse(null);
    }
}
