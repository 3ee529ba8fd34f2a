-- The order of a career follows what is known. Dates alone put leaving before joining where both are dated roughly, and
-- undated moves at the end.
alter table event
    add column after_id  bigint constraint event_after_fk references event deferrable initially deferred,
    add column before_id bigint constraint event_before_fk references event deferrable initially deferred,
    add constraint event_after_check check (id <> after_id),
    add constraint event_before_check check (id <> before_id);

create index event_after_idx  on event (after_id) where after_id is not null;
create index event_before_idx on event (before_id) where before_id is not null;

comment on column event.after_id is 'Event after which this one happened, as a document says; null if none is given.';
comment on column event.before_id is 'Event before which this one happened, as a document says; null if none is given.';

create function order_day(given_from date, given_until date)
    returns date
    language sql
    immutable
    parallel safe
    return case
        when given_from is not null then given_from
        when given_until is not null then greatest(lower(dated_days(null, given_until)) - 1, date '0001-01-02')
    end;

comment on function order_day(date, date) is
    'Day that orders dates: the first possible day. If that is unknown, the day before the day, month or year by'
    ' which it was, so that ../2023 comes just before 2023. Null if both are unknown.';

create function career(given_person bigint)
    returns table (event_id bigint, number int, placement text, after_id bigint, before_id bigint)
    language sql
    stable
    parallel safe
as $$
with recursive move as (
    select event.*, employer.entity_id as employer_id
      from event_participant mover
      join event on event.id = mover.event_id
      left join event_participant employer on employer.event_id = event.id and employer.role_code = 'EMPLOYER'
     where mover.entity_id = given_person
       and mover.role_code = 'PERSON'
       and mover.event_type_code in ('DEPARTURE', 'HIRE')
       and not exists (
           select
             from event part
            where part.part_of_id = event.id
              and part.event_type_code = event.event_type_code)
),
relation (earlier_id, later_id, reason) as (
    select hire.id, departure.id, 'JOINED_BEFORE_LEFT'
      from move hire
      join move departure on departure.employer_id = hire.employer_id
     where hire.event_type_code = 'HIRE'
       and departure.event_type_code = 'DEPARTURE'
       and coalesce(departure.occurred_until > hire.occurred_from, true)
    union
    select earlier.id, hire.id, 'FORMER_EMPLOYER'
      from move earlier
      join move hire on hire.id <> earlier.id
     where hire.event_type_code = 'HIRE'
       and coalesce(hire.occurred_until > earlier.occurred_from, true)
       and (exists (
               select
                 from event_participant former_employer
                where former_employer.event_id = hire.id
                  and former_employer.role_code = 'FORMER_EMPLOYER'
                  and former_employer.entity_id = earlier.employer_id)
            or exists (
               select
                 from event_participant next_employer
                where next_employer.event_id = earlier.id
                  and next_employer.role_code = 'NEXT_EMPLOYER'
                  and next_employer.entity_id = hire.employer_id)
            or earlier.event_type_code = 'DEPARTURE' and earlier.inferred_from_id = hire.id)
    union
    select event.after_id, event.id, 'SOURCE'
      from event
     where event.after_id is not null
       and (event.id in (select id from move) or event.after_id in (select id from move))
    union
    select event.id, event.before_id, 'SOURCE'
      from event
     where event.before_id is not null
       and (event.id in (select id from move) or event.before_id in (select id from move))
),
reach (earlier_id, later_id) as (
    select earlier_id, later_id
      from relation
    union
    select reach.earlier_id, relation.later_id
      from reach
      join relation on relation.earlier_id = reach.later_id
),
node as (
    select id, order_day(occurred_from, occurred_until) as day
      from event
     where id in (select id from move union select earlier_id from relation union select later_id from relation)
),
-- Nothing comes before what is known to come before it.
forward as (
    select node.id, node.day, greatest(node.day, max(earlier.day)) as position, count(earlier.id) as earlier_count
      from node
      left join reach on reach.later_id = node.id
      left join node earlier on earlier.id = reach.earlier_id
     group by node.id, node.day
),
-- An undated move that comes after nothing dated comes just before what it precedes.
placed as (
    select forward.id, forward.day, forward.earlier_count, coalesce(forward.position, min(later.position)) as position
      from forward
      left join reach on reach.earlier_id = forward.id
      left join forward later on later.id = reach.later_id
     group by forward.id, forward.day, forward.earlier_count, forward.position
)
select placed.id,
       (row_number() over (order by placed.position, placed.earlier_count, placed.id))::int,
       case
           when placed.position = placed.day then 'DATE'
           else coalesce(previous.reason, following.reason, 'UNKNOWN')
       end,
       previous.id,
       following.id
  from placed
  left join lateral (
       select earlier.id, relation.reason
         from relation
         join placed earlier on earlier.id = relation.earlier_id
        where relation.later_id = placed.id
        order by earlier.position desc nulls first, earlier.earlier_count desc, earlier.id desc, relation.reason desc
        limit 1) previous on true
  left join lateral (
       select later.id, relation.reason
         from relation
         join placed later on later.id = relation.later_id
        where relation.earlier_id = placed.id
        order by later.position, later.earlier_count, later.id, relation.reason desc
        limit 1) following on true
 where placed.id in (select id from move)
