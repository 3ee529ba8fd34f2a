package khabar.sql;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Reports the state of the database without waiting for it. Spring's own indicator waits for a connection. */
@Component("db")
class DatabaseHealth implements HealthIndicator {

    private final DatabaseWatch watch;

    DatabaseHealth(DatabaseWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        return watch.isUp() ? Health.up().build() : Health.down().build();
    }
}
