-- A page of disputes has the latest events first. The date by which a list is ordered stands in the row by which it is found, as it does in
-- event_participant and event_report, and is kept true by the foreign key.
alter table dispute
    add column sort_date date;

update dispute
   set sort_date = event.sort_date
  from event
 where event.id = dispute.event_id;

alter table dispute
    alter column sort_date set not null,
    drop constraint dispute_event_fk,
    add constraint dispute_event_fk foreign key (event_id, sort_date) references event (id, sort_date) on update cascade on delete cascade;

create index dispute_when_idx on dispute (sort_date desc, id desc);

comment on column dispute.sort_date is 'Day by which the event is ordered, repeated here so that disputes can be read in order.';
