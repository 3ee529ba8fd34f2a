-- Events are sorted as careers are: by order_day. Before, ../2023 came after every other date in 2023, although it may be
-- years earlier. PostgreSQL 15 cannot change the expression of a generated column, so the column is added again, with
-- what refers to it.
alter table event_participant drop constraint event_participant_event_fk;
alter table event_report drop constraint event_report_event_fk;
alter table dispute drop constraint dispute_event_fk;

alter table event drop column sort_date;

alter table event
    add column sort_date date not null
        generated always as (coalesce(order_day(occurred_from, occurred_until), date '0001-01-01')) stored,
    add constraint event_when_key unique (id, sort_date),
    add constraint event_type_when_key unique (id, event_type_code, sort_date);

create index event_type_when_idx on event (event_type_code, sort_date desc, id desc);
create index event_when_idx      on event (sort_date desc, id desc);
create index event_part_of_idx   on event (part_of_id, sort_date, id) where part_of_id is not null;

comment on column event.sort_date is
    'Day by which events are sorted: order_day, or 0001-01-01 if the date is unknown. Generated.';

update event_participant
   set sort_date = event.sort_date
  from event
 where event.id = event_participant.event_id
   and event.sort_date <> event_participant.sort_date;

update event_report
   set event_sort_date = event.sort_date
  from event
 where event.id = event_report.event_id
   and event.sort_date <> event_report.event_sort_date;

update dispute
   set sort_date = event.sort_date
  from event
 where event.id = dispute.event_id
   and event.sort_date <> dispute.sort_date;

alter table event_participant
    add constraint event_participant_event_fk foreign key (event_id, event_type_code, sort_date)
        references event (id, event_type_code, sort_date) on update cascade on delete cascade;
alter table event_report
    add constraint event_report_event_fk foreign key (event_id, event_sort_date)
        references event (id, sort_date) on update cascade on delete cascade;
alter table dispute
    add constraint dispute_event_fk foreign key (event_id, sort_date)
        references event (id, sort_date) on update cascade on delete cascade;
