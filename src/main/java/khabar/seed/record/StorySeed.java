package khabar.seed.record;

import java.util.Map;
import java.util.stream.Stream;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Located;
import khabar.seed.source.ProblemMessage;

/** A story as written in a seed. It has a title in English, and can have titles in other languages. */
public record StorySeed(Located<String> key, Map<Located<String>, String> titles) implements SeedRecord {

    private static final String ENGLISH = "en";

    static StorySeed parse(FieldReader fields) {
        var story = new StorySeed(
                fields.required("key", FieldParsers::key, FieldReader.PLACEHOLDER),
                fields.textOrTextsByKey("title", ENGLISH, FieldParsers::language));
        story.check(fields);
        fields.reportUnknownFields();
        return story;
    }

    private void check(FieldReader fields) {
        if (!fields.has("title")) {
            fields.require("title");
        } else if (fields.isValid() && englishTitle().equals(FieldReader.PLACEHOLDER)) {
            fields.report(fields.position(), ProblemMessage.of("a story needs a title in English, %s", ENGLISH));
        }
    }

    public String englishTitle() {
        return titles.entrySet().stream()
                .filter(title -> title.getKey().value().equals(ENGLISH))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(FieldReader.PLACEHOLDER);
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
