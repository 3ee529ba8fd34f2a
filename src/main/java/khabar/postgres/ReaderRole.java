package khabar.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps analysts, who query the schema {@code report} as khabar_reader, from doing anything else, after migrations. On a
 * server where Khabar may not change roles, it logs what an administrator has to run. Settings that the role already
 * has, with any value, stay.
 */
@Component
final class ReaderRole extends BaseCallback {

    private static final Logger log = LoggerFactory.getLogger(ReaderRole.class);

    /** Roles do not belong to one database, and this one may be older than this version of Khabar. */
    private static final String MISSING = """
            with reader as (
                select oid, rolconnlimit from pg_roles where rolname = 'khabar_reader'
            ),
            own_database as (
                select oid from pg_database where datname = current_database()
            ),
            other_database as (
                select datname, has_database_privilege(reader.oid, pg_database.oid, 'connect') as is_open
                  from pg_database
                 cross join reader
                 where datname <> current_database()
                   and datallowconn
            )
            select 'create role khabar_reader login'
             where not exists (select from reader)
             union all
            select format('alter role khabar_reader set %s = %L', name, value)
              from reader
             cross join (values
                       ('default_transaction_read_only', 'on'),
                       ('search_path', 'report'),
                       ('statement_timeout', '5min'),
                       ('idle_in_transaction_session_timeout', '5min'),
                       ('temp_file_limit', '2GB'),
                       ('jit', 'off'),
                       ('random_page_cost', '1.1')) setting (name, value)
             where not exists (
                       select
                         from pg_db_role_setting
                        cross join unnest(setconfig) present
                        where setrole = reader.oid
                          and setdatabase in (0, (select oid from own_database))
                          and starts_with(present, name || '='))
             union all
            select 'alter role khabar_reader connection limit 20'
              from reader
             where rolconnlimit = -1
             union all
            select unnest(array[
                       'grant usage on schema report to khabar_reader',
                       'grant select on all tables in schema report to khabar_reader',
                       'alter default privileges in schema report grant select on tables to khabar_reader'])
              from reader
             where not has_schema_privilege(reader.oid, 'report', 'usage')
             union all
            select format('revoke execute on function pg_catalog.%s from public', pg_proc.oid::regprocedure)
              from reader
              join pg_proc
                on pronamespace = 'pg_catalog'::regnamespace
               and proname in ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_put', 'lo_truncate', 'lo_truncate64',
                               'lo_unlink', 'lowrite')
             where has_function_privilege(reader.oid, pg_proc.oid, 'execute')
             union all
            -- Only where the server is Khabar's own: others may need to connect to these databases.
            select format('revoke connect, temporary on database %I from public', datname)
              from other_database
             where is_open
               and (select bool_and(datname in ('postgres', 'template1')) from other_database)
            """;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return false;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            var missing = restrict(context.getConnection());
            if (!missing.isEmpty()) {
                log.warn(
                        "The role khabar_reader may do more, or less, than read the schema report, and Khabar may not"
                                + " change that. As an administrator of the server, run in this database:{}",
                        missing.stream()
                                .map(statement -> "\n    " + statement + ";")
                                .reduce("", String::concat));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the statements that the connection's role may not run. */
    static List<String> restrict(Connection connection) throws SQLException {
        // A role that did not exist before has more to do.
        for (int round = 0; round < 2; round++) {
            for (var statement : missing(connection)) {
                tryToRun(statement, connection);
            }
        }
        return missing(connection);
    }

    private static List<String> missing(Connection connection) throws SQLException {
        var statements = new ArrayList<String>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery(MISSING)) {
            while (rows.next()) {
                statements.add(rows.getString(1));
            }
        }
        return statements;
    }

    /** Whatever the reason of a failure is, the statement is still missing afterwards, or another program has run it. */
    private static void tryToRun(String statement, Connection connection) throws SQLException {
        var before = connection.getAutoCommit() ? null : connection.setSavepoint();
        try (var update = connection.createStatement()) {
            update.execute(statement);
        } catch (SQLException e) {
            log.debug("{}: {}", statement, e.getMessage());
            if (before != null) {
                connection.rollback(before);
            }
        }
    }
}
