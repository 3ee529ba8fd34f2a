package khabar.derived;

import java.util.List;
import khabar.name.Spelling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes anew, at the start of a newer program, the forms under which names are searched. In one transaction, since keys of two versions do not
 * meet; of several programs that start at once, one does it and the others wait. What a newer program computed stays.
 */
@Component
class NameKeyMigration implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(NameKeyMigration.class);
    private static final int BATCH = 1000;

    private static final String LOWEST = "select coalesce(min(key_version), ?) from entity_name";
    /** Walked by ID: each name is read once, whatever was computed before. */
    private static final String OLD =
            "select id, name from entity_name where id > ? and key_version < ? order by id limit " + BATCH;

    private static final String WRITE =
            "update entity_name set name_norm = ?, name_latin = ?, name_keys = ?, key_version = ? where id = ?";

    private final TransactionTemplate transaction;
    private final JdbcTemplate sql;
    private final DerivedTables derived;

    NameKeyMigration(PlatformTransactionManager transactions, JdbcTemplate sql, DerivedTables derived) {
        this.transaction = new TransactionTemplate(transactions);
        this.sql = sql;
        this.derived = derived;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (isOld()) {
            transaction.executeWithoutResult(status -> computeAll());
        }
    }

    private boolean isOld() {
        var lowest = sql.queryForObject(LOWEST, Integer.class, Spelling.VERSION);
        return lowest != null && lowest < Spelling.VERSION;
    }

    private void computeAll() {
        sql.query(DerivedTables.LOCK, row -> {});
        var count = 0;
        var last = Long.MIN_VALUE;
        for (var names = after(last); !names.isEmpty(); names = after(last)) {
            sql.batchUpdate(WRITE, names.stream().map(OldName::computed).toList());
            last = names.getLast().id;
            count += names.size();
        }
        derived.refreshAllNames();
        log.info("names={} keyVersion={}", count, Spelling.VERSION);
    }

    private List<OldName> after(long id) {
        return sql.query(
                OLD, (row, number) -> new OldName(row.getLong("id"), row.getString("name")), id, Spelling.VERSION);
    }

    private record OldName(long id, String name) {

        Object[] computed() {
            return new Object[] {
                Spelling.normalized(name),
                Spelling.latin(name),
                Spelling.keys(name).toArray(String[]::new),
                Spelling.VERSION,
                id
            };
        }
    }
}
