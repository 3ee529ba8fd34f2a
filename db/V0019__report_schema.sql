create schema report;

comment on schema report is
    'Stable views for analysts. View names never change, and keys are'
    ' the same as in the API. The tables are in the schema public.';

-- Roles belong to the whole server. This role may already exist, another session may be creating it for another
-- database, or the current user may not be allowed to create it. None of these cases stops the migration.
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

-- The migrating user owns the views. A view reads tables with its owner's rights, so khabar_reader needs no rights on
-- tables.
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

-- By default, khabar_reader could create temporary tables and, in a database created before PostgreSQL 15, tables in
-- public.
do $$
begin
    revoke create on schema public from public;
    execute format('revoke temporary on database %I from public', current_database());
exception
    when insufficient_privilege then
        raise notice 'The rights of public in % are unchanged: %', current_database(), sqlerrm;
end
$$;
