package khabar.event;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import khabar.event.EventLookup.EventRef;
import khabar.sql.Statements;
import khabar.table.Loaders;
import khabar.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Resolves events, their titles and their participants. */
@Controller
class EventController {

    private final EventLookup events;
    private final EventTypes eventTypes;
    private final Participants participants;
    private final Statements statements;

    EventController(EventLookup events, EventTypes eventTypes, Participants participants, Statements statements) {
        this.events = events;
        this.eventTypes = eventTypes;
        this.participants = participants;
        this.statements = statements;
    }

    @QueryMapping
    Optional<Event> event(@Argument EventRef by) {
        return events.find(by);
    }

    @QueryMapping
    List<EventTypeInfo> eventTypes() {
        return eventTypes.all();
    }

    @SchemaMapping
    CompletableFuture<LocalizedText> title(
            Event event, @Argument @Nullable List<String> languages, DataFetchingEnvironment environment) {
        return Loaders.load(environment, "Event.titles", this::titles, event.rowId())
                .thenApply(titles -> chooseTitle(titles, languages));
    }

    private static LocalizedText chooseTitle(List<EventTitle> titles, @Nullable List<String> languages) {
        var texts = titles.stream().map(EventTitle::title).toList();
        return Objects.requireNonNull(LocalizedText.choose(texts, languages, "en"), "An event has no title");
    }

    private Map<Long, List<EventTitle>> titles(Set<Long> events) {
        return statements.childrenByParentId(
                events, EventTitle.TABLE, "event_text.event_id", "event_text.language_code", EventTitle::eventId);
    }

    @SchemaMapping
    CompletableFuture<List<Participant>> participants(
            Event event, @Argument @Nullable List<Role> roles, DataFetchingEnvironment environment) {
        return participants.of(event, environment).thenApply(all -> all.stream()
                .filter(participant -> roles == null || roles.contains(participant.role()))
                .toList());
    }

    @BatchMapping
    Map<Event, Coverage> coverage(List<Event> events) {
        return statements.referencedRows(events, Event::rowId, Coverage.TABLE, Coverage::eventId);
    }

    @BatchMapping
    Map<Event, Event> partOf(List<Event> events) {
        return this.events.referencedBy(events, Event::partOfId);
    }

    @BatchMapping
    Map<Event, Event> inferredFrom(List<Event> events) {
        return this.events.referencedBy(events, Event::inferredFromId);
    }
}
