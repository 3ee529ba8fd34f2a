-- person
-- ?1 = []
-- ?2 = []
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t1.key,
        (
          select count(*)
          from event_participant l2
          left join event t2 on t2.id = l2.event_id
          where l2.entity_id = t1.id
            and l2.role_code = 'PERSON'
            and l2.event_type_code in ('DEPARTURE', 'HIRE')
            and not exists (
              select
              from event part
              where part.part_of_id = l2.event_id and part.event_type_code = l2.event_type_code
              offset 0
            )
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(
                  t2.key,
                  t2.event_type_code,
                  t2.status,
                  (
                    select json_build_array(t3.title)
                    from event_text t3
                    where t3.event_id = t2.id
                    order by array_position(?::text[], t3.language_code), t3.language_code <> 'en', t3.language_code
                    limit 1
                  ),
                  nullif(t2.occurred_precision, 'UNKNOWN'),
                  t2.occurred_from,
                  t2.occurred_until - 1,
                  t2.occurred_precision,
                  t2.occurred_certainty,
                  t2.occurred_until,
                  (
                    select coalesce(json_agg(related.j), '[]')
                    from (
                      select json_build_array(
                        t4.role_code,
                        t4.position_title,
                        (select json_build_array(t5.key, t5.entity_type_code) from entity t5 where t5.id = t4.entity_id)
                      ) as j
                      from event_participant t4
                      where t4.event_id = t2.id
                      order by t4.ordinal, t4.id
                    ) related
                  ),
                  case
                  when t2.event_type_code in ('DEPARTURE') then (
                    select json_build_array(t6.key)
                    from event_participant t6_role
                    join entity t6 on t6.id = t6_role.entity_id
                    where t6_role.event_id = t2.id and t6_role.role_code = 'EMPLOYER'
                    order by t6_role.ordinal, t6_role.id
                    limit 1
                  ) end,
                  (
                    select participant.position_title
                    from event_participant participant
                    where participant.event_id = t2.id
                      and participant.role_code = 'PERSON'
                      and participant.position_title is not null
                    order by participant.ordinal, participant.id
                    limit 1
                  ),
                  case
                  when t2.event_type_code in ('DEPARTURE') then (
                    select json_build_array(t7.key)
                    from event_participant t7_role
                    join entity t7 on t7.id = t7_role.entity_id
                    where t7_role.event_id = t2.id and t7_role.role_code = 'NEXT_EMPLOYER'
                    order by t7_role.ordinal, t7_role.id
                    limit 1
                  ) end,
                  case
                  when t2.event_type_code in ('HIRE') then (
                    select json_build_array(t8.key)
                    from event_participant t8_role
                    join entity t8 on t8.id = t8_role.entity_id
                    where t8_role.event_id = t2.id and t8_role.role_code = 'EMPLOYER'
                    order by t8_role.ordinal, t8_role.id
                    limit 1
                  ) end,
                  case
                  when t2.event_type_code in ('HIRE') then (
                    select coalesce(json_agg(related.j), '[]')
                    from (
                      select json_build_array(t9.key) as j
                      from event_participant t9_role
                      join entity t9 on t9.id = t9_role.entity_id
                      where t9_role.event_id = t2.id and t9_role.role_code = 'FORMER_EMPLOYER'
                      order by t9_role.ordinal, t9_role.id
                    ) related
                  ) end
                ) as j
                from event_participant l2
                left join event t2 on t2.id = l2.event_id
                where l2.entity_id = t1.id
                  and l2.role_code = 'PERSON'
                  and l2.event_type_code in ('DEPARTURE', 'HIRE')
                  and not exists (
                    select
                    from event part
                    where part.part_of_id = l2.event_id and part.event_type_code = l2.event_type_code
                    offset 0
                  )
                  and coalesce(t2.occurred_until - 1, t2.occurred_from) is not null
                order by coalesce(t2.occurred_until - 1, t2.occurred_from),
                  coalesce(t2.occurred_from, date '0001-01-01'),
                  l2.event_id
                limit 21
              )
              union all (
                select json_build_array(
                  t2.key,
                  t2.event_type_code,
                  t2.status,
                  (
                    select json_build_array(t3.title)
                    from event_text t3
                    where t3.event_id = t2.id
                    order by array_position(?::text[], t3.language_code), t3.language_code <> 'en', t3.language_code
                    limit 1
                  ),
                  nullif(t2.occurred_precision, 'UNKNOWN'),
                  t2.occurred_from,
                  t2.occurred_until - 1,
                  t2.occurred_precision,
                  t2.occurred_certainty,
                  t2.occurred_until,
                  (
                    select coalesce(json_agg(related.j), '[]')
                    from (
                      select json_build_array(
                        t4.role_code,
                        t4.position_title,
                        (select json_build_array(t5.key, t5.entity_type_code) from entity t5 where t5.id = t4.entity_id)
                      ) as j
                      from event_participant t4
                      where t4.event_id = t2.id
                      order by t4.ordinal, t4.id
                    ) related
                  ),
                  case
                  when t2.event_type_code in ('DEPARTURE') then (
                    select json_build_array(t6.key)
                    from event_participant t6_role
                    join entity t6 on t6.id = t6_role.entity_id
                    where t6_role.event_id = t2.id and t6_role.role_code = 'EMPLOYER'
                    order by t6_role.ordinal, t6_role.id
                    limit 1
                  ) end,
                  (
                    select participant.position_title
                    from event_participant participant
                    where participant.event_id = t2.id
                      and participant.role_code = 'PERSON'
                      and participant.position_title is not null
                    order by participant.ordinal, participant.id
                    limit 1
                  ),
                  case
                  when t2.event_type_code in ('DEPARTURE') then (
                    select json_build_array(t7.key)
                    from event_participant t7_role
                    join entity t7 on t7.id = t7_role.entity_id
                    where t7_role.event_id = t2.id and t7_role.role_code = 'NEXT_EMPLOYER'
                    order by t7_role.ordinal, t7_role.id
                    limit 1
                  ) end,
                  case
                  when t2.event_type_code in ('HIRE') then (
                    select json_build_array(t8.key)
                    from event_participant t8_role
                    join entity t8 on t8.id = t8_role.entity_id
                    where t8_role.event_id = t2.id and t8_role.role_code = 'EMPLOYER'
                    order by t8_role.ordinal, t8_role.id
                    limit 1
                  ) end,
                  case
                  when t2.event_type_code in ('HIRE') then (
                    select coalesce(json_agg(related.j), '[]')
                    from (
                      select json_build_array(t9.key) as j
                      from event_participant t9_role
                      join entity t9 on t9.id = t9_role.entity_id
                      where t9_role.event_id = t2.id and t9_role.role_code = 'FORMER_EMPLOYER'
                      order by t9_role.ordinal, t9_role.id
                    ) related
                  ) end
                ) as j
                from event_participant l2
                left join event t2 on t2.id = l2.event_id
                where l2.entity_id = t1.id
                  and l2.role_code = 'PERSON'
                  and l2.event_type_code in ('DEPARTURE', 'HIRE')
                  and not exists (
                    select
                    from event part
                    where part.part_of_id = l2.event_id and part.event_type_code = l2.event_type_code
                    offset 0
                  )
                  and coalesce(t2.occurred_until - 1, t2.occurred_from) is null
                order by coalesce(t2.occurred_from, date '0001-01-01'), l2.event_id
                limit 21
              )
            ) segment
            limit 21
          ) page
        )
      )
      from entity t1
      where t1.key = ? and t1.entity_type_code = 'PERSON'
      order by t1.id
      limit 1
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
