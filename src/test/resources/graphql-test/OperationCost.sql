-- events, planned for its parameters
-- ?1 = ['LAWSUIT', 'TRIAL']
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(
          (
            select count(*) from event_report l2 left join article t2 on t2.id = l2.article_id where l2.event_id = t1.id
          ),
          t1.event_type_code
        ) as j
        from event t1
        where (t1.event_type_code = any(?))
        order by t1.sort_date desc, t1.id desc
        limit 3
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
