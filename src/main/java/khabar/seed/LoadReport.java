package khabar.seed;

import java.util.LinkedHashMap;
import java.util.Map;
import khabar.seed.index.RecordChange;
import khabar.seed.load.LoadPlan;
import khabar.seed.record.RecordKind;

/**
 * The result of a load.
 *
 * @param kinds counts by record kind in the plural, such as "events"
 */
public record LoadReport(Map<String, Counts> kinds, boolean dryRun) {

    static LoadReport of(LoadPlan plan, boolean dryRun) {
        var kinds = new LinkedHashMap<String, Counts>();
        for (var kind : RecordKind.values()) {
            kinds.put(
                    kind.plural(),
                    new Counts(
                            plan.count(kind, RecordChange.INSERTED),
                            plan.count(kind, RecordChange.UPDATED),
                            plan.count(kind, RecordChange.UNCHANGED),
                            plan.pruned(kind).size()));
        }
        return new LoadReport(kinds, dryRun);
    }

    public Counts total() {
        return kinds.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    /** Number of records that a load inserted, updated, left unchanged or deleted. */
    public record Counts(int inserted, int updated, int unchanged, int deleted) {

        static final Counts NONE = new Counts(0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(
                    inserted + other.inserted,
                    updated + other.updated,
                    unchanged + other.unchanged,
                    deleted + other.deleted);
        }

        @Override
        public String toString() {
            return "inserted=%s updated=%s unchanged=%s deleted=%s".formatted(inserted, updated, unchanged, deleted);
        }
    }
}
