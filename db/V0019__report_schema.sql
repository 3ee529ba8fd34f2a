create schema report;

comment on schema report is
    'Views for analysts. Their names do not change, and their keys are those of the API. The tables stay in public.';

-- Roles belong to the whole server: this one may exist already, another session may be creating it for another
-- database, or we may not have the right to create it. None of these stops the migration.
do $$
begin
    if not exists (select from pg_roles where rolname = 'khabar_reader') then
        create role khabar_reader login;
        begin
            alter role khabar_reader set default_transaction_read_only = on;
            alter role khabar_reader set search_path = report;
            comment on role khabar_reader is
                'Reads the schema report of Khabar and nothing else. Has no password: '
                'if the server requires one, nobody can log in until an administrator sets it.';
        exception
            when insufficient_privilege then
                raise notice 'khabar_reader keeps the defaults of the server: %', sqlerrm;
        end;
    end if;
exception
    when duplicate_object or unique_violation then
        raise notice 'Another session has just created khabar_reader';
    when insufficient_privilege or feature_not_supported then
        raise notice '% cannot create khabar_reader: %', current_user, sqlerrm;
end
$$;

-- The migrating user owns the views, and a view reads with the rights of its owner: the reader needs none on tables.
do $$
begin
    if exists (select from pg_roles where rolname = 'khabar_reader') then
        grant usage on schema report to khabar_reader;
        alter default privileges in schema report grant select on tables to khabar_reader;
    else
        raise notice
            'Only % can read the schema report. Once khabar_reader exists, run: '
            'grant usage on schema report to khabar_reader; '
            'grant select on all tables in schema report to khabar_reader; '
            'alter default privileges in schema report grant select on tables to khabar_reader',
            current_user;
    end if;
end
$$;

-- The default rights in a new database would let the reader write: temporary tables and, in a database created before
-- PostgreSQL 15, tables in public.
do $$
begin
    revoke create on schema public from public;
    execute format('revoke temporary on database %I from public', current_database());
exception
    when insufficient_privilege then
        raise notice 'The rights of public in % are unchanged: %', current_database(), sqlerrm;
end
$$;
