package khabar.seed;

import java.util.LinkedHashMap;
import java.util.Map;
import khabar.seed.check.IndexEntry.Change;
import khabar.seed.load.LoadPlan;
import khabar.seed.record.RecordKind;

/** What a load did, by kind of record ("events") and in sum. */
public record LoadReport(Map<String, Counts> kinds, boolean dryRun) {

    static LoadReport of(LoadPlan plan, boolean dryRun) {
        var kinds = new LinkedHashMap<String, Counts>();
        for (var kind : RecordKind.values()) {
            kinds.put(
                    kind.plural(),
                    new Counts(
                            plan.count(kind, Change.INSERTED),
                            plan.count(kind, Change.UPDATED),
                            plan.count(kind, Change.UNCHANGED),
                            plan.pruned(kind).size()));
        }
        return new LoadReport(kinds, dryRun);
    }

    public Counts total() {
        return kinds.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    /** Records that were new, different, as before, and gone. */
    public record Counts(int inserted, int updated, int unchanged, int deleted) {

        static final Counts NONE = new Counts(0, 0, 0, 0);

        Counts plus(Counts that) {
            return new Counts(
                    inserted + that.inserted,
                    updated + that.updated,
                    unchanged + that.unchanged,
                    deleted + that.deleted);
        }

        @Override
        public String toString() {
            return "inserted=%d updated=%d unchanged=%d deleted=%d".formatted(inserted, updated, unchanged, deleted);
        }
    }
}
