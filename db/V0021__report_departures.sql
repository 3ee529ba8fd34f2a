create view report.departures as
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
  left join event_participant next_job      on next_job.event_id = event.id and next_job.role_code = 'NEXT_EMPLOYER'
  left join entity_in_english next_employer on next_employer.id = next_job.entity_id
  left join event inferred_from             on inferred_from.id = event.inferred_from_id
  left join event part_of                   on part_of.id = event.part_of_id
 where employer.role_code = 'EMPLOYER'
   and employer.event_type_code = 'DEPARTURE'
   and not event_in_english.has_parts;

comment on view report.departures is
    'Departures from organizations, one row each: who left, from where, when, and where '
    'to. As in the API, a departure that has parts is left out; its parts are listed.';
comment on column report.departures.event_key is 'Key of the departure, for example keele-leaves-xai.';
comment on column report.departures.event_title is 'What happened, in one line; in English if it has an English title.';
comment on column report.departures.status is 'OCCURRED, ANNOUNCED, PLANNED, RUMOURED, DENIED or RETRACTED.';
comment on column report.departures.organization_key is 'Key of the organization that the person left.';
comment on column report.departures.organization_name is
    'Name of that organization; in English if it has an English name.';
comment on column report.departures.person_key is 'Key of the person who left; null if no article names anybody.';
comment on column report.departures.person_name is
    'Name of that person; in English if there is an English name. Null if no article names anybody.';
comment on column report.departures.position is
    'Position that the person held, in English; null if no article gives one.';
comment on column report.departures.next_employer_key is
    'Key of the organization that the person went to; null if unknown.';
comment on column report.departures.next_employer_name is
    'Name of that organization; in English if it has an English name. Null if unknown.';
comment on column report.departures.occurred is
    'Date of the departure in ISO 8601-2 (EDTF), as in the API, for '
    'example 2025-08-01/2025-08-14; null if no source gives one.';
comment on column report.departures.occurred_from is 'First possible day; null if no source gives a start.';
comment on column report.departures.occurred_through is 'Last possible day, inclusive; null if no source gives an end.';
comment on column report.departures.occurred_precision is
    'DAY, MONTH, QUARTER, YEAR, DECADE or RANGE; null if no source gives a date.';
comment on column report.departures.occurred_certainty is
    'CERTAIN, APPROXIMATE or UNCERTAIN; null if no source gives a date.';
comment on column report.departures.is_inferred is
    'Whether another event implies it and no article states it explicitly.';
comment on column report.departures.inferred_from_key is
    'Key of the event that implies it, usually a hire; null if it is not inferred.';
comment on column report.departures.part_of_key is
    'Key of the larger event of which it is a part; null if it stands alone.';
comment on column report.departures.article_count is
    'Articles that report it, including copies and translations; 0 if it is inferred and no article reports it.';
comment on column report.departures.first_reported is
    'First day on which an article may have reported it; null if no dated article does.';
