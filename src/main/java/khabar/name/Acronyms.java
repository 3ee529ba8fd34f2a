package khabar.name;

import java.util.Locale;
import java.util.stream.Collectors;

/** Words in capitals, of which other scripts spell the names of the letters: BBC is बीबीसी. */
final class Acronyms {

    private static final int LONGEST = 5;
    private static final String[] LETTERS = {
        "e", "bi", "si", "di", "i", "ef", "ji", "ech", "ai", "je", "ke", "el", "em", "en", "o", "pi", "kyu", "ar", "es",
        "ti", "yu", "vi", "dablyu", "eks", "vai", "zed"
    };

    private Acronyms() {}

    /** The first letter may be small, as in xAI. */
    static boolean isAcronym(String word) {
        return word.length() > 1
                && word.length() <= LONGEST
                && isLetter(Character.toUpperCase(word.charAt(0)))
                && word.chars().skip(1).allMatch(Acronyms::isLetter);
    }

    private static boolean isLetter(int point) {
        return point >= 'A' && point <= 'Z';
    }

    /** The names of the letters, as English has them; other words as they are. */
    static String spelledOut(String word) {
        return isAcronym(word)
                ? word.chars()
                        .mapToObj(letter -> LETTERS[Character.toUpperCase(letter) - 'A'])
                        .collect(Collectors.joining())
                : word.toLowerCase(Locale.ROOT);
    }
}
