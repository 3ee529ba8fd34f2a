package khabar.seed.load;

import java.util.List;
import java.util.function.Consumer;
import khabar.seed.index.Batches;
import khabar.seed.index.ParsedRecord;
import khabar.seed.index.RecordHash;
import khabar.seed.index.RecordIndex;
import khabar.seed.load.Upsert.ChangedRecord;
import khabar.seed.record.RecordKind;
import khabar.seed.record.SeedRecord;
import khabar.seed.source.ProblemReporter;
import khabar.seed.source.SourceNode;

/** Writes new and changed records of one kind in batches. */
final class KindWriter<S extends SeedRecord> {

    // The check has already reported all problems.
    private static final ProblemReporter IGNORED = (position, message) -> {};

    private final RecordKind kind;
    private final Class<S> type;
    private final Batches<ChangedRecord<S>> batches;

    /** Before a batch is written, {@code before} writes the records to which it may refer. */
    KindWriter(RecordKind kind, Class<S> type, Runnable before, Consumer<List<ChangedRecord<S>>> action) {
        this.kind = kind;
        this.type = type;
        this.batches = new Batches<>(batch -> {
            before.run();
            action.accept(batch);
        });
    }

    /** Adds a record if it is new or has changed. Returns whether it is. */
    boolean add(SourceNode node, RecordIndex index) {
        var entry = index.find(kind, node);
        var isChanged = entry != null && entry.isChanged();
        if (entry != null && isChanged) {
            var record = ParsedRecord.parse(kind, node, IGNORED).record();
            batches.add(new ChangedRecord<>(type.cast(record), RecordHash.of(node), entry));
        }
        return isChanged;
    }

    void flush() {
        batches.close();
    }
}
