package khabar.name;

import java.util.Locale;
import java.util.stream.Collectors;

/** Acronyms, which other scripts spell with the English letter names: BBC is बीबीसी. */
final class Acronyms {

    private static final int MAX_LENGTH = 5;
    private static final String[] LETTER_NAMES = {
        "e", "bi", "si", "di", "i", "ef", "ji", "ech", "ai", "je", "ke", "el", "em", "en", "o", "pi", "kyu", "ar", "es",
        "ti", "yu", "vi", "dablyu", "eks", "vai", "zed"
    };

    private Acronyms() {}

    /** The first letter can be lowercase, as in xAI. */
    static boolean isAcronym(String word) {
        return word.length() > 1
                && word.length() <= MAX_LENGTH
                && isCapital(Character.toUpperCase(word.charAt(0)))
                && word.chars().skip(1).allMatch(Acronyms::isCapital);
    }

    private static boolean isCapital(int letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    /** Returns the letter names of an acronym, run together, or any other word in lower case. */
    static String pronounceable(String word) {
        return isAcronym(word)
                ? word.chars()
                        .mapToObj(letter -> LETTER_NAMES[Character.toUpperCase(letter) - 'A'])
                        .collect(Collectors.joining())
                : word.toLowerCase(Locale.ROOT);
    }
}
