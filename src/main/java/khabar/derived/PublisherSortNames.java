package khabar.derived;

import khabar.name.Spelling;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Computes the sort names of publishers that were stored before publishers had one. */
@Component
class PublisherSortNames implements SmartInitializingSingleton {

    private static final String UPDATE = "update publisher set sort_name = ? where id = ?";

    private final TransactionTemplate transaction;
    private final JdbcTemplate sql;
    private final LoadLock lock;

    PublisherSortNames(PlatformTransactionManager transactions, JdbcTemplate sql, LoadLock lock) {
        this.transaction = new TransactionTemplate(transactions);
        this.sql = sql;
        this.lock = lock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var isIncomplete =
                sql.queryForObject("select exists (select from publisher where sort_name = '')", Boolean.class);
        if (Boolean.TRUE.equals(isIncomplete)) {
            transaction.executeWithoutResult(status -> compute());
        }
    }

    private void compute() {
        lock.acquire();
        var parameters = sql.query("select id, name from publisher where sort_name = ''", (row, number) ->
                new Object[] {Spelling.sortKey(row.getString("name")), row.getLong("id")});
        sql.batchUpdate(UPDATE, parameters);
    }
}
