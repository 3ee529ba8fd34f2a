-- The Turkish stemmer recognizes an ending by its vowels: the one of yılları, but not the one of "yillari". Turkish
-- words are therefore stemmed twice, as written and as typed without ı. In both stems, ı becomes i.
create function article_words(language_config text, words text, turkish text)
    returns tsvector
    language sql
    stable
    parallel safe
return to_tsvector(cast(language_config as regconfig), words)
       || cast(translate(cast(to_tsvector(cast(language_config as regconfig), turkish) as text), 'ı', 'i') as tsvector);

comment on function article_words(text, text, text) is
    'Normalized words of a text in a text search configuration. The last argument '
    'is the same text with its ı if it is Turkish, otherwise an empty text.';

create function article_query(language_config text, words text, turkish text)
    returns tsquery
    language sql
    stable
    parallel safe
return case language_config
           when 'turkish' then websearch_to_tsquery(cast(language_config as regconfig), words)
               || cast(
                   translate(cast(websearch_to_tsquery(cast(language_config as regconfig), turkish) as text), 'ı', 'i')
                   as tsquery)
           else websearch_to_tsquery(cast(language_config as regconfig), words)
       end;

comment on function article_query(text, text, text) is
    'Query for words as people type them, normalized in a text search '
    'configuration. The last argument is the same words with the ı of Turkish.';

-- This function implements tsvector @@ tsquery. PostgreSQL estimates it to be as cheap as comparing two numbers, and
-- would rather run it for every article than use the index. Only a superuser can change the estimate. Without the
-- change, the results are the same, but counts of frequent words take longer. pg_dump does not include the change.
do $$
begin
    alter function pg_catalog.ts_match_vq(tsvector, tsquery) cost 100;
exception
    when insufficient_privilege then
        raise notice 'The cost of ts_match_vq is unchanged: %', sqlerrm;
end
$$;
