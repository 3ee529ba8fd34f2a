package khabar.seed.check;

import java.util.function.Function;
import khabar.seed.record.ArticleSeed;
import khabar.seed.record.EventSeed;
import khabar.seed.record.RecordKind;
import khabar.seed.record.SeedRecord;
import khabar.seed.source.Located;
import org.jspecify.annotations.Nullable;

/** A reference to a record of the same kind, which may come later: written when all are there, and never in a circle. */
public enum RecordLink {
    PART_OF(RecordKind.EVENT, "partOf", "part_of_id", seed -> ((EventSeed) seed).partOf()),
    INFERRED_FROM(RecordKind.EVENT, "inferredFrom", "inferred_from_id", seed -> ((EventSeed) seed).inferredFrom()),
    TRANSLATION_OF(
            RecordKind.ARTICLE, "translationOf", "translation_of_id", seed -> ((ArticleSeed) seed).translationOf()),
    SYNDICATED_FROM(
            RecordKind.ARTICLE, "syndicatedFrom", "syndicated_from_id", seed -> ((ArticleSeed) seed).syndicatedFrom());

    public final RecordKind kind;
    final String field;
    public final String column;
    private final Function<SeedRecord, @Nullable Located<String>> target;

    RecordLink(RecordKind kind, String field, String column, Function<SeedRecord, @Nullable Located<String>> target) {
        this.kind = kind;
        this.field = field;
        this.column = column;
        this.target = target;
    }

    /** The key that a record of the kind links to. */
    @Nullable
    Located<String> target(SeedRecord seed) {
        return target.apply(seed);
    }
}
