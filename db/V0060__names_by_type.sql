-- A search for persons alone would read thousands of organizations on its way if the type stood only in the entity.
alter table entity_name add column entity_type_code text;

update entity_name
   set entity_type_code = entity.entity_type_code
  from entity
 where entity.id = entity_name.entity_id;

alter table entity_name
    alter column entity_type_code set not null,
    drop constraint entity_name_entity_fk,
    add constraint entity_name_entity_fk foreign key (entity_id, entity_type_code) references entity (id, entity_type_code) on delete cascade;

comment on column entity_name.entity_type_code is 'Type of the entity, repeated here so that names of one type can be searched.';

drop index entity_name_beginning_idx;
-- A beginning is a range of this index, whatever the collation of the database; equal names lie together.
create index entity_name_beginning_idx on entity_name (entity_type_code, name_norm collate "C");
