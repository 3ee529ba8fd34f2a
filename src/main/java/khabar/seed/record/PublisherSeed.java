package khabar.seed.record;

import java.util.stream.Stream;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Located;
import org.jspecify.annotations.Nullable;

/** A publisher as written in a seed. */
public record PublisherSeed(
        Located<String> key,
        String name,
        @Nullable Located<String> domain,
        @Nullable Located<String> language,
        @Nullable Located<String> country)
        implements SeedRecord {

    static PublisherSeed parse(FieldReader fields) {
        var publisher = new PublisherSeed(
                fields.required("key", FieldParsers::key, FieldReader.PLACEHOLDER),
                fields.required("name", TextLimits::name, FieldReader.PLACEHOLDER)
                        .value(),
                fields.optional("domain", TextLimits::indexed),
                fields.optional("language", FieldParsers::language),
                fields.optional("country", FieldParsers::country));
        fields.reportUnknownFields();
        return publisher;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PUBLISHER;
    }

    @Override
    public Stream<Reference> references() {
        return Stream.empty();
    }
}
