package khabar.seed.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import khabar.derived.ArticleWordIndex;
import khabar.derived.DependentRows;
import khabar.derived.DerivedTables;
import khabar.seed.document.DocumentFolder;
import khabar.seed.index.Progress;
import khabar.seed.index.RecordChange;
import khabar.seed.index.RecordIndex;
import khabar.seed.index.RecordLink;
import khabar.seed.index.RecordLinks;
import khabar.seed.index.SeedFiles;
import khabar.seed.mention.KnownName;
import khabar.seed.mention.KnownNames;
import khabar.seed.mention.MentionFinder;
import khabar.seed.record.RecordKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Brings a checked seed into the database, in the order in which the parts of it need each other. */
@Component
public class SeedImport {

    private static final int MUCH = 1_000;

    private final JdbcTemplate sql;
    private final Repositories tables;
    private final Upsert upsert;
    private final ArticleWordIndex searchIndex;
    private final MentionFinder mentions;
    private final KnownNames knownNames;
    private final UniqueValueRelease release;
    private final Pruning pruning;
    private final DependentRows dependents;
    private final DerivedTables derived;

    SeedImport(
            JdbcTemplate sql,
            Repositories tables,
            Upsert upsert,
            ArticleWordIndex searchIndex,
            MentionFinder mentions,
            KnownNames knownNames,
            UniqueValueRelease release,
            Pruning pruning,
            DependentRows dependents,
            DerivedTables derived) {
        this.sql = sql;
        this.tables = tables;
        this.upsert = upsert;
        this.searchIndex = searchIndex;
        this.mentions = mentions;
        this.knownNames = knownNames;
        this.release = release;
        this.pruning = pruning;
        this.dependents = dependents;
        this.derived = derived;
    }

    public LoadPlan run(
            SeedFiles seed,
            RecordIndex index,
            RecordLinks links,
            DocumentFolder documents,
            boolean prune,
            Progress progress) {
        var outcome = new LoadPlan(index);
        if (prune) {
            for (var kind : RecordKind.values()) {
                outcome.prune(kind, pruning.leftovers(kind, index));
            }
        }
        var entities = dependents.entitiesOf(outcome.disturbed(RecordKind.EVENT), outcome.disturbed(RecordKind.ARTICLE));
        var hadBodies = mentions.hasBodies();
        var names = knownNames.of(outcome.disturbed(RecordKind.ENTITY));
        for (var kind : RecordKind.values()) {
            release.run(kind, outcome.disturbed(kind));
        }
        new RecordWriter(seed, index, documents, tables, upsert, searchIndex, mentions, progress).run();
        for (var link : RecordLink.values()) {
            write(link, links, index);
        }
        mentions.deleteMentionsOf(outcome.pruned(RecordKind.ENTITY));
        pruning.delete(outcome);
        derived.refreshNames(outcome.written(RecordKind.ENTITY));
        analyzeIfMuch(outcome);
        if (hadBodies) {
            entities.addAll(findAnew(names, knownNames.of(outcome.written(RecordKind.ENTITY))));
        }
        derive(outcome, entities);
        return outcome;
    }

    private void write(RecordLink link, RecordLinks links, RecordIndex index) {
        var values = new ArrayList<Object[]>();
        links.of(link).forEach((key, target) -> {
            var entry = index.get(link.kind(), key);
            if (entry.change() != RecordChange.UNCHANGED) {
                values.add(new Object[] {index.get(link.kind(), target.value()).id(), entry.id()});
            }
        });
        sql.batchUpdate(
                "update %s set %s = ? where id = ?".formatted(link.kind().singular(), link.column()), values);
    }

    /** What is derived, and the first who read, are not planned as if the tables were still small. */
    private void analyzeIfMuch(LoadPlan outcome) {
        var written = Stream.of(RecordKind.ENTITY, RecordKind.ARTICLE, RecordKind.EVENT)
                .mapToInt(kind -> outcome.written(kind).size())
                .sum();
        if (written > MUCH) {
            sql.execute("""
                    analyze entity, entity_name, search_key, article, article_text, mention,
                            event, event_text, event_participant, event_report, claim
                    """);
        }
    }

    /** Looks again through bodies in which names stand that were or are known. Gives the entities that were or are found there. */
    private Set<Long> findAnew(Set<KnownName> before, Set<KnownName> after) {
        var changed = new HashSet<>(before);
        changed.removeAll(after);
        after.stream().filter(name -> !before.contains(name)).forEach(changed::add);
        var articles = mentions.articlesWith(changed);
        var entities = dependents.entitiesOf(Set.of(), articles);
        mentions.find(articles);
        entities.addAll(dependents.entitiesOf(Set.of(), articles));
        return entities;
    }

    private void derive(LoadPlan outcome, Set<Long> entities) {
        var articles = outcome.written(RecordKind.ARTICLE);
        var events = new HashSet<>(outcome.written(RecordKind.EVENT));
        events.addAll(dependents.eventsOf(articles));
        entities.addAll(dependents.entitiesOf(events, articles));
        // Their new spellings may stand in articles that are as they were.
        entities.addAll(outcome.written(RecordKind.ENTITY));
        derived.refreshEvents(events);
        derived.refreshEntities(entities);
    }
}
