package khabar.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/** Scripts: which one a text is written in, by ISO 15924, and in which direction. */
public final class Scripts {

    private static final int CODES = UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT) + 1;

    private Scripts() {}

    /**
     * The script of most of the letters, vowel signs included; of two that have as many, the first; `Zyyy` if there is
     * no letter.
     */
    public static String of(String text) {
        var letters = new int[CODES];
        text.codePoints().filter(Character::isAlphabetic).forEach(letter -> letters[family(letter)]++);
        // Japanese is written in Han letters as well, Chinese never in kana.
        if (letters[UScript.JAPANESE] > 0) {
            letters[UScript.JAPANESE] += letters[UScript.HAN];
        }
        var most = text.codePoints()
                .filter(Character::isAlphabetic)
                .map(Scripts::family)
                .filter(script -> script > UScript.INHERITED)
                .reduce((first, next) -> letters[next] > letters[first] ? next : first);
        return UScript.getShortName(most.orElse(UScript.COMMON));
    }

    public static TextDirection direction(String script) {
        var code = UScript.getCodeFromName(script);
        return UScript.isRightToLeft(code) ? TextDirection.RTL : TextDirection.LTR;
    }

    /** Japanese and Korean are each written in several scripts at once, which ISO 15924 names together. */
    private static int family(int letter) {
        var script = UScript.getScript(letter);
        return switch (script) {
            case UScript.HIRAGANA, UScript.KATAKANA -> UScript.JAPANESE;
            case UScript.HANGUL -> UScript.KOREAN;
            default -> script;
        };
    }
}
