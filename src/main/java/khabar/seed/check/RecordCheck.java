package khabar.seed.check;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import khabar.seed.document.DocumentFolder;
import khabar.seed.index.Batches;
import khabar.seed.index.IndexEntry;
import khabar.seed.index.ParsedRecord;
import khabar.seed.index.Progress;
import khabar.seed.index.RecordIndex;
import khabar.seed.index.RecordLinks;
import khabar.seed.index.SeedFiles;
import khabar.seed.index.StoredRecords;
import khabar.seed.record.ArticleSeed;
import khabar.seed.record.EventSeed;
import khabar.seed.record.RecordKind;
import khabar.seed.record.SeedRecord;
import khabar.seed.source.ProblemReporter;

/** Checks a seed's records against each other and the database before anything is written. */
public class RecordCheck {

    private final SeedFiles seed;
    private final RecordIndex index;
    private final StoredRecords database;
    private final boolean prune;
    private final ProblemReporter problems;
    private final Progress progress;
    private final ReferenceCheck referenceCheck;
    private final UniquenessCheck uniquenessCheck;
    private final DocumentCheck documentCheck;
    private final RecordLinks links = new RecordLinks();

    public RecordCheck(
            SeedFiles seed,
            RecordIndex index,
            StoredRecords database,
            DocumentFolder documents,
            boolean prune,
            ProblemReporter problems,
            Progress progress) {
        this.seed = seed;
        this.index = index;
        this.database = database;
        this.prune = prune;
        this.problems = problems;
        this.progress = progress;
        this.referenceCheck = new ReferenceCheck(index, prune, problems);
        this.uniquenessCheck = new UniquenessCheck(index, database, prune, problems);
        this.documentCheck = new DocumentCheck(documents, index, problems);
    }

    /** Returns links between records, which a load writes last. */
    public RecordLinks run() {
        documentCheck.checkFolder();
        try (var batches = new Batches<ParsedRecord>(this::check)) {
            seed.read(
                    EnumSet.allOf(RecordKind.class),
                    (kind, node) -> batches.add(ParsedRecord.parse(kind, node, problems)),
                    problems);
        }
        // A load that prunes keeps no stored record outside the seed.
        new CycleCheck(links, index, prune ? StoredRecords.EMPTY : database, problems).check();
        return links;
    }

    private void check(List<ParsedRecord> batch) {
        addStoredRecords(batch);
        batch.forEach(this::check);
        uniquenessCheck.check(batch.stream()
                .filter(ParsedRecord::isValid)
                .map(ParsedRecord::record)
                .toList());
        progress.step(batch.size());
    }

    /** Adds stored records to which this batch refers. */
    private void addStoredRecords(List<ParsedRecord> batch) {
        var keys = new EnumMap<RecordKind, Set<String>>(RecordKind.class);
        for (var parsed : batch) {
            parsed.record()
                    .references()
                    .filter(reference ->
                            index.find(reference.kind(), reference.key().value()) == null)
                    .forEach(reference ->
                            keysOf(keys, reference.kind()).add(reference.key().value()));
        }
        keys.forEach((kind, ofKind) -> database.find(kind, ofKind).forEach(stored -> index.addStored(kind, stored)));
    }

    private static Set<String> keysOf(EnumMap<RecordKind, Set<String>> keys, RecordKind kind) {
        return keys.computeIfAbsent(kind, absent -> new HashSet<>());
    }

    private void check(ParsedRecord parsed) {
        var record = parsed.record();
        record.references().forEach(referenceCheck::check);
        var entry = index.find(parsed.kind(), parsed.key());
        if (!parsed.isValid() || entry == null) {
            return;
        }
        checkType(record, entry);
        links.add(record);
        switch (record) {
            case ArticleSeed article -> documentCheck.check(article);
            case EventSeed event -> {
                documentCheck.check(event);
                new RoleCheck(event, index, problems).check();
            }
            default -> {}
        }
    }

    private void checkType(SeedRecord record, IndexEntry entry) {
        var type = record.fixedType();
        var stored = entry.stored();
        if (type != null && stored != null && !type.name().equals(stored.type())) {
            problems.report(
                    record.key().position(),
                    "the type of %s is %s in the database and cannot change to %s; use another key",
                    record.key(),
                    stored.type(),
                    type);
        }
    }
}
