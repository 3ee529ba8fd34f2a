package khabar.store.hibernate;

import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/**
 * PostgreSQL whose identity columns have sequences that Hibernate can read. Hibernate takes fifty ids at a time from
 * them, but looks for sequences in {@code information_schema}, which does not list these.
 */
public class IdentityDialect extends PostgreSQLDialect {

    public IdentityDialect(DialectResolutionInfo server) {
        super(server);
    }

    @Override
    public String getQuerySequencesString() {
        return """
                select current_database() as sequence_catalog,
                       schemaname         as sequence_schema,
                       sequencename       as sequence_name,
                       start_value,
                       min_value          as minimum_value,
                       max_value          as maximum_value,
                       increment_by       as increment
                  from pg_sequences
                """;
    }
}
