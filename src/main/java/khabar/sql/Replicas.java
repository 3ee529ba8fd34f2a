package khabar.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The streaming replicas of the database, if there are any. One that does not answer, or is too far behind the primary,
 * gets no queries until that has changed.
 */
@Component
@EnableConfigurationProperties(ReplicaSettings.class)
class Replicas implements DisposableBean, MeterBinder {

    private final DatabaseWatch primary;
    private final Duration maxLag;
    private final List<Replica> all;
    private final AtomicInteger turn = new AtomicInteger();

    Replicas(DataSource database, DatabaseWatch primary, ReplicaSettings settings, SessionTimeout timeout)
            throws SQLException {
        this.primary = primary;
        this.maxLag = settings.maxLag();
        var pool = database.unwrap(HikariDataSource.class);
        this.all = IntStream.range(0, settings.url().size())
                .mapToObj(number -> Replica.open(pool, settings, number, timeout.millis()))
                .toList();
    }

    private record Replica(String name, HikariDataSource pool, QueryDatabase database) {

        private static Replica open(HikariDataSource primary, ReplicaSettings settings, int number, int timeoutMillis) {
            var config = new HikariConfig();
            primary.copyStateTo(config);
            var name = "replica " + (number + 1);
            config.setPoolName("khabar " + name);
            config.setJdbcUrl(settings.url().get(number));
            if (settings.username() != null) {
                config.setUsername(settings.username());
            }
            if (settings.password() != null) {
                config.setPassword(settings.password());
            }
            config.setReadOnly(true);
            // Khabar starts while a replica is down.
            config.setInitializationFailTimeout(-1);
            var pool = new HikariDataSource(config);
            var watch = new DatabaseWatch(pool, "The database (%s)".formatted(name));
            return new Replica(name, pool, new QueryDatabase(pool, watch, timeoutMillis));
        }

        private void close() {
            database.watch().destroy();
            pool.close();
        }
    }

    /** Returns the replicas that show all changes up to the position, the next in turn first. */
    List<QueryDatabase> usable(@Nullable WalPosition after) {
        var first = turn.getAndIncrement();
        return IntStream.range(0, all.size())
                .mapToObj(each -> all.get(Math.floorMod(first + each, all.size())))
                .filter(replica -> isUsable(replica, after))
                .map(Replica::database)
                .toList();
    }

    private boolean isUsable(Replica replica, @Nullable WalPosition after) {
        var position = replica.database.watch().history().last();
        return replica.database.watch().isUp()
                && position != null
                && (after == null || position.compareTo(after) >= 0)
                && primary.history().lag(position).compareTo(maxLag) <= 0;
    }

    /** Returns each with what it is doing, for health. */
    Map<String, String> states() {
        var states = new LinkedHashMap<String, String>();
        all.forEach(replica -> states.put(replica.name, state(replica)));
        return states;
    }

    private String state(Replica replica) {
        if (isUsable(replica, null)) {
            return "UP";
        }
        return replica.database.watch().isUp() ? "BEHIND" : "DOWN";
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        all.forEach(replica -> Gauge.builder("khabar.replica.lag", replica, this::lagSeconds)
                .description("How far a replica is behind the primary; not a number if it does not answer")
                .baseUnit("seconds")
                .tag("replica", replica.name)
                .register(registry));
    }

    private double lagSeconds(Replica replica) {
        var position = replica.database.watch().history().last();
        return position == null || !replica.database.watch().isUp()
                ? Double.NaN
                : primary.history().lag(position).toMillis() / 1_000.0;
    }

    @Override
    public void destroy() {
        all.forEach(Replica::close);
    }
}
