package khabar.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;

/** Letters and signs that are written in several ways, and the one way in which they are compared. */
final class LetterFolding {

    private static final UnicodeSet IGNORED = set("[[:Default_Ignorable_Code_Point:]\\u0640]");
    private static final UnicodeSet APOSTROPHES =
            set("['`\\u00B4\\u02B9\\u02BB\\u02BC\\u2018\\u2019\\u201B\\u2032\\uFF07]");
    // Nukta of every script, Arabic vowel signs and hamza above, the dot that is left of İ.
    private static final UnicodeSet OFTEN_LEFT_OUT = set("[[:ccc=7:]\\u064B-\\u0655\\u0670\\u0307]");
    private static final UnicodeSet HYPHENS = set("[:Pd:]");

    private LetterFolding() {}

    /** Appends the form in which quotes are compared with documents: what looks the same is the same. */
    static void fold(int point, StringBuilder folded) {
        if (IGNORED.contains(point)) {
            return;
        }
        if (UCharacter.isUWhiteSpace(point)) {
            blank(folded);
        } else if (APOSTROPHES.contains(point)) {
            folded.append('\'');
        } else if (point == 'ۀ') {
            folded.append("هٔ");
        } else {
            folded.appendCodePoint(persian(point));
        }
    }

    /** Appends the form in which names are searched: what writers of names exchange is the same, too. */
    static void normalize(int point, StringBuilder normalized) {
        var digit = UCharacter.digit(point);
        if (digit >= 0) {
            normalized.append((char) ('0' + digit));
        } else if (HYPHENS.contains(point)) {
            normalized.append('-');
        } else if (!OFTEN_LEFT_OUT.contains(point)) {
            fold(exchanged(point), normalized);
        }
    }

    private static void blank(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** Arabic letters and digits as a Persian keyboard types them. */
    private static int persian(int point) {
        if (point >= '٠' && point <= '٩') {
            return point - '٠' + '۰';
        }
        return switch (point) {
            case 'ي', 'ى' -> 'ی';
            case 'ك' -> 'ک';
            case 'ە' -> 'ه';
            default -> point;
        };
    }

    private static int exchanged(int point) {
        return switch (point) {
            case 'ı' -> 'i';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ؤ' -> 'و';
            case 'ئ' -> 'ی';
            case 'ة', 'ۀ', 'ہ', 'ۂ' -> 'ه';
            case 'ऩ' -> 'न';
            case 'ऱ' -> 'र';
            case 'ऴ' -> 'ळ';
            case 'ँ' -> 'ं';
            default -> point;
        };
    }

    private static UnicodeSet set(String pattern) {
        return new UnicodeSet(pattern).freeze();
    }
}
