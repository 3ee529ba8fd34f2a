package khabar.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/** Scripts: which one a text is written in, by ISO 15924, and in which direction. */
public final class Scripts {

    private static final String NONE = "Zyyy";

    private static final int CODES = UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT) + 1;

    private Scripts() {}

    /** The script of most of the letters, of the earlier one if two have as many; `Zyyy` if there is no letter. */
    public static String of(String text) {
        var counts = new int[CODES];
        var best = UScript.COMMON;
        for (int at = text.length(); at > 0; ) {
            var point = text.codePointBefore(at);
            at -= Character.charCount(point);
            var script = Character.isLetter(point) ? family(UScript.getScript(point)) : UScript.COMMON;
            if (script > UScript.INHERITED && ++counts[script] >= counts[best]) {
                best = script;
            }
        }
        return best == UScript.COMMON ? NONE : UScript.getShortName(best);
    }

    public static TextDirection direction(String script) {
        return UScript.isRightToLeft(UScript.getCodeFromName(script)) ? TextDirection.RTL : TextDirection.LTR;
    }

    /** Japanese and Korean are each written in several scripts at once, which have a name together. */
    private static int family(int script) {
        return switch (script) {
            case UScript.HIRAGANA, UScript.KATAKANA -> UScript.JAPANESE;
            case UScript.HANGUL -> UScript.KOREAN;
            default -> script;
        };
    }
}
