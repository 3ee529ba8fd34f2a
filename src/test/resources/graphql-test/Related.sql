-- entity
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        (select count(*) from entity_pair l2 left join entity t2 on t2.id = l2.other_id where l2.entity_id = t1.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(l2.event_count, t2.key, t2.entity_type_code) as j
            from (
              select l2.*
              from entity_pair l2
              where l2.entity_id = t1.id
              order by l2.event_count desc, l2.other_id desc
              limit 5
            ) l2
            left join entity t2 on t2.id = l2.other_id
            order by l2.event_count desc, l2.other_id desc
          ) page
        ),
        t1.entity_type_code
      )
      from entity t1
      where t1.key = ?
      order by t1.id
      limit 1
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
