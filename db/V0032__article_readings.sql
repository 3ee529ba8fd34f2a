-- The program now computes the words' readings itself, so that one query finds articles in any language.
drop function article_words(text, text, text);
drop function article_query(text, text, text);

alter table language drop column fts_config;

alter table article add column search_version smallint not null default 0;

-- The lowest version comes first, so Khabar can check at startup whether any articles must be indexed anew.
create index article_search_version_idx on article (search_version);

comment on column article.search is
    'Words of the titles and summaries (weight A in the article''s own language, otherwise B), of the names of mentioned'
    ' entities (weight C) and of the body. A word has several lexemes: as spelled; its base forms, such as en/leave; and'
    ' !WHO for acronyms. Two letters with ^ or $ are from scripts without blanks, and @en marks articles with English'
    ' texts. Null until the loader writes it.';
comment on column article.search_version is
    'Version of the code that computed search. Other versions recompute it.';
