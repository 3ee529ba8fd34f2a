-- Only parts of the same type replace their whole in counts. A part of another type is no substitute: a lawsuit whose
-- trial is a part of it is still a lawsuit.
create or replace view event_in_english as
select event.id,
       event.key,
       (select event_text.title
          from event_text
         where event_text.event_id = event.id
         order by event_text.language_code = 'en' desc, event_text.language_code
         limit 1) as title,
       exists (select from event part where part.part_of_id = event.id) as has_parts,
       exists (select
                 from event part
                where part.part_of_id = event.id
                  and part.event_type_code = event.event_type_code) as is_counted_by_parts
  from event;

comment on column event_in_english.has_parts is 'Whether the event has parts, which are themselves events.';
comment on column event_in_english.is_counted_by_parts is
    'Whether the event has parts of its own type. Such events are excluded'
    ' from counts in favour of their parts, so that nothing is counted twice.';

create or replace view report.departures as
select event.key                                                       as event_key,
       event_in_english.title                                          as event_title,
       event.status,
       organization.key                                                as organization_key,
       organization.name                                               as organization_name,
       person.key                                                      as person_key,
       person.name                                                     as person_name,
       leaver.position_title                                           as position,
       next_employer.key                                               as next_employer_key,
       next_employer.name                                              as next_employer_name,
       edtf(
           event.occurred_precision,
           event.occurred_certainty,
           event.occurred_from,
           event.occurred_until)                                       as occurred,
       event.occurred_from,
       event.occurred_until - 1                                        as occurred_through,
       nullif(event.occurred_precision, 'UNKNOWN')                     as occurred_precision,
       case
           when event.occurred_precision <> 'UNKNOWN' then event.occurred_certainty
       end                                                             as occurred_certainty,
       event.inferred_from_id is not null                              as is_inferred,
       inferred_from.key                                               as inferred_from_key,
       part_of.key                                                     as part_of_key,
       event.article_count,
       event.first_reported
  from event_participant employer
  join event                                on event.id = employer.event_id
  join event_in_english                     on event_in_english.id = event.id
  join entity_in_english organization       on organization.id = employer.entity_id
  left join event_participant leaver        on leaver.event_id = event.id and leaver.role_code = 'PERSON'
  left join entity_in_english person        on person.id = leaver.entity_id
  left join event_participant next_employer_participant
    on next_employer_participant.event_id = event.id
   and next_employer_participant.role_code = 'NEXT_EMPLOYER'
  left join entity_in_english next_employer on next_employer.id = next_employer_participant.entity_id
  left join event inferred_from             on inferred_from.id = event.inferred_from_id
  left join event part_of                   on part_of.id = event.part_of_id
 where employer.role_code = 'EMPLOYER'
   and employer.event_type_code = 'DEPARTURE'
   and not event_in_english.is_counted_by_parts;

comment on view report.departures is
    'Departures from organizations, one per row: who left, from where, when and where to.'
    ' As in the API, a departure that has departures as parts is replaced by its parts.';

