package khabar.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import khabar.event.EventStatus;
import khabar.event.EventType;
import khabar.event.Role;

/**
 * Builder of an event. Its title is its key. The first of its articles claims its date and its participants, so that the event is valid; each
 * other article repeats the first claim.
 */
public final class EventBuilder extends RecordBuilder<EventBuilder> {

    private record Participant(Role role, String entity) {}

    private final List<Participant> participants = new ArrayList<>();
    private List<String> articles = List.of();
    private Optional<String> occurred = Optional.empty();
    private boolean isDisputed;

    EventBuilder(EventType type, String key) {
        super("event", key);
        with("type", type);
    }

    /** Date of the event, as EDTF; an event without one, or with an empty one, is undated. */
    public EventBuilder on(String edtf) {
        occurred = Optional.of(edtf).filter(date -> !date.isEmpty());
        occurred.ifPresent(date -> with("occurred", date));
        return this;
    }

    public EventBuilder of(String person) {
        return with(Role.PERSON, person);
    }

    public EventBuilder from(String employer) {
        return with(Role.EMPLOYER, employer);
    }

    public EventBuilder by(String employer) {
        return with(Role.EMPLOYER, employer);
    }

    public EventBuilder with(Role role, String... entities) {
        for (var entity : entities) {
            participants.add(new Participant(role, entity));
        }
        return this;
    }

    public EventBuilder partOf(String whole) {
        return with("partOf", whole);
    }

    public EventBuilder inferredFrom(String event) {
        return with("inferredFrom", event);
    }

    public EventBuilder reportedBy(String... articles) {
        return reportedBy(List.of(articles));
    }

    public EventBuilder reportedBy(List<String> articles) {
        this.articles = articles;
        return this;
    }

    /** Makes the first article contradict itself about how long the event took. */
    public EventBuilder disputed() {
        isDisputed = true;
        return this;
    }

    @Override
    Map<String, ?> defaults() {
        return Map.of(
                "title",
                Map.of("en", key),
                "status",
                EventStatus.OCCURRED,
                "participants",
                participants.stream()
                        .map(each -> Map.of("role", each.role, "entity", each.entity))
                        .toList(),
                "reports",
                reports());
    }

    private List<Map<String, ?>> reports() {
        var claims = claims();
        return IntStream.range(0, articles.size())
                .<Map<String, ?>>mapToObj(i -> Map.of(
                        "article",
                        articles.get(i),
                        "stance",
                        "REPORTS",
                        "claims",
                        i == 0 ? claims : claims.subList(0, 1)))
                .toList();
    }

    private List<Map<String, ?>> claims() {
        var claims = new ArrayList<Map<String, ?>>();
        occurred.ifPresent(date -> claims.add(Map.of("property", "OCCURRED", "value", date, "original", "then")));
        participants.forEach(each -> claims.add(
                Map.of("property", "PARTICIPANT", "role", each.role, "value", each.entity, "original", each.entity)));
        if (isDisputed) {
            claims.add(Map.of("property", "DURATION", "value", 3, "unit", "DAY", "original", "three days"));
            claims.add(Map.of("property", "DURATION", "value", 5, "unit", "DAY", "original", "five days"));
        }
        return claims;
    }
}
