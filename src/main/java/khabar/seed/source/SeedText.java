package khabar.seed.source;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Locale;

/** What a text in a seed may contain, and how it is trimmed. */
public final class SeedText {

    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char WORD_JOINER = '\u2060';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BRAILLE_BLANK = 0x2800;
    private static final int NULL_NOTEHEAD = 0x1D159;

    private SeedText() {}

    /** Removes white space at both ends, including the no-break and the zero-width spaces that Java's strip keeps. */
    public static String stripped(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether a reader sees anything of the text. */
    static boolean isVisible(String text) {
        return text.codePoints().anyMatch(SeedText::isVisible);
    }

    /** The first character that PostgreSQL or UTF-8 cannot store, or that no text needs; -1 if there is none. */
    static int findForbidden(String text) {
        // A loop, because streams of each text's characters took a tenth of a load.
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isForbidden(text.codePointAt(at))) {
                return text.codePointAt(at);
            }
        }
        return -1;
    }

    static boolean isForbidden(int character) {
        return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r'
                || character == 0xFFFE
                || character == 0xFFFF
                || isSurrogate(character);
    }

    static String problem(int forbidden) {
        var format = isSurrogate(forbidden)
                ? "contains U+%04X, one half of a character; write the whole character"
                : "contains the control character U+%04X; remove it";
        return String.format(Locale.ROOT, format, forbidden);
    }

    /** As a code point, a surrogate is one without its other half. */
    private static boolean isSurrogate(int character) {
        return Character.isBmpCodePoint(character) && Character.isSurrogate((char) character);
    }

    private static boolean isSpace(char character) {
        return UCharacter.isUWhiteSpace(character)
                || character == ZERO_WIDTH_SPACE
                || character == WORD_JOINER
                || character == BYTE_ORDER_MARK;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default ->
                !UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                        && character != BRAILLE_BLANK
                        && character != NULL_NOTEHEAD;
        };
    }
}
