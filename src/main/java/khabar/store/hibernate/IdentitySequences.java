package khabar.store.hibernate;

import java.util.Map;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.QualifiedName;
import org.hibernate.boot.model.relational.QualifiedSequenceName;
import org.hibernate.id.PersistentIdentifierGenerator;
import org.hibernate.id.enhanced.StandardNamingStrategy;
import org.hibernate.service.ServiceRegistry;
import org.jspecify.annotations.Nullable;

/** Names sequences as PostgreSQL names those of identity columns, such as {@code article_id_seq}. */
public class IdentitySequences extends StandardNamingStrategy {

    @Override
    public QualifiedName determineSequenceName(
            @Nullable Identifier catalog,
            @Nullable Identifier schema,
            Map<?, ?> configuration,
            ServiceRegistry services) {
        var table = configuration.get(PersistentIdentifierGenerator.TABLE);
        return new QualifiedSequenceName(catalog, schema, Identifier.toIdentifier(table + "_id_seq"));
    }
}
