-- Sorts a career by the latest possible day of each move, so a move known only to have happened by 2023 comes before a
-- move in 2023. Sorting by the events' sort date would reverse these two.
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
   and not event_in_english.has_parts;

comment on view report.people_moves is
    'People''s departures and hires, one per row, which together form careers as the news reports'
    ' them. Sort by person_key and move_number. A move that has parts is replaced by its parts.';
comment on column report.people_moves.person_key is 'The person''s key.';
comment on column report.people_moves.person_name is 'The person''s name, in English if there is an English name.';
comment on column report.people_moves.move_number is
    'Position of the move in the person''s career, starting at 1, ordered'
    ' by the latest day it could have happened; undated moves come last.';
comment on column report.people_moves.event_key is 'Key of the departure or hire.';
comment on column report.people_moves.event_title is
    'One-line English title; in another language if there is no English one.';
comment on column report.people_moves.event_type is 'DEPARTURE or HIRE.';
comment on column report.people_moves.status is 'OCCURRED, ANNOUNCED, PLANNED, RUMOURED, DENIED or RETRACTED.';
comment on column report.people_moves.organization_key is 'Key of the organization that the person left or joined.';
comment on column report.people_moves.organization_name is
    'The organization''s name, in English if there is an English name.';
comment on column report.people_moves.position is
    'Position that the person left or took, in English; null if no article gives one.';
comment on column report.people_moves.next_employer_key is
    'Key of the organization that the person joined next; null if unknown or if the move is a hire.';
comment on column report.people_moves.next_employer_name is
    'The next employer''s name, in English if there is an English name; null if unknown or if the move is a hire.';
comment on column report.people_moves.former_employer_keys is
    'Keys of a hired person''s former employers; empty if unknown or if the move is a departure.';
comment on column report.people_moves.occurred is
    'Date of the move in ISO 8601-2 (EDTF), as in the API; null if no source gives one.';
comment on column report.people_moves.occurred_from is 'Earliest possible day; null if no source gives a start.';
comment on column report.people_moves.occurred_through is
    'Latest possible day (inclusive); null if no source gives an end.';
comment on column report.people_moves.occurred_precision is
    'Date precision: DAY, MONTH, QUARTER, YEAR, DECADE or RANGE; null if no source gives a date.';
comment on column report.people_moves.occurred_certainty is
    'Date certainty: CERTAIN, APPROXIMATE or UNCERTAIN; null if no source gives a date.';
comment on column report.people_moves.is_inferred is
    'Whether the move is implied by another event and no article states it explicitly.';
comment on column report.people_moves.inferred_from_key is
    'Key of the event that implies the move; null if the move is not inferred.';
comment on column report.people_moves.part_of_key is
    'Key of the larger event that includes the move; null if there is none.';
comment on column report.people_moves.article_count is
    'Number of articles that report the move, including copies and '
    'translations; 0 if the move is inferred and no article reports it.';
comment on column report.people_moves.first_reported is
    'Earliest possible date of the first report; null if no dated article reports the move.';
