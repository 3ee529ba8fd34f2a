-- Starting with release 0.1.0, never edit a migration that has landed. Make each change in a new file with the next
-- number. Each file defines one concept completely and depends only on earlier files.

create table language (
    code           text not null constraint language_pk primary key,
    name_en        text not null constraint language_name_en_key unique,
    default_script text not null,
    direction      text not null,
    fts_config     text not null default 'simple',
    constraint language_code_check           check (code ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'),
    constraint language_default_script_check check (default_script ~ '^[A-Z][a-z]{3}$'),
    constraint language_direction_check      check (direction in ('LTR', 'RTL'))
);

comment on table language is 'Language in which articles are written and names are spelled.';
comment on column language.code is 'BCP 47 tag, for example fa, hi, tr or zh-Hant.';
comment on column language.name_en is 'English name of the language.';
comment on column language.default_script is
    'ISO 15924 code of the script in which the language is usually written.'
    ' An individual text''s script is detected from its characters.';
comment on column language.direction is
    'Writing direction of the default script: LTR (left to right) or RTL (right to left).';
comment on column language.fts_config is
    'PostgreSQL 15 text search configuration for the language; simple if there is none. Queries cast it to regconfig.';

-- Estonian uses simple because its configuration is new in PostgreSQL 18, and PostgreSQL 15 is supported as well.
insert into language (code, name_en, default_script, direction, fts_config) values
    ('am',      'Amharic',             'Ethi', 'LTR', 'simple'),
    ('ar',      'Arabic',              'Arab', 'RTL', 'arabic'),
    ('az',      'Azerbaijani',         'Latn', 'LTR', 'simple'),
    ('bg',      'Bulgarian',           'Cyrl', 'LTR', 'simple'),
    ('bn',      'Bangla',              'Beng', 'LTR', 'simple'),
    ('ca',      'Catalan',             'Latn', 'LTR', 'catalan'),
    ('ckb',     'Central Kurdish',     'Arab', 'RTL', 'simple'),
    ('cs',      'Czech',               'Latn', 'LTR', 'simple'),
    ('da',      'Danish',              'Latn', 'LTR', 'danish'),
    ('de',      'German',              'Latn', 'LTR', 'german'),
    ('el',      'Greek',               'Grek', 'LTR', 'greek'),
    ('en',      'English',             'Latn', 'LTR', 'english'),
    ('es',      'Spanish',             'Latn', 'LTR', 'spanish'),
    ('et',      'Estonian',            'Latn', 'LTR', 'simple'),
    ('fa',      'Persian',             'Arab', 'RTL', 'simple'),
    ('fi',      'Finnish',             'Latn', 'LTR', 'finnish'),
    ('fr',      'French',              'Latn', 'LTR', 'french'),
    ('gu',      'Gujarati',            'Gujr', 'LTR', 'simple'),
    ('he',      'Hebrew',              'Hebr', 'RTL', 'simple'),
    ('hi',      'Hindi',               'Deva', 'LTR', 'hindi'),
    ('hu',      'Hungarian',           'Latn', 'LTR', 'hungarian'),
    ('hy',      'Armenian',            'Armn', 'LTR', 'armenian'),
    ('id',      'Indonesian',          'Latn', 'LTR', 'indonesian'),
    ('it',      'Italian',             'Latn', 'LTR', 'italian'),
    ('ja',      'Japanese',            'Jpan', 'LTR', 'simple'),
    ('ka',      'Georgian',            'Geor', 'LTR', 'simple'),
    ('kk',      'Kazakh',              'Cyrl', 'LTR', 'simple'),
    ('kn',      'Kannada',             'Knda', 'LTR', 'simple'),
    ('ko',      'Korean',              'Kore', 'LTR', 'simple'),
    ('ku',      'Kurdish',             'Latn', 'LTR', 'simple'),
    ('lt',      'Lithuanian',          'Latn', 'LTR', 'lithuanian'),
    ('ml',      'Malayalam',           'Mlym', 'LTR', 'simple'),
    ('mr',      'Marathi',             'Deva', 'LTR', 'simple'),
    ('ms',      'Malay',               'Latn', 'LTR', 'simple'),
    ('nb',      'Norwegian Bokmål',    'Latn', 'LTR', 'norwegian'),
    ('ne',      'Nepali',              'Deva', 'LTR', 'nepali'),
    ('nl',      'Dutch',               'Latn', 'LTR', 'dutch'),
    ('pa',      'Punjabi',             'Guru', 'LTR', 'simple'),
    ('pl',      'Polish',              'Latn', 'LTR', 'simple'),
    ('ps',      'Pashto',              'Arab', 'RTL', 'simple'),
    ('pt',      'Portuguese',          'Latn', 'LTR', 'portuguese'),
    ('ro',      'Romanian',            'Latn', 'LTR', 'romanian'),
    ('ru',      'Russian',             'Cyrl', 'LTR', 'russian'),
    ('sr',      'Serbian',             'Cyrl', 'LTR', 'serbian'),
    ('sv',      'Swedish',             'Latn', 'LTR', 'swedish'),
    ('sw',      'Swahili',             'Latn', 'LTR', 'simple'),
    ('ta',      'Tamil',               'Taml', 'LTR', 'tamil'),
    ('te',      'Telugu',              'Telu', 'LTR', 'simple'),
    ('th',      'Thai',                'Thai', 'LTR', 'simple'),
    ('tr',      'Turkish',             'Latn', 'LTR', 'turkish'),
    ('uk',      'Ukrainian',           'Cyrl', 'LTR', 'simple'),
    ('ur',      'Urdu',                'Arab', 'RTL', 'simple'),
    ('uz',      'Uzbek',               'Latn', 'LTR', 'simple'),
    ('vi',      'Vietnamese',          'Latn', 'LTR', 'simple'),
    ('zh',      'Chinese',             'Hans', 'LTR', 'simple'),
    ('zh-Hant', 'Traditional Chinese', 'Hant', 'LTR', 'simple');
