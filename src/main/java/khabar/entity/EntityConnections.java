package khabar.entity;

import java.util.List;
import khabar.table.ConnectionField;
import khabar.table.SortKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lists of entities. */
@Configuration(proxyBeanMethods = false)
class EntityConnections {

    @Bean
    ConnectionField<Entity> allEntities() {
        var name = SortKey.of("entity.sort_name", "text");
        return ConnectionField.of("entities", List.of("Query"), Entity.class, Entity.TABLE, "entity.id")
                .order("NAME", name)
                .defaultOrder(name.ascending())
                .order("EVENT_COUNT", SortKey.of("entity.event_count", "int"))
                .filteredBy("EntityFilter");
    }
}
