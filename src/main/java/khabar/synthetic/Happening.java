package khabar.synthetic;

import java.time.LocalDate;
import java.util.List;
import khabar.date.FuzzyDate;
import khabar.event.EventStatus;
import khabar.event.EventType;
import khabar.event.Role;
import org.jspecify.annotations.Nullable;

/**
 * An invented event.
 *
 * @param day when it happened; sources may know it less precisely
 * @param occurred the date that sources know; null if they know none
 * @param whole the key of the event of which it is a part
 * @param cause the key of the event that implies it; no article reports it then
 */
record Happening(
        String key,
        EventType type,
        EventStatus status,
        LocalDate day,
        @Nullable FuzzyDate occurred,
        List<Participation> parts,
        @Nullable String whole,
        @Nullable String cause) {

    /** Who takes part, in which role; the position is null if no source states one. */
    record Participation(Role role, Figure figure, @Nullable String position) {}

    Happening asPartOf(Happening event) {
        return new Happening(key, type, status, day, occurred, parts, event.key, null);
    }

    Happening asImpliedBy(Happening event) {
        return new Happening(key, type, event.status, event.day, event.occurred, parts, null, event.key);
    }
}
