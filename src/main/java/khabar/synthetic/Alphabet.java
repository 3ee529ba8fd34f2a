package khabar.synthetic;

import java.util.List;
import java.util.Locale;

/** Letters for the sounds of invented words. */
enum Alphabet {
    LATIN("Latn", "b d g h j k l m n p r s sh t v z", "a e i o u"),
    DEVANAGARI("Deva", "ब द ग ह ज क ल म न प र स श त व ज़", "ा े ी ो ू"),
    ARABIC("Arab", "ب د گ ه ج ک ل م ن پ ر س ش ت و ز", "ا - ی و و"),
    CYRILLIC("Cyrl", "б д г х дж к л м н п р с ш т в з", "а е и о у");

    private final String script;
    private final List<String> consonants;
    private final List<String> vowels;

    /** A dash stands for a vowel that the alphabet does not write. */
    Alphabet(String script, String consonants, String vowels) {
        this.script = script;
        this.consonants = List.of(consonants.split(" "));
        this.vowels = List.of(vowels.replace("-", "").split(" ", -1));
    }

    static Alphabet of(String language) {
        return switch (language) {
            case "hi" -> DEVANAGARI;
            case "fa" -> ARABIC;
            case "ru" -> CYRILLIC;
            default -> LATIN;
        };
    }

    /** The ISO 15924 code. */
    String script() {
        return script;
    }

    /**
     * The word with this number. Equal numbers give the same sounds in every alphabet; in Latin script, different
     * numbers give different words.
     */
    String word(int number) {
        var word = new StringBuilder();
        var rest = number;
        do {
            word.append(syllable(rest));
            rest /= consonants.size() * vowels.size();
        } while (rest > 0 || word.length() < 2);
        return word.append(consonants.get(number % 7 + 5)).toString();
    }

    /** A word with a capital, in alphabets that have capitals. */
    String name(int number) {
        var word = word(number);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String syllable(int number) {
        var index = number % (consonants.size() * vowels.size());
        return consonants.get(index / vowels.size()) + vowels.get(index % vowels.size());
    }
}
