package khabar.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The articles about one story and what they report of its events. */
final class Coverage {

    /** Half of the articles are in English, as in large collections of news. */
    private static final List<String> LANGUAGES = List.of("en", "en", "en", "en", "hi", "hi", "fa", "tr");

    private static final int MAX_ARTICLES = 8;

    private final Cast cast;
    private final long number;
    private final List<Happening> events;
    private final List<Article> articles = new ArrayList<>();

    Coverage(Cast cast, long number, List<Happening> events) {
        this.cast = cast;
        this.number = number;
        this.events = events;
        var reported = events.stream().filter(event -> event.cause() == null).toList();
        var chance = new Chance(cast.seed(), "coverage", number);
        for (int count = 1 + chance.zipf(MAX_ARTICLES + 1); count > 0; count--) {
            // The first article is about the last event, so it can report all of them.
            var news = articles.isEmpty() ? reported.getLast() : chance.oneOf(reported);
            var article = new Article(
                    "article-" + number + "-" + (articles.size() + 1),
                    chance.oneOf(LANGUAGES),
                    news.day().plusDays(chance.zipf(30)),
                    news,
                    new Chance(cast.seed(), "article", number * MAX_ARTICLES + articles.size()));
            article.addBackground(reported);
            articles.add(article);
        }
        reported.stream()
                .filter(event -> articlesAbout(event).isEmpty())
                .forEach(articles.getFirst().events()::add);
    }

    /** The story's title and key, if several articles tell it; otherwise null. */
    @Nullable
    Map<String, Object> story() {
        var key = storyKey();
        return key == null
                ? null
                : new RecordFields()
                        .with("key", key)
                        .with("title", Sentences.about(events.getFirst(), "en"))
                        .asMap();
    }

    private @Nullable String storyKey() {
        return articles.size() > 1 ? "story-" + number : null;
    }

    List<Map<String, Object>> articles() {
        return articles.stream()
                .map(article -> article.asRecord(cast, storyKey()))
                .toList();
    }

    List<Map<String, Object>> events() {
        return events.stream().map(this::event).toList();
    }

    private Map<String, Object> event(Happening event) {
        var sources = articlesAbout(event);
        var reports = new Reports(event, sources, new Chance(cast.seed(), event.key(), number));
        return new RecordFields()
                .with("key", event.key())
                .with("type", event.type().name())
                .with("title", titles(event, sources))
                .with("status", event.status().name())
                .with(
                        "occurred",
                        event.occurred() == null ? null : event.occurred().edtf())
                .with("partOf", event.whole())
                .with("inferredFrom", event.cause())
                .with(
                        "participants",
                        event.parts().stream().map(Coverage::participant).toList())
                .with("reports", reports.asRecords())
                .asMap();
    }

    private List<Article> articlesAbout(Happening event) {
        return articles.stream()
                .filter(article -> article.events().contains(event))
                .toList();
    }

    /** In English and in the language of the first article. */
    private static Map<String, Object> titles(Happening event, List<Article> sources) {
        var titles = new RecordFields().with("en", Sentences.about(event, "en"));
        if (!sources.isEmpty()) {
            var language = sources.getFirst().language();
            titles.with(language, Sentences.about(event, language));
        }
        return titles.asMap();
    }

    private static Map<String, Object> participant(Happening.Participation part) {
        return new RecordFields()
                .with("role", part.role().name())
                .with("entity", part.figure().key())
                .with("position", part.position())
                .asMap();
    }
}
