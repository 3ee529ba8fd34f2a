package khabar.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds known languages by their names in English and in the language itself. */
public final class LanguageNames {

    /** Read only when somebody has written a name, because ICU takes a while to load all of them. */
    private static final class Names {

        static final Map<String, String> TAGS = new HashMap<>();

        static {
            for (var tag : KnownLanguages.TAGS) {
                var language = ULocale.forLanguageTag(tag);
                TAGS.putIfAbsent(folded(language.getDisplayName(ULocale.ENGLISH)), tag);
                TAGS.putIfAbsent(folded(language.getDisplayName(language)), tag);
            }
        }
    }

    private LanguageNames() {}

    /** Returns the tag of the language with this name; empty if no known language has it. */
    public static Optional<String> tag(String name) {
        return Optional.ofNullable(Names.TAGS.get(folded(name)));
    }

    private static String folded(String name) {
        return UCharacter.foldCase(name, true);
    }
}
