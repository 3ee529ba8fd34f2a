package khabar.word;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.tartarus.snowball.SnowballStemmer;

/** Words too frequent to search for, such as articles and pronouns. Languages without a list have none. */
final class StopWords {

    private static final Map<String, Set<String>> OF_LANGUAGE = Map.ofEntries(
            snowball("da", "danish"),
            snowball("de", "german"),
            snowball("en", "english"),
            snowball("es", "spanish"),
            snowball("fi", "finnish"),
            snowball("fr", "french"),
            snowball("hu", "hungarian"),
            snowball("it", "italian"),
            snowball("nb", "norwegian"),
            snowball("nl", "dutch"),
            snowball("pt", "portuguese"),
            snowball("ru", "russian"),
            snowball("sv", "swedish"),
            Map.entry("tr", folded(read("tr/stopwords.txt", false))));

    /** Languages of each stop word. */
    private static final Map<String, List<String>> LANGUAGES = OF_LANGUAGE.values().stream()
            .flatMap(Collection::stream)
            .distinct()
            .collect(toUnmodifiableMap(word -> word, word -> OF_LANGUAGE.entrySet().stream()
                    .filter(language -> language.getValue().contains(word))
                    .map(Map.Entry::getKey)
                    .toList()));

    private StopWords() {}

    /** Languages in which this folded word is a stop word. */
    static List<String> languagesOf(String word) {
        return LANGUAGES.getOrDefault(word, List.of());
    }

    private static Map.Entry<String, Set<String>> snowball(String language, String name) {
        return Map.entry(language, folded(read("snowball/" + name + "_stop.txt", true)));
    }

    private static Set<String> folded(CharArraySet words) {
        return words.stream()
                .map(word -> WordFolding.fold(new String((char[]) word)))
                .collect(toUnmodifiableSet());
    }

    private static CharArraySet read(String file, boolean isSnowball) {
        var path = "/org/apache/lucene/analysis/" + file;
        try (var words = new InputStreamReader(
                requireNonNull(SnowballStemmer.class.getResourceAsStream(path), path), StandardCharsets.UTF_8)) {
            return isSnowball ? WordlistLoader.getSnowballWordSet(words) : WordlistLoader.getWordSet(words, "#");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
