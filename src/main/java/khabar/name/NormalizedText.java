package khabar.name;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as {@link Spelling#normalized} has it, with the way back: which of its letters each letter comes from, and where in it names may begin
 * and end.
 *
 * <p>They begin and end where words do (Unicode Standard Annex 29). They may also end before an apostrophe or a zero-width non-joiner, which set
 * off suffixes in Turkish (Musk'ın) and in Persian, and begin and end where the script changes (OpenAIने).
 */
public final class NormalizedText {

    private static final Normalizer2 CASE_FOLDED = Normalizer2.getNFKCCasefoldInstance();
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String SUFFIX_MARKS = "'\u2019\u02BC\u200C";

    private final String text;
    private final StringBuilder normalized = new StringBuilder();
    /** Where in the text each letter of the normalized one begins and ends. */
    private int[] begins;

    private int[] ends;
    private final BitSet nameBegins = new BitSet();
    private final BitSet nameEnds = new BitSet();

    private NormalizedText(String text) {
        this.text = text;
        this.begins = new int[text.length()];
        this.ends = new int[text.length()];
    }

    public static NormalizedText of(String text) {
        var normalized = new NormalizedText(text);
        normalized.normalize();
        normalized.findWords();
        normalized.findSuffixes();
        normalized.findChangesOfScript();
        return normalized;
    }

    public String normalized() {
        return normalized.toString();
    }

    /** The letters of the text from which a part of the normalized one comes, with a blank for any white space. */
    public String original(int from, int to) {
        return SPACE.matcher(text.substring(begins[from], ends[to - 1])).replaceAll(" ");
    }

    /** Whether a part of the normalized text stands where a name may begin and end. */
    public boolean mayBeName(int from, int to) {
        return nameBegins.get(begins[from]) && nameEnds.get(ends[to - 1]);
    }

    /** What names in the text may be or, if they have more than two words, begin with; no longer than so many letters. */
    public Set<String> beginnings(int longest) {
        var beginnings = new HashSet<String>();
        for (int from = 0; from < normalized.length(); from++) {
            if (nameBegins.get(begins[from])) {
                var most = Math.min(endOfTwoWords(from), from + longest);
                for (int to = from + 1; to <= most; to++) {
                    if (nameEnds.get(ends[to - 1])) {
                        beginnings.add(normalized.substring(from, to));
                    }
                }
            }
        }
        return beginnings;
    }

    private int endOfTwoWords(int from) {
        var blank = normalized.indexOf(" ", from);
        var end = blank < 0 ? blank : normalized.indexOf(" ", blank + 1);
        return end < 0 ? normalized.length() : end;
    }

    /** Piece by piece: between pieces nothing is composed, so that together they are what the whole would be. */
    private void normalize() {
        for (int from = 0, to; from < text.length(); from = to) {
            to = from + Character.charCount(text.codePointAt(from));
            while (to < text.length() && !isPieceBefore(to)) {
                to += Character.charCount(text.codePointAt(to));
            }
            var before = normalized.length();
            CASE_FOLDED
                    .normalize(text.substring(from, to))
                    .codePoints()
                    .forEach(point -> LetterFolding.normalize(point, normalized));
            comeFrom(from, to, before);
        }
    }

    /** A suffix mark, of which nothing may be left, is no part of the letter before it. */
    private boolean isPieceBefore(int at) {
        return isSuffixMark(at) || CASE_FOLDED.hasBoundaryBefore(text.codePointAt(at));
    }

    private boolean isSuffixMark(int at) {
        return SUFFIX_MARKS.indexOf(text.charAt(at)) >= 0;
    }

    private void comeFrom(int from, int to, int before) {
        if (normalized.length() > begins.length) {
            begins = Arrays.copyOf(begins, 2 * normalized.length());
            ends = Arrays.copyOf(ends, 2 * normalized.length());
        }
        Arrays.fill(begins, before, normalized.length(), from);
        Arrays.fill(ends, before, normalized.length(), to);
    }

    private void findWords() {
        var words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text);
        for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
            nameBegins.set(at);
            nameEnds.set(at);
        }
    }

    private void findSuffixes() {
        for (int at = 1; at < text.length(); at++) {
            if (isSuffixMark(at)) {
                nameEnds.set(at);
            }
        }
    }

    private void findChangesOfScript() {
        var before = UScript.COMMON;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var script = UScript.getScript(text.codePointAt(at));
            if (script > UScript.INHERITED && before > UScript.INHERITED && script != before) {
                nameBegins.set(at);
                nameEnds.set(at);
            }
            before = script == UScript.INHERITED ? before : script;
        }
    }
}
