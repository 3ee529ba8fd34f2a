package khabar.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import khabar.claim.EventProperty;
import khabar.claim.Unit;
import khabar.entity.EntityType;
import khabar.event.EventType;
import khabar.event.Role;
import khabar.testing.LoaderTest;
import khabar.text.KnownLanguages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The vocabularies in code, which `check` uses without a database, equal the rows of the migrations. */
@LoaderTest
class VocabularyTests {

    @Autowired
    JdbcClient sql;

    @Test
    void languagesEqualThoseOfDatabase() {
        assertThat(KnownLanguages.TAGS).containsExactlyInAnyOrderElementsOf(column("select code from language"));
    }

    @Test
    void typesAndRolesEqualThoseOfDatabase() {
        assertThat(names(EntityType.values()))
                .containsExactlyInAnyOrderElementsOf(column("select code from entity_type"));
        assertThat(names(EventType.values()))
                .containsExactlyInAnyOrderElementsOf(column("select code from event_type"));
        assertThat(names(Role.values())).containsExactlyInAnyOrderElementsOf(column("select code from role"));
    }

    @Test
    void participantCountsEqualThoseOfDatabase() {
        var rules = new ArrayList<String>();
        for (var type : EventType.values()) {
            type.rules().forEach(rule -> rules.add("%s %s %s %s".formatted(type, rule.role(), rule.min(), rule.max())));
        }

        assertThat(rules).containsExactlyInAnyOrderElementsOf(column("""
                select format('%s %s %s %s', event_type_code, role_code, min_count, coalesce(max_count::text, 'null'))
                  from event_type_role
                """));
    }

    @Test
    void entityTypesOfRolesEqualThoseOfDatabase() {
        var allowed = new ArrayList<String>();
        for (var type : EventType.values()) {
            type.rules().forEach(rule -> rule.fillers()
                    .forEach(entityType -> allowed.add("%s %s %s".formatted(type, rule.role(), entityType))));
        }

        assertThat(allowed).containsExactlyInAnyOrderElementsOf(column("""
                select format('%s %s %s', event_type_code, role_code, entity_type_code) from event_type_role_filler
                """));
    }

    @Test
    void unitsAndDimensionsEqualThoseOfDatabase() {
        assertThat(names(Unit.values())).containsExactlyInAnyOrderElementsOf(column("select code from unit"));
        for (var unit : Unit.values()) {
            var dimension = sql.sql("select dimension from unit where code = ?")
                    .param(unit.name())
                    .query(String.class)
                    .single();
            assertThat(List.of("DURATION", "HEADCOUNT").contains(dimension))
                    .isEqualTo(unit.property() == EventProperty.DURATION || unit.property() == EventProperty.HEADCOUNT)
                    .isEqualTo(dimension.equals(unit.property().name()));
        }
    }

    private List<String> column(String query) {
        return sql.sql(query).query(String.class).list();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
