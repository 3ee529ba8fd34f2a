package khabar.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Generates names like those of a large news collection, in four scripts: a few words occur in very many names, and many words in few. The same seed
 * gives the same names. Frequent words come from {@code src/bench/search/frequent.txt}; rare ones are composed of syllables.
 */
final class LifelikeNames {

    private static final Path FREQUENT = Path.of("src/bench/search/frequent.txt");
    private static final Map<String, String> LANGUAGES = Map.of("Latn", "en", "Deva", "hi", "Arab", "fa", "Cyrl", "ru");
    private static final Map<String, List<String>> SYLLABLES = Map.of(
            "Latn",
            syllables(
                    "b c ch d f g h j k kh kr l m n p pr r s sh st t tr v w y z",
                    "a a a e e i i o o u ai ee ou",
                    "- - - - - - - - - n n r r l s m t k nd"),
            "Deva",
            syllables("क ख ग च ज ट ड त द न प ब भ म य र ल व श स ह", "- - ा ा ि ी ु ू े ो", "- - - - न र ल स"),
            "Arab",
            syllables("ب پ ت ج چ خ د ر ز س ش ف ق ک گ ل م ن و ه", "- - ا ا ی و", "- - - - ن ر ل س"),
            "Cyrl",
            syllables("б в г д ж з к л м н п р с т х ч ш", "а а е и о о у я", "- - - - н р л с"));
    private static final List<String> ENDINGS =
            List.of("son", "ov", "ova", "ez", "ian", "berg", "ski", "oğlu", "zadeh", "man", "er", "ini");

    private final SplittableRandom random;
    private final Map<String, Words> words = new HashMap<>();

    LifelikeNames(long seed) throws IOException {
        random = new SplittableRandom(seed);
        for (var line : Files.readAllLines(FREQUENT)) {
            if (!line.startsWith("#")) {
                var label = line.substring(0, line.indexOf(':'));
                words.put(
                        label,
                        new Words(
                                label,
                                List.of(line.substring(label.length() + 2).split(" "))));
            }
        }
    }

    /** Name of an entity of a type. */
    record GeneratedName(String type, String text, String language) {}

    Stream<GeneratedName> names() {
        return Stream.generate(this::name);
    }

    private GeneratedName name() {
        var share = random.nextInt(100);
        if (share < 6) {
            return person("Deva");
        } else if (share < 12) {
            return person("Arab");
        } else if (share < 17) {
            return person("Cyrl");
        } else if (share < 70) {
            return person("Latn");
        } else if (share < 85) {
            return latin("ORGANIZATION", organization());
        }
        return share < 95 ? latin("FACILITY", place()) : latin("PRODUCT", product());
    }

    private static GeneratedName latin(String type, String text) {
        return new GeneratedName(type, text, "en");
    }

    private GeneratedName person(String script) {
        var given = words.get(script + " given");
        var middle = random.nextInt(10) == 0 ? given.get() + " " : "";
        var name = given.get() + " " + middle + words.get(script + " family").get();
        return new GeneratedName("PERSON", name, LANGUAGES.get(script));
    }

    private String organization() {
        var firm = words.get("Latn firm");
        return switch (random.nextInt(20)) {
            case 0 -> acronym();
            case 1, 2, 3, 4 -> composed("Latn");
            case 5, 6, 7 -> firm.get() + " " + composed("Latn") + " " + firm.get();
            case 8, 9, 10 ->
                words.get("Latn family").get() + " & "
                        + words.get("Latn family").get();
            case 11, 12, 13 -> firm.get() + " " + firm.get() + " of " + composed("Latn");
            default -> composed("Latn") + " " + firm.get();
        };
    }

    private String acronym() {
        return random.ints(2 + random.nextInt(4), 'A', 'Z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String place() {
        var place = words.get("Latn place");
        return switch (random.nextInt(3)) {
            case 0 -> composed("Latn");
            case 1 -> place.get() + " " + composed("Latn");
            default -> composed("Latn") + " " + place.get();
        };
    }

    private String product() {
        return composed("Latn") + (random.nextBoolean() ? "" : " " + (1 + random.nextInt(20)));
    }

    private String composed(String script) {
        var syllables = SYLLABLES.get(script);
        var word = new StringBuilder();
        for (int count = 1 + random.nextInt(2) + random.nextInt(3); count > 0; count--) {
            word.append(syllables.get(random.nextInt(syllables.size())));
        }
        if (script.equals("Latn")) {
            word.append(random.nextInt(4) == 0 ? ENDINGS.get(random.nextInt(ENDINGS.size())) : "");
        }
        return Character.toTitleCase(word.charAt(0)) + word.substring(1);
    }

    private static List<String> syllables(String beginnings, String vowels, String ends) {
        return Arrays.stream(beginnings.split(" "))
                .flatMap(beginning -> Arrays.stream(vowels.split(" ")).map(beginning::concat))
                .flatMap(syllable -> Arrays.stream(ends.split(" ")).map(syllable::concat))
                .map(syllable -> syllable.replace("-", ""))
                .toList();
    }

    /** Supplies words with a Zipf distribution: the first are the most frequent. */
    private final class Words implements Supplier<String> {

        private static final int COUNT = 60_000;
        private final String[] words;
        private final double[] cumulativeWeights;

        Words(String label, List<String> frequent) {
            var script = label.substring(0, 4);
            var isName = label.endsWith("given") || label.endsWith("family");
            words = Stream.concat(frequent.stream(), Stream.generate(() -> composed(script)))
                    .limit(isName ? COUNT : frequent.size())
                    .toArray(String[]::new);
            cumulativeWeights = new double[words.length];
            var sum = 0.0;
            for (int rank = 0; rank < cumulativeWeights.length; rank++) {
                sum += Math.pow(rank + 3, label.endsWith("given") ? -1 : -0.95);
                cumulativeWeights[rank] = sum;
            }
        }

        @Override
        public String get() {
            var place = Arrays.binarySearch(
                    cumulativeWeights, random.nextDouble(cumulativeWeights[cumulativeWeights.length - 1]));
            return words[Math.min(place < 0 ? -place - 1 : place, words.length - 1)];
        }
    }
}
