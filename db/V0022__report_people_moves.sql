-- Sorts a career by the last possible day of each move: a move known only to have happened by 2023 comes before a move
-- in 2023. The sort date of events has these two the other way round.
create view report.people_moves as
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
               from event_participant former_job
               join entity former_employer on former_employer.id = former_job.entity_id
              where former_job.event_id = event.id and former_job.role_code = 'FORMER_EMPLOYER'
              order by former_job.ordinal, former_employer.key)        as former_employer_keys,
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
  left join event_participant next_job      on next_job.event_id = event.id and next_job.role_code = 'NEXT_EMPLOYER'
  left join entity_in_english next_employer on next_employer.id = next_job.entity_id
  left join event inferred_from             on inferred_from.id = event.inferred_from_id
  left join event part_of                   on part_of.id = event.part_of_id
 where mover.role_code = 'PERSON'
   and mover.event_type_code in ('DEPARTURE', 'HIRE')
   and not event_in_english.has_parts;

comment on view report.people_moves is
    'Departures and hires of people, one row each: careers according to the news. Sort by '
    'person_key and move_number. A move that has parts is left out; its parts are listed.';
comment on column report.people_moves.person_key is 'Key of the person.';
comment on column report.people_moves.person_name is 'Name of the person; in English if there is an English name.';
comment on column report.people_moves.move_number is
    'Number of the move in the person''s career, from 1, by the last '
    'day on which it may have happened; moves without a date come last.';
comment on column report.people_moves.event_key is 'Key of the departure or hire.';
comment on column report.people_moves.event_title is
    'What happened, in one line; in English if it has an English title.';
comment on column report.people_moves.event_type is 'DEPARTURE or HIRE.';
comment on column report.people_moves.status is 'OCCURRED, ANNOUNCED, PLANNED, RUMOURED, DENIED or RETRACTED.';
comment on column report.people_moves.organization_key is 'Key of the organization that the person left or joined.';
comment on column report.people_moves.organization_name is
    'Name of that organization; in English if it has an English name.';
comment on column report.people_moves.position is
    'Position that the person left or took, in English; null if no article gives one.';
comment on column report.people_moves.next_employer_key is
    'Key of the organization that the person left for; null for a hire, or if unknown.';
comment on column report.people_moves.next_employer_name is
    'Name of that organization; in English if it has an English name. Null for a hire, or if unknown.';
comment on column report.people_moves.former_employer_keys is
    'Keys of the organizations that a hired person came from; empty for a departure, or if unknown.';
comment on column report.people_moves.occurred is
    'Date of the move in ISO 8601-2 (EDTF), as in the API; null if no source gives one.';
comment on column report.people_moves.occurred_from is 'First possible day; null if no source gives a start.';
comment on column report.people_moves.occurred_through is
    'Last possible day, inclusive; null if no source gives an end.';
comment on column report.people_moves.occurred_precision is
    'DAY, MONTH, QUARTER, YEAR, DECADE or RANGE; null if no source gives a date.';
comment on column report.people_moves.occurred_certainty is
    'CERTAIN, APPROXIMATE or UNCERTAIN; null if no source gives a date.';
comment on column report.people_moves.is_inferred is
    'Whether another event implies it and no article states it explicitly.';
comment on column report.people_moves.inferred_from_key is
    'Key of the event that implies it; null if it is not inferred.';
comment on column report.people_moves.part_of_key is
    'Key of the larger event of which it is a part; null if it stands alone.';
comment on column report.people_moves.article_count is
    'Articles that report it, including copies and translations; 0 if it is inferred and no article reports it.';
comment on column report.people_moves.first_reported is
    'First day on which an article may have reported it; null if no dated article does.';
