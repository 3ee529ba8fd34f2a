package khabar.derived;

import java.util.List;
import khabar.name.SearchForms;
import khabar.name.Spelling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Recomputes the search forms of all names when a newer program version starts. All names change in one transaction,
 * since keys from different versions do not match. If several programs start at once, one recomputes and the others
 * wait. Keeps forms that a newer version computed.
 */
@Component
class NameKeyMigration implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(NameKeyMigration.class);
    private static final int BATCH_SIZE = 1000;

    private static final String MIN_VERSION = "select coalesce(min(key_version), ?) from entity_name";

    /** Pages by ID, so that each name is read once. */
    private static final String OUTDATED =
            "select id, name from entity_name where id > ? and key_version < ? order by id limit " + BATCH_SIZE;

    private static final String UPDATE =
            "update entity_name set name_norm = ?, name_latin = ?, name_keys = ?, key_version = ? where id = ?";

    private final TransactionTemplate transaction;
    // JdbcClient has no batches, and unnest cannot return rows with key arrays.
    private final JdbcTemplate sql;
    private final LoadLock lock;
    private final DerivedTables derived;

    NameKeyMigration(PlatformTransactionManager transactions, JdbcTemplate sql, LoadLock lock, DerivedTables derived) {
        this.transaction = new TransactionTemplate(transactions);
        this.sql = sql;
        this.lock = lock;
        this.derived = derived;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (hasOutdatedNames()) {
            transaction.executeWithoutResult(status -> recomputeAll());
        }
    }

    private boolean hasOutdatedNames() {
        var version = sql.queryForObject(MIN_VERSION, Integer.class, Spelling.VERSION);
        return version != null && version < Spelling.VERSION;
    }

    private void recomputeAll() {
        lock.acquire();
        var count = 0;
        var lastId = Long.MIN_VALUE;
        for (var names = namesAfter(lastId); !names.isEmpty(); names = namesAfter(lastId)) {
            sql.batchUpdate(
                    UPDATE, names.stream().map(OutdatedName::updateParameters).toList());
            lastId = names.getLast().id;
            count += names.size();
        }
        derived.refreshAllNames();
        log.info("Recomputed the search keys of {} names (key version {})", count, Spelling.VERSION);
    }

    private List<OutdatedName> namesAfter(long id) {
        return sql.query(
                OUTDATED,
                (row, number) -> new OutdatedName(row.getLong("id"), row.getString("name")),
                id,
                Spelling.VERSION);
    }

    private record OutdatedName(long id, String name) {

        Object[] updateParameters() {
            var forms = SearchForms.of(name);
            return new Object[] {
                forms.normalized(), forms.latin(), forms.keys().toArray(String[]::new), forms.version(), id
            };
        }
    }
}
