create table entity_type (
    code     text not null constraint entity_type_pk primary key,
    label_en text not null constraint entity_type_label_en_key unique
);

comment on table  entity_type          is 'Type of entity that can take part in events.';
comment on column entity_type.code     is 'Entity type code, as in the API.';
comment on column entity_type.label_en is 'English label.';

insert into entity_type (code, label_en) values
    ('PERSON',       'Person'),
    ('ORGANIZATION', 'Organization'),
    ('PRODUCT',      'Product'),
    ('FACILITY',     'Facility');

create table event_type (
    code        text not null constraint event_type_pk primary key,
    label_en    text not null constraint event_type_label_en_key unique,
    description text not null
);

comment on table  event_type             is 'Type of event: what happened.';
comment on column event_type.code        is 'Event type code, as in the API.';
comment on column event_type.label_en    is 'English label.';
comment on column event_type.description is 'English sentence that defines the event type.';

insert into event_type (code, label_en, description) values
    ('DEPARTURE',      'Departure',      'Somebody leaves an organization.'),
    ('HIRE',           'Hire',           'Somebody starts to work for an organization.'),
    ('FOUNDING',       'Founding',       'An organization comes into being.'),
    ('LAWSUIT',        'Lawsuit',        'Somebody takes somebody to court.'),
    ('TRIAL',          'Trial',          'A court hears a case.'),
    ('LAUNCH',         'Launch',         'A product comes out or is updated.'),
    ('CONSTRUCTION',   'Construction',   'A facility is built.'),
    ('DELIVERY',       'Delivery',       'A product is handed over to those it was made for.'),
    ('CORRESPONDENCE', 'Correspondence', 'Somebody writes to somebody.'),
    ('MEETING',        'Meeting',        'People or organizations meet and talk.'),
    ('STATEMENT',      'Statement',      'Somebody says something in public.'),
    ('INVESTMENT',     'Investment',     'Somebody puts money into something.'),
    ('ACQUISITION',    'Acquisition',    'Somebody takes over an organization, a product or a facility.'),
    ('OTHER',          'Other',          'Something that no other type fits.');

create table role (
    code     text not null constraint role_pk primary key,
    label_en text not null constraint role_label_en_key unique
);

comment on table  role          is 'Role that an entity plays in an event.';
comment on column role.code     is 'Role code, as in the API.';
comment on column role.label_en is 'English label.';

insert into role (code, label_en) values
    ('PERSON',          'Person'),
    ('EMPLOYER',        'Employer'),
    ('FORMER_EMPLOYER', 'Former employer'),
    ('NEXT_EMPLOYER',   'Next employer'),
    ('FOUNDER',         'Founder'),
    ('FOUNDED',         'Founded'),
    ('PLAINTIFF',       'Plaintiff'),
    ('DEFENDANT',       'Defendant'),
    ('MAKER',           'Maker'),
    ('PRODUCT',         'Product'),
    ('BUILDER',         'Builder'),
    ('FACILITY',        'Facility'),
    ('SUPPLIER',        'Supplier'),
    ('RECIPIENT',       'Recipient'),
    ('SENDER',          'Sender'),
    ('SPEAKER',         'Speaker'),
    ('INVESTOR',        'Investor'),
    ('TARGET',          'Target'),
    ('ACQUIRER',        'Acquirer'),
    ('PARTICIPANT',     'Participant'),
    ('SUBJECT',         'Subject');

create table event_type_role (
    event_type_code text     not null constraint event_type_role_event_type_fk references event_type,
    role_code       text     not null constraint event_type_role_role_fk references role,
    min_count       smallint not null default 0,
    max_count       smallint,
    constraint event_type_role_pk              primary key (event_type_code, role_code),
    constraint event_type_role_min_count_check check (min_count >= 0),
    constraint event_type_role_max_count_check check (max_count >= greatest(min_count, 1))
);

create index event_type_role_role_idx on event_type_role (role_code);

comment on table event_type_role is 'Role in an event type, and how many entities can play it.';
comment on column event_type_role.event_type_code is 'The event type.';
comment on column event_type_role.role_code is 'The role.';
comment on column event_type_role.min_count is 'Minimum number of entities in the role.';
comment on column event_type_role.max_count is
    'Maximum number of entities in the role; null if unlimited. If the'
    ' maximum is 1, claims that name different entities are a dispute.';

create table event_type_role_filler (
    event_type_code  text not null,
    role_code        text not null,
    entity_type_code text not null constraint event_type_role_filler_entity_type_fk references entity_type,
    constraint event_type_role_filler_pk      primary key (event_type_code, role_code, entity_type_code),
    constraint event_type_role_filler_role_fk foreign key (event_type_code, role_code) references event_type_role
);

