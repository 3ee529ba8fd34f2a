-- A career by the last day on which each move may have happened: what is only known to have happened by 2023 stands before what happened in 2023,
-- which the sort date of events has the other way round.
create or replace view report.people_moves as
select person.key                                                                                                     as person_key,
       person.name                                                                                                    as person_name,
       row_number() over (partition by person.key order by coalesce(event.occurred_until - 1, event.occurred_from), event.occurred_from nulls first, event.id) as move_number,
       event.key                                                                                                      as event_key,
       said.title                                                                                                     as event_title,
       event.event_type_code                                                                                          as event_type,
       event.status,
       organization.key                                                                                               as organization_key,
       organization.name                                                                                              as organization_name,
       mover.position_title                                                                                           as position,
       next_employer.key                                                                                              as next_employer_key,
       next_employer.name                                                                                             as next_employer_name,
       array(select former_employer.key
               from event_participant earlier
               join entity former_employer on former_employer.id = earlier.entity_id
              where earlier.event_id = event.id and earlier.role_code = 'FORMER_EMPLOYER'
              order by earlier.ordinal, former_employer.key)                                                          as former_employer_keys,
       edtf(event.occurred_precision, event.occurred_certainty, event.occurred_from, event.occurred_until)            as occurred,
       event.occurred_from,
       event.occurred_until - 1                                                                                       as occurred_through,
       nullif(event.occurred_precision, 'UNKNOWN')                                                                    as occurred_precision,
       case when event.occurred_precision <> 'UNKNOWN' then event.occurred_certainty end                              as occurred_certainty,
       event.inferred_from_id is not null                                                                             as is_inferred,
       inferred_from.key                                                                                              as inferred_from_key,
       part_of.key                                                                                                    as part_of_key,
       event.article_count,
       event.first_reported
  from event_participant mover
  join event                                on event.id = mover.event_id
  join event_in_english said                on said.id = event.id
  join entity_in_english person             on person.id = mover.entity_id
  left join event_participant employer      on employer.event_id = event.id and employer.role_code = 'EMPLOYER'
  left join entity_in_english organization  on organization.id = employer.entity_id
  left join event_participant onward        on onward.event_id = event.id and onward.role_code = 'NEXT_EMPLOYER'
  left join entity_in_english next_employer on next_employer.id = onward.entity_id
  left join event inferred_from             on inferred_from.id = event.inferred_from_id
  left join event part_of                   on part_of.id = event.part_of_id
 where mover.role_code = 'PERSON'
   and mover.event_type_code in ('DEPARTURE', 'HIRE')
   and not said.has_parts;

comment on column report.people_moves.move_number is 'Place of the move among those of the person from 1, by the last day on which it may have happened; moves without a date come last.';
