-- Dates come back as their sources write them. Bounds and a precision did not keep how precisely each end of an interval
-- is known: 2025-01/.. became 2025/.., and ../2025-12-31 became ../2025. The EDTF text does, so it is stored beside them.
-- Rows that are already stored keep the text that they had so far, until their seed is loaded again.
create function edtf_days(given_date text)
    returns daterange
    language sql
    immutable
    parallel safe
    return case
        when given_date like '%X%' then daterange(
            make_date(greatest(left(given_date, 3)::int * 10, 1), 1, 1),
            make_date(left(given_date, 3)::int * 10 + 10, 1, 1))
        when char_length(rtrim(given_date, '~?')) = 4 then daterange(
            make_date(left(given_date, 4)::int, 1, 1),
            make_date(left(given_date, 4)::int + 1, 1, 1))
        when char_length(rtrim(given_date, '~?')) = 10 then daterange(
            make_date(left(given_date, 4)::int, substr(given_date, 6, 2)::int, substr(given_date, 9, 2)::int),
            make_date(left(given_date, 4)::int, substr(given_date, 6, 2)::int, substr(given_date, 9, 2)::int) + 1)
        when substr(given_date, 6, 2)::int > 32 then daterange(
            make_date(left(given_date, 4)::int, substr(given_date, 6, 2)::int * 3 - 98, 1),
            (make_date(left(given_date, 4)::int, substr(given_date, 6, 2)::int * 3 - 98, 1)
                + interval '3 months')::date)
        when given_date is not null then daterange(
            make_date(left(given_date, 4)::int, substr(given_date, 6, 2)::int, 1),
            (make_date(left(given_date, 4)::int, substr(given_date, 6, 2)::int, 1) + interval '1 month')::date)
    end;

comment on function edtf_days(text) is
    'Days of a single date in EDTF, which is not an interval: of the day, month, quarter, year or decade. Null if the'
    ' date is null.';

create function dated_days(given_edtf text)
    returns daterange
    language sql
    immutable
    parallel safe
    return case
        when given_edtf like '../%' then edtf_days(split_part(given_edtf, '/', 2))
        when given_edtf like '%/..' then edtf_days(split_part(given_edtf, '/', 1))
        when given_edtf like '%/%'  then daterange(
            lower(edtf_days(split_part(given_edtf, '/', 1))),
            upper(edtf_days(split_part(given_edtf, '/', 2))))
        else edtf_days(given_edtf)
    end;

comment on function dated_days(text) is
    'Days to which sources date an event or article: all days of a date in EDTF or, if an end is open, the day, month or'
    ' other unit of the other end. ../2025-12 is dated to December 2025, ../2025-12-31 to its last day. Null if the date'
    ' is null.';

create function possible_days(given_edtf text)
    returns daterange
    language sql
    immutable
    parallel safe
    return case
        when given_edtf is not null then daterange(
            case when given_edtf not like '../%' then lower(dated_days(given_edtf)) end,
            case when given_edtf not like '%/..' then upper(dated_days(given_edtf)) end)
    end;

comment on function possible_days(text) is
    'Days that a date in EDTF allows: of ../2025-08-14, all days through 14 August. Null if the date is null.';

create function order_day(given_edtf text)
    returns date
    language sql
    immutable
    parallel safe
    return coalesce(
        lower(possible_days(given_edtf)),
        greatest(lower(dated_days(given_edtf)) - 1, case when given_edtf is not null then date '0001-01-02' end));

comment on function order_day(text) is
    'Day that orders dates in EDTF: the first possible day. If that is unknown, the day before the day, month or other'
    ' unit by which it was, so that ../2023 comes just before 2023. Null if the date is null.';

create function month_of(given_days daterange)
    returns date
    language sql
    immutable
    parallel safe
    return case
        when date_trunc('month', lower(given_days)) = date_trunc('month', upper(given_days) - 1)
            then date_trunc('month', lower(given_days))::date
    end;

comment on function month_of(daterange) is
    'First day of the month that contains all given days; null if they span several months or are null.';

create function year_of(given_days daterange)
    returns int
    language sql
    immutable
    parallel safe
    return case
        when extract(year from lower(given_days)) = extract(year from upper(given_days) - 1)
            then extract(year from lower(given_days))::int
    end;

comment on function year_of(daterange) is
    'Year that contains all given days; null if they span several years or are null.';

