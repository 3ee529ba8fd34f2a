package khabar.seed.record;

import java.util.stream.Stream;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Located;

/** A story as written in a seed. Its title is in English. */
public record StorySeed(Located<String> key, String title) implements SeedRecord {

    static StorySeed parse(FieldReader fields) {
        var story = new StorySeed(
                fields.required("key", FieldParsers::key, FieldReader.PLACEHOLDER),
                fields.requiredText("title").value());
        fields.reportUnknownFields();
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
