package khabar.seed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import khabar.seed.Entry.Change;
import khabar.seed.Upsert.Wanted;
import khabar.seed.record.ArticleSeed;
import khabar.seed.record.EntitySeed;
import khabar.seed.record.EventSeed;
import khabar.seed.record.Kind;
import khabar.seed.record.PublisherSeed;
import khabar.seed.record.StorySeed;
import khabar.seed.source.Findings;
import khabar.seed.source.Node;
import khabar.store.ArticleRow;
import khabar.store.Root;
import khabar.store.Rows;
import khabar.store.StoryRow;
import org.jspecify.annotations.Nullable;

/** Writes the records of a checked seed that are new or have changed, kind by kind, as they refer to each other. */
class Writer {

    // What is wrong with the seed has been told.
    private static final Findings SILENCE = (mark, message) -> {};

    private final Seed seed;
    private final Index index;
    private final Tables tables;
    private final Upsert upsert;
    private final SearchIndex searchIndex;
    private final MentionFinder mentions;
    private final Progress progress;
    private final ArticleMaker articles;
    private final EventMaker events;

    Writer(
            Seed seed,
            Index index,
            Documents documents,
            Tables tables,
            Upsert upsert,
            SearchIndex searchIndex,
            MentionFinder mentions,
            Progress progress) {
        this.seed = seed;
        this.index = index;
        this.tables = tables;
        this.upsert = upsert;
        this.searchIndex = searchIndex;
        this.mentions = mentions;
        this.progress = progress;
        this.articles = new ArticleMaker(index, documents);
        this.events = new EventMaker(index, Instant.now());
    }

    void run() {
        for (var kind : Kind.values()) {
            var entries = index.entries(kind);
            if (entries.stream().noneMatch(Writer::isChanged)) {
                progress.step(entries.size());
                continue;
            }
            try (var chunks = new Chunks<Draft>(drafts -> write(kind, drafts))) {
                seed.read(Set.of(kind), (same, node) -> add(kind, node, chunks), SILENCE);
            }
        }
    }

    private void add(Kind kind, Node node, Chunks<Draft> chunks) {
        var entry = index.find(kind, node);
        if (entry != null && isChanged(entry)) {
            chunks.add(Draft.read(kind, node, SILENCE));
        }
        progress.step(1);
    }

    private static boolean isChanged(Entry entry) {
        return entry.isInSeed() && entry.change() != Change.UNCHANGED;
    }

    private void write(Kind kind, List<Draft> changed) {
        switch (kind) {
            case PUBLISHER ->
                write(
                        tables.publishers(),
                        changed,
                        (draft, old) -> PublisherMaker.row((PublisherSeed) draft.record(), draft.hash()));
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
                        (draft, old) -> EntityMaker.row((EntitySeed) draft.record(), draft.hash()));
            case ARTICLE -> writeArticles(changed);
            case EVENT ->
                write(tables.events(), changed, (draft, old) -> events.row((EventSeed) draft.record(), draft.hash()));
        }
    }

    private void writeArticles(List<Draft> changed) {
        var made = new ArrayList<ArticleRow>();
        write(tables.articles(), changed, (draft, stored) -> {
            var row = articles.row((ArticleSeed) draft.record(), draft.hash(), stored);
            made.add(row);
            return row;
        });
        var rows = new HashMap<Long, ArticleRow>();
        made.forEach(row -> rows.put(index.get(Kind.ARTICLE, row.getKey()).id(), row));
        searchIndex.add(rows);
        mentions.find(rows.keySet());
    }

    private <T extends Root<T>> void write(
            Rows<T> table, List<Draft> changed, BiFunction<Draft, @Nullable T, T> maker) {
        upsert.write(
                table,
                changed.stream()
                        .map(draft -> new Wanted<T>(entry(draft), stored -> maker.apply(draft, stored)))
                        .toList());
    }

    private Entry entry(Draft draft) {
        return index.get(draft.record().kind(), draft.record().key().value());
    }
}
