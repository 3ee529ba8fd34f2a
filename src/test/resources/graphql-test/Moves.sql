-- person
-- ?1 = []
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t1.key,
        (select count(*) from career_move l2 left join event t2 on t2.id = l2.event_id where l2.entity_id = t1.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
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
              t2.occurred_edtf,
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
              when t2.event_type_code in ('DEPARTURE') then (
                select json_build_array(
                  t8.placement,
                  (select json_build_array(t9.key, t9.event_type_code) from event t9 where t9.id = t8.after_id),
                  (select json_build_array(t10.key, t10.event_type_code) from event t10 where t10.id = t8.before_id)
                )
                from career_move t8
                where t8.event_id = t2.id
              ) end,
              case
              when t2.event_type_code in ('HIRE') then (
                select json_build_array(t11.key)
                from event_participant t11_role
                join entity t11 on t11.id = t11_role.entity_id
                where t11_role.event_id = t2.id and t11_role.role_code = 'EMPLOYER'
                order by t11_role.ordinal, t11_role.id
                limit 1
              ) end,
              case
              when t2.event_type_code in ('HIRE') then (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(t12.key) as j
                  from event_participant t12_role
                  join entity t12 on t12.id = t12_role.entity_id
                  where t12_role.event_id = t2.id and t12_role.role_code = 'FORMER_EMPLOYER'
                  order by t12_role.ordinal, t12_role.id
                ) related
              ) end,
              case
              when t2.event_type_code in ('HIRE') then (
                select json_build_array(
                  t13.placement,
                  (select json_build_array(t14.key, t14.event_type_code) from event t14 where t14.id = t13.after_id),
                  (select json_build_array(t15.key, t15.event_type_code) from event t15 where t15.id = t13.before_id)
                )
                from career_move t13
                where t13.event_id = t2.id
              ) end
            ) as j
            from (
              select l2.* from career_move l2 where l2.entity_id = t1.id order by l2.number, l2.event_id limit 21
            ) l2
            left join event t2 on t2.id = l2.event_id
            order by l2.number, l2.event_id
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

-- undated
-- ?1 = 'mike-dalton'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t17.key,
              case
              when t17.event_type_code in ('DEPARTURE') then (
                select json_build_array(t18.placement) from career_move t18 where t18.event_id = t17.id
              ) end,
              case
              when t17.event_type_code in ('HIRE') then (
                select json_build_array(t19.placement) from career_move t19 where t19.event_id = t17.id
              ) end,
              t17.event_type_code
            ) as j
            from (
              select l17.* from career_move l17 where l17.entity_id = t16.id order by l17.number, l17.event_id limit 20
            ) l17
            left join event t17 on t17.id = l17.event_id
            order by l17.number, l17.event_id
          ) page
        )
      )
      from entity t16
      where t16.key = ? and t16.entity_type_code = 'PERSON'
      order by t16.id
      limit 1
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
