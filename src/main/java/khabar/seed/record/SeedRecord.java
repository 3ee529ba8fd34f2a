package khabar.seed.record;

import java.util.stream.Stream;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Located;
import khabar.seed.source.ProblemReporter;
import khabar.seed.source.SourceNode;
import org.jspecify.annotations.Nullable;

/** A record of a seed. */
public sealed interface SeedRecord permits PublisherSeed, StorySeed, EntitySeed, ArticleSeed, EventSeed {

    /** Parses a record and reports problems that do not depend on other records. Even an invalid record gets a key. */
    static SeedRecord parse(RecordKind kind, SourceNode node, ProblemReporter problems) {
        return switch (kind) {
            case PUBLISHER -> PublisherSeed.parse(FieldReader.of(node, "a publisher", problems));
            case STORY -> StorySeed.parse(FieldReader.of(node, "a story", problems));
            case ENTITY -> EntitySeed.parse(FieldReader.of(node, "an entity", problems), problems);
            case ARTICLE -> ArticleSeed.parse(FieldReader.of(node, "an article", problems), problems);
            case EVENT -> EventSeed.parse(FieldReader.of(node, "an event", problems), problems);
        };
    }

    RecordKind kind();

    Located<String> key();

    /** All references to other records. */
    Stream<Reference> references();

    /** The record's type, which cannot change for a key; null for kinds without types. */
    default @Nullable Enum<?> fixedType() {
        return null;
    }
}
