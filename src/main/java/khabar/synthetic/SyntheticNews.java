package khabar.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import khabar.entity.EntityType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Invented news as NDJSON: people with careers, organizations, lawsuits, statements and more, reported by one to eight
 * articles in English, Hindi, Persian and Turkish, sometimes with different dates. The same number of events and the
 * same seed always give the same bytes. Only one story is in memory at a time.
 */
public final class SyntheticNews {

    private static final JsonMapper JSON = new JsonMapper();

    private final long events;
    private final Cast cast;
    private final Writer out;

    private SyntheticNews(long events, long seed, Writer out) {
        this.events = events;
        this.cast = new Cast(seed, events);
        this.out = out;
    }

    /** Writes as many events as requested, with the articles, entities, stories and publishers that they need. */
    public static void write(long events, long seed, Writer out, IntConsumer progress) {
        var news = new SyntheticNews(events, seed, out);
        news.writePublishers();
        for (var type : EntityType.values()) {
            news.writeEntities(type);
        }
        news.writeStories(progress);
    }

    private void writePublishers() {
        for (int number = 0; number < cast.publishers(); number++) {
            var chance = new Chance(cast.seed(), "publisher", number);
            write(
                    "publisher",
                    new RecordFields()
                            .with("key", "publisher-" + number)
                            .with(
                                    "name",
                                    Alphabet.LATIN.name(7 * number + 4) + " "
                                            + chance.oneOf(List.of("News", "Times", "Post")))
                            .with("domain", "publisher-" + number + ".example")
                            .with("language", chance.oneOf(Sentences.LANGUAGES))
                            .with("country", chance.oneOf(List.of("US", "GB", "IN", "IR", "TR")))
                            .asMap());
        }
    }

    private void writeEntities(EntityType type) {
        for (int number = 0; number < cast.size(type); number++) {
            var figure = cast.figure(type, number);
            var chance = new Chance(cast.seed(), "entity", type.ordinal() + 4L * number);
            write(
                    "entity",
                    new RecordFields()
                            .with("key", figure.key())
                            .with("type", type.name())
                            .with("description", chance.happens(0.25) ? "Invented, number " + number : null)
                            .with("names", names(figure, chance))
                            .asMap());
        }
    }

    /** In English, and for some in other languages, because an encyclopedia has no article in each. */
    private static List<Map<String, Object>> names(Figure figure, Chance chance) {
        var names = new ArrayList<Map<String, Object>>();
        names.add(name(figure.name("en"), "en", true));
        for (var language : List.of("hi", "fa", "ru")) {
            if (chance.happens(language.equals("ru") ? 0.1 : 0.3)) {
                names.add(name(figure.name(language), language, true));
            }
        }
        if (chance.happens(0.1)) {
            names.add(name(figure.name("en") + chance.oneOf(List.of(" Jr.", " II", " International")), "en", null));
        }
        return names;
    }

    private static Map<String, Object> name(String text, String language, @Nullable Boolean isPreferred) {
        return new RecordFields()
                .with("text", text)
                .with("language", language)
                .with("preferred", isPreferred)
                .asMap();
    }

    private void writeStories(IntConsumer progress) {
        var rest = events;
        for (long number = 0; rest > 0; number++) {
            var story = Story.events(cast, number);
            // Wholes and causes come first, so the last story can be cut off anywhere.
            var told = story.subList(0, (int) Math.min(story.size(), rest));
            write(new Coverage(cast, number, told));
            rest -= told.size();
            progress.accept(told.size());
        }
    }

    private void write(Coverage coverage) {
        var story = coverage.story();
        if (story != null) {
            write("story", story);
        }
        coverage.articles().forEach(article -> write("article", article));
        coverage.events().forEach(event -> write("event", event));
    }

    private void write(String kind, Map<String, Object> fields) {
        var line = new LinkedHashMap<String, Object>();
        line.put(kind, fields);
        try {
            out.write(JSON.writeValueAsString(line));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
