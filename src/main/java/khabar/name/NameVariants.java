package khabar.name;

import java.util.List;
import java.util.function.UnaryOperator;
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
        return variants(name, TranslatedWords::toEnglish);
    }

    /**
     * Returns the variants to compare by sound. Leaves out translations of single words: بادشاہ is King, which may be a
     * name, but names that sound like King have nothing to do with it.
     */
    public static List<String> spoken(String name) {
        return variants(name, form -> form.contains(" ") ? TranslatedWords.toEnglish(form) : form);
    }

    private static List<String> variants(String name, UnaryOperator<String> translation) {
        var unqualified = QUALIFIER.matcher(name).replaceAll("").strip();
        return Stream.of(name, unqualified)
                .filter(form -> !form.isEmpty())
                .flatMap(form ->
                        Stream.concat(Stream.of(form, translation.apply(form)), PlaceNames.english(form).stream()))
                .distinct()
                .toList();
    }
}
