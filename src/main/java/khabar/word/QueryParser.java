package khabar.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parses a search as people type it: words, {@code "phrases"}, {@code -excluded} words, and {@code or}. */
final class QueryParser {

    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»]");

    /** Dashes between and within words. Does not match an ASCII hyphen before a word, which excludes the word. */
    private static final Pattern LONE_DASHES = Pattern.compile("(?U)(?<!\\S)(?:[\\p{Pd}&&[^-]]+|-(?!\\S))");

    private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)(?:\"|$)|([^\\s\"]+))");

    private QueryParser() {}

    /** Words that must occur, next to each other if they are quoted; or must not occur. */
    record SearchTerm(boolean isExcluded, boolean isQuoted, List<WrittenWord> words) {}

    /** Returns the alternatives that {@code or} separates. All terms of an alternative must match. */
    static List<List<SearchTerm>> parse(String text) {
        var quoted = QUOTES.matcher(WordBreaker.withoutGershayim(text)).replaceAll("\"");
        var plain = LONE_DASHES.matcher(quoted).replaceAll(" ");
        var alternatives = new ArrayList<List<SearchTerm>>();
        var terms = new ArrayList<SearchTerm>();
        var matcher = TERM.matcher(plain);
        while (matcher.find()) {
            var phrase = matcher.group(2);
            if (phrase == null && matcher.group().equalsIgnoreCase("or")) {
                alternatives.add(List.copyOf(terms));
                terms.clear();
            } else {
                var words = WordBreaker.words(phrase == null ? matcher.group(3) : phrase);
                terms.add(new SearchTerm(!matcher.group(1).isEmpty(), phrase != null, words));
            }
        }
        alternatives.add(List.copyOf(terms));
        return alternatives.stream()
                .map(each ->
                        each.stream().filter(term -> !term.words().isEmpty()).toList())
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
