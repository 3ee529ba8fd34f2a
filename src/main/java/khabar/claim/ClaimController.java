package khabar.claim;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import khabar.article.Article;
import khabar.article.ArticleLookup;
import khabar.claim.ClaimValue.EntityValue;
import khabar.entity.Entity;
import khabar.entity.EntityLookup;
import khabar.event.Event;
import khabar.event.EventLookup;
import khabar.event.Role;
import khabar.sql.Statements;
import khabar.table.Loaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Resolves reports, claims, attested values and disputes. */
@Controller
class ClaimController {

    private final EventLookup events;
    private final ArticleLookup articles;
    private final EntityLookup entities;
    private final Statements statements;

    ClaimController(EventLookup events, ArticleLookup articles, EntityLookup entities, Statements statements) {
        this.events = events;
        this.articles = articles;
        this.entities = entities;
        this.statements = statements;
    }

    @SchemaMapping
    CompletableFuture<List<AttestedValue>> attested(
            Event event,
            @Argument EventProperty property,
            @Argument @Nullable Role role,
            DataFetchingEnvironment environment) {
        return Loaders.load(environment, "Event.claims", this::claimsOfEvents, event.rowId())
                .thenApply(claims -> AttestedValue.of(claims.stream()
                        .filter(claim -> claim.property() == property && (role == null || claim.role() == role))
                        .toList()));
    }

    private Map<Long, List<Claim>> claimsOfEvents(Collection<Long> events) {
        return statements.childrenByParentId(events, Claim.TABLE, "report.event_id", "claim.id", Claim::eventId);
    }

    @BatchMapping
    Map<Event, List<Dispute>> disputes(List<Event> events) {
        return statements.childrenByParent(
                events, Event::rowId, Dispute.TABLE, "dispute.event_id", Dispute.ORDER, Dispute::eventId);
    }

    @BatchMapping
    Map<Dispute, List<AttestedValue>> values(List<Dispute> disputes) {
        var claims = claimsOfEvents(
                disputes.stream().map(Dispute::eventId).distinct().toList());
        var values = new HashMap<Dispute, List<AttestedValue>>();
        disputes.forEach(
                dispute -> values.put(dispute, dispute.values(claims.getOrDefault(dispute.eventId(), List.of()))));
        return values;
    }

    @BatchMapping(typeName = "Dispute", field = "event")
    Map<Dispute, Event> eventOfDispute(List<Dispute> disputes) {
        return events.referencedBy(disputes, Dispute::eventId);
    }

    @BatchMapping(typeName = "Dispute", field = "subject")
    Map<Dispute, Entity> subjectOfDispute(List<Dispute> disputes) {
        return entities.referencedBy(disputes, Dispute::subjectId);
    }

    @BatchMapping(typeName = "AttestedValue", field = "subject")
    Map<AttestedValue, Entity> subjectOfValue(List<AttestedValue> values) {
        return entities.referencedBy(values, AttestedValue::subjectId);
    }

    @BatchMapping
    Map<EventReport, Event> event(List<EventReport> reports) {
        return events.referencedBy(reports, EventReport::eventId);
    }

    @BatchMapping
    Map<EventReport, Article> article(List<EventReport> reports) {
        return articles.referencedBy(reports, EventReport::articleId);
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> claims(
            EventReport report,
            @Argument @Nullable List<EventProperty> properties,
            DataFetchingEnvironment environment) {
        return Loaders.load(environment, "EventReport.claims", this::claimsOfReports, report.rowId())
                .thenApply(claims -> claims.stream()
                        .filter(claim -> properties == null || properties.contains(claim.property()))
                        .toList());
    }

    private Map<Long, List<Claim>> claimsOfReports(Set<Long> reports) {
        return statements.childrenByParentId(reports, Claim.TABLE, "claim.report_id", "claim.id", Claim::reportId);
    }

    @BatchMapping
    Map<Claim, EventReport> report(List<Claim> claims) {
        return statements.referencedRows(claims, Claim::reportId, EventReport.TABLE, EventReport::rowId);
    }

    @BatchMapping
    Map<Claim, Entity> subject(List<Claim> claims) {
        return entities.referencedBy(claims, Claim::subjectId);
    }

    @BatchMapping
    Map<EntityValue, Entity> entity(List<EntityValue> values) {
        return entities.referencedBy(values, EntityValue::entityId);
    }
}
