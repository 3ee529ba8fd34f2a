package khabar.name;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Variants under which a name can be known in another language: without its disambiguating qualifier, and in English.
 */
public final class NameVariants {

    /** As in Hyde Park (London), and ہائیڈ پارک، لندن. */
    private static final Pattern QUALIFIER = Pattern.compile("\\s*(\\([^)]*\\)|[,،].*)");

    private NameVariants() {}

    /** Returns distinct variants, the name itself first. */
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
