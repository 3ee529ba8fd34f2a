-- Nothing shows that an existing description comes from an article, and no seed could say so.
alter table entity add column description_source text;

update entity set description_source = 'CURATOR' where description_en is not null;

alter table entity
    add constraint entity_description_source_check check (description_source in ('ARTICLES', 'CURATOR')),
    add constraint entity_described_check          check ((description_en is null) = (description_source is null));

comment on column entity.description_source is
    'Where the description comes from: ARTICLES (only what articles say)'
    ' or CURATOR (other knowledge); null if there is no description.';

alter table entity_identifier
    add column source text not null default 'CURATOR',
    add constraint entity_identifier_source_check check (source in ('ARTICLES', 'CURATOR'));

alter table entity_identifier alter column source drop default;

comment on column entity_identifier.source is
    'Where the identifier comes from: ARTICLES (an article gives it) or CURATOR (other knowledge).';
