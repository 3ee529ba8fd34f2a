package khabar.seed.index;

import java.util.function.Function;
import khabar.seed.record.ArticleSeed;
import khabar.seed.record.EventSeed;
import khabar.seed.record.RecordKind;
import khabar.seed.record.SeedRecord;
import khabar.seed.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * A field that refers to a record of the same kind. Because the target can come later in the seed, links are written
 * after all records. Links must not form a cycle.
 */
public enum RecordLink {
    PART_OF(RecordKind.EVENT, "partOf", "part_of_id", record -> ((EventSeed) record).partOf()),
    INFERRED_FROM(RecordKind.EVENT, "inferredFrom", "inferred_from_id", record -> ((EventSeed) record).inferredFrom()),
    AFTER(RecordKind.EVENT, "after", "after_id", record -> ((EventSeed) record).after()),
    BEFORE(RecordKind.EVENT, "before", "before_id", record -> ((EventSeed) record).before()),
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

    /** The target's key; null if the record is of another kind or does not have this link. */
    @Nullable
    Located<String> target(SeedRecord record) {
        return record.kind() == kind ? target.apply(record) : null;
    }
}
