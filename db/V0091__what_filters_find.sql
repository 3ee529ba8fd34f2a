-- Letters within keys and names, in any case. A pattern of three letters or more is looked up by its trigrams.
create index event_key_letters_idx        on event       using gin (lower(key) gin_trgm_ops);
create index entity_key_letters_idx       on entity      using gin (lower(key) gin_trgm_ops);
create index entity_name_letters_idx      on entity_name using gin (lower(name) gin_trgm_ops);

-- Few events are wholes. The event that has no parts need not be looked for among a million that are part of nothing.
drop index event_part_of_idx;
create index event_part_of_idx on event (part_of_id, sort_date, id) where part_of_id is not null;

-- Few events have many publishers or languages.
create index event_publisher_count_idx on event (publisher_count, id);
create index event_language_count_idx  on event (language_count, id);

-- The days of publication as the filter asks for them, null where nothing is known.
create index article_published_idx on article using gist ((case when published_precision <> 'UNKNOWN' then daterange(published_from, published_until) end));

-- PostgreSQL takes the comparison of a text's words for as cheap as that of two numbers, and would rather do it for every article than look the
-- words up. Whoever may not tell it otherwise gets the same answers, counts of frequent words later.
do $$
begin
    alter function pg_catalog.ts_match_vq(tsvector, tsquery) cost 100;
exception
    when insufficient_privilege then
        raise notice 'the cost of comparing words stays as it is: %', sqlerrm;
end
$$;
