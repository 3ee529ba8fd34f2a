package khabar.seed;

import java.util.function.Function;
import khabar.seed.record.ArticleSeed;
import khabar.seed.record.EventSeed;
import khabar.seed.record.Kind;
import khabar.seed.record.SeedRecord;
import khabar.seed.source.At;
import org.jspecify.annotations.Nullable;

/** A reference to a record of the same kind, which may come later: written when all are there, and never in a circle. */
enum Link {
    PART_OF(Kind.EVENT, "partOf", "part_of_id", seed -> ((EventSeed) seed).partOf()),
    INFERRED_FROM(Kind.EVENT, "inferredFrom", "inferred_from_id", seed -> ((EventSeed) seed).inferredFrom()),
    TRANSLATION_OF(Kind.ARTICLE, "translationOf", "translation_of_id", seed -> ((ArticleSeed) seed).translationOf()),
    SYNDICATED_FROM(
            Kind.ARTICLE, "syndicatedFrom", "syndicated_from_id", seed -> ((ArticleSeed) seed).syndicatedFrom());

    final Kind kind;
    final String field;
    final String column;
    private final Function<SeedRecord, @Nullable At<String>> target;

    Link(Kind kind, String field, String column, Function<SeedRecord, @Nullable At<String>> target) {
        this.kind = kind;
        this.field = field;
        this.column = column;
        this.target = target;
    }

    /** The key that a record of the kind links to. */
    @Nullable
    At<String> target(SeedRecord seed) {
        return target.apply(seed);
    }
}
