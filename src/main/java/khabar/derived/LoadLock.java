package khabar.derived;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lock that seed loads and name key migrations hold until their transactions end. Readers do not wait for it. */
@Component
public class LoadLock {

    private final JdbcClient sql;

    LoadLock(JdbcClient sql) {
        this.sql = sql;
    }

    /** Waits until no other transaction holds the lock. */
    public void acquire() {
        sql.sql("select pg_advisory_xact_lock(hashtext('khabar seed'))").query(row -> {});
    }
}
