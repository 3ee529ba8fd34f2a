package khabar.plan;

import java.util.List;
import khabar.table.FieldSource.Nodes;
import khabar.table.Fields;
import khabar.table.TableType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the fields that find nodes of any type. */
@Configuration(proxyBeanMethods = false)
class NodeFields {

    @Bean
    TableType nodesDeclaration() {
        return TableType.extension(
                List.of("Query"), Fields.none().add("node", new Nodes("id")).add("nodes", new Nodes("ids")));
    }
}
