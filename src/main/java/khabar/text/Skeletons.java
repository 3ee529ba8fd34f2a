package khabar.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Consonant skeletons: what of a name survives its way through several scripts.
 *
 * <p>Letters for one sound in different languages are one letter, a letter for two sounds gives two keys. Vowels, and
 * v, w, y and h, which often stand for vowels, count at the beginning of a word only, where any vowel is `a`. There are
 * keys of the whole name, words run together (DeepMind, Deep Mind), and of each word, so that a surname finds.
 */
final class Skeletons {

    private static final int MOST = 8;
    /** Applied in this order; capitals are sounds that {@link #AMBIGUOUS} tells. */
    private static final List<Sound> SOUNDS = List.of(
            new Sound("tch|tsch", "H"),
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
            new Sound("^[aeiou]", "a"),
            new Sound("(?<=.)[aeiouvyh]", ""),
            new Sound("(.)\\1+", "$1"));

    private static final Map<Character, List<String>> AMBIGUOUS = Map.of(
            'H', List.of("c"),
            'C', List.of("c", "k"),
            'G', List.of("g", "j"),
            'J', List.of("j", "s"),
            'X', List.of("ks", "aks"));

    private Skeletons() {}

    static List<String> of(String latin) {
        var words = Arrays.stream(
                        latin.toLowerCase(Locale.ROOT).replace("'", "").split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(Skeletons::skeletons)
                .toList();
        if (words.isEmpty()) {
            return List.of(latin);
        }
        var whole = words.stream().reduce(List.of(""), Skeletons::joined);
        return Stream.concat(
                        whole.stream(), words.stream().flatMap(List::stream).filter(key -> key.length() > 1))
                .distinct()
                .toList();
    }

    private static List<String> skeletons(String word) {
        var sounds = word;
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
