package khabar.seed.load;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import khabar.derived.ArticleWordIndex;
import khabar.seed.index.Progress;
import khabar.seed.mention.MentionFinder;
import khabar.seed.record.ArticleSeed;
import khabar.seed.record.EntitySeed;
import khabar.seed.record.EventSeed;
import khabar.seed.record.PublisherSeed;
import khabar.seed.record.RecordKind;
import khabar.seed.record.StorySeed;
import khabar.store.ArticleRow;
import org.springframework.stereotype.Component;

/** Writes a seed's new and changed records. Writes each kind after the kinds to which it refers. */
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
    void write(CheckedSeed seed, Instant now, Progress progress) {
        writers(seed, now).forEach(writer -> writer.write(seed, upsert, now, progress));
    }

    private Stream<KindWriter<?, ?>> writers(CheckedSeed seed, Instant now) {
        var articleFactory = new ArticleRowFactory(seed.index(), seed.documents());
        var eventFactory = new EventRowFactory(seed.index(), now);
        return Stream.of(
                new KindWriter<>(
                        RecordKind.PUBLISHER,
                        PublisherSeed.class,
                        repositories.publishers(),
                        new PublisherRowFactory()),
                new KindWriter<>(RecordKind.STORY, StorySeed.class, repositories.stories(), new StoryRowFactory()),
                new KindWriter<>(RecordKind.ENTITY, EntitySeed.class, repositories.entities(), new EntityRowFactory()),
                new KindWriter<>(
                        RecordKind.ARTICLE,
                        ArticleSeed.class,
                        repositories.articles(),
                        articleFactory,
                        this::indexWords),
                new KindWriter<>(RecordKind.EVENT, EventSeed.class, repositories.events(), eventFactory));
    }

    /** Finds mentions first, because the names of mentioned entities are indexed too. */
    private void indexWords(List<ArticleRow> articles) {
        var ids = articles.stream().map(ArticleRow::getId).toList();
        mentions.find(ids);
        words.write(ids);
    }
}
