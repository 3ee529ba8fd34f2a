-- The Turkish stemmer recognizes endings by their vowels. It recognizes the ending of yılları but not of "yillari",
-- which people type if their keyboard has no ı. Turkish words are therefore stemmed twice, with and without ı, and ı
-- becomes i in both stems.
create function article_words(language_config text, words text, turkish text)
    returns tsvector
    language sql
    stable
    parallel safe
return to_tsvector(cast(language_config as regconfig), words)
       || cast(translate(cast(to_tsvector(cast(language_config as regconfig), turkish) as text), 'ı', 'i') as tsvector);

comment on function article_words(text, text, text) is
    'Normalized words of a text, parsed with a text search configuration. The last argument is'
    ' the same text in Turkish spelling (with ı) if the text is Turkish, and empty otherwise.';

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
    'Text search query for words as users type them, parsed with a text search '
    'configuration. The last argument contains the same words in Turkish spelling (with ı).';

-- ts_match_vq implements tsvector @@ tsquery. PostgreSQL assumes that it is as cheap as comparing two numbers, and
-- therefore runs it for every article instead of using the index. Only a superuser can change the cost. Without the
-- change, results are the same, but counting articles with a frequent word takes longer. pg_dump omits the change.
do $$
begin
    alter function pg_catalog.ts_match_vq(tsvector, tsquery) cost 100;
exception
    when insufficient_privilege then
        raise notice 'The cost of ts_match_vq is unchanged: %', sqlerrm;
end
$$;
