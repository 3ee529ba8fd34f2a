package khabar.text;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Consonant skeletons: what of a name survives its way through several scripts.
 *
 * <p>Letters for one sound in different languages are one letter, a letter for two sounds gives two keys. Vowels, and
 * v, w, y and h, which often stand for vowels, count at the beginning of a word only, where any vowel is `a`. There are
 * keys of the whole name, words run together (DeepMind, Deep Mind), of each word, so that a surname finds, and of each
 * two, which are rarer than each.
 */
final class Skeletons {

    private static final int MOST = 8;
    /** Words of a name that pairs are made of; there are long names of committees. */
    private static final int PAIRED = 5;

    private static final int LONG = 12;
    private static final int MOST_ASKED = 60;
    private static final int MOST_NEAR = 500;
    /** Those that a skeleton is made of. */
    private static final String LETTERS = "abcdfgjklmnprst";
    /** Applied in this order; capitals are sounds that {@link #AMBIGUOUS} tells. */
    private static final List<Sound> SOUNDS = List.of(
            new Sound("^kn", "N"),
            new Sound("^wr", "r"),
            new Sound("tch|tsch|cc(?=[ei])", "H"),
            new Sound("sc?h|z(?!h)", "s"),
            new Sound("chh?", "C"),
            new Sound("c(?=[eiy])", "s"),
            new Sound("c|kh|q", "k"),
            new Sound("d?zh|dj|j", "J"),
            new Sound("g(?=[eiy])", "G"),
            new Sound("ph", "f"),
            new Sound("(?<=[bdgt])h", ""),
            new Sound("^x", "X"),
            new Sound("x", "ks"),
            new Sound("w", "v"),
            new Sound("^v", "V"),
            new Sound("^[aei](?=s[^aeiouyvh])", "A"),
            new Sound("^[aeiou]", "a"),
            new Sound("(?<=.)[aeiouvyh]", ""),
            new Sound("(.)\\1+", "$1"));

    private static final Map<Character, List<String>> AMBIGUOUS = Map.of(
            'H', List.of("c"),
            'A', List.of("a", ""),
            'C', List.of("c", "k"),
            'G', List.of("g", "j"),
            'J', List.of("j", "s"),
            'N', List.of("n", "kn"),
            'V', List.of("v", "f"),
            'X', List.of("ks", "aks"));

    private Skeletons() {}

    /** All keys under which a name is found. */
    static List<String> of(String latin) {
        var words = words(latin);
        return words.isEmpty()
                ? List.of(latin)
                : Stream.of(whole(words).stream(), pairs(words), words.stream().flatMap(Skeletons::ofWord))
                        .flatMap(keys -> keys)
                        .distinct()
                        .toList();
    }

    /** Keys of names that are meant by the whole, whatever the order of its words. */
    static List<String> asked(String latin) {
        var words = words(latin);
        return Stream.of(whole(words).stream(), pairs(words), pairs(words.reversed()))
                .flatMap(keys -> keys)
                .distinct()
                .limit(MOST_ASKED)
                .toList();
    }

    /** The keys of its words. */
    static List<String> ofWords(String latin) {
        return words(latin).stream().flatMap(Skeletons::ofWord).distinct().toList();
    }

    private static Stream<String> pairs(List<String> words) {
        var paired = words.stream().limit(PAIRED).toList();
        return IntStream.range(0, paired.size()).boxed().flatMap(first -> paired.stream()
                .skip(first + 1L)
                .flatMap(second -> whole(List.of(paired.get(first), second)).stream()));
    }

    /**
     * Keys that differ by one letter, or two exchanged ones, from keys of the whole and of long words: those are long
     * enough to be told from others. Of very long names words and pairs of them are enough.
     */
    static List<String> near(String latin) {
        var words = words(latin);
        var whole = whole(words).stream().limit(2).filter(key -> key.length() > 2 && key.length() <= LONG);
        var each = words.stream()
                .flatMap(word -> ofWord(word).limit(1))
                .filter(key -> key.length() > 4 && key.length() <= LONG);
        var near = new LinkedHashSet<String>();
        Stream.concat(whole, words.size() > 1 ? each : Stream.of()).forEach(key -> addNear(key, near));
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

    private static List<String> words(String latin) {
        return Arrays.stream(latin.replace("'", "").replace('ʿ', 'a').split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> whole(List<String> words) {
        var whole = words.stream().map(Skeletons::skeletons).reduce(List.of(""), Skeletons::joined);
        if (words.stream().noneMatch(Acronyms::isAcronym)) {
            return whole;
        }
        var spelledOut = words.stream()
                .map(Acronyms::spelledOut)
                .map(Skeletons::skeletons)
                .reduce(List.of(""), Skeletons::joined);
        return Stream.concat(whole.stream(), spelledOut.stream()).distinct().toList();
    }

    private static Stream<String> ofWord(String word) {
        var keys = Acronyms.isAcronym(word) ? whole(List.of(word)) : skeletons(word);
        return keys.stream().filter(key -> !key.isEmpty());
    }

    private static List<String> skeletons(String word) {
        var sounds = word.toLowerCase(Locale.ROOT);
        for (var sound : SOUNDS) {
            sounds = sound.in(sounds);
        }
        return sounds.chars()
                .mapToObj(sound -> AMBIGUOUS.getOrDefault((char) sound, List.of(Character.toString(sound))))
                .reduce(List.of(""), Skeletons::joined);
    }

    private static List<String> joined(List<String> beginnings, List<String> ends) {
        return beginnings.stream()
                .flatMap(beginning -> ends.stream().map(beginning::concat))
                .limit(MOST)
                .toList();
    }

    private record Sound(Pattern written, String meant) {

        Sound(String written, String meant) {
            this(Pattern.compile(written), meant);
        }

        String in(String word) {
            return written.matcher(word).replaceAll(meant);
        }
    }
}
