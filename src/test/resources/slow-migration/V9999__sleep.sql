-- Takes longer than the time limit of SessionSettingsTests.
select pg_sleep(1.5);
