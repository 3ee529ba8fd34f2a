package khabar.seed.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import khabar.derived.ArticleWordIndex;
import khabar.derived.ArticleWordIndex.Texts;
import khabar.seed.document.DocumentFolder;
import khabar.seed.index.Batches;
import khabar.seed.index.IndexEntry;
import khabar.seed.index.ParsedRecord;
import khabar.seed.index.Progress;
import khabar.seed.index.RecordChange;
import khabar.seed.index.RecordIndex;
import khabar.seed.index.SeedFiles;
import khabar.seed.load.Upsert.Wanted;
import khabar.seed.mention.MentionFinder;
import khabar.seed.record.ArticleSeed;
import khabar.seed.record.EntitySeed;
import khabar.seed.record.EventSeed;
import khabar.seed.record.PublisherSeed;
import khabar.seed.record.RecordKind;
import khabar.seed.record.StorySeed;
import khabar.seed.source.ProblemReporter;
import khabar.seed.source.SourceNode;
import khabar.store.AggregateRepository;
import khabar.store.AggregateRoot;
import khabar.store.ArticleRow;
import khabar.store.StoryRow;
import org.jspecify.annotations.Nullable;

/** Writes the records of a checked seed that are new or have changed, kind by kind, as they refer to each other. */
class RecordWriter {

    // What is wrong with the seed has been told.
    private static final ProblemReporter SILENCE = (position, message) -> {};

    private final SeedFiles seed;
    private final RecordIndex index;
    private final Repositories tables;
    private final Upsert upsert;
    private final ArticleWordIndex wordIndex;
    private final MentionFinder mentions;
    private final Progress progress;
    private final ArticleRowFactory articles;
    private final EventRowFactory events;

    RecordWriter(
            SeedFiles seed,
            RecordIndex index,
            DocumentFolder documents,
            Repositories tables,
            Upsert upsert,
            ArticleWordIndex wordIndex,
            MentionFinder mentions,
            Progress progress) {
        this.seed = seed;
        this.index = index;
        this.tables = tables;
        this.upsert = upsert;
        this.wordIndex = wordIndex;
        this.mentions = mentions;
        this.progress = progress;
        this.articles = new ArticleRowFactory(index, documents);
        this.events = new EventRowFactory(index, Instant.now());
    }

    void run() {
        for (var kind : RecordKind.values()) {
            var entries = index.entries(kind);
            if (entries.stream().noneMatch(RecordWriter::isChanged)) {
                progress.step(entries.size());
                continue;
            }
            try (var chunks = new Batches<ParsedRecord>(drafts -> write(kind, drafts))) {
                seed.read(Set.of(kind), (same, node) -> add(kind, node, chunks), SILENCE);
            }
        }
    }

    private void add(RecordKind kind, SourceNode node, Batches<ParsedRecord> chunks) {
        var entry = index.find(kind, node);
        if (entry != null && isChanged(entry)) {
            chunks.add(ParsedRecord.parse(kind, node, SILENCE));
        }
        progress.step(1);
    }

    private static boolean isChanged(IndexEntry entry) {
        return entry.isInSeed() && entry.change() != RecordChange.UNCHANGED;
    }

    private void write(RecordKind kind, List<ParsedRecord> changed) {
        switch (kind) {
            case PUBLISHER ->
                write(
                        tables.publishers(),
                        changed,
                        (draft, old) -> PublisherRowFactory.row((PublisherSeed) draft.record(), draft.hash()));
            case STORY ->
                write(
                        tables.stories(),
                        changed,
                        (draft, old) -> new StoryRow(
                                draft.record().key().value(), ((StorySeed) draft.record()).title(), draft.hash()));
            case ENTITY ->
                write(
                        tables.entities(),
                        changed,
                        (draft, old) -> EntityRowFactory.row((EntitySeed) draft.record(), draft.hash()));
            case ARTICLE -> writeArticles(changed);
            case EVENT ->
                write(tables.events(), changed, (draft, old) -> events.row((EventSeed) draft.record(), draft.hash()));
        }
    }

    private void writeArticles(List<ParsedRecord> changed) {
        var made = new ArrayList<ArticleRow>();
        write(tables.articles(), changed, (draft, stored) -> {
            var row = articles.row((ArticleSeed) draft.record(), draft.hash(), stored);
            made.add(row);
            return row;
        });
        wordIndex.add(made.stream()
                .map(row -> new Texts(id(row), row.getLanguageCode(), row.getHead(), row.getBody()))
                .toList());
        mentions.find(made.stream().map(this::id).toList());
    }

    private Long id(ArticleRow article) {
        return index.get(RecordKind.ARTICLE, article.getKey()).id();
    }

    private <T extends AggregateRoot<T>> void write(
            AggregateRepository<T> table, List<ParsedRecord> changed, BiFunction<ParsedRecord, @Nullable T, T> maker) {
        upsert.write(
                table,
                changed.stream()
                        .map(draft -> new Wanted<T>(entry(draft), stored -> maker.apply(draft, stored)))
                        .toList());
    }

    private IndexEntry entry(ParsedRecord draft) {
        return index.get(draft.record().kind(), draft.record().key().value());
    }
}
