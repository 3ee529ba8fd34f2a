package khabar.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khabar.text.Scripts;

/**
 * Phonetic name keys, made of consonants, which change least between scripts.
 *
 * <p>Consonants that languages confuse share a letter. Keys omit vowels, and h, v, w and y, which are often heard as
 * vowels. Only the start of a key has them, with `a` for every vowel. A name with several pronunciations has several
 * keys.
 *
 * <p>The whole name has keys, with its words run together (DeepMind, Deep Mind). Each word has keys, so that a surname
 * is enough to find the name. Each pair of words has keys, which fewer names share.
 */
final class ConsonantSkeletons {

    /** Keeps the index small. Further keys rarely find another name. */
    private static final int MAX_KEYS_PER_NAME = 4;

    private static final int MAX_KEYS_PER_WORD = 2;
    /** Pronunciations that cost more are too rare to store. */
    private static final double MAX_COST = 0.15;
    /** East Asian scripts distinguish fewer consonants than others, so their names have more pronunciations. */
    private static final int MAX_EAST_ASIAN_KEYS = 24;

    private static final int MAX_EAST_ASIAN_KEYS_PER_WORD = 12;
    private static final double MAX_EAST_ASIAN_COST = 0.35;
    /** Limits the number of pairs in long names, such as those of committees. */
    private static final int MAX_PAIRED_WORDS = 5;

    private static final int MAX_WHOLE_NAME_KEYS = 60;
    private static final int MAX_NEIGHBORS = 500;
    private static final int MAX_LENGTH_WITH_NEIGHBORS = 12;
    /** Letters to insert or substitute in neighbors. */
    private static final String LETTERS = "abcdfgjklmnprst";

    private ConsonantSkeletons() {}

    /** Returns all keys to store for a name, or the name itself if none of its letters has a phoneme. */
    static List<String> keys(String name) {
        var words = Spelling.words(name);
        var keys = flatten(Stream.of(
                        nameKeys(words), pairKeys(words), words.stream().flatMap(ConsonantSkeletons::wordKeys)))
                .toList();
        return keys.isEmpty() ? List.of(name.strip()) : keys;
    }

    /** Returns the keys for finding names that match the whole text, regardless of word order. */
    static List<String> wholeNameKeys(String text) {
        var words = Spelling.words(text);
        return flatten(Stream.of(nameKeys(words), pairKeys(words), pairKeys(words.reversed())))
                .limit(MAX_WHOLE_NAME_KEYS)
                .toList();
    }

    static List<String> keysOfEachWord(String text) {
        return flatten(Spelling.words(text).stream().map(ConsonantSkeletons::wordKeys))
                .toList();
    }

    /**
     * Returns keys at Damerau-Levenshtein distance 1 from the keys of the whole text and, if the text has two words,
     * from the keys of each word. Short keys get no neighbors, since they would match too many other names. A text of
     * three or more words needs no neighbors of single words, because a pair of words without the typo finds the name.
     */
    static List<String> neighbors(String text) {
        var words = Spelling.words(text);
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

    /** Adds all keys that differ by one inserted, deleted, substituted or transposed letter. */
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

    /** Keys of the words run together. Acronyms are read as words and, in further keys, letter by letter. */
    private static Stream<String> nameKeys(List<String> words) {
        var keys = joinedKeys(words.stream());
        if (words.stream().anyMatch(word -> Scripts.of(word).equals("Hani"))) {
            var romanized = PhonemeLattice.of(words.stream().map(GraphemeToPhoneme::romanized));
            keys = Stream.concat(keys.stream(), romanized.keys(MAX_COST, MAX_KEYS_PER_NAME).stream())
                    .toList();
        }
        return words.stream().noneMatch(Acronyms::isAcronym)
                ? keys.stream()
                : Stream.concat(keys.stream(), joinedKeys(words.stream().map(Acronyms::pronounceable)).stream());
    }

    private static List<String> joinedKeys(Stream<String> words) {
        var written = words.toList();
        var lattice = PhonemeLattice.of(written.stream().map(GraphemeToPhoneme::convert));
        return isEastAsian(written)
                ? lattice.keys(MAX_EAST_ASIAN_COST, MAX_EAST_ASIAN_KEYS)
                : lattice.keys(MAX_COST, MAX_KEYS_PER_NAME);
    }

    private static boolean isEastAsian(List<String> words) {
        return words.stream().anyMatch(word -> Scripts.isEastAsian(Scripts.of(word)));
    }

    private static Stream<String> pairKeys(List<String> words) {
        var paired = words.stream().limit(MAX_PAIRED_WORDS).toList();
        return IntStream.range(0, paired.size()).boxed().flatMap(first -> paired.stream()
                .skip(first + 1L)
                .flatMap(second -> nameKeys(List.of(paired.get(first), second)).limit(MAX_KEYS_PER_WORD)));
    }

    private static Stream<String> wordKeys(String word) {
        var keys = nameKeys(List.of(word));
        return Acronyms.isAcronym(word)
                ? keys
                : keys.limit(isEastAsian(List.of(word)) ? MAX_EAST_ASIAN_KEYS_PER_WORD : MAX_KEYS_PER_WORD);
    }
}
