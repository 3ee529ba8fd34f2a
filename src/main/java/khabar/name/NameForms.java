package khabar.name;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Forms of a name under which it may be known in another language: as it is, without what tells it from namesakes, in English. */
public final class NameForms {

    /** As in Hyde Park (London), and ہائیڈ پارک، لندن. */
    private static final Pattern QUALIFIER = Pattern.compile("\\s*(\\([^)]*\\)|[,،].*)");

    private NameForms() {}

    /** The name itself is the first. */
    public static List<String> of(String name) {
        var bare = QUALIFIER.matcher(name).replaceAll("").strip();
        return Stream.of(name, bare)
                .filter(form -> !form.isEmpty())
                .flatMap(form ->
                        Stream.concat(Stream.of(form, NameWords.translated(form)), PlaceNames.english(form).stream()))
                .distinct()
                .toList();
    }
}
