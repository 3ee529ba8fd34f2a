package khabar.statistics;

import java.util.Arrays;
import khabar.entity.Entity;
import khabar.entity.EntityType;
import khabar.table.ArgumentCondition;
import khabar.table.ConnectionField;
import khabar.table.SortKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** List of entities that participate in the same events as an entity. */
@Configuration(proxyBeanMethods = false)
class RelatedEntityConnections {

    @Bean
    ConnectionField<Entity> related() {
        var types = Arrays.stream(EntityType.values()).map(Entity::typeName).toList();
        return ConnectionField.of("related", types, Entity.class, Entity.TABLE, "entity_pair.other_id")
                .from("entity_pair left join entity on entity.id = entity_pair.other_id")
                .parent(Entity.class, Entity::rowId, "entity_pair.entity_id")
                .argument("types", ArgumentCondition.oneOf("entity.entity_type_code"))
                .defaultOrder(SortKey.of("entity_pair.event_count", "int").descending())
                .edges("entity_pair.event_count", RelatedEntityEdge::read);
    }
}
