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
  left join event_participant next_employer_participant
    on next_employer_participant.event_id = event.id
   and next_employer_participant.role_code = 'NEXT_EMPLOYER'
  left join entity_in_english next_employer on next_employer.id = next_employer_participant.entity_id
  left join event inferred_from             on inferred_from.id = event.inferred_from_id
  left join event part_of                   on part_of.id = event.part_of_id
 where employer.role_code = 'EMPLOYER'
   and employer.event_type_code = 'DEPARTURE'
   and not event_in_english.has_parts;

comment on view report.departures is
    'Departures from organizations, one per row: who left, from where, when and '
    'where to. As in the API, a departure that has parts is replaced by its parts.';
comment on column report.departures.event_key is 'Departure key, for example keele-leaves-xai.';
comment on column report.departures.event_title is
    'One-line English title; in another language if there is no English one.';
comment on column report.departures.status is 'OCCURRED, ANNOUNCED, PLANNED, RUMOURED, DENIED or RETRACTED.';
comment on column report.departures.organization_key is 'Key of the organization that the person left.';
comment on column report.departures.organization_name is
    'The organization''s name, in English if there is an English name.';
comment on column report.departures.person_key is 'Key of the person who left; null if no article names anybody.';
comment on column report.departures.person_name is
    'The person''s name, in English if there is an English name; null if no article names anybody.';
comment on column report.departures.position is
    'Position that the person held, in English; null if no article gives one.';
comment on column report.departures.next_employer_key is
    'Key of the organization that the person joined next; null if unknown.';
comment on column report.departures.next_employer_name is
    'The next employer''s name, in English if there is an English name; null if unknown.';
comment on column report.departures.occurred is
    'Date of the departure in ISO 8601-2 (EDTF), as in the API, for '
    'example 2025-08-01/2025-08-14; null if no source gives one.';
comment on column report.departures.occurred_from is 'Earliest possible day; null if no source gives a start.';
comment on column report.departures.occurred_through is
    'Latest possible day (inclusive); null if no source gives an end.';
comment on column report.departures.occurred_precision is
    'Date precision: DAY, MONTH, QUARTER, YEAR, DECADE or RANGE; null if no source gives a date.';
comment on column report.departures.occurred_certainty is
    'Date certainty: CERTAIN, APPROXIMATE or UNCERTAIN; null if no source gives a date.';
comment on column report.departures.is_inferred is
    'Whether the departure is implied by another event and no article states it explicitly.';
comment on column report.departures.inferred_from_key is
    'Key of the event that implies the departure, usually a hire; null if the departure is not inferred.';
comment on column report.departures.part_of_key is
    'Key of the larger event that includes the departure; null if there is none.';
comment on column report.departures.article_count is
    'Number of articles that report the departure, including copies and '
    'translations; 0 if the departure is inferred and no article reports it.';
comment on column report.departures.first_reported is
    'Earliest possible date of the first report; null if no dated article reports the departure.';
