package khabar.search;

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
}
