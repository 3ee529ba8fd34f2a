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

/** Event type, with a rule for each role. */
public enum EventType {
    DEPARTURE(
            atMostOne(Role.PERSON, PERSON),
            exactlyOne(Role.EMPLOYER, ORGANIZATION),
            atMostOne(Role.NEXT_EMPLOYER, ORGANIZATION)),
    HIRE(
            atMostOne(Role.PERSON, PERSON),
            exactlyOne(Role.EMPLOYER, ORGANIZATION),
            anyNumber(Role.FORMER_EMPLOYER, ORGANIZATION)),
    FOUNDING(anyNumber(Role.FOUNDER, PERSON, ORGANIZATION), exactlyOne(Role.FOUNDED, ORGANIZATION)),
    LAWSUIT(atLeastOne(Role.PLAINTIFF, PERSON, ORGANIZATION), atLeastOne(Role.DEFENDANT, PERSON, ORGANIZATION)),
    TRIAL(atLeastOne(Role.PLAINTIFF, PERSON, ORGANIZATION), atLeastOne(Role.DEFENDANT, PERSON, ORGANIZATION)),
    LAUNCH(anyNumber(Role.MAKER, PERSON, ORGANIZATION), exactlyOne(Role.PRODUCT, PRODUCT)),
    CONSTRUCTION(anyNumber(Role.BUILDER, PERSON, ORGANIZATION), exactlyOne(Role.FACILITY, FACILITY)),
    DELIVERY(
            anyNumber(Role.SUPPLIER, PERSON, ORGANIZATION),
            atLeastOne(Role.RECIPIENT, PERSON, ORGANIZATION),
            atLeastOne(Role.PRODUCT, PRODUCT),
            atMostOne(Role.FACILITY, FACILITY)),
    CORRESPONDENCE(
            exactlyOne(Role.SENDER, PERSON, ORGANIZATION),
            atLeastOne(Role.RECIPIENT, PERSON, ORGANIZATION),
            anyNumber(Role.SUBJECT, anyType())),
    MEETING(atLeast(2, Role.PARTICIPANT, PERSON, ORGANIZATION), anyNumber(Role.SUBJECT, anyType())),
    STATEMENT(anyNumber(Role.SPEAKER, PERSON, ORGANIZATION), anyNumber(Role.SUBJECT, anyType())),
    INVESTMENT(atLeastOne(Role.INVESTOR, PERSON, ORGANIZATION), anyNumber(Role.TARGET, anyType())),
    ACQUISITION(
            atLeastOne(Role.ACQUIRER, PERSON, ORGANIZATION), exactlyOne(Role.TARGET, ORGANIZATION, PRODUCT, FACILITY)),
    OTHER(anyNumber(Role.PARTICIPANT, PERSON, ORGANIZATION), anyNumber(Role.SUBJECT, anyType()));

    private final Map<Role, RoleRule> rules = new LinkedHashMap<>();

    EventType(RoleRule... rules) {
        Arrays.stream(rules).forEach(rule -> this.rules.put(rule.role(), rule));
    }

    /** This type's roles, in the order in which a sentence would name them. */
    public Set<Role> roles() {
        return Collections.unmodifiableSet(rules.keySet());
    }

    public Collection<RoleRule> rules() {
        return Collections.unmodifiableCollection(rules.values());
    }

    /** The rule for a role; empty if events of this type do not have the role. */
    public Optional<RoleRule> rule(Role role) {
        return Optional.ofNullable(rules.get(role));
    }

    private static RoleRule atMostOne(Role role, EntityType... fillers) {
        return new RoleRule(role, 0, 1, Set.of(fillers));
    }

    private static RoleRule exactlyOne(Role role, EntityType... fillers) {
        return new RoleRule(role, 1, 1, Set.of(fillers));
    }

    private static RoleRule anyNumber(Role role, EntityType... fillers) {
        return new RoleRule(role, 0, null, Set.of(fillers));
    }

    private static RoleRule atLeastOne(Role role, EntityType... fillers) {
        return atLeast(1, role, fillers);
    }

    private static RoleRule atLeast(int min, Role role, EntityType... fillers) {
        return new RoleRule(role, min, null, Set.of(fillers));
    }

    private static EntityType[] anyType() {
        return EntityType.values();
    }
}
