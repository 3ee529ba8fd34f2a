package khabar.sql;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The time limit of statements, which the sessions have as a setting. */
@Component
class SessionTimeout {

    private final int millis;

    SessionTimeout(DataSource database) {
        millis = JdbcClient.create(database)
                .sql("select setting::int from pg_settings where name = 'statement_timeout'")
                .query(Integer.class)
                .single();
    }

    /** Returns 0 if there is none. */
    int millis() {
        return millis;
    }
}