create or replace view report.people_moves as
select person.key                                                      as person_key,
       person.name                                                     as person_name,
       row_number() over (
           partition by person.key
           order by coalesce(event.occurred_until - 1, event.occurred_from),
                    event.occurred_from nulls first,
                    event.id)                                          as move_number,
       event.key                                                       as event_key,
       event_in_english.title                                          as event_title,
       event.event_type_code                                           as event_type,
       event.status,
       organization.key                                                as organization_key,
       organization.name                                               as organization_name,
       mover.position_title                                            as position,
       next_employer.key                                               as next_employer_key,
       next_employer.name                                              as next_employer_name,
       array(select former_employer.key
               from event_participant former_employer_participant
               join entity former_employer on former_employer.id = former_employer_participant.entity_id
              where former_employer_participant.event_id = event.id
                and former_employer_participant.role_code = 'FORMER_EMPLOYER'
              order by former_employer_participant.ordinal, former_employer.key)
                                                                       as former_employer_keys,
       edtf(
           event.occurred_precision,
           event.occurred_certainty,
           event.occurred_from,
           event.occurred_until)                                       as occurred,
       event.occurred_from,
       event.occurred_until - 1                                        as occurred_through,
       nullif(event.occurred_precision, 'UNKNOWN')                     as occurred_precision,
       case
           when event.occurred_precision <> 'UNKNOWN' then event.occurred_certainty
       end                                                             as occurred_certainty,
       event.inferred_from_id is not null                              as is_inferred,
       inferred_from.key                                               as inferred_from_key,
       part_of.key                                                     as part_of_key,
       event.article_count,
       event.first_reported
  from event_participant mover
  join event                                on event.id = mover.event_id
  join event_in_english                     on event_in_english.id = event.id
  join entity_in_english person             on person.id = mover.entity_id
  left join event_participant employer      on employer.event_id = event.id and employer.role_code = 'EMPLOYER'
  left join entity_in_english organization  on organization.id = employer.entity_id
  left join event_participant next_employer_participant
    on next_employer_participant.event_id = event.id
   and next_employer_participant.role_code = 'NEXT_EMPLOYER'
  left join entity_in_english next_employer on next_employer.id = next_employer_participant.entity_id
  left join event inferred_from             on inferred_from.id = event.inferred_from_id
  left join event part_of                   on part_of.id = event.part_of_id
 where mover.role_code = 'PERSON'
   and mover.event_type_code in ('DEPARTURE', 'HIRE')
   and not event_in_english.is_counted_by_parts;

comment on view report.people_moves is
    'People''s departures and hires, one per row, which together form careers as the news reports them. Sort'
    ' by person_key and move_number. A move that has parts of the same type is replaced by its parts.';

create or replace view report.coverage_by_month as
select to_char(event.occurred_month, 'YYYY-MM')   as month,
       event.occurred_month                       as first_day,
       article.language_code                      as language,
       count(distinct event.id)::int              as event_count,
       count(distinct article.id)::int            as article_count,
       count(distinct article.publisher_id)::int  as publisher_count
  from event
  left join event_report report on report.event_id = event.id
  left join article             on article.id = report.article_id
 where not exists (
           select
             from event part
            where part.part_of_id = event.id
              and part.event_type_code = event.event_type_code)
 group by event.occurred_month, article.language_code;

comment on view report.coverage_by_month is
    'Coverage of each month''s events, one row per month and language. The numbers equal those of eventStats grouped'
    ' by MONTH and LANGUAGE. An event that has parts of its own type is not counted, but its parts are.';

create or replace view report.organization_flow as
select organization.key                    as organization_key,
       organization.name                   as organization_name,
       to_char(flow.first_day, 'YYYY-MM')  as month,
       flow.first_day,
       flow.arrivals,
       flow.departures,
       flow.arrivals - flow.departures     as net_arrivals,
       flow.arrivals_occurred,
       flow.departures_occurred
  from (select employer.entity_id,
               event.occurred_month as first_day,
               (count(*) filter (where event.event_type_code = 'HIRE'))::int as arrivals,
               (count(*) filter (where event.event_type_code = 'DEPARTURE'))::int as departures,
               (count(*) filter (
                   where event.event_type_code = 'HIRE' and event.status = 'OCCURRED'))::int as arrivals_occurred,
               (count(*) filter (
                   where event.event_type_code = 'DEPARTURE' and event.status = 'OCCURRED'))::int as departures_occurred
          from event_participant employer
          join event on event.id = employer.event_id
         where employer.role_code = 'EMPLOYER'
           and employer.event_type_code in ('DEPARTURE', 'HIRE')
           and not exists (
                   select
                     from event part
                    where part.part_of_id = event.id
                      and part.event_type_code = event.event_type_code)
         group by employer.entity_id, event.occurred_month) flow
  join entity_in_english organization on organization.id = flow.entity_id;

comment on view report.organization_flow is
    'Arrivals and departures, one row per organization and month that has any. Counts the same events as'
    ' Organization.hires and Organization.departures in the API: an event'
    ' that has parts of its own type is not counted, but its parts are.';
