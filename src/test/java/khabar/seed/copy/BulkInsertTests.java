package khabar.seed.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import khabar.claim.EventProperty;
import khabar.claim.NumberQualifier;
import khabar.claim.Rank;
import khabar.claim.Stance;
import khabar.claim.Unit;
import khabar.date.Calendar;
import khabar.date.FuzzyDate;
import khabar.date.SortDate;
import khabar.entity.EntityType;
import khabar.entity.IdentifierScheme;
import khabar.entity.NameKind;
import khabar.entity.Source;
import khabar.event.EventStatus;
import khabar.event.EventType;
import khabar.event.Role;
import khabar.store.AggregateRoot;
import khabar.store.ArticleRow;
import khabar.store.ArticleTextRow;
import khabar.store.Articles;
import khabar.store.ClaimRow;
import khabar.store.ClaimedValue;
import khabar.store.Entities;
import khabar.store.EntityIdentifierRow;
import khabar.store.EntityNameRow;
import khabar.store.EntityRow;
import khabar.store.EventParticipantRow;
import khabar.store.EventReportRow;
import khabar.store.EventRow;
import khabar.store.EventTextRow;
import khabar.store.Events;
import khabar.store.MentionRow;
import khabar.store.PublisherRow;
import khabar.store.Publishers;
import khabar.store.Stories;
import khabar.store.StoryRow;
import khabar.store.StoryTextRow;
import khabar.testing.LoaderTest;
import khabar.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares the rows of {@link BulkInsert} with those that Hibernate inserts for equal aggregates. */
@LoaderTest
class BulkInsertTests {

    static final String NASTY = "tab\t, line\n, return\r, back\\slash, \\N, \\., \"quote\", {brace}, 'खबर' 😀";
    static final List<String> TABLES = List.of(
            "publisher",
            "story",
            "story_text",
            "entity",
            "entity_name",
            "entity_identifier",
            "article",
            "article_text",
            "mention",
            "event",
            "event_text",
            "event_participant",
            "event_report",
            "claim",
            "claim_rank_reason");

    @Autowired
    BulkInsert bulk;

    @Autowired
    Publishers publishers;

    @Autowired
    Stories stories;

    @Autowired
    Entities entities;

    @Autowired
    Articles articles;

    @Autowired
    Events events;

    TransactionTemplate transaction;
    DataSource database;

    @BeforeEach
    void start(@Autowired DataSource database, @Autowired PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void insertsTheRowsThatHibernateInserts() {
        var expected = insert(row -> {
            switch (row) {
                case PublisherRow publisher -> publishers.save(publisher);
                case StoryRow story -> stories.save(story);
                case EntityRow entity -> entities.save(entity);
                case ArticleRow article -> articles.save(article);
                case EventRow event -> events.save(event);
                default -> throw new AssertionError(row);
            }
        });

        var actual = insert(row -> bulk.insert(List.of(row)));

        assertThat(expected).hasSize(TABLES.size()).allSatisfy((table, rows) -> assertThat(rows)
                .isNotEmpty());
        assertThat(actual).isEqualTo(expected);
    }

    /** Returns the rows by table, without their IDs, which differ. */
    private Map<String, List<String>> insert(Consumer<AggregateRoot> insert) {
        TestDatabase.empty(database);
        transaction.executeWithoutResult(status -> insertAll(insert));
        var sql = JdbcClient.create(database);
        var rows = new TreeMap<String, List<String>>();
        for (var table : TABLES) {
            rows.put(table, sql.sql("""
                            select (select jsonb_object_agg(key, value) - 'seed_hash'
                                      from jsonb_each(to_jsonb(r)) as field (key, value)
                                     where key <> 'id' and key !~ '_id$')::text as content
                              from %s r
                             order by content
                            """.formatted(table)).query(String.class).list());
        }
        return rows;
    }

    private static void insertAll(Consumer<AggregateRoot> insert) {
        var publisher = new PublisherRow("p", NASTY);
        publisher.update(NASTY, "sort", null, "hi", null);
        insert.accept(publisher);
        var story = new StoryRow("s", NASTY);
        story.mergeTexts(List.of(new StoryTextRow(story, "en", NASTY), new StoryTextRow(story, "hi", "खबर")));
        insert.accept(story);
        var person = person();
        insert.accept(person);
        var article = article(publisher.getId(), story.getId(), person.getId());
        insert.accept(article);
        insert.accept(event(person.getId(), article.getId()));
    }

    private static EntityRow person() {
        var person = new EntityRow("e", EntityType.PERSON);
        person.update(NASTY, Source.values()[0]);
        var name = new EntityNameRow(person, NASTY, "en", "Latn", NameKind.values()[0], true);
        name.updateSearchForms("norm", "latin", List.of("\"a\",", "b\\", "NULL", "{}", ""), 3);
        person.mergeNames(List.of(name), UnaryOperator.identity());
        person.mergeIdentifiers(
                List.of(new EntityIdentifierRow(person, IdentifierScheme.WIKIDATA, "Q1", Source.values()[0])));
        return person;
    }

    private static ArticleRow article(Long publisher, Long story, Long person) {
        var article = new ArticleRow("a", "en");
        article.setRecordedAt(Instant.parse("2026-01-02T03:04:05.678901Z"));
        article.update("en", publisher, story, "https://a.example/", List.of(NASTY, "", "NULL"));
        article.updatePublished(FuzzyDate.parse("9999-12-31"), Instant.parse("9999-12-31T23:59:59Z"));
        article.updateDocument("a.txt", "0".repeat(64), NASTY);
        article.mergeTexts(List.of(new ArticleTextRow(article, "en", NASTY, null)));
        article.mergeMentions(List.of(new MentionRow(article, "e", person, 2)));
        return article;
    }

    private static EventRow event(Long person, Long article) {
        var event = new EventRow("v", EventType.HIRE, EventStatus.OCCURRED);
        event.update(EventStatus.OCCURRED, FuzzyDate.parse("0001-02-03"));
        event.mergeTexts(List.of(new EventTextRow(event, "en", NASTY)));
        event.mergeParticipants(
                List.of(new EventParticipantRow(event, 0, Role.PERSON, person, EntityType.PERSON, NASTY)));
        var published = SortDate.of(LocalDate.of(9999, 12, 31), LocalDate.of(10_000, 1, 1));
        var report = new EventReportRow(event, article, published, Stance.values()[0], true, NASTY);
        report.add(claim(
                report,
                "0123456789abcde1",
                ClaimedValue.number(new BigDecimal("1E+3"), Unit.USD, NumberQualifier.values()[0])));
        var date = claim(report, "0123456789abcde2", ClaimedValue.date(FuzzyDate.parse("9999")));
        date.updateRank(Calendar.SOLAR_HIJRI, Rank.DEPRECATED, Map.of("en", NASTY, "hi", "खबर"));
        report.add(date);
        report.add(claim(report, "0123456789abcde3", ClaimedValue.entity(person)));
        event.mergeReports(List.of(report));
        return event;
    }

    private static ClaimRow claim(EventReportRow report, String key, ClaimedValue value) {
        var property = value.entityId() != null
                ? EventProperty.PARTICIPANT
                : value.number() != null ? EventProperty.AMOUNT : EventProperty.OCCURRED;
        var role = value.entityId() == null ? null : Role.PERSON;
        return new ClaimRow(report, key, property, role, null, value, NASTY, Instant.EPOCH);
    }
}
