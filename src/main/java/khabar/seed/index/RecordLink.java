package khabar.seed.index;

import java.util.function.Function;
import khabar.seed.record.ArticleSeed;
import khabar.seed.record.EventSeed;
import khabar.seed.record.RecordKind;
import khabar.seed.record.SeedRecord;
import khabar.seed.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * A field that refers to a record of the same kind. The target can come later in the seed, so links are written after
 * all records. They must not form a cycle.
 */
public enum RecordLink {
    PART_OF(RecordKind.EVENT, "partOf", "part_of_id", record -> ((EventSeed) record).partOf()),
    INFERRED_FROM(RecordKind.EVENT, "inferredFrom", "inferred_from_id", record -> ((EventSeed) record).inferredFrom()),
    TRANSLATION_OF(
            RecordKind.ARTICLE, "translationOf", "translation_of_id", record -> ((ArticleSeed) record).translationOf()),
    SYNDICATED_FROM(RecordKind.ARTICLE, "syndicatedFrom", "syndicated_from_id", record -> ((ArticleSeed) record)
            .syndicatedFrom());

    private final RecordKind kind;
    private final String field;
    private final String column;
    private final Function<SeedRecord, @Nullable Located<String>> target;

    RecordLink(RecordKind kind, String field, String column, Function<SeedRecord, @Nullable Located<String>> target) {
        this.kind = kind;
        this.field = field;
        this.column = column;
        this.target = target;
    }

    public RecordKind kind() {
        return kind;
    }

    public String field() {
        return field;
    }

    public String column() {
        return column;
    }

    /** The key of the target; null if the record is of another kind or has no such link. */
    @Nullable
    Located<String> target(SeedRecord record) {
        return record.kind() == kind ? target.apply(record) : null;
    }
}
