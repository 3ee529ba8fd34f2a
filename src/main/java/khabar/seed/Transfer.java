package khabar.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import khabar.seed.Entry.Change;
import khabar.seed.mention.KnownName;
import khabar.seed.record.Kind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Brings a checked seed into the database, in the order in which the parts of it need each other. */
@Component
class Transfer {

    private static final int MUCH = 1_000;

    private final JdbcTemplate sql;
    private final Tables tables;
    private final Upsert upsert;
    private final SearchIndex searchIndex;
    private final MentionFinder mentions;
    private final KnownNames knownNames;
    private final Release release;
    private final Pruning pruning;
    private final Derived derived;

    Transfer(
            JdbcTemplate sql,
            Tables tables,
            Upsert upsert,
            SearchIndex searchIndex,
            MentionFinder mentions,
            KnownNames knownNames,
            Release release,
            Pruning pruning,
            Derived derived) {
        this.sql = sql;
        this.tables = tables;
        this.upsert = upsert;
        this.searchIndex = searchIndex;
        this.mentions = mentions;
        this.knownNames = knownNames;
        this.release = release;
        this.pruning = pruning;
        this.derived = derived;
    }

    Outcome run(Seed seed, Index index, Links links, Documents documents, boolean prune, Progress progress) {
        var outcome = new Outcome(index);
        if (prune) {
            for (var kind : Kind.values()) {
                outcome.prune(kind, pruning.leftovers(kind, index));
            }
        }
        var entities = derived.entitiesOf(outcome.disturbed(Kind.EVENT), outcome.disturbed(Kind.ARTICLE));
        var hadBodies = mentions.haveBodies();
        var names = knownNames.of(outcome.disturbed(Kind.ENTITY));
        for (var kind : Kind.values()) {
            release.run(kind, outcome.disturbed(kind));
        }
        new Writer(seed, index, documents, tables, upsert, searchIndex, mentions, progress).run();
        for (var link : Link.values()) {
            write(link, links, index);
        }
        mentions.forget(outcome.pruned(Kind.ENTITY));
        pruning.delete(outcome);
        derived.refreshNames(outcome.written(Kind.ENTITY));
        analyzeIfMuch(outcome);
        if (hadBodies) {
            entities.addAll(findAnew(names, knownNames.of(outcome.written(Kind.ENTITY))));
        }
        derive(outcome, entities);
        return outcome;
    }

    private void write(Link link, Links links, Index index) {
        var values = new ArrayList<Object[]>();
        links.of(link).forEach((key, target) -> {
            var entry = index.get(link.kind, key);
            if (entry.change() != Change.UNCHANGED) {
                values.add(new Object[] {index.get(link.kind, target.value()).id(), entry.id()});
            }
        });
        sql.batchUpdate("update %s set %s = ? where id = ?".formatted(link.kind.singular(), link.column), values);
    }

    /** What is derived, and the first who read, are not planned as if the tables were still small. */
    private void analyzeIfMuch(Outcome outcome) {
        var written = Stream.of(Kind.ENTITY, Kind.ARTICLE, Kind.EVENT)
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
        var entities = derived.entitiesOf(Set.of(), articles);
        mentions.find(articles);
        entities.addAll(derived.entitiesOf(Set.of(), articles));
        return entities;
    }

    private void derive(Outcome outcome, Set<Long> entities) {
        var articles = outcome.written(Kind.ARTICLE);
        var events = new HashSet<>(outcome.written(Kind.EVENT));
        events.addAll(derived.eventsOf(articles));
        entities.addAll(derived.entitiesOf(events, articles));
        // Their new spellings may stand in articles that are as they were.
        entities.addAll(outcome.written(Kind.ENTITY));
        derived.refreshEvents(events);
        derived.refreshEntities(entities);
    }
}
