package khabar.seed.record;

import java.util.stream.Stream;
import khabar.seed.source.At;
import khabar.seed.source.Fields;

/** A story as a seed has it; its title is English. */
public record StorySeed(At<String> key, String title) implements SeedRecord {

    static StorySeed read(Fields fields) {
        var story = new StorySeed(
                fields.one("key", Words::key, Fields.MISSING),
                fields.text("title").value());
        fields.finish();
        return story;
    }

    @Override
    public Kind kind() {
        return Kind.STORY;
    }

    @Override
    public Stream<Reference> references() {
        return Stream.empty();
    }
}
