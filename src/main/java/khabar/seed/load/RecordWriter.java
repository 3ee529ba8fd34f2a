package khabar.seed.load;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import khabar.derived.ArticleWordIndex;
import khabar.seed.index.IndexEntry;
import khabar.seed.index.Progress;
import khabar.seed.mention.MentionFinder;
import khabar.seed.record.ArticleSeed;
import khabar.seed.record.EntitySeed;
import khabar.seed.record.EventSeed;
import khabar.seed.record.PublisherSeed;
import khabar.seed.record.RecordKind;
import khabar.seed.record.SeedRecord;
import khabar.seed.record.StorySeed;
import khabar.seed.source.ProblemReporter;
import khabar.store.AggregateRoot;
import khabar.store.ArticleRow;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.stereotype.Component;

/** Rereads a seed and writes its new and changed records. Writes each kind after the kinds to which it refers. */
@Component
class RecordWriter {

    private final Repositories repositories;
    private final Upsert upsert;
    private final ArticleWordIndex words;
    private final MentionFinder mentions;

    RecordWriter(Repositories repositories, Upsert upsert, ArticleWordIndex words, MentionFinder mentions) {
        this.repositories = repositories;
        this.upsert = upsert;
        this.words = words;
        this.mentions = mentions;
    }

    /** Writes the records. New ones are recorded at {@code now}. */
    void write(CheckedSeed seed, Instant now) {
        var changed = seed.index().count(IndexEntry::isChanged);
        if (changed == 0) {
            return;
        }
        var writers = new Writers(seed, now);
        try (var progress = Progress.start("write", changed)) {
            seed.index().readings().forEach(kinds -> writers.write(kinds, progress));
        }
    }

    /** Finds mentions first, because the names of mentioned entities are indexed too. */
    private void indexWords(List<ArticleRow> articles) {
        var ids = articles.stream().map(ArticleRow::getId).toList();
        mentions.find(ids);
        words.write(ids);
    }

    /** One writer for each kind. */
    private final class Writers {

        private final Map<RecordKind, KindWriter<?>> byKind = new EnumMap<>(RecordKind.class);
        private final CheckedSeed seed;
        private final Instant now;
        private Runnable flush = () -> {};

        Writers(CheckedSeed seed, Instant now) {
            this.seed = seed;
            this.now = now;
            var index = seed.index();
            add(RecordKind.PUBLISHER, PublisherSeed.class, repositories.publishers(), new PublisherRowFactory());
            add(RecordKind.STORY, StorySeed.class, repositories.stories(), new StoryRowFactory());
            add(RecordKind.ENTITY, EntitySeed.class, repositories.entities(), new EntityRowFactory());
            var articles = new ArticleRowFactory(index, seed.documents());
            add(
                    RecordKind.ARTICLE,
                    ArticleSeed.class,
                    repositories.articles(),
                    articles,
                    RecordWriter.this::indexWords);
            add(RecordKind.EVENT, EventSeed.class, repositories.events(), new EventRowFactory(index, now));
        }

        private <S extends SeedRecord, T extends AggregateRoot> void add(
                RecordKind kind, Class<S> type, ListCrudRepository<T, Long> repository, RowFactory<S, T> factory) {
            add(kind, type, repository, factory, rows -> {});
        }

        private <S extends SeedRecord, T extends AggregateRoot> void add(
                RecordKind kind,
                Class<S> type,
                ListCrudRepository<T, Long> repository,
                RowFactory<S, T> factory,
                Consumer<List<T>> afterBatch) {
            var before = flush;
            var writer = new KindWriter<>(
                    kind, type, before, batch -> afterBatch.accept(upsert.write(repository, factory, now, batch)));
            byKind.put(kind, writer);
            flush = () -> {
                before.run();
                writer.flush();
            };
        }

        void write(Set<RecordKind> kinds, Progress progress) {
            seed.files()
                    .read(
                            kinds,
                            (kind, node) -> {
                                if (Objects.requireNonNull(byKind.get(kind)).add(node, seed.index())) {
                                    progress.step(1);
                                }
                            },
                            ProblemReporter.NONE);
            flush.run();
        }
    }
}
