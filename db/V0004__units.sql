create table unit (
    code       text    not null constraint unit_pk primary key,
    dimension  text    not null,
    factor     numeric not null,
    factor_max numeric not null,
    constraint unit_factor_check check (factor > 0 and factor_max >= factor)
);

comment on table unit is 'Unit in which claims state numbers. Only numbers of the same dimension can be compared.';
comment on column unit.code is 'Code of the unit, as in the API.';
comment on column unit.dimension is
    'What the unit measures, for example DURATION. Units of one '
    'dimension are comparable; each currency is its own dimension.';
comment on column unit.factor is
    'Minimum number of base units in this unit. The base unit '
    'of DURATION is the hour, so that no factor is a fraction.';
comment on column unit.factor_max is
    'Maximum number of base units in this unit: a month is 28 to 31 days. Equal to factor if the unit does not vary.';

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
