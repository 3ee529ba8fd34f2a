create schema report;

comment on schema report is 'What analysts see: views whose names do not change, and whose keys are those of the API. The tables stay in public.';

-- Roles belong to the whole server, so this one may be there already, or somebody else may be creating it for another database right now,
-- or it may not be ours to create. None of that is a reason not to migrate.
do $$
begin
    if not exists (select from pg_roles where rolname = 'khabar_reader') then
        create role khabar_reader login;
        begin
            alter role khabar_reader set default_transaction_read_only = on;
            alter role khabar_reader set search_path = report;
            comment on role khabar_reader is 'Reads the schema report of Khabar and nothing else. It has no password: where the server asks for one, nobody can log in until an administrator sets it.';
        exception
            when insufficient_privilege then
                raise notice 'khabar_reader keeps the server''s defaults: %', sqlerrm;
        end;
    end if;
exception
    when duplicate_object or unique_violation then
        raise notice 'khabar_reader has been created by somebody else just now';
    when insufficient_privilege or feature_not_supported then
        raise notice 'khabar_reader cannot be created by %: %', current_user, sqlerrm;
end
$$;

-- Whoever migrates owns the views, and a view reads with the rights of its owner: the reader needs none on the tables.
do $$
begin
    if exists (select from pg_roles where rolname = 'khabar_reader') then
        grant usage on schema report to khabar_reader;
        alter default privileges in schema report grant select on tables to khabar_reader;
    else
        raise notice 'nobody but % can read the schema report. Once khabar_reader is there, give it: grant usage on schema report to khabar_reader; grant select on all tables in schema report to khabar_reader; alter default privileges in schema report grant select on tables to khabar_reader', current_user;
    end if;
end
$$;

-- What everybody may do in a new database would let the reader write: temporary tables and, where the database comes from before
-- PostgreSQL 15, tables in public.
do $$
begin
    revoke create on schema public from public;
    execute format('revoke temporary on database %I from public', current_database());
exception
    when insufficient_privilege then
        raise notice 'what everybody may do in % stays as it is: %', current_database(), sqlerrm;
end
$$;
