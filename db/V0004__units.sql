create table unit (
    code       text    not null constraint unit_pk primary key,
    dimension  text    not null,
    factor     numeric not null,
    factor_max numeric not null,
    constraint unit_factor_check check (factor > 0 and factor_max >= factor)
);

comment on table unit is 'Unit of a number in a claim. Only numbers with the same dimension can be compared.';
comment on column unit.code is 'Unit code, as in the API.';
comment on column unit.dimension is
    'What the unit measures, for example DURATION. Each currency has its own'
    ' dimension because amounts in different currencies cannot be compared.';
comment on column unit.factor is
    'Minimum number of base units in this unit. The base unit of DURATION is the hour, which keeps all factors whole.';
comment on column unit.factor_max is
    'Maximum number of base units in this unit. Equal to factor unless'
    ' the unit varies in length, as a month does (28 to 31 days).';

insert into unit (code, dimension, factor, factor_max) values
    ('HOUR',          'DURATION',         1,    1),
    ('DAY',           'DURATION',        24,   24),
    ('WEEK',          'DURATION',       168,  168),
    ('MONTH',         'DURATION',       672,  744),
    ('YEAR',          'DURATION',      8760, 8784),
    ('PERSON',        'HEADCOUNT',        1,    1),
    ('USD',           'USD',              1,    1),
    ('EUR',           'EUR',              1,    1),
    ('GBP',           'GBP',              1,    1),
    ('INR',           'INR',              1,    1),
    ('TRY',           'TRY',              1,    1),
    ('IRR',           'IRR',              1,    1),
    ('USD_PER_MONTH', 'USD_PER_MONTH',    1,    1),
    ('GPU',           'GPU',              1,    1),
    ('SERVER',        'SERVER',           1,    1),
    ('PIECE',         'PIECE',            1,    1);
