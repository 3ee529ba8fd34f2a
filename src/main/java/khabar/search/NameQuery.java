package khabar.search;

import com.ibm.icu.lang.UScript;
import java.util.List;
import khabar.name.NameVariants;
import khabar.name.Spelling;
import khabar.text.Scripts;

/**
 * Name to search for.
 *
 * @param text the name as typed, without surrounding white space
 * @param matching how much a name can differ from the text
 * @param script the script of the text
 * @param normalized the text with case, accents and letter variants folded
 * @param forms the text and, for {@code CROSS_SCRIPT}, its possible forms in other languages
 * @param spoken the forms to compare by sound
 */
record NameQuery(
        String text, NameMatching matching, String script, String normalized, List<String> forms, List<String> spoken) {

    static NameQuery of(String query, NameMatching matching) {
        var text = query.strip();
        var isCrossScript = matching == NameMatching.CROSS_SCRIPT;
        return new NameQuery(
                text,
                matching,
                Scripts.of(text),
                Spelling.normalized(text),
                isCrossScript ? NameVariants.of(text) : List.of(text),
                isCrossScript ? NameVariants.spoken(text) : List.of(text));
    }

    /** Chinese characters do not show in which language a name is. ICU reads them, but not every other script. */
    SoundComparison sound() {
        if (matching == NameMatching.EXACT || Spelling.latin(text).chars().noneMatch(NameQuery::isLatinLetter)) {
            return SoundComparison.NONE;
        }
        return text.codePoints().anyMatch(letter -> UScript.getScript(letter) == UScript.HAN)
                ? SoundComparison.MANDARIN
                : SoundComparison.SPOKEN;
    }

    private static boolean isLatinLetter(int letter) {
        return letter < 0x80 && Character.isLetter(letter);
    }
}
