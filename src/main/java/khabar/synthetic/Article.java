package khabar.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An invented article.
 *
 * @param events what it reports; the first is the news
 */
record Article(String key, String language, LocalDate published, List<Happening> events, Chance chance) {

    Article(String key, String language, LocalDate published, Happening news, Chance chance) {
        this(key, language, published, new ArrayList<>(List.of(news)), chance);
    }

    /** Earlier events are background. */
    void addBackground(List<Happening> story) {
        story.stream()
                .filter(event -> !event.day().isAfter(published) && !events.contains(event) && chance.happens(0.4))
                .forEach(events::add);
    }

    Map<String, Object> asRecord(Cast cast, @Nullable String story) {
        return new RecordFields()
                .with("key", key)
                .with("language", language)
                .with("publisher", chance.happens(0.9) ? "publisher-" + chance.zipf(cast.publishers()) : null)
                .with("story", story)
                .with("title", titles())
                .with("summary", chance.happens(0.75) ? Map.of(language, summary()) : null)
                .with("bylines", chance.happens(0.25) ? List.of("Reporter " + chance.below(5_000)) : null)
                .with("published", publication())
                .with("url", chance.happens(0.7) ? "https://articles.example/" + key : null)
                .with("mentions", mentions())
                .asMap();
    }

    private Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        titles.put(language, Sentences.about(events.getFirst(), language));
        if (chance.happens(0.3)) {
            titles.putIfAbsent("en", Sentences.about(events.getFirst(), "en"));
        }
        return titles;
    }

    private String summary() {
        var sentences = events.stream()
                .map(event -> Sentences.about(event, language) + ". ")
                .toList();
        return String.join("", sentences) + Sentences.filling(language, 15, chance);
    }

    private @Nullable String publication() {
        return switch (chance.below(20)) {
            case 0 -> null;
            case 1 -> published.toString().substring(0, 7);
            case 2, 3, 4 -> published.atTime(chance.below(24), chance.below(60)) + "+03:30";
            default -> published.toString();
        };
    }

    private List<Map<String, Object>> mentions() {
        var figures = new LinkedHashSet<Figure>();
        events.forEach(event -> event.parts().forEach(part -> figures.add(part.figure())));
        return figures.stream()
                .map(figure -> new RecordFields()
                        .with("entity", figure.key())
                        .with("as", figure.name(language))
                        .asMap())
                .toList();
    }
}
