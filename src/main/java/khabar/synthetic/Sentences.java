package khabar.synthetic;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import khabar.synthetic.Happening.Participation;

/** Sentences about invented events, in the languages of invented articles. */
final class Sentences {

    static final List<String> LANGUAGES = List.of("en", "hi", "fa", "tr");

    /** Number of words that fill summaries. */
    private static final int VOCABULARY = 20_000;

    private static final ResourceBundle PATTERNS = ResourceBundle.getBundle("khabar.synthetic.sentences", Locale.ROOT);

    private Sentences() {}

    static String about(Happening event, String language) {
        var names = event.parts().stream()
                .collect(groupingBy(
                        Participation::role, mapping(part -> part.figure().name(language), joining(", "))));
        var sentence = PATTERNS.getString(event.type() + "." + language);
        for (var role : names.entrySet()) {
            sentence = sentence.replace("{" + role.getKey() + "}", role.getValue());
        }
        return sentence;
    }

    /** Words without a meaning. A few are frequent and most are rare, as in real texts. */
    static String filling(String language, int count, Chance chance) {
        return IntStream.range(0, count)
                .mapToObj(position -> Alphabet.of(language).word(chance.zipf(VOCABULARY)))
                .collect(joining(" "));
    }
}
