package khabar.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import khabar.seed.Entry.Change;
import khabar.seed.LoadReport.Counts;
import khabar.seed.record.Kind;

/** What a load does to which rows: known when the seed is checked, before anything is written. */
class Outcome {

    private final Index index;
    private final Map<Kind, List<Long>> pruned = new EnumMap<>(Kind.class);

    Outcome(Index index) {
        this.index = index;
        for (var kind : Kind.values()) {
            pruned.put(kind, new ArrayList<>());
        }
    }

    void prune(Kind kind, Collection<Long> ids) {
        pruned(kind).addAll(ids);
    }

    List<Long> pruned(Kind kind) {
        return Objects.requireNonNull(pruned.get(kind));
    }

    /** The rows that stand in the database and will not be there, or not be the same, afterwards. */
    List<Long> disturbed(Kind kind) {
        var ids = ids(kind, Change.UPDATED);
        ids.addAll(pruned(kind));
        return ids;
    }

    /** The rows that the load has written. */
    List<Long> written(Kind kind) {
        var ids = ids(kind, Change.UPDATED);
        ids.addAll(ids(kind, Change.INSERTED));
        return ids;
    }

    LoadReport report(boolean dryRun) {
        var kinds = new LinkedHashMap<String, Counts>();
        for (var kind : Kind.values()) {
            kinds.put(kind.plural(), counts(kind));
        }
        return new LoadReport(kinds, dryRun);
    }

    private Counts counts(Kind kind) {
        return new Counts(
                count(kind, Change.INSERTED),
                count(kind, Change.UPDATED),
                count(kind, Change.UNCHANGED),
                pruned(kind).size());
    }

    private int count(Kind kind, Change change) {
        return (int) index.entries(kind).stream()
                .filter(entry -> entry.isInSeed() && entry.change() == change)
                .count();
    }

    private List<Long> ids(Kind kind, Change change) {
        var ids = new ArrayList<Long>();
        index.entries(kind).stream()
                .filter(entry -> entry.isInSeed() && entry.change() == change)
                .forEach(entry -> ids.add(entry.id()));
        return ids;
    }
}
