package khabar.seed.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import khabar.entity.EntityType;
import khabar.plan.generator.Dice;
import khabar.seed.record.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * What the generators of one version of a seed share.
 *
 * @param keys all keys that a version of the seed can have
 * @param present which of them this version has
 * @param numbers make values that no two records may share
 */
record GenerationContext(
        Dice dice,
        TextGenerator texts,
        DateGenerator dates,
        SeedKeys keys,
        Map<RecordKind, TreeSet<Integer>> present,
        Supplier<Integer> numbers,
        boolean hasDocuments) {

    /** The key of a record that is there. */
    String anyKey(RecordKind kind) {
        return keys.of(kind).get(dice.pick(List.copyOf(present.get(kind))));
    }

    boolean has(RecordKind kind) {
        return !present.get(kind).isEmpty();
    }

    /** The key of a record before this one; null if there is none. */
    @Nullable
    String keyBefore(RecordKind kind, int index) {
        return keyOfAny(kind, List.copyOf(present.get(kind).headSet(index)));
    }

    @Nullable
    String keyAfter(RecordKind kind, int index) {
        return keyOfAny(kind, List.copyOf(present.get(kind).tailSet(index, false)));
    }

    private @Nullable String keyOfAny(RecordKind kind, List<Integer> indexes) {
        return indexes.isEmpty() ? null : keys.of(kind).get(dice.pick(indexes));
    }

    /** Some of the entities of these types, each once. */
    List<String> entities(java.util.Set<EntityType> types, int count) {
        var candidates = new ArrayList<>(present.get(RecordKind.ENTITY).stream()
                .filter(index -> types.contains(SeedKeys.entityType(index)))
                .map(index -> keys.of(RecordKind.ENTITY).get(index))
                .toList());
        Collections.shuffle(candidates, new Random(dice.below(Integer.MAX_VALUE)));
        return candidates.subList(0, Math.min(count, candidates.size()));
    }

    /** A field may be there without a value. */
    void perhapsNull(GeneratedRecord record, String... fields) {
        for (var field : fields) {
            if (!record.fields().containsKey(field) && dice.percent(10)) {
                record.fields().put(field, null);
            }
        }
    }

    static List<Integer> shuffled(Dice dice, int count) {
        var numbers = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(numbers, new Random(dice.below(Integer.MAX_VALUE)));
        return numbers;
    }
}
