package khabar.seed.record;

import java.util.stream.Stream;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Findings;
import khabar.seed.source.Located;
import khabar.seed.source.SourceNode;
import org.jspecify.annotations.Nullable;

/** A record of a seed. */
public sealed interface SeedRecord permits PublisherSeed, StorySeed, EntitySeed, ArticleSeed, EventSeed {

    /** Reads a record and says what is wrong with it by itself; whatever that is, the key is of use. */
    static SeedRecord read(RecordKind kind, SourceNode node, Findings findings) {
        return switch (kind) {
            case PUBLISHER -> PublisherSeed.read(FieldReader.of(node, "a publisher", findings));
            case STORY -> StorySeed.read(FieldReader.of(node, "a story", findings));
            case ENTITY -> EntitySeed.read(FieldReader.of(node, "an entity", findings), findings);
            case ARTICLE -> ArticleSeed.read(FieldReader.of(node, "an article", findings), findings);
            case EVENT -> EventSeed.read(FieldReader.of(node, "an event", findings), findings);
        };
    }

    RecordKind kind();

    Located<String> key();

    Stream<Reference> references();

    /** What must not change under a key; null where there are no types. */
    default @Nullable Enum<?> fixedType() {
        return null;
    }
}
