package khabar.derived;

import java.util.List;
import khabar.word.SearchVector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Indexes the words of all articles anew when a newer program version starts, in one transaction, as {@link
 * NameKeyMigration} does for names.
 */
@Component
class ArticleWordMigration implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ArticleWordMigration.class);

    private static final String IS_OUTDATED = "select exists (select from article where search_version < :version)";

    /** Pages by ID, so that each article is read once. */
    private static final String OUTDATED =
            "select id from article where id > :id and search_version < :version order by id limit 1000";

    private final TransactionTemplate transaction;
    private final JdbcClient sql;
    private final LoadLock lock;
    private final ArticleWordIndex words;

    ArticleWordMigration(
            PlatformTransactionManager transactions, JdbcClient sql, LoadLock lock, ArticleWordIndex words) {
        this.transaction = new TransactionTemplate(transactions);
        this.sql = sql;
        this.lock = lock;
        this.words = words;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (isOutdated()) {
            transaction.executeWithoutResult(status -> indexAll());
        }
    }

    private boolean isOutdated() {
        return sql.sql(IS_OUTDATED)
                .param("version", SearchVector.VERSION)
                .query(Boolean.class)
                .single();
    }

    private void indexAll() {
        lock.acquire();
        var count = 0;
        for (var ids = idsAfter(Long.MIN_VALUE); !ids.isEmpty(); ids = idsAfter(ids.getLast())) {
            words.write(ids);
            count += ids.size();
        }
        log.info("Indexed the words of {} articles (version {})", count, SearchVector.VERSION);
    }

    private List<Long> idsAfter(long id) {
        return sql.sql(OUTDATED)
                .param("id", id)
                .param("version", SearchVector.VERSION)
                .query((row, number) -> row.getLong("id"))
                .list();
    }
}