create function is_date_as_written(
    given_edtf text, given_precision text, given_certainty text, given_from date, given_until date)
    returns boolean
    language sql
    immutable
    parallel safe
    return case
        when given_edtf is null then given_precision = 'UNKNOWN'
        else possible_days(given_edtf) = daterange(given_from, given_until)
            and given_precision = case
                when given_edtf like '%/%'                            then 'RANGE'
                when given_edtf like '%X%'                            then 'DECADE'
                when char_length(rtrim(given_edtf, '~?')) = 4         then 'YEAR'
                when char_length(rtrim(given_edtf, '~?')) = 10        then 'DAY'
                when substr(given_edtf, 6, 2) > '32'                  then 'QUARTER'
                else 'MONTH'
            end
            and given_certainty = case
                when given_edtf like '%~%' then 'APPROXIMATE'
                when given_edtf like '%?%' then 'UNCERTAIN'
                else 'CERTAIN'
            end
    end;

comment on function is_date_as_written(text, text, text, date, date) is
    'Whether the precision, the certainty and the days from (inclusive) to until (exclusive) are those of the date in'
    ' EDTF. The text is null if the precision is UNKNOWN.';

alter table event   add column occurred_edtf text;
alter table article add column published_edtf text;
alter table claim   add column value_edtf text;

update event
   set occurred_edtf = edtf(occurred_precision, occurred_certainty, occurred_from, occurred_until)
 where occurred_precision <> 'UNKNOWN';

update article
   set published_edtf = edtf(published_precision, 'CERTAIN', published_from, published_until)
 where published_precision <> 'UNKNOWN';

update claim
   set value_edtf = edtf(value_precision, value_certainty, value_from, value_until)
 where value_precision is not null;

alter table event
    add constraint event_occurred_edtf_check check (
        is_date_as_written(occurred_edtf, occurred_precision, occurred_certainty, occurred_from, occurred_until));
alter table article
    add constraint article_published_edtf_check check (
        is_date_as_written(published_edtf, published_precision, 'CERTAIN', published_from, published_until));
alter table claim
    add constraint claim_value_edtf_check check (
        (value_precision is null) = (value_edtf is null)
        and (value_edtf is null
            or is_date_as_written(value_edtf, value_precision, value_certainty, value_from, value_until)));

comment on column event.occurred_edtf is
    'Event date in ISO 8601-2 (EDTF) as written in the seed: 2025-08-14, 2025-08~, 2025-33 (a quarter), 202X (a decade),'
    ' 2025-08-01/2025-08-14, ../2025-08-14. Null if the date is unknown.';
comment on column article.published_edtf is
    'Publication date in ISO 8601-2 (EDTF) as written in the seed; null if unknown.';
comment on column claim.value_edtf is
    'Claimed date in ISO 8601-2 (EDTF) as written in the seed; null if the value is not a date.';

-- PostgreSQL 15 cannot change the expression of a generated column, so the columns are added again, with what refers to
-- them: constraints and indexes here, views below.
alter table event_participant drop constraint event_participant_event_fk;
alter table event_report drop constraint event_report_event_fk;
alter table dispute drop constraint dispute_event_fk;

alter table event drop column sort_date;
alter table event rename column dated to dated_before;
alter table event rename column occurred_month to occurred_month_before;
alter table event rename column occurred_year to occurred_year_before;
alter table article rename column dated to dated_before;

alter table event
    add column dated daterange generated always as (dated_days(occurred_edtf)) stored,
    add column occurred_month date generated always as (month_of(dated_days(occurred_edtf))) stored,
    add column occurred_year int generated always as (year_of(dated_days(occurred_edtf))) stored,
    add column sort_date date not null
        generated always as (coalesce(order_day(occurred_edtf), date '0001-01-01')) stored,
    add constraint event_when_key unique (id, sort_date),
    add constraint event_type_when_key unique (id, event_type_code, sort_date);
alter table article
    add column dated daterange generated always as (dated_days(published_edtf)) stored;

create index event_type_when_idx on event (event_type_code, sort_date desc, id desc);
create index event_when_idx      on event (sort_date desc, id desc);
create index event_part_of_idx   on event (part_of_id, sort_date, id) where part_of_id is not null;

comment on column event.dated is
    'The days to which sources date the event, as a range; null if the date is unknown. Generated by dated_days.';
