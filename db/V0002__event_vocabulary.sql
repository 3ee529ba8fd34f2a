create table entity_type (
    code     text not null constraint entity_type_pk primary key,
    label_en text not null constraint entity_type_label_en_key unique
);

comment on table  entity_type          is 'A kind of entity: who or what takes part in events.';
comment on column entity_type.code     is 'Code of the kind, as in the API.';
comment on column entity_type.label_en is 'English label of the kind.';

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

comment on table  event_type             is 'A kind of event: what happened.';
comment on column event_type.code        is 'Code of the kind, as in the API.';
comment on column event_type.label_en    is 'English label of the kind.';
comment on column event_type.description is 'What an event of this kind is, in an English sentence.';

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

comment on table  role          is 'A part that an entity plays in an event.';
comment on column role.code     is 'Code of the role, as in the API.';
comment on column role.label_en is 'English label of the role.';

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

comment on table  event_type_role                 is 'A role that events of a type have, and how many entities may play it.';
comment on column event_type_role.event_type_code is 'Type of the event.';
comment on column event_type_role.role_code       is 'Role in events of that type.';
comment on column event_type_role.min_count       is 'How many entities play the role at the least.';
comment on column event_type_role.max_count       is 'How many entities play the role at the most; null if there is no limit. Where it is 1, different claims about the role are a dispute.';

insert into event_type_role (event_type_code, role_code, min_count, max_count) values
    ('DEPARTURE',      'PERSON',          0, 1),
    ('DEPARTURE',      'EMPLOYER',        1, 1),
    ('DEPARTURE',      'NEXT_EMPLOYER',   0, 1),
    ('HIRE',           'PERSON',          0, 1),
    ('HIRE',           'EMPLOYER',        1, 1),
    ('HIRE',           'FORMER_EMPLOYER', 0, null),
    ('FOUNDING',       'FOUNDER',         0, null),
    ('FOUNDING',       'FOUNDED',         1, 1),
    ('LAWSUIT',        'PLAINTIFF',       1, null),
    ('LAWSUIT',        'DEFENDANT',       1, null),
    ('TRIAL',          'PLAINTIFF',       1, null),
    ('TRIAL',          'DEFENDANT',       1, null),
    ('LAUNCH',         'MAKER',           0, null),
    ('LAUNCH',         'PRODUCT',         1, 1),
    ('CONSTRUCTION',   'BUILDER',         0, null),
    ('CONSTRUCTION',   'FACILITY',        1, 1),
    ('DELIVERY',       'SUPPLIER',        0, null),
    ('DELIVERY',       'RECIPIENT',       1, null),
    ('DELIVERY',       'PRODUCT',         1, null),
    ('DELIVERY',       'FACILITY',        0, 1),
    ('CORRESPONDENCE', 'SENDER',          1, 1),
    ('CORRESPONDENCE', 'RECIPIENT',       1, null),
    ('CORRESPONDENCE', 'SUBJECT',         0, null),
    ('MEETING',        'PARTICIPANT',     2, null),
    ('MEETING',        'SUBJECT',         0, null),
    ('STATEMENT',      'SPEAKER',         0, null),
    ('STATEMENT',      'SUBJECT',         0, null),
    ('INVESTMENT',     'INVESTOR',        1, null),
    ('INVESTMENT',     'TARGET',          0, null),
    ('ACQUISITION',    'ACQUIRER',        1, null),
    ('ACQUISITION',    'TARGET',          1, 1),
    ('OTHER',          'PARTICIPANT',     0, null),
    ('OTHER',          'SUBJECT',         0, null);

create table event_type_role_filler (
    event_type_code  text not null,
    role_code        text not null,
    entity_type_code text not null constraint event_type_role_filler_entity_type_fk references entity_type,
    constraint event_type_role_filler_pk      primary key (event_type_code, role_code, entity_type_code),
    constraint event_type_role_filler_role_fk foreign key (event_type_code, role_code) references event_type_role
);

create index event_type_role_filler_entity_type_idx on event_type_role_filler (entity_type_code);

comment on table  event_type_role_filler                  is 'A type of entity that may play a role in events of a type.';
comment on column event_type_role_filler.event_type_code  is 'Type of the event.';
comment on column event_type_role_filler.role_code        is 'Role in events of that type.';
comment on column event_type_role_filler.entity_type_code is 'Type of entity that may play the role.';

