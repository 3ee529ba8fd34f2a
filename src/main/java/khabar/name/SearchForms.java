package khabar.name;

import java.util.List;

/**
 * Search forms that are stored for a name, all computed by the same version of the rules.
 *
 * @param normalized form in the name's own script, see {@link Spelling#normalized}
 * @param latin transliteration, see {@link Spelling#latin}
 * @param keys phonetic keys, see {@link Spelling#keys}
 * @param version {@link Spelling#VERSION}
 */
public record SearchForms(String normalized, String latin, List<String> keys, int version) {

    public static SearchForms of(String name) {
        return new SearchForms(Spelling.normalized(name), Spelling.latin(name), Spelling.keys(name), Spelling.VERSION);
    }
}
