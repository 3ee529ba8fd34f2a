package khabar.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;

/** Folds interchangeable characters into one, beyond Unicode normalization. */
final class LetterFolding {

    static final Normalizer2 CASE_FOLDING = Normalizer2.getNFKCCasefoldInstance();

    /** Invisible characters such as ZWNJ, and the Arabic tatweel. */
    private static final UnicodeSet IGNORED = set("[[:Default_Ignorable_Code_Point:]\\u0640]");

    private static final UnicodeSet APOSTROPHES =
            set("['`\\u00B4\\u02B9\\u02BB\\u02BC\\u2018\\u2019\\u201B\\u2032\\uFF07]");
    /**
     * Nuktas in all scripts, Arabic vowel signs, shadda, sukun, madda and hamza, and the dot that case folding
     * separates from İ.
     */
    private static final UnicodeSet OPTIONAL_MARKS = set("[[:ccc=7:]\\u064B-\\u0655\\u0670\\u0307]");

    private static final UnicodeSet HYPHENS = set("[:Pd:]");

    private LetterFolding() {}

    /** Appends a character in the form of {@link Spelling#folded}. */
    static void fold(int point, StringBuilder folded) {
        if (IGNORED.contains(point)) {
            return;
        }
        if (UCharacter.isUWhiteSpace(point)) {
            appendBlank(folded);
        } else if (APOSTROPHES.contains(point)) {
            folded.append('\'');
        } else if (point == 'ۀ') {
            folded.append("هٔ");
        } else {
            folded.appendCodePoint(persian(point));
        }
    }

    /**
     * Appends a text in the form of {@link Spelling#normalized}.
     *
     * @param kept letters to append unchanged
     */
    static void normalize(String text, String kept, StringBuilder normalized) {
        CASE_FOLDING.normalize(text).codePoints().forEach(point -> {
            if (kept.indexOf(point) >= 0) {
                normalized.appendCodePoint(point);
            } else {
                normalize(point, normalized);
            }
        });
    }

    private static void normalize(int point, StringBuilder normalized) {
        var digit = UCharacter.digit(point);
        if (digit >= 0) {
            normalized.append((char) ('0' + digit));
        } else if (HYPHENS.contains(point)) {
            normalized.append('-');
        } else if (!OPTIONAL_MARKS.contains(point)) {
            fold(base(point), normalized);
        }
    }

    private static void appendBlank(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** Replaces Arabic letters and digits with those on a Persian keyboard. */
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

    /**
     * Replaces letters that writers interchange. A letter with hamza, madda or nukta becomes the plain letter, teh
     * marbuta and the Urdu forms of heh become heh, candrabindu becomes anusvara, and ı becomes i.
     */
    private static int base(int point) {
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
