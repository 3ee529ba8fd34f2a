package khabar.seed.load;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import khabar.seed.index.Batches;
import khabar.seed.index.IndexEntry;
import khabar.seed.index.ParsedRecord;
import khabar.seed.index.Progress;
import khabar.seed.index.RecordChange;
import khabar.seed.load.Upsert.ChangedRecord;
import khabar.seed.record.RecordKind;
import khabar.seed.record.SeedRecord;
import khabar.seed.source.ProblemReporter;
import khabar.store.AggregateRoot;
import org.springframework.data.repository.ListCrudRepository;

/** Rereads new and changed records of one kind and writes them in batches. */
record KindWriter<S extends SeedRecord, T extends AggregateRoot>(
        RecordKind kind,
        Class<S> type,
        ListCrudRepository<T, Long> repository,
        RowFactory<S, T> factory,
        Consumer<List<T>> afterBatch) {

    // The check has already reported all problems.
    private static final ProblemReporter IGNORED = (position, message) -> {};

    KindWriter(RecordKind kind, Class<S> type, ListCrudRepository<T, Long> repository, RowFactory<S, T> factory) {
        this(kind, type, repository, factory, rows -> {});
    }

    void write(CheckedSeed seed, Upsert upsert, Instant now, Progress progress) {
        var entries = seed.index().entries(kind);
        if (entries.stream().noneMatch(KindWriter::isChanged)) {
            progress.step(entries.size());
            return;
        }
        try (var batches = new Batches<ChangedRecord<S>>(
                changes -> afterBatch.accept(upsert.write(repository, factory, now, changes)))) {
            seed.files()
                    .read(
                            Set.of(kind),
                            (same, node) -> {
                                var entry = seed.index().find(kind, node);
                                if (entry != null && isChanged(entry)) {
                                    batches.add(change(ParsedRecord.parse(kind, node, IGNORED), entry));
                                }
                                progress.step(1);
                            },
                            IGNORED);
        }
    }

    private static boolean isChanged(IndexEntry entry) {
        return entry.isInSeed() && entry.change() != RecordChange.UNCHANGED;
    }

    private ChangedRecord<S> change(ParsedRecord parsed, IndexEntry entry) {
        return new ChangedRecord<>(type.cast(parsed.record()), parsed.hash(), entry);
    }
}
