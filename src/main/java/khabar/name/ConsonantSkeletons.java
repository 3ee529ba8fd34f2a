package khabar.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Phonetic keys of names, made of their consonants, which change least between scripts.
 *
 * <p>Consonants that languages confuse share a letter. A name with several pronunciations has several keys. Vowels, and
 * h, v, w and y, which are often heard as vowels, count only at the start, where every vowel is `a`. A name has keys of
 * all its words run together (DeepMind, Deep Mind), keys of each word, so that a surname is enough to find it, and keys
 * of each two words, which fewer names share than those of one.
 */
final class ConsonantSkeletons {

    /** Limits the index: further keys rarely find another name. */
    private static final int MAX_KEYS_PER_NAME = 4;

    private static final int MAX_KEYS_PER_WORD = 2;
    /** Limits the cost of a pronunciation: few names have one that costs more. */
    private static final double MAX_COST = 0.15;
    /** Limits the pairs of long names, such as those of committees. */
    private static final int MAX_PAIRED_WORDS = 5;

    private static final int MAX_WHOLE_NAME_KEYS = 60;
    private static final int MAX_NEIGHBORS = 500;
    private static final int MAX_LENGTH_WITH_NEIGHBORS = 12;
    /** Letters of which keys consist. */
    private static final String LETTERS = "abcdfgjklmnprst";

    private ConsonantSkeletons() {}

    /** Returns all keys to store for a name; the name itself if no letter of it has a phoneme. */
    static List<String> keys(String name) {
        var words = NameTokenizer.words(name);
        var keys = flatten(Stream.of(
                        nameKeys(words), pairKeys(words), words.stream().flatMap(ConsonantSkeletons::wordKeys)))
                .toList();
        return keys.isEmpty() ? List.of(name.strip()) : keys;
    }

    /** Returns keys that a name has if the whole text means it, with its words in any order. */
    static List<String> wholeNameKeys(String text) {
        var words = NameTokenizer.words(text);
        return flatten(Stream.of(nameKeys(words), pairKeys(words), pairKeys(words.reversed())))
                .limit(MAX_WHOLE_NAME_KEYS)
                .toList();
    }

    static List<String> keysOfEachWord(String text) {
        return flatten(NameTokenizer.words(text).stream().map(ConsonantSkeletons::wordKeys))
                .toList();
    }

    /**
     * Returns keys at Damerau-Levenshtein distance 1 from the keys of the whole text and, if it has two words, from
     * those of its long words. Short keys have no neighbors, since these would be keys of many other names. Longer
     * texts need none of single words: each pair has a key.
     */
    static List<String> neighbors(String text) {
        var words = NameTokenizer.words(text);
        var nameKeys =
                nameKeys(words).limit(2).filter(key -> key.length() > 2 && key.length() <= MAX_LENGTH_WITH_NEIGHBORS);
        var wordKeys = words.stream()
                .flatMap(word -> wordKeys(word).limit(1))
                .filter(key -> key.length() > 4 && key.length() <= MAX_LENGTH_WITH_NEIGHBORS);
        var neighbors = new LinkedHashSet<String>();
        Stream.concat(nameKeys, words.size() == 2 ? wordKeys : Stream.of())
                .forEach(key -> addNeighbors(key, neighbors));
        return neighbors.stream().limit(MAX_NEIGHBORS).toList();
    }

    private static void addNeighbors(String key, Set<String> neighbors) {
        for (int at = 0; at <= key.length(); at++) {
            var before = key.substring(0, at);
            var after = key.substring(at);
            LETTERS.chars().forEach(letter -> neighbors.add(before + (char) letter + after));
            if (at < key.length()) {
                neighbors.add(before + after.substring(1));
                LETTERS.chars().forEach(letter -> neighbors.add(before + (char) letter + after.substring(1)));
            }
            if (at + 1 < key.length()) {
                neighbors.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
        }
    }

    private static Stream<String> flatten(Stream<Stream<String>> keys) {
        return keys.flatMap(each -> each).filter(key -> !key.isEmpty()).distinct();
    }

    /** Keys of words run together, also with acronyms pronounced letter by letter. */
    private static Stream<String> nameKeys(List<String> words) {
        var keys = cheapest(words.stream());
        return words.stream().noneMatch(Acronyms::isAcronym)
                ? keys.stream()
                : Stream.concat(keys.stream(), cheapest(words.stream().map(Acronyms::pronounceable)).stream());
    }

    private static List<String> cheapest(Stream<String> words) {
        return PhonemeLattice.of(words.map(GraphemeToPhoneme::convert)).keys(MAX_COST, MAX_KEYS_PER_NAME);
    }

    private static Stream<String> pairKeys(List<String> words) {
        var paired = words.stream().limit(MAX_PAIRED_WORDS).toList();
        return IntStream.range(0, paired.size()).boxed().flatMap(first -> paired.stream()
                .skip(first + 1L)
                .flatMap(second -> nameKeys(List.of(paired.get(first), second)).limit(MAX_KEYS_PER_WORD)));
    }

    private static Stream<String> wordKeys(String word) {
        var keys = nameKeys(List.of(word));
        return Acronyms.isAcronym(word) ? keys : keys.limit(MAX_KEYS_PER_WORD);
    }
}