insert into event_type_role_filler (event_type_code, role_code, entity_type_code) values
    ('DEPARTURE',      'PERSON',          'PERSON'),
    ('DEPARTURE',      'EMPLOYER',        'ORGANIZATION'),
    ('DEPARTURE',      'NEXT_EMPLOYER',   'ORGANIZATION'),
    ('HIRE',           'PERSON',          'PERSON'),
    ('HIRE',           'EMPLOYER',        'ORGANIZATION'),
    ('HIRE',           'FORMER_EMPLOYER', 'ORGANIZATION'),
    ('FOUNDING',       'FOUNDER',         'PERSON'),
    ('FOUNDING',       'FOUNDER',         'ORGANIZATION'),
    ('FOUNDING',       'FOUNDED',         'ORGANIZATION'),
    ('LAWSUIT',        'PLAINTIFF',       'PERSON'),
    ('LAWSUIT',        'PLAINTIFF',       'ORGANIZATION'),
    ('LAWSUIT',        'DEFENDANT',       'PERSON'),
    ('LAWSUIT',        'DEFENDANT',       'ORGANIZATION'),
    ('TRIAL',          'PLAINTIFF',       'PERSON'),
    ('TRIAL',          'PLAINTIFF',       'ORGANIZATION'),
    ('TRIAL',          'DEFENDANT',       'PERSON'),
    ('TRIAL',          'DEFENDANT',       'ORGANIZATION'),
    ('LAUNCH',         'MAKER',           'PERSON'),
    ('LAUNCH',         'MAKER',           'ORGANIZATION'),
    ('LAUNCH',         'PRODUCT',         'PRODUCT'),
    ('CONSTRUCTION',   'BUILDER',         'PERSON'),
    ('CONSTRUCTION',   'BUILDER',         'ORGANIZATION'),
    ('CONSTRUCTION',   'FACILITY',        'FACILITY'),
    ('DELIVERY',       'SUPPLIER',        'PERSON'),
    ('DELIVERY',       'SUPPLIER',        'ORGANIZATION'),
    ('DELIVERY',       'RECIPIENT',       'PERSON'),
    ('DELIVERY',       'RECIPIENT',       'ORGANIZATION'),
    ('DELIVERY',       'PRODUCT',         'PRODUCT'),
    ('DELIVERY',       'FACILITY',        'FACILITY'),
    ('CORRESPONDENCE', 'SENDER',          'PERSON'),
    ('CORRESPONDENCE', 'SENDER',          'ORGANIZATION'),
    ('CORRESPONDENCE', 'RECIPIENT',       'PERSON'),
    ('CORRESPONDENCE', 'RECIPIENT',       'ORGANIZATION'),
    ('CORRESPONDENCE', 'SUBJECT',         'PERSON'),
    ('CORRESPONDENCE', 'SUBJECT',         'ORGANIZATION'),
    ('CORRESPONDENCE', 'SUBJECT',         'PRODUCT'),
    ('CORRESPONDENCE', 'SUBJECT',         'FACILITY'),
    ('MEETING',        'PARTICIPANT',     'PERSON'),
    ('MEETING',        'PARTICIPANT',     'ORGANIZATION'),
    ('MEETING',        'SUBJECT',         'PERSON'),
    ('MEETING',        'SUBJECT',         'ORGANIZATION'),
    ('MEETING',        'SUBJECT',         'PRODUCT'),
    ('MEETING',        'SUBJECT',         'FACILITY'),
    ('STATEMENT',      'SPEAKER',         'PERSON'),
    ('STATEMENT',      'SPEAKER',         'ORGANIZATION'),
    ('STATEMENT',      'SUBJECT',         'PERSON'),
    ('STATEMENT',      'SUBJECT',         'ORGANIZATION'),
    ('STATEMENT',      'SUBJECT',         'PRODUCT'),
    ('STATEMENT',      'SUBJECT',         'FACILITY'),
    ('INVESTMENT',     'INVESTOR',        'PERSON'),
    ('INVESTMENT',     'INVESTOR',        'ORGANIZATION'),
    ('INVESTMENT',     'TARGET',          'PERSON'),
    ('INVESTMENT',     'TARGET',          'ORGANIZATION'),
    ('INVESTMENT',     'TARGET',          'PRODUCT'),
    ('INVESTMENT',     'TARGET',          'FACILITY'),
    ('ACQUISITION',    'ACQUIRER',        'PERSON'),
    ('ACQUISITION',    'ACQUIRER',        'ORGANIZATION'),
    ('ACQUISITION',    'TARGET',          'ORGANIZATION'),
    ('ACQUISITION',    'TARGET',          'PRODUCT'),
    ('ACQUISITION',    'TARGET',          'FACILITY'),
    ('OTHER',          'PARTICIPANT',     'PERSON'),
    ('OTHER',          'PARTICIPANT',     'ORGANIZATION'),
    ('OTHER',          'SUBJECT',         'PERSON'),
    ('OTHER',          'SUBJECT',         'ORGANIZATION'),
    ('OTHER',          'SUBJECT',         'PRODUCT'),
    ('OTHER',          'SUBJECT',         'FACILITY');
