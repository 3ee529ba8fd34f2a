package khabar.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import khabar.entity.EntityType;
import khabar.event.EventType;
import khabar.seed.InvalidSeedException;
import khabar.seed.LoadRequest;
import khabar.seed.SeedLoader;
import tools.jackson.databind.json.JsonMapper;

/** Builder of a seed with made-up news, for what the project's seeds have no example of. */
public final class SeedBuilder {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<RecordBuilder<?>> records = new ArrayList<>();

    public EntityBuilder person(String key) {
        return add(new EntityBuilder(EntityType.PERSON, key));
    }

    public EntityBuilder organization(String key) {
        return add(new EntityBuilder(EntityType.ORGANIZATION, key));
    }

    public EntityBuilder product(String key) {
        return add(new EntityBuilder(EntityType.PRODUCT, key));
    }

    public EntityBuilder facility(String key) {
        return add(new EntityBuilder(EntityType.FACILITY, key));
    }

    public OtherRecordBuilder publisher(String key) {
        return add(new OtherRecordBuilder("publisher", key));
    }

    public OtherRecordBuilder story(String key) {
        return add(new OtherRecordBuilder("story", key));
    }

    public ArticleBuilder article(String key) {
        return add(new ArticleBuilder(key));
    }

    public EventBuilder departure(String key) {
        return event(EventType.DEPARTURE, key);
    }

    public EventBuilder hire(String key) {
        return event(EventType.HIRE, key);
    }

    public EventBuilder event(EventType type, String key) {
        return add(new EventBuilder(type, key));
    }

    private <B extends RecordBuilder<B>> B add(B builder) {
        records.add(builder);
        return builder;
    }

    /** Loads the records and the articles' texts; fails the test if they are not valid. */
    public void load(SeedLoader loader) {
        try {
            var folder = Files.createTempDirectory("seed");
            var hasBodies = write(folder);
            loader.load(new LoadRequest(List.of(folder), hasBodies ? folder : null, false, false));
        } catch (InvalidSeedException e) {
            throw new AssertionError(e.problems().toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the records and the articles' texts to a folder; returns whether there are texts. */
    public boolean write(Path folder) throws IOException {
        var hasBodies = false;
        var lines = new ArrayList<String>();
        for (var record : records) {
            lines.add(JSON.writeValueAsString(record.record()));
            if (record instanceof ArticleBuilder article && article.body().isPresent()) {
                Files.writeString(
                        folder.resolve(article.document()), article.body().orElseThrow());
                hasBodies = true;
            }
        }
        Files.write(folder.resolve("made-up.ndjson"), lines);
        return hasBodies;
    }
}