$$;

comment on function career(bigint) is
    'Departures and hires of a person in order, and why. They are ordered by order_day, but joining comes before leaving'
    ' the same organization, former employers come before the next one, and what documents state holds. Defines'
    ' career_move.';

create table career_move (
    entity_id bigint not null constraint career_move_entity_fk references entity on delete cascade,
    event_id  bigint not null constraint career_move_event_fk references event on delete cascade,
    number    int    not null,
    placement text   not null,
    after_id  bigint constraint career_move_after_fk references event on delete set null,
    before_id bigint constraint career_move_before_fk references event on delete set null,
    constraint career_move_pk              primary key (entity_id, event_id),
    constraint career_move_placement_check check (
        placement in ('DATE', 'JOINED_BEFORE_LEFT', 'FORMER_EMPLOYER', 'SOURCE', 'UNKNOWN'))
);

create index career_move_number_idx on career_move (entity_id, number, event_id);
create index career_move_event_idx  on career_move (event_id);
create index career_move_after_idx  on career_move (after_id) where after_id is not null;
create index career_move_before_idx on career_move (before_id) where before_id is not null;

comment on table career_move is 'A person''s departures and hires in order. Derived; see the function career.';
comment on column career_move.entity_id is 'The person.';
comment on column career_move.event_id is 'The departure or hire.';
comment on column career_move.number is 'Position in the career, starting at 1.';
comment on column career_move.placement is
    'Why the move is there: DATE, JOINED_BEFORE_LEFT, FORMER_EMPLOYER, SOURCE (a document states the order) or UNKNOWN.';
comment on column career_move.after_id is 'Last event that is known to come before; null if none is.';
comment on column career_move.before_id is 'First event that is known to come after; null if none is.';

insert into career_move (entity_id, event_id, number, placement, after_id, before_id)
select entity.id, career.*
  from entity
 cross join lateral career(entity.id)
 where entity.entity_type_code = 'PERSON';

create or replace view report.people_moves as
select person.key                                                      as person_key,
       person.name                                                     as person_name,
       career_move.number::bigint                                      as move_number,
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
       event.first_reported,
       lower(event.dated)                                              as dated_from,
       upper(event.dated) - 1                                          as dated_through,
       to_char(event.occurred_month, 'YYYY-MM')                        as month,
       event.occurred_year                                             as year,
       career_move.placement,
       placed_after.key                                                as placed_after_key,
       placed_before.key                                               as placed_before_key
  from career_move
  join event                                on event.id = career_move.event_id
  join event_participant mover
    on mover.event_id = career_move.event_id
   and mover.entity_id = career_move.entity_id
   and mover.role_code = 'PERSON'
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
  left join event placed_after              on placed_after.id = career_move.after_id
  left join event placed_before             on placed_before.id = career_move.before_id;

comment on column report.people_moves.move_number is
    'Position of the move in the person''s career, starting at 1, as in the API. Ordered by the first possible day; a'
    ' move known only to have happened by some time comes just before that time. What is known about the'
    ' order comes first: see placement.';
comment on column report.people_moves.placement is
    'Why the move has its number: DATE; JOINED_BEFORE_LEFT, as joining comes before leaving the same organization;'
    ' FORMER_EMPLOYER, as a former employer comes before the next; SOURCE, as a document states the order; or UNKNOWN.';
comment on column report.people_moves.placed_after_key is
    'Key of the last event that is known to come before the move; null if none is.';
comment on column report.people_moves.placed_before_key is
    'Key of the first event that is known to come after the move; null if none is.';
