-- "What is new since I looked?" Claims have had this time from the start. For other records that are there already, the
-- time of the first claim or of the first load is the earliest that is known.
alter table publisher add column recorded_at timestamptz not null default now();
alter table story     add column recorded_at timestamptz not null default now();
alter table entity    add column recorded_at timestamptz not null default now();
alter table article   add column recorded_at timestamptz not null default now();
alter table event     add column recorded_at timestamptz not null default now();

create temp table first_load on commit drop as
select started_at from seed_run where finished_at is not null order by id limit 1;

update publisher set recorded_at = started_at from first_load;
update story     set recorded_at = started_at from first_load;
update entity    set recorded_at = started_at from first_load;

update article
   set recorded_at = coalesce(
           (select min(claim.recorded_at)
              from event_report report
              join claim on claim.report_id = report.id
             where report.article_id = article.id),
           started_at)
  from first_load;

update event
   set recorded_at = coalesce(
           (select min(claim.recorded_at)
              from event_report report
              join claim on claim.report_id = report.id
             where report.event_id = event.id),
           started_at)
  from first_load;

create index publisher_recorded_at_idx on publisher (recorded_at, id);
create index story_recorded_at_idx     on story (recorded_at, id);
create index entity_recorded_at_idx    on entity (recorded_at, id);
create index article_recorded_at_idx   on article (recorded_at, id);
create index event_recorded_at_idx     on event (recorded_at, id);

comment on column publisher.recorded_at is
    'When the publisher was first loaded. Equal for all records that are new in a load, and later in each later load.';
comment on column story.recorded_at is
    'When the story was first loaded. Equal for all records that are new in a load, and later in each later load.';
comment on column entity.recorded_at is
    'When the entity was first loaded. Equal for all records that are new in a load, and later in each later load.';
comment on column article.recorded_at is
    'When the article was first loaded. Equal for all records that are new in a load, and later in each later load.';
comment on column event.recorded_at is
    'When the event was first loaded. Equal for all records that are new in a load, and later in each later load.';
