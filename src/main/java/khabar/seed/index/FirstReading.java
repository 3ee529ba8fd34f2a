package khabar.seed.index;

import static java.util.stream.Collectors.groupingBy;

import java.util.EnumSet;
import java.util.List;
import khabar.seed.document.DocumentFolder;
import khabar.seed.record.RecordKind;
import khabar.seed.source.ProblemReporter;
import khabar.seed.source.SourceNode;
import org.jspecify.annotations.Nullable;

/** First reading of a seed, which indexes its records and compares them with the stored ones. */
public final class FirstReading {

    private record SourceRecord(RecordKind kind, SourceNode node) {}

    private final RecordIndex index = new RecordIndex();
    private final StoredRecords database;
    private final DocumentFolder documents;
    private final Progress progress;

    private FirstReading(StoredRecords database, DocumentFolder documents, Progress progress) {
        this.database = database;
        this.documents = documents;
        this.progress = progress;
    }

    /** Reports repeated keys. The check reads the files again, and reports their other problems then. */
    public static RecordIndex index(
            SeedFiles seed, StoredRecords database, DocumentFolder documents, ProblemReporter problems) {
        try (var progress = Progress.start("read")) {
            return new FirstReading(database, documents, progress).index(seed, problems);
        }
    }

    private RecordIndex index(SeedFiles seed, ProblemReporter problems) {
        try (var batches = new Batches<SourceRecord>(this::compare)) {
            seed.read(
                    EnumSet.allOf(RecordKind.class),
                    (kind, node) -> {
                        index.add(kind, node, problems);
                        batches.add(new SourceRecord(kind, node));
                    },
                    (position, message) -> index.setIncomplete());
        }
        return index;
    }

    private void compare(List<SourceRecord> batch) {
        batch.stream().collect(groupingBy(SourceRecord::kind)).forEach((kind, records) -> {
            var keys = records.stream()
                    .flatMap(record -> RecordIndex.key(record.node()))
                    .toList();
            database.find(kind, keys).forEach(stored -> index.addStored(kind, stored));
            records.forEach(record -> compare(index.find(kind, record.node()), record.node()));
        });
        progress.step(batch.size());
    }

    private void compare(@Nullable IndexEntry entry, SourceNode node) {
        if (entry != null && entry.stored() != null) {
            entry.compareWithStored(
                    RecordHash.of(node), documents.find(entry.document()).isPresent());
        }
    }
}
