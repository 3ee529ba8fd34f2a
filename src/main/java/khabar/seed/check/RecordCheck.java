package khabar.seed.check;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import khabar.seed.record.ArticleSeed;
import khabar.seed.record.EventSeed;
import khabar.seed.record.RecordKind;
import khabar.seed.record.Reference;
import khabar.seed.record.SeedRecord;
import khabar.seed.source.Findings;
import khabar.seed.source.Suggestion;

/** Checks all records of a seed, against each other and against the database, before anything is written. */
public class RecordCheck {

    private static final int SUGGESTIONS = 100;

    private final SeedFiles seed;
    private final RecordIndex index;
    private final StoredRecords database;
    private final DocumentFolder documents;
    private final boolean prune;
    private final Findings findings;
    private final Progress progress;
    private final UniquenessCheck unique;
    private final RecordLinks links = new RecordLinks();
    private int suggestions;

    public RecordCheck(
            SeedFiles seed,
            RecordIndex index,
            StoredRecords database,
            DocumentFolder documents,
            boolean prune,
            Findings findings,
            Progress progress) {
        this.seed = seed;
        this.index = index;
        this.database = database;
        this.documents = documents;
        this.prune = prune;
        this.findings = findings;
        this.progress = progress;
        this.unique = new UniquenessCheck(index, database, prune, findings);
    }

    /** Gives the links between records, for the end of the load. */
    public RecordLinks run() {
        documents.checkFolder(findings);
        try (var chunks = new Batches<Draft>(this::check)) {
            seed.read(
                    EnumSet.allOf(RecordKind.class),
                    (kind, node) -> chunks.add(Draft.read(kind, node, findings)),
                    findings);
        }
        links.checkCircles(index, database, findings);
        return links;
    }

    private void check(List<Draft> drafts) {
        recall(drafts);
        drafts.forEach(this::check);
        unique.check(drafts.stream().filter(Draft::isSound).map(Draft::record).toList());
        progress.step(drafts.size());
    }

    /** Asks the database for the records themselves, and for those that they refer to and that the seed does not have. */
    private void recall(List<Draft> drafts) {
        var wanted = new EnumMap<RecordKind, Set<String>>(RecordKind.class);
        for (var draft : drafts) {
            var record = draft.record();
            wanted.computeIfAbsent(record.kind(), any -> new HashSet<>())
                    .add(record.key().value());
            record.references()
                    .filter(reference ->
                            index.find(reference.kind(), reference.key().value()) == null)
                    .forEach(reference -> wanted.computeIfAbsent(reference.kind(), any -> new HashSet<>())
                            .add(reference.key().value()));
        }
        wanted.forEach((kind, keys) -> database.find(kind, keys).forEach(stored -> index.recall(kind, stored)));
    }

    private void check(Draft draft) {
        var record = draft.record();
        record.references().forEach(this::check);
        var entry = index.find(record.kind(), record.key().value());
        if (!draft.isSound() || entry == null) {
            return;
        }
        checkType(record, entry);
        links.add(record);
        switch (record) {
            case ArticleSeed article -> documents.check(article, findings);
            case EventSeed event -> {
                documents.check(event, index, findings);
                new RoleCheck(event, index, findings).check();
            }
            default -> {}
        }
        entry.compare(draft.hash(), documents.find(entry.document).isPresent());
    }

    private void check(Reference reference) {
        var key = reference.key();
        var entry = index.find(reference.kind(), key.value());
        if (entry == null) {
            findings.add(key.mark(), "there is no %s %s%s", reference.kind().singular(), key, suggestion(reference));
        } else if (prune && !entry.isInSeed()) {
            findings.add(
                    key.mark(),
                    "the %s %s is not in the seed and would be pruned; keep it, or refer to another",
                    reference.kind().singular(),
                    key);
        }
    }

    /** Among a million keys, the nearest one is not looked for again and again. */
    private String suggestion(Reference reference) {
        return ++suggestions > SUGGESTIONS
                ? ""
                : Suggestion.among(index.keys(reference.kind()), reference.key().value());
    }

    private void checkType(SeedRecord record, IndexEntry entry) {
        var type = record.fixedType();
        var stored = entry.stored();
        if (type != null && stored != null && !type.name().equals(stored.type())) {
            findings.add(
                    record.key().mark(),
                    "%s has the type %s in the database, which cannot become %s; give it another key",
                    record.key(),
                    stored.type(),
                    type);
        }
    }
}
