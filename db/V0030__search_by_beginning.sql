-- A beginning is a range of this index, whatever the collation of the database; equal names lie together.
create index entity_name_beginning_idx on entity_name (name_norm collate "C");
-- The lowest version is one step away: a start finds at once whether there is anything to compute anew.
create index entity_name_key_version_idx on entity_name (key_version);
