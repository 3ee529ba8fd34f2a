package khabar.derived;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lock that seed loads and migrations of names and words hold until their transactions end. Readers do not wait for it.
 * It is the lock of a table and no advisory lock: anyone who can connect could take one, and hold up every load.
 */
@Component
public class LoadLock {

    private static final Logger log = LoggerFactory.getLogger(LoadLock.class);

    /** Conflicts with itself and with writing the table, not with reading it. */
    private static final String LOCK = "lock table seed_run in share row exclusive mode";

    private static final String HOLDERS = """
            select string_agg(
                       'process ' || activity.pid
                           || coalesce(', since ' || date_trunc('second', activity.xact_start), '')
                           || coalesce(', from ' || host(activity.client_addr), ''),
                       '; ')
              from pg_locks held
              join pg_stat_activity activity on activity.pid = held.pid
             where held.locktype = 'relation'
               and held.database = (select oid from pg_database where datname = current_database())
               and held.relation = 'seed_run'::regclass
               and held.mode in ('ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
               and held.granted
            having count(*) > 0
            """;

    private final JdbcClient sql;

    LoadLock(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lifts the time limits of the transaction, and waits until no other transaction holds the lock. */
    public void acquire() {
        // The connections have the time limits of reads.
        sql.sql("set local statement_timeout = 0").update();
        sql.sql("set local lock_timeout = 0").update();
        var holders = sql.sql(HOLDERS).query(String.class).optional();
        holders.ifPresent(processes -> log.warn(
                "Waiting for another load to end: {}. To end it by force, run select pg_terminate_backend(...) with the"
                        + " number of its process.",
                processes));
        sql.sql(LOCK).update();
        holders.ifPresent(processes -> log.warn("The other load has ended; this one begins."));
    }
}
