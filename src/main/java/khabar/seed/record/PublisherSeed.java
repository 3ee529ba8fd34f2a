package khabar.seed.record;

import java.util.stream.Stream;
import khabar.seed.source.At;
import khabar.seed.source.Fields;
import org.jspecify.annotations.Nullable;

/** A publisher as a seed has it. */
public record PublisherSeed(
        At<String> key,
        String name,
        @Nullable At<String> domain,
        @Nullable At<String> language,
        @Nullable At<String> country)
        implements SeedRecord {

    static PublisherSeed read(Fields fields) {
        var publisher = new PublisherSeed(
                fields.one("key", Words::key, Fields.MISSING),
                fields.text("name").value(),
                fields.optionalText("domain"),
                fields.optional("language", Words::language),
                fields.optional("country", Words::country));
        fields.finish();
        return publisher;
    }

    @Override
    public Kind kind() {
        return Kind.PUBLISHER;
    }

    @Override
    public Stream<Reference> references() {
        return Stream.empty();
    }
}
