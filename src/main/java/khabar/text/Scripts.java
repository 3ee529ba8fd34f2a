package khabar.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/** Determines the script of a text, as an ISO 15924 code, and the script's direction. */
public final class Scripts {

    private static final int CODE_COUNT = UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT) + 1;

    private Scripts() {}

    /**
     * Returns the most frequent script among the letters and vowel signs, or the first one if there is a tie. Returns
     * `Zyyy` (undetermined) for a text without letters.
     */
    public static String of(String text) {
        var counts = new int[CODE_COUNT];
        text.codePoints().filter(Character::isAlphabetic).forEach(letter -> counts[script(letter)]++);
        // Kana occur only in Japanese, which also uses Han characters.
        if (counts[UScript.JAPANESE] > 0) {
            counts[UScript.JAPANESE] += counts[UScript.HAN];
        }
        var mostFrequent = text.codePoints()
                .filter(Character::isAlphabetic)
                .map(Scripts::script)
                .filter(script -> script > UScript.INHERITED)
                .reduce((first, next) -> counts[next] > counts[first] ? next : first);
        return UScript.getShortName(mostFrequent.orElse(UScript.COMMON));
    }

    /** Whether a script writes syllables or words, so that names from other languages get further vowels. */
    public static boolean isEastAsian(String script) {
        return script.equals("Hani") || script.equals("Jpan") || script.equals("Kore");
    }

    /** Returns left to right for unknown scripts. */
    public static TextDirection direction(String script) {
        var code = UScript.getCodeFromName(script);
        return UScript.isRightToLeft(code) ? TextDirection.RTL : TextDirection.LTR;
    }

    /** Counts Kana as Jpan and Hangul as Kore, the ISO 15924 codes for the mixed Japanese and Korean scripts. */
    private static int script(int letter) {
        var script = UScript.getScript(letter);
        return switch (script) {
            case UScript.HIRAGANA, UScript.KATAKANA -> UScript.JAPANESE;
            case UScript.HANGUL -> UScript.KOREAN;
            default -> script;
        };
    }
}
