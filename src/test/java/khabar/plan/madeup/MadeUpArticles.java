package khabar.plan.madeup;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import khabar.entity.EntityType;
import khabar.testing.ArticleBuilder;
import khabar.testing.SeedBuilder;

/** Articles in several languages, with and without publisher, date, story, summary and body. */
final class MadeUpArticles {

    static final int COUNT = 36;

    static final List<String> LANGUAGES = List.of("en", "fa", "hi", "tr", "ru", "zh-Hant");

    private static final List<String> DATES = List.of(
            "2025-02-01T10:30+03:30",
            "2025-02-02",
            "2025-03",
            "2024",
            "2025-01-01/2025-03-31",
            "2025-02-01T23:59:59.5Z",
            "");

    private MadeUpArticles() {}

    static String key(int number) {
        return "made-up-article-" + number % COUNT;
    }

    static String language(int number) {
        return LANGUAGES.get(number % LANGUAGES.size());
    }

    static void addTo(SeedBuilder seed) {
        seed.publisher("made-up-daily")
                .with("name", "The \"Daily\" & Co.")
                .with("domain", "daily.example")
                .with("language", "en")
                .with("country", "GB");
        seed.publisher("made-up-رسانه").with("name", "رسانه").with("language", "fa");
        seed.publisher("made-up-nameless").with("name", "Безымянный");
        seed.story("made-up-story-1").with("title", "A story that many tell");
        seed.story("made-up-story-2").with("title", "A story that one tells");
        for (var number = 0; number < COUNT; number++) {
            add(seed.article(key(number)).in(language(number)), number);
        }
    }

    private static void add(ArticleBuilder article, int number) {
        var language = language(number);
        article.titled(
                "Title %d <b>\\ %s".formatted(number, MadeUpEntities.spelling(EntityType.PERSON, number, language)));
        if (number % 3 == 0 && !language.equals("en")) {
            article.titled("en", "English title " + number);
        }
        if (number % 4 == 1) {
            article.summarized(language, "Summary %d\t🙂".formatted(number));
        }
        if (number % 5 != 0) {
            article.with(
                    "publisher",
                    List.of("made-up-daily", "made-up-رسانه", "made-up-nameless")
                            .get(number % 3));
        }
        var date = DATES.get(number % DATES.size());
        if (!date.isEmpty()) {
            article.on(date);
        }
        if (number % 6 == 2) {
            article.with("modified", "2025-04-0%dT01:02:03-05:00".formatted(1 + number % 9));
        }
        if (number % 3 == 1) {
            article.at("https://example.org/%d?a=b&c=%%20d".formatted(number));
        }
        if (number % 4 != 3) {
            article.with("story", number == 4 ? "made-up-story-2" : "made-up-story-1");
        }
        article.with("bylines", List.of("Ann \"A.\" One", "بهنام", "C. Three").subList(0, number % 4));
        if (number % 7 == 5) {
            article.translationOf(key(number - 2));
        }
        if (number % 7 == 6) {
            article.syndicatedFrom(key(number - 4));
        }
        if (number % 5 == 3) {
            article.saying(body(number));
        } else {
            article.with("mentions", mentions(number));
        }
    }

    private static List<Map<String, String>> mentions(int number) {
        return IntStream.range(0, number % 6)
                .mapToObj(i -> Map.of(
                        "entity", MadeUpEntities.key(EntityType.values()[i % 4], number + i),
                        "as", MadeUpEntities.spelling(EntityType.values()[i % 4], number + i, language(number))))
                .toList();
    }

    /** Contains the words that reports quote, and names that the loader finds. */
    private static String body(int number) {
        var language = language(number);
        var text = new StringBuilder(String.join(". ", MadeUpEvents.QUOTED)).append(".\n\n");
        for (var i = 0; i < 6; i++) {
            text.append(MadeUpEntities.spelling(EntityType.values()[i % 4], number + i, language))
                    .append(", ");
        }
        return text.append(MadeUpEntities.spelling(EntityType.ORGANIZATION, number, "en"))
                .append(" and Sam Ray. Sam Ray again.\n")
                .toString();
    }
}
