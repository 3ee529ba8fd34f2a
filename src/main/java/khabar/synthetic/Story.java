package khabar.synthetic;

import static khabar.entity.EntityType.FACILITY;
import static khabar.entity.EntityType.ORGANIZATION;
import static khabar.entity.EntityType.PERSON;
import static khabar.entity.EntityType.PRODUCT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import khabar.entity.EntityType;
import khabar.event.EventType;
import khabar.event.Role;
import khabar.synthetic.Happening.Participation;

/** Invents the events of one story. */
final class Story {

    private static final List<String> POSITIONS =
            List.of("engineer", "chief executive", "head of research", "director", "spokesperson", "co-founder");

    private static final int MAX_JOBS = 4;

    private final Cast cast;
    private final long number;
    private final Chance chance;
    private final Dates dates;
    private final List<Happening> events = new ArrayList<>();

    private Story(Cast cast, long number) {
        this.cast = cast;
        this.number = number;
        this.chance = new Chance(cast.seed(), "story", number);
        this.dates = new Dates(chance);
    }

    /** Events in the order in which they happened, except that a whole precedes its parts and a cause what it implies. */
    static List<Happening> events(Cast cast, long number) {
        var story = new Story(cast, number);
        story.invent(StoryKind.of(story.chance));
        return story.events;
    }

    private void invent(StoryKind kind) {
        var day = dates.any();
        switch (kind) {
            case CAREER -> career(day);
            case STATEMENTS ->
                IntStream.rangeClosed(0, chance.below(3))
                        .forEach(later -> add(
                                EventType.STATEMENT,
                                day.plusDays(later),
                                part(Role.SPEAKER, PERSON),
                                part(Role.SUBJECT, ORGANIZATION)));
            case INVESTMENT ->
                add(EventType.INVESTMENT, day, part(Role.INVESTOR, ORGANIZATION), part(Role.TARGET, ORGANIZATION));
            case RECRUITMENT -> recruitment(day);
            case LAWSUIT -> lawsuit(day);
            case LAUNCH -> add(EventType.LAUNCH, day, part(Role.MAKER, ORGANIZATION), part(Role.PRODUCT, PRODUCT));
            case CONSTRUCTION ->
                add(EventType.CONSTRUCTION, day, part(Role.BUILDER, ORGANIZATION), part(Role.FACILITY, FACILITY));
            case MEETING -> meeting(day);
            case ACQUISITION ->
                add(EventType.ACQUISITION, day, part(Role.ACQUIRER, ORGANIZATION), part(Role.TARGET, ORGANIZATION));
            case FOUNDING -> add(EventType.FOUNDING, day, part(Role.FOUNDER, PERSON), part(Role.FOUNDED, ORGANIZATION));
        }
    }

    /** A person joins and leaves one organization after the other. Some hires imply the departure before them. */
    private void career(LocalDate start) {
        var person = cast.figure(PERSON, (int) (number % cast.size(PERSON)));
        var day = start;
        var employer = cast.famous(ORGANIZATION, chance);
        for (int job = chance.below(MAX_JOBS); job >= 0 && day.isBefore(Dates.LAST); job--) {
            var position = chance.happens(0.5) ? chance.oneOf(POSITIONS) : null;
            add(
                    EventType.HIRE,
                    day,
                    new Participation(Role.PERSON, person, position),
                    new Participation(Role.EMPLOYER, employer, null));
            day = day.plusDays(chance.between(100, 2_000));
            if (day.isBefore(Dates.LAST)) {
                var next = cast.famous(ORGANIZATION, chance);
                leave(day, person, employer, next);
                employer = next;
                day = day.plusDays(chance.between(1, 90));
            }
        }
    }

    private void leave(LocalDate day, Figure person, Figure employer, Figure next) {
        var parts = new ArrayList<>(List.of(
                new Participation(Role.PERSON, person, null), new Participation(Role.EMPLOYER, employer, null)));
        if (chance.happens(0.4) && !next.equals(employer)) {
            parts.add(new Participation(Role.NEXT_EMPLOYER, next, null));
        }
        add(EventType.DEPARTURE, day, parts.toArray(Participation[]::new));
    }

    /** An organization hires several people at once. Each hire is a part of the whole and implies a departure. */
    private void recruitment(LocalDate day) {
        var employer = new Participation(Role.EMPLOYER, cast.famous(ORGANIZATION, chance), null);
        var whole = add(EventType.HIRE, day, employer);
        for (int hire = chance.between(2, 4); hire > 0; hire--) {
            var person = part(Role.PERSON, PERSON);
            var part = replaceLast(add(EventType.HIRE, day, person, employer).asPartOf(whole));
            if (chance.happens(0.5)) {
                replaceLast(add(EventType.DEPARTURE, day, person, part(Role.EMPLOYER, ORGANIZATION))
                        .asImpliedBy(part));
            }
        }
    }

    private void lawsuit(LocalDate day) {
        var plaintiff = part(Role.PLAINTIFF, PERSON);
        var defendant = part(Role.DEFENDANT, ORGANIZATION);
        var suit = add(EventType.LAWSUIT, day, plaintiff, defendant);
        if (chance.happens(0.5)) {
            replaceLast(add(EventType.TRIAL, day.plusDays(chance.between(100, 500)), plaintiff, defendant)
                    .asPartOf(suit));
        }
    }

    private Happening add(EventType type, LocalDate day, Participation... parts) {
        var key = "event-" + number + "-" + (events.size() + 1);
        var event = new Happening(key, type, dates.status(), day, dates.known(day), List.of(parts), null, null);
        events.add(event);
        return event;
    }

    private Happening replaceLast(Happening event) {
        events.set(events.size() - 1, event);
        return event;
    }

    private Participation part(Role role, EntityType type) {
        return new Participation(role, cast.famous(type, chance), null);
    }

    private void meeting(LocalDate day) {
        var first = chance.zipf(cast.size(PERSON));
        var second = (first + chance.between(1, cast.size(PERSON) - 1)) % cast.size(PERSON);
        add(
                EventType.MEETING,
                day,
                new Participation(Role.PARTICIPANT, cast.figure(PERSON, first), null),
                new Participation(Role.PARTICIPANT, cast.figure(PERSON, second), null));
    }
}
