create table claim_rank_reason (
    claim_id      bigint not null constraint claim_rank_reason_claim_fk references claim on delete cascade,
    language_code text   not null constraint claim_rank_reason_language_fk references language,
    reason        text   not null,
    constraint claim_rank_reason_pk primary key (claim_id, language_code)
);

create index claim_rank_reason_language_idx on claim_rank_reason (language_code);

comment on table claim_rank_reason is
    'Why a claim is preferred or deprecated, in one language. Claims of rank NORMAL have none; claim.rank_reason repeats'
    ' the English one.';
comment on column claim_rank_reason.claim_id is 'The claim.';
comment on column claim_rank_reason.language_code is 'Language of the reason.';
comment on column claim_rank_reason.reason is 'The reason, in Khabar''s own words.';
comment on column claim.rank_reason is
    'Why the claim is preferred or deprecated, in English if the seed has it in English; null only if the rank is NORMAL.';

insert into claim_rank_reason (claim_id, language_code, reason)
select id, 'en', rank_reason from claim where rank_reason is not null;
