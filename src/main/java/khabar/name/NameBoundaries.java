package khabar.name;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;

/**
 * Positions in a text where a name can start or end. These are word boundaries (Unicode Standard Annex 29) and script
 * changes (OpenAIने). Names can also end before an apostrophe or a zero-width non-joiner, which separate suffixes in
 * Turkish (Musk'ın) and in Persian.
 */
final class NameBoundaries {

    private static final String SUFFIX_SEPARATORS = "'\u2019\u02BC\u200C";

    private final BitSet starts = new BitSet();
    private final BitSet ends = new BitSet();

    private NameBoundaries() {}

    static NameBoundaries of(String text) {
        var boundaries = new NameBoundaries();
        boundaries.addWords(text);
        boundaries.addSuffixes(text);
        boundaries.addScriptChanges(text);
        return boundaries;
    }

    boolean isStart(int at) {
        return starts.get(at);
    }

    boolean isEnd(int at) {
        return ends.get(at);
    }

    static boolean isSuffixSeparator(char character) {
        return SUFFIX_SEPARATORS.indexOf(character) >= 0;
    }

    private void addWords(String text) {
        var words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text);
        for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
            starts.set(at);
            ends.set(at);
        }
    }

    private void addSuffixes(String text) {
        for (int at = 1; at < text.length(); at++) {
            if (isSuffixSeparator(text.charAt(at))) {
                ends.set(at);
            }
        }
    }

    private void addScriptChanges(String text) {
        var previous = UScript.COMMON;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var script = UScript.getScript(text.codePointAt(at));
            if (script > UScript.INHERITED && previous > UScript.INHERITED && script != previous) {
                starts.set(at);
                ends.set(at);
            }
            previous = script == UScript.INHERITED ? previous : script;
        }
    }
}
