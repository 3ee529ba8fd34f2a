-- For searches within a name, which ignore case in every language: IŞIK is part of Işık. PostgreSQL uses trigrams for
-- three or more letters.
create index entity_name_norm_letters_idx on entity_name using gin (name_norm gin_trgm_ops);

drop index entity_name_letters_idx;
