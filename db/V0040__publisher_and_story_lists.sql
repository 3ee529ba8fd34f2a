-- Lists of all publishers and stories are sorted by these columns.
alter table publisher
    add column sort_name text not null default '' collate "C",
    add column article_count int not null default 0,
    add constraint publisher_article_count_check check (article_count >= 0);

create index publisher_sort_name_idx     on publisher (sort_name, id);
create index publisher_article_count_idx on publisher (article_count, id);

comment on column publisher.sort_name is
    'ICU collation key (root locale) of the name; compared byte by byte.'
    ' Empty until the program, which computes it, has started.';
comment on column publisher.article_count is 'Number of articles of the publisher. Derived; see publisher_derived.';

alter table story
    add column article_count int not null default 0,
    add column sort_date date not null default date '0001-01-01',
    add constraint story_article_count_check check (article_count >= 0);

create index story_when_idx          on story (sort_date desc, id desc);
create index story_article_count_idx on story (article_count, id);

comment on column story.article_count is
    'Number of articles whose main story this is. Derived; see story_derived.';
comment on column story.sort_date is
    'Latest sort date of these articles; 0001-01-01 if none is dated. Derived; see story_derived.';

create view publisher_derived as
select publisher.id           as publisher_id,
       count(article.id)::int as article_count
  from publisher
  left join article on article.publisher_id = publisher.id
 group by publisher.id;

comment on view publisher_derived is 'Expected values of article_count in publisher.';
comment on column publisher_derived.publisher_id is 'The publisher.';
comment on column publisher_derived.article_count is 'Number of articles of the publisher.';

create view story_derived as
select story.id                                              as story_id,
       count(article.id)::int                                as article_count,
       coalesce(max(article.sort_date), date '0001-01-01')   as sort_date
  from story
  left join article on article.story_id = story.id
 group by story.id;

comment on view story_derived is 'Expected values of article_count and sort_date in story.';
comment on column story_derived.story_id is 'The story.';
comment on column story_derived.article_count is 'Number of articles whose main story this is.';
comment on column story_derived.sort_date is
    'Latest sort date of these articles; 0001-01-01 if none is dated or there are none.';

update publisher
   set article_count = derived.article_count
  from publisher_derived derived
 where derived.publisher_id = publisher.id;

update story
   set article_count = derived.article_count, sort_date = derived.sort_date
  from story_derived derived
 where derived.story_id = story.id;
