package khabar.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Consonant skeletons: what of a name survives its way through several scripts.
 *
 * <p>Sounds that languages exchange are one letter; names that may be read differently have several keys. Vowels, and
 * h, v, w and y, which often stand for vowels, count at the beginning only, where any vowel is `a`. There are keys of
 * the whole name, words run together (DeepMind, Deep Mind), of each word, so that a surname finds, and of each two,
 * which are rarer than each.
 */
final class ConsonantSkeletons {

    /** Keys of a whole name, and of a word or two; more of them find little more, and each takes its place in an index. */
    private static final int OF_A_NAME = 4;

    private static final int OF_WORDS = 2;
    /** Readings that cost more are those of few names. */
    private static final double COST = 0.15;
    /** Words of a name that pairs are made of; there are long names of committees. */
    private static final int PAIRED = 5;

    private static final int LONG = 12;
    private static final int MOST_ASKED = 60;
    private static final int MOST_NEAR = 500;
    /** Those that a skeleton is made of. */
    private static final String LETTERS = "abcdfgjklmnprst";

    private ConsonantSkeletons() {}

    /** All keys under which a name is found; itself, if its letters tell no sound. */
    static List<String> of(String name) {
        var words = Pronunciation.words(name);
        var keys = all(Stream.of(whole(words), pairs(words), words.stream().flatMap(ConsonantSkeletons::ofWord)))
                .toList();
        return keys.isEmpty() ? List.of(name.strip()) : keys;
    }

    /** Keys of names that are meant by the whole, whatever the order of its words. */
    static List<String> asked(String name) {
        var words = Pronunciation.words(name);
        return all(Stream.of(whole(words), pairs(words), pairs(words.reversed())))
                .limit(MOST_ASKED)
                .toList();
    }

    /** The keys of its words. */
    static List<String> ofWords(String name) {
        return all(Pronunciation.words(name).stream().map(ConsonantSkeletons::ofWord))
                .toList();
    }

    /**
     * Keys that differ by one letter, or two exchanged ones, from keys of the whole and of two long words: those are
     * long enough to be told from others. Of longer names each two words have a key of their own.
     */
    static List<String> near(String name) {
        var words = Pronunciation.words(name);
        var whole = whole(words).limit(2).filter(key -> key.length() > 2 && key.length() <= LONG);
        var each = words.stream()
                .flatMap(word -> ofWord(word).limit(1))
                .filter(key -> key.length() > 4 && key.length() <= LONG);
        var near = new LinkedHashSet<String>();
        Stream.concat(whole, words.size() == 2 ? each : Stream.of()).forEach(key -> addNear(key, near));
        return near.stream().limit(MOST_NEAR).toList();
    }

    private static void addNear(String key, Set<String> near) {
        for (int at = 0; at <= key.length(); at++) {
            var before = key.substring(0, at);
            var after = key.substring(at);
            LETTERS.chars().forEach(letter -> near.add(before + (char) letter + after));
            if (at < key.length()) {
                near.add(before + after.substring(1));
                LETTERS.chars().forEach(letter -> near.add(before + (char) letter + after.substring(1)));
            }
            if (at + 1 < key.length()) {
                near.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
        }
    }

    private static Stream<String> all(Stream<Stream<String>> keys) {
        return keys.flatMap(each -> each).filter(key -> !key.isEmpty()).distinct();
    }

    private static Stream<String> whole(List<String> words) {
        var keys = keys(words.stream());
        return words.stream().noneMatch(Acronyms::isAcronym)
                ? keys.stream()
                : Stream.concat(keys.stream(), keys(words.stream().map(Acronyms::spelledOut)).stream());
    }

    private static List<String> keys(Stream<String> words) {
        return Reading.of(words.map(Alphabet::read)).keys(COST, OF_A_NAME);
    }

    private static Stream<String> pairs(List<String> words) {
        var paired = words.stream().limit(PAIRED).toList();
        return IntStream.range(0, paired.size()).boxed().flatMap(first -> paired.stream()
                .skip(first + 1L)
                .flatMap(second -> whole(List.of(paired.get(first), second)).limit(OF_WORDS)));
    }

    private static Stream<String> ofWord(String word) {
        var keys = whole(List.of(word));
        return Acronyms.isAcronym(word) ? keys : keys.limit(OF_WORDS);
    }
}
