create table story_text (
    story_id      bigint not null constraint story_text_story_fk references story on delete cascade,
    language_code text   not null constraint story_text_language_fk references language,
    title         text   not null,
    constraint story_text_pk primary key (story_id, language_code)
);

create index story_text_language_idx on story_text (language_code);

comment on table story_text is
    'Title of a story in one language, not quoted from an article. Every story has one in English, as in story.title_en.';
comment on column story_text.story_id is 'The story.';
comment on column story_text.language_code is 'Language of the title.';
comment on column story_text.title is 'One-line summary.';

insert into story_text (story_id, language_code, title) select id, 'en', title_en from story;
