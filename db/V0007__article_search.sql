-- A Turkish ending is known by its vowels: that of yılları, but not that of "yillari". So these words are stemmed as they are written, and as
-- they are typed without ı; of both stems ı and i are one letter.
create function article_words(language_config text, words text, turkish text)
    returns tsvector
    language sql
    stable
    parallel safe
return to_tsvector(cast(language_config as regconfig), words)
       || cast(translate(cast(to_tsvector(cast(language_config as regconfig), turkish) as text), 'ı', 'i') as tsvector);

comment on function article_words(text, text, text) is
    'The words of a text, normalized, in a text search configuration; a Turkish text is given a second time with its ı, another as an empty text.';

create function article_query(language_config text, words text, turkish text)
    returns tsquery
    language sql
    stable
    parallel safe
return case language_config
           when 'turkish' then websearch_to_tsquery(cast(language_config as regconfig), words)
                               || cast(translate(cast(websearch_to_tsquery(cast(language_config as regconfig), turkish) as text), 'ı', 'i') as tsquery)
           else websearch_to_tsquery(cast(language_config as regconfig), words)
       end;

comment on function article_query(text, text, text) is
    'What finds words as people type them, normalized, in a text search configuration; they are given a second time with the ı of Turkish.';

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
