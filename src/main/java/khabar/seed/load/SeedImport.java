package khabar.seed.load;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import khabar.derived.ArticleGroups;
import khabar.derived.ArticleWordIndex;
import khabar.derived.DependentRows;
import khabar.derived.DerivedTables;
import khabar.derived.MonthCoverage;
import khabar.seed.mention.KnownName;
import khabar.seed.mention.KnownNames;
import khabar.seed.mention.MentionFinder;
import khabar.seed.record.RecordKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a checked seed to the database and updates the derived tables. */
@Component
public class SeedImport {

    /** Number of written records above which PostgreSQL's table statistics are updated. */
    private static final int ANALYZE_THRESHOLD = 1_000;

    private final JdbcClient sql;
    private final RecordWriter records;
    private final LinkWriter links;
    private final MentionFinder mentions;
    private final KnownNames knownNames;
    private final UniqueValueRelease uniqueValues;
    private final Pruning pruning;
    private final DependentRows dependents;
    private final DerivedTables derived;
    private final MonthCoverage coverage;
    private final ArticleWordIndex words;
    private final ArticleGroups groups;

    SeedImport(
            JdbcClient sql,
            RecordWriter records,
            LinkWriter links,
            MentionFinder mentions,
            KnownNames knownNames,
            UniqueValueRelease uniqueValues,
            Pruning pruning,
            DependentRows dependents,
            DerivedTables derived,
            MonthCoverage coverage,
            ArticleWordIndex words,
            ArticleGroups groups) {
        this.sql = sql;
        this.records = records;
        this.links = links;
        this.mentions = mentions;
        this.knownNames = knownNames;
        this.uniqueValues = uniqueValues;
        this.pruning = pruning;
        this.dependents = dependents;
        this.derived = derived;
        this.coverage = coverage;
        this.words = words;
        this.groups = groups;
    }

    /** Returns the changes. If {@code prune} is true, deletes records that are not in the seed. */
    public LoadPlan run(CheckedSeed seed, boolean prune) {
        var plan = new LoadPlan(seed.index());
        if (prune) {
            for (var kind : RecordKind.values()) {
                plan.prune(kind, pruning.findMissing(kind, seed.index()));
            }
        }
        var entities =
                dependents.entitiesOf(plan.updatedOrPruned(RecordKind.EVENT), plan.updatedOrPruned(RecordKind.ARTICLE));
        var months =
                coverage.monthsOf(plan.updatedOrPruned(RecordKind.EVENT), plan.updatedOrPruned(RecordKind.ARTICLE));
        var renamed = dependents.articlesMentioning(plan.updatedOrPruned(RecordKind.ENTITY));
        var regrouped = groups.of(plan.updatedOrPruned(RecordKind.ARTICLE));
        var hadBodies = mentions.hasBodies();
        var namesBefore = knownNames.ofEntities(plan.updatedOrPruned(RecordKind.ENTITY));
        for (var kind : RecordKind.values()) {
            uniqueValues.release(kind, plan.updatedOrPruned(kind));
        }
        records.write(seed, now());
        links.write(seed);
        mentions.deleteMentionsOf(plan.pruned(RecordKind.ENTITY));
        pruning.delete(plan);
        derived.refreshNames(plan.written(RecordKind.ENTITY));
        analyzeIfLarge(plan);
        if (hadBodies) {
            var articles = articlesWithChanged(namesBefore, knownNames.ofEntities(plan.written(RecordKind.ENTITY)));
            entities.addAll(findMentionsAgain(articles));
            renamed.addAll(articles);
        }
        words.writeNames(renamed);
        refreshDerived(plan, entities);
        regrouped.addAll(groups.of(plan.written(RecordKind.ARTICLE)));
        groups.refresh(regrouped);
        months.addAll(coverage.monthsOf(plan.written(RecordKind.EVENT), plan.written(RecordKind.ARTICLE)));
        coverage.refresh(months);
        return plan;
    }

    /**
     * Time at which new records are recorded. The database's clock, read after the lock is held, so that each load has a
     * later time than the loads before it.
     */
    private Instant now() {
        return sql.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /**
     * Statistics from when the tables were small would mislead the planner in the next statements and the first
     * requests.
     */
    private void analyzeIfLarge(LoadPlan plan) {
        var written = Stream.of(RecordKind.ENTITY, RecordKind.ARTICLE, RecordKind.EVENT)
                .mapToInt(kind -> plan.written(kind).size())
                .sum();
        if (written > ANALYZE_THRESHOLD) {
            sql.sql("""
                    analyze entity, entity_name, entity_display_name, search_key, article, article_text, mention,
                            event, event_text, event_participant, event_report, claim
                    """).update();
        }
    }

    /** Returns IDs of articles whose bodies may contain an added or removed name. */
    private Set<Long> articlesWithChanged(Set<KnownName> before, Set<KnownName> after) {
        var changed = new HashSet<>(before);
        changed.removeAll(after);
        after.stream().filter(name -> !before.contains(name)).forEach(changed::add);
        return mentions.articlesWith(changed);
    }

    /** Searches bodies again. Returns IDs of entities mentioned in them before or after. */
    private Set<Long> findMentionsAgain(Set<Long> articles) {
        var entities = dependents.entitiesOf(Set.of(), articles);
        mentions.find(articles);
        entities.addAll(dependents.entitiesOf(Set.of(), articles));
        return entities;
    }

    private void refreshDerived(LoadPlan plan, Set<Long> entities) {
        var articles = plan.written(RecordKind.ARTICLE);
        var events = new HashSet<>(plan.written(RecordKind.EVENT));
        events.addAll(dependents.eventsOf(articles));
        entities.addAll(dependents.entitiesOf(events, articles));
        // Unchanged articles may contain new spellings of these entities.
        entities.addAll(plan.written(RecordKind.ENTITY));
        derived.refreshEvents(events);
        derived.refreshEntities(entities);
    }
}
