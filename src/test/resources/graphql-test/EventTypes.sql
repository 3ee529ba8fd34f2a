-- eventTypes
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(t1.code, t1.description) as j
        from event_type t1
        where true
        order by array_position(
          array['DEPARTURE', 'HIRE', 'FOUNDING', 'LAWSUIT', 'TRIAL', 'LAUNCH', 'CONSTRUCTION', 'DELIVERY', 'CORRESPONDENCE', 'MEETING', 'STATEMENT', 'INVESTMENT', 'ACQUISITION', 'OTHER'],
          t1.code
        )
      ) related
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
