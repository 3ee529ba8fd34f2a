package khabar.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import khabar.name.Grapheme.Way;
import khabar.text.Scripts;
import org.jspecify.annotations.Nullable;

/** Alphabet: how the letters of a script are read. */
final class Alphabet {

    private static final Alphabet LATIN = new Alphabet("readings_Latn.txt");
    private static final Alphabet DEVANAGARI = new Alphabet("readings_Deva.txt");
    private static final Alphabet ARABIC = new Alphabet("readings_Arab.txt");

    /** By their first letter, the longest first. */
    private final Map<Character, List<Grapheme>> graphemes;

    private Alphabet(String table) {
        graphemes = ResourceTable.of(table).stream()
                .map(Grapheme::of)
                .sorted(Grapheme.LONGEST_FIRST)
                .collect(Collectors.groupingBy(Grapheme::first));
    }

    static Reading read(String word) {
        return switch (Scripts.of(word)) {
            case "Latn" -> LATIN.reading(LATIN.known(word.toLowerCase(Locale.ROOT)));
            case "Deva" -> DEVANAGARI.reading(Devanagari.voweled(word));
            case "Arab" -> ARABIC.reading(word);
            default -> LATIN.reading(Romanization.of(word).toLowerCase(Locale.ROOT));
        };
    }

    /** Letters with marks that the table does not tell of lose these. */
    private String known(String word) {
        return word.chars()
                .mapToObj(letter -> graphemes.containsKey((char) letter)
                        ? Character.toString(letter)
                        : Romanization.of(Character.toString(letter)).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private Reading reading(String word) {
        var reading = new ReadingBuilder();
        for (int at = 0; at < word.length(); ) {
            var here = graphemeAt(word, at);
            if (here != null) {
                reading.add(here.ways());
            } else if (Character.isDigit(word.charAt(at))) {
                reading.add(List.of(new Way(Character.toString('0' + Character.digit(word.charAt(at), 10)), 0)));
            }
            at += here == null ? 1 : here.text().length();
        }
        return reading.made();
    }

    private @Nullable Grapheme graphemeAt(String word, int at) {
        return graphemes.getOrDefault(word.charAt(at), List.of()).stream()
                .filter(each -> each.isAt(word, at))
                .findFirst()
                .orElse(null);
    }
}
