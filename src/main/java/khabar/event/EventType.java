package khabar.event;

import static khabar.entity.EntityType.FACILITY;
import static khabar.entity.EntityType.ORGANIZATION;
import static khabar.entity.EntityType.PERSON;
import static khabar.entity.EntityType.PRODUCT;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khabar.entity.EntityType;

/** What kind of thing happened, and who takes part in it. */
public enum EventType {
    DEPARTURE(
            optional(Role.PERSON, PERSON),
            one(Role.EMPLOYER, ORGANIZATION),
            optional(Role.NEXT_EMPLOYER, ORGANIZATION)),
    HIRE(optional(Role.PERSON, PERSON), one(Role.EMPLOYER, ORGANIZATION), any(Role.FORMER_EMPLOYER, ORGANIZATION)),
    FOUNDING(any(Role.FOUNDER, PERSON, ORGANIZATION), one(Role.FOUNDED, ORGANIZATION)),
    LAWSUIT(some(Role.PLAINTIFF, PERSON, ORGANIZATION), some(Role.DEFENDANT, PERSON, ORGANIZATION)),
    TRIAL(some(Role.PLAINTIFF, PERSON, ORGANIZATION), some(Role.DEFENDANT, PERSON, ORGANIZATION)),
    LAUNCH(any(Role.MAKER, PERSON, ORGANIZATION), one(Role.PRODUCT, PRODUCT)),
    CONSTRUCTION(any(Role.BUILDER, PERSON, ORGANIZATION), one(Role.FACILITY, FACILITY)),
    DELIVERY(
            any(Role.SUPPLIER, PERSON, ORGANIZATION),
            some(Role.RECIPIENT, PERSON, ORGANIZATION),
            some(Role.PRODUCT, PRODUCT),
            optional(Role.FACILITY, FACILITY)),
    CORRESPONDENCE(
            one(Role.SENDER, PERSON, ORGANIZATION),
            some(Role.RECIPIENT, PERSON, ORGANIZATION),
            any(Role.SUBJECT, anyone())),
    MEETING(atLeast(2, Role.PARTICIPANT, PERSON, ORGANIZATION), any(Role.SUBJECT, anyone())),
    STATEMENT(any(Role.SPEAKER, PERSON, ORGANIZATION), any(Role.SUBJECT, anyone())),
    INVESTMENT(some(Role.INVESTOR, PERSON, ORGANIZATION), any(Role.TARGET, anyone())),
    ACQUISITION(some(Role.ACQUIRER, PERSON, ORGANIZATION), one(Role.TARGET, ORGANIZATION, PRODUCT, FACILITY)),
    OTHER(any(Role.PARTICIPANT, PERSON, ORGANIZATION), any(Role.SUBJECT, anyone()));

    private final Map<Role, RoleRule> rules = new LinkedHashMap<>();

    EventType(RoleRule... rules) {
        Arrays.stream(rules).forEach(rule -> this.rules.put(rule.role(), rule));
    }

    /** The roles of this type, in the order in which people tell them. */
    public Set<Role> roles() {
        return Collections.unmodifiableSet(rules.keySet());
    }

    public Collection<RoleRule> rules() {
        return Collections.unmodifiableCollection(rules.values());
    }

    /** The rule of a role, or nothing if events of this type do not have it. */
    public Optional<RoleRule> rule(Role role) {
        return Optional.ofNullable(rules.get(role));
    }

    private static RoleRule optional(Role role, EntityType... fillers) {
        return new RoleRule(role, 0, 1, Set.of(fillers));
    }

    private static RoleRule one(Role role, EntityType... fillers) {
        return new RoleRule(role, 1, 1, Set.of(fillers));
    }

    private static RoleRule any(Role role, EntityType... fillers) {
        return new RoleRule(role, 0, null, Set.of(fillers));
    }

    private static RoleRule some(Role role, EntityType... fillers) {
        return atLeast(1, role, fillers);
    }

    private static RoleRule atLeast(int min, Role role, EntityType... fillers) {
        return new RoleRule(role, min, null, Set.of(fillers));
    }

    private static EntityType[] anyone() {
        return EntityType.values();
    }
}
