package khabar.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;

/** Letters that are written in several ways, and the one way that is compared. */
final class Letters {

    private static final UnicodeSet IGNORED = new UnicodeSet("[[:Default_Ignorable_Code_Point:]\\u0640]").freeze();
    private static final UnicodeSet APOSTROPHES =
            new UnicodeSet("['\\u2018\\u2019\\u201B\\u02BC\\u02B9\\u2032\\u00B4`\\uFF07]").freeze();
    private static final UnicodeSet ARABIC_MARKS = new UnicodeSet("[\\u064B-\\u0655\\u0670]").freeze();
    private static final int DOT_ABOVE = 0x0307;
    private static final int NUKTA = 0x093C;

    private Letters() {}

    /** Appends the form in which quotes are compared with documents. */
    static void fold(int point, StringBuilder folded) {
        if (IGNORED.contains(point)) {
            return;
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            blank(folded);
        } else if (APOSTROPHES.contains(point)) {
            folded.append('\'');
        } else {
            folded.appendCodePoint(persian(point));
        }
    }

    /** Appends the form in which names are searched. */
    static void normalize(int point, StringBuilder normalized) {
        if (point == NUKTA || point == DOT_ABOVE || ARABIC_MARKS.contains(point)) {
            return;
        }
        var digit = UCharacter.digit(point);
        if (digit >= 0) {
            normalized.append((char) ('0' + digit));
        } else {
            fold(broad(point), normalized);
        }
    }

    private static void blank(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** Arabic letters and digits as Persian keyboards type them. */
    private static int persian(int point) {
        if (point >= 0x0660 && point <= 0x0669) {
            return point - 0x0660 + 0x06F0;
        }
        return switch (point) {
            case 'ي', 'ى' -> 'ی';
            case 'ك' -> 'ک';
            case 'ە' -> 'ه';
            default -> point;
        };
    }

    /** Letters that writers of names exchange. */
    private static int broad(int point) {
        return switch (point) {
            case 'ı' -> 'i';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ؤ' -> 'و';
            case 'ئ' -> 'ی';
            case 'ة', 'ۀ', 'ہ' -> 'ه';
            default -> point;
        };
    }
}
