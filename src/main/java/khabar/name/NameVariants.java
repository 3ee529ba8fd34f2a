package khabar.name;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Variants of a name that another language can use: the name without its disambiguating qualifier, and its English
 * form.
 */
public final class NameVariants {

    /** Matches the qualifiers in Hyde Park (London) and ہائیڈ پارک، لندن. */
    private static final Pattern QUALIFIER = Pattern.compile("\\s*(\\([^)]*\\)|[,،].*)");

    private NameVariants() {}

    /** Returns the distinct variants, starting with the name itself. */
    public static List<String> of(String name) {
        var unqualified = QUALIFIER.matcher(name).replaceAll("").strip();
        return Stream.of(name, unqualified)
                .filter(form -> !form.isEmpty())
                .flatMap(form -> Stream.concat(
                        Stream.of(form, TranslatedWords.toEnglish(form)), PlaceNames.english(form).stream()))
                .distinct()
                .toList();
    }
}
