package khabar.seed.record;

import java.util.stream.Stream;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Located;

/** A story as a seed has it; its title is English. */
public record StorySeed(Located<String> key, String title) implements SeedRecord {

    static StorySeed read(FieldReader fields) {
        var story = new StorySeed(
                fields.one("key", FieldParsers::key, FieldReader.MISSING),
                fields.text("title").value());
        fields.finish();
        return story;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.STORY;
    }

    @Override
    public Stream<Reference> references() {
        return Stream.empty();
    }
}
