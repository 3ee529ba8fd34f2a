-- A page of related entities has the most events first and, among equals, the greatest number of a row: with both in one direction, the place
-- of a cursor is one bound of one range, however many entities share a single event with a famous one.
drop index entity_pair_count_idx;

create index entity_pair_count_idx on entity_pair (entity_id, event_count desc, other_id desc);
