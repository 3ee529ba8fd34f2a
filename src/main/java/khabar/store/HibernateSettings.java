package khabar.store;

import java.util.Map;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.FetchSettings;
import org.hibernate.cfg.JdbcSettings;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** How Hibernate writes much at once. */
@Component
class HibernateSettings implements HibernatePropertiesCustomizer {

    @Override
    public void customize(Map<String, Object> settings) {
        settings.put(JdbcSettings.DIALECT, IdentityDialect.class.getName());
        settings.put(BatchSettings.STATEMENT_BATCH_SIZE, 200);
        settings.put(BatchSettings.ORDER_INSERTS, true);
        settings.put(BatchSettings.ORDER_UPDATES, true);
        settings.put(FetchSettings.DEFAULT_BATCH_FETCH_SIZE, 500);
    }
}
