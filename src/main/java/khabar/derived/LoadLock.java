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

    /** Lifts the time limits of the transaction, and waits until no other transaction holds the lock. */
    public void acquire() {
        // The connections have the time limits of reads.
        sql.sql("set local statement_timeout = 0").update();
        sql.sql("set local lock_timeout = 0").update();
        sql.sql("select pg_advisory_xact_lock(hashtext('khabar seed'))").query(row -> {});
    }
}
