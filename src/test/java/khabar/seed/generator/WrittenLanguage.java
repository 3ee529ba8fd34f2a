package khabar.seed.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import khabar.plan.generator.Dice;
import khabar.text.KnownLanguages;

/** A language tag as written, and the one that is stored. */
record WrittenLanguage(String written, String stored) {

    private static final List<WrittenLanguage> OTHER_TAGS = List.of(
            new WrittenLanguage("no", "nb"),
            new WrittenLanguage("NO", "nb"),
            new WrittenLanguage("iw", "he"),
            new WrittenLanguage("zh-TW", "zh-Hant"),
            new WrittenLanguage("zh-Hans", "zh"),
            new WrittenLanguage("cmn", "zh"),
            new WrittenLanguage("pes", "fa"),
            new WrittenLanguage("fa-Arab", "fa"));

    static WrittenLanguage any(Dice dice) {
        var known = dice.pick(List.copyOf(KnownLanguages.TAGS));
        return dice.percent(20) ? dice.pick(OTHER_TAGS) : new WrittenLanguage(known, known);
    }

    /** Some languages, each once. */
    static List<WrittenLanguage> some(Dice dice) {
        var languages = new ArrayList<WrittenLanguage>();
        var seen = new HashSet<String>();
        for (var count = dice.between(1, 3); count > 0; count--) {
            var language = any(dice);
            if (seen.add(language.stored)) {
                languages.add(language);
            }
        }
        return languages;
    }

    /** The rows of texts by language as written. */
    static List<Map<String, Object>> rows(Map<String, Object> texts, String column) {
        return texts.entrySet().stream()
                .<Map<String, Object>>map(text -> Map.of(
                        "language_code",
                        stored(text.getKey()),
                        column,
                        TextGenerator.stored(text.getValue().toString())))
                .toList();
    }

    private static String stored(String written) {
        return OTHER_TAGS.stream()
                .filter(tag -> tag.written.equals(written))
                .map(WrittenLanguage::stored)
                .findFirst()
                .orElse(written);
    }
}
