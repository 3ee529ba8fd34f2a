package khabar.sql;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Reports the state of the databases without waiting for them. Spring's own indicator waits for a connection. Queries
 * can be answered while one of them answers.
 */
@Component("db")
class DatabaseHealth implements HealthIndicator {

    private final DatabaseWatch watch;
    private final Replicas replicas;

    DatabaseHealth(DatabaseWatch watch, Replicas replicas) {
        this.watch = watch;
        this.replicas = replicas;
    }

    @Override
    public Health health() {
        var primary = watch.isUp() ? Status.UP : Status.DOWN;
        var isUp = watch.isUp() || !replicas.usable(null).isEmpty();
        return Health.status(isUp ? Status.UP : Status.DOWN)
                .withDetail("primary", primary.getCode())
                .withDetails(replicas.states())
                .build();
    }
}
