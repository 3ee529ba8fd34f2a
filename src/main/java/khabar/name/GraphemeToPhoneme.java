package khabar.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import khabar.name.Grapheme.Alternative;
import khabar.text.Scripts;
import org.jspecify.annotations.Nullable;

/**
 * Converts the graphemes of a word to phonemes. The Latin, Devanagari and Perso-Arabic scripts each have a grapheme
 * table. Words in other scripts are romanized first.
 */
final class GraphemeToPhoneme {

    private static final GraphemeToPhoneme LATIN = new GraphemeToPhoneme("graphemes_Latn.txt");
    private static final GraphemeToPhoneme DEVANAGARI = new GraphemeToPhoneme("graphemes_Deva.txt");
    private static final GraphemeToPhoneme ARABIC = new GraphemeToPhoneme("graphemes_Arab.txt");

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
            default -> LATIN.lattice(Romanization.of(word).toLowerCase(Locale.ROOT));
        };
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
            if (grapheme != null) {
                lattice.add(grapheme.alternatives());
            } else if (Character.isDigit(word.charAt(at))) {
                lattice.add(
                        List.of(new Alternative(Character.toString('0' + Character.digit(word.charAt(at), 10)), 0)));
            }
            at += grapheme == null ? 1 : grapheme.letters().length();
        }
        return lattice.build();
    }

    private @Nullable Grapheme graphemeAt(String word, int at) {
        return graphemes.getOrDefault(word.charAt(at), List.of()).stream()
                .filter(grapheme -> grapheme.matches(word, at))
                .findFirst()
                .orElse(null);
    }
}