comment on column event.occurred_month is
    'First day of the month to which sources date the event; null if none dates it to one. Generated by month_of.';
comment on column event.occurred_year is
    'Year to which sources date the event; null if none dates it to one. Generated by year_of.';
comment on column event.sort_date is
    'Day by which events are sorted: order_day, or 0001-01-01 if the date is unknown. Generated.';
comment on column article.dated is
    'The days to which sources date the publication, as a range; null if unknown. Generated by dated_days.';

alter table event_participant
    add constraint event_participant_event_fk foreign key (event_id, event_type_code, sort_date)
        references event (id, event_type_code, sort_date) on update cascade on delete cascade;
alter table event_report
    add constraint event_report_event_fk foreign key (event_id, event_sort_date)
        references event (id, sort_date) on update cascade on delete cascade;
alter table dispute
    add constraint dispute_event_fk foreign key (event_id, sort_date)
        references event (id, sort_date) on update cascade on delete cascade;

-- Replaces calls of edtf by the stored text, and the columns that were renamed by the new ones. Nothing else in these
-- views and in the function career changes.
do $$
declare
    dependent regclass;
begin
    for dependent in
        select distinct rule.ev_class::regclass
          from pg_depend dependency
          join pg_rewrite rule on rule.oid = dependency.objid
         where dependency.classid = 'pg_rewrite'::regclass
           and (dependency.refobjid = 'edtf(text, text, date, date)'::regprocedure
                or exists (
                    select
                      from pg_attribute renamed
                     where renamed.attrelid = dependency.refobjid
                       and renamed.attnum = dependency.refobjsubid
                       and renamed.attname like '%\_before'))
    loop
        execute format(
            'create or replace view %s as %s',
            dependent,
            regexp_replace(
                regexp_replace(
                    pg_get_viewdef(dependent),
                    '\medtf\((\w+)\.(\w+)_precision,[^()]*\)', '\1.\2_edtf', 'g'),
                '\.(\w+)_before\M', '.\1', 'g'));
    end loop;
    execute replace(
        pg_get_functiondef('career(bigint)'::regprocedure),
        'order_day(occurred_from, occurred_until)',
        'order_day(occurred_edtf)');
end
$$;

alter table event
    drop column dated_before,
    drop column occurred_month_before,
    drop column occurred_year_before;
alter table article drop column dated_before;

drop function order_day(date, date);
drop function month_of(date, date);
drop function year_of(date, date);
drop function dated_days(date, date);
drop function edtf(text, text, date, date);
drop function edtf_range_pattern(date, date);
drop function edtf_mark(text);

-- Claims of 2025-01/.. and 2025-01-01/.. differ, although the days are the same.
create or replace view dispute_derived as
select report.event_id,
       claim.property,
       claim.role_code,
       claim.subject_id,
       unit.dimension,
       case
           when claim.property in ('PARTICIPANT', 'STATUS')     then 'CONFLICT'
           when max(claim.value_from) >= min(claim.value_until) then 'CONFLICT'
           when max(bounds.lower) > min(bounds.upper)           then 'CONFLICT'
           else 'DIFFERENT_PRECISION'
       end as kind
  from claim
  join event_report report on report.id = claim.report_id
  join event on event.id = report.event_id
  left join event_type_role role on role.event_type_code = event.event_type_code and role.role_code = claim.role_code
  left join unit on unit.code = claim.value_unit_code
 cross join lateral (
       select case claim.value_qualifier
                  when 'ABOUT'   then claim.value_number * coalesce(unit.factor, 1) * 0.9
                  when 'AT_MOST' then null
                  else claim.value_number * coalesce(unit.factor, 1)
              end as lower,
              case claim.value_qualifier
                  when 'ABOUT'    then claim.value_number * coalesce(unit.factor_max, 1) * 1.1
                  when 'AT_LEAST' then null
                  else claim.value_number * coalesce(unit.factor_max, 1)
              end as upper) bounds
 where claim.rank <> 'DEPRECATED'
   and claim.property not in ('POSITION', 'REASON', 'CONTENT')
   and (claim.property <> 'PARTICIPANT' or role.max_count = 1)
 group by report.event_id, claim.property, claim.role_code, claim.subject_id, unit.dimension
having count(distinct (
           claim.value_entity_id,
           claim.value_status,
           claim.value_edtf,
           bounds.lower,
           bounds.upper)) > 1;