create index event_type_role_filler_entity_type_idx on event_type_role_filler (entity_type_code);

comment on table  event_type_role_filler                  is 'Entity type that can fill a role in an event type.';
comment on column event_type_role_filler.event_type_code  is 'The event type.';
comment on column event_type_role_filler.role_code        is 'The role.';
comment on column event_type_role_filler.entity_type_code is 'Entity type that can fill the role.';

-- One row per event type and role, with the number and types of entities that can play the role. Fills both tables.
with rule (event_type_code, role_code, min_count, max_count, entity_type_codes) as (values
    ('DEPARTURE',      'PERSON',          0, 1,    '{PERSON}'::text[]),
    ('DEPARTURE',      'EMPLOYER',        1, 1,    '{ORGANIZATION}'),
    ('DEPARTURE',      'NEXT_EMPLOYER',   0, 1,    '{ORGANIZATION}'),
    ('HIRE',           'PERSON',          0, 1,    '{PERSON}'),
    ('HIRE',           'EMPLOYER',        1, 1,    '{ORGANIZATION}'),
    ('HIRE',           'FORMER_EMPLOYER', 0, null, '{ORGANIZATION}'),
    ('FOUNDING',       'FOUNDER',         0, null, '{PERSON,ORGANIZATION}'),
    ('FOUNDING',       'FOUNDED',         1, 1,    '{ORGANIZATION}'),
    ('LAWSUIT',        'PLAINTIFF',       1, null, '{PERSON,ORGANIZATION}'),
    ('LAWSUIT',        'DEFENDANT',       1, null, '{PERSON,ORGANIZATION}'),
    ('TRIAL',          'PLAINTIFF',       1, null, '{PERSON,ORGANIZATION}'),
    ('TRIAL',          'DEFENDANT',       1, null, '{PERSON,ORGANIZATION}'),
    ('LAUNCH',         'MAKER',           0, null, '{PERSON,ORGANIZATION}'),
    ('LAUNCH',         'PRODUCT',         1, 1,    '{PRODUCT}'),
    ('CONSTRUCTION',   'BUILDER',         0, null, '{PERSON,ORGANIZATION}'),
    ('CONSTRUCTION',   'FACILITY',        1, 1,    '{FACILITY}'),
    ('DELIVERY',       'SUPPLIER',        0, null, '{PERSON,ORGANIZATION}'),
    ('DELIVERY',       'RECIPIENT',       1, null, '{PERSON,ORGANIZATION}'),
    ('DELIVERY',       'PRODUCT',         1, null, '{PRODUCT}'),
    ('DELIVERY',       'FACILITY',        0, 1,    '{FACILITY}'),
    ('CORRESPONDENCE', 'SENDER',          1, 1,    '{PERSON,ORGANIZATION}'),
    ('CORRESPONDENCE', 'RECIPIENT',       1, null, '{PERSON,ORGANIZATION}'),
    ('CORRESPONDENCE', 'SUBJECT',         0, null, '{PERSON,ORGANIZATION,PRODUCT,FACILITY}'),
    ('MEETING',        'PARTICIPANT',     2, null, '{PERSON,ORGANIZATION}'),
    ('MEETING',        'SUBJECT',         0, null, '{PERSON,ORGANIZATION,PRODUCT,FACILITY}'),
    ('STATEMENT',      'SPEAKER',         0, null, '{PERSON,ORGANIZATION}'),
    ('STATEMENT',      'SUBJECT',         0, null, '{PERSON,ORGANIZATION,PRODUCT,FACILITY}'),
    ('INVESTMENT',     'INVESTOR',        1, null, '{PERSON,ORGANIZATION}'),
    ('INVESTMENT',     'TARGET',          0, null, '{PERSON,ORGANIZATION,PRODUCT,FACILITY}'),
    ('ACQUISITION',    'ACQUIRER',        1, null, '{PERSON,ORGANIZATION}'),
    ('ACQUISITION',    'TARGET',          1, 1,    '{ORGANIZATION,PRODUCT,FACILITY}'),
    ('OTHER',          'PARTICIPANT',     0, null, '{PERSON,ORGANIZATION}'),
    ('OTHER',          'SUBJECT',         0, null, '{PERSON,ORGANIZATION,PRODUCT,FACILITY}')),
event_role as (
    insert into event_type_role (event_type_code, role_code, min_count, max_count)
    select event_type_code, role_code, min_count, max_count
      from rule)
insert into event_type_role_filler (event_type_code, role_code, entity_type_code)
select event_type_code, role_code, entity_type_code
  from rule
 cross join unnest(entity_type_codes) entity_type_code;
