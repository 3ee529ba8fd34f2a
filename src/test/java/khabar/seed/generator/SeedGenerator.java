package khabar.seed.generator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import khabar.plan.generator.Dice;
import khabar.seed.record.RecordKind;
import org.jspecify.annotations.Nullable;

/** Makes seeds without problems, and later versions of them. Equal random seeds make equal seeds. */
public final class SeedGenerator {

    private static final int PRUNED_VERSION_NUMBERS = 200;
    private static final int ENTITY_TYPES = 4;

    private final Dice dice;
    private final TextGenerator texts;
    private final SeedKeys keys;
    private final AtomicInteger number = new AtomicInteger(PRUNED_VERSION_NUMBERS);

    public SeedGenerator(long randomSeed) {
        dice = new Dice(randomSeed);
        texts = new TextGenerator(dice);
        keys = SeedKeys.of(dice, texts);
    }

    public GeneratedSeed first() {
        return seed(null, false, dice.percent(30));
    }

    /** A version with all records of the one before, half of them as they were, and others. */
    public GeneratedSeed withChanges(GeneratedSeed before) {
        return seed(before, false, before.hasDocuments());
    }

    /** A version without some of the records before. The others have changed, and may have swapped unique values. */
    public GeneratedSeed withDeletions(GeneratedSeed before) {
        return seed(before, true, dice.percent(30));
    }

    private GeneratedSeed seed(@Nullable GeneratedSeed before, boolean prune, boolean hasDocuments) {
        var records = new ArrayList<GeneratedRecord>();
        var context = new GenerationContext(
                dice,
                texts,
                new DateGenerator(dice),
                keys,
                present(prune ? null : before),
                numbers(prune),
                hasDocuments);
        context.present()
                .forEach((kind, indexes) -> indexes.forEach(index -> {
                    var kept = before == null || prune
                            ? null
                            : before.find(kind, index, keys).orElse(null);
                    records.add(kept != null && dice.percent(50) ? kept : record(context, kind, index));
                }));
        var documents = new DocumentGenerator(dice, texts, records);
        if (hasDocuments) {
            documents.write();
        } else if (before != null) {
            documents.keepHashes(before);
        }
        return new GeneratedSeed(List.copyOf(records), documents.texts(), hasDocuments, prune);
    }

    /** All records of the version before, and some others. */
    private Map<RecordKind, TreeSet<Integer>> present(@Nullable GeneratedSeed before) {
        var present = new EnumMap<RecordKind, TreeSet<Integer>>(RecordKind.class);
        for (var kind : RecordKind.values()) {
            var indexes = new TreeSet<Integer>();
            for (int index = 0; index < keys.of(kind).size(); index++) {
                var isNeeded =
                        kind == RecordKind.ENTITY && index < ENTITY_TYPES || kind == RecordKind.ARTICLE && index == 0;
                var wasThere = before != null && before.find(kind, index, keys).isPresent();
                if (isNeeded || wasThere || dice.percent(50)) {
                    indexes.add(index);
                }
            }
            present.put(kind, indexes);
        }
        return present;
    }

    private Supplier<Integer> numbers(boolean prune) {
        if (!prune) {
            return number::getAndIncrement;
        }
        var shuffled = GenerationContext.shuffled(dice, PRUNED_VERSION_NUMBERS).iterator();
        return shuffled::next;
    }

    private static GeneratedRecord record(GenerationContext context, RecordKind kind, int index) {
        return switch (kind) {
            case PUBLISHER -> new EntityGenerator(context).publisher(index);
            case STORY -> new EntityGenerator(context).story(index);
            case ENTITY -> new EntityGenerator(context).entity(index);
            case ARTICLE -> new ArticleGenerator(context).article(index);
            case EVENT -> new EventGenerator(context, index).event();
        };
    }
}
