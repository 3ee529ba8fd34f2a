-- person, planned for its parameters
-- ?1 = ['fa']
-- ?2 = ['fa']
-- ?3 = ['LABEL', 'ACRONYM', 'FORMER', 'TRANSLITERATION', 'MISSPELLING']
-- ?4 = ['hi', 'en']
-- ?5 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?6 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?7 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?8 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?9 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?10 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?11 = 'hi'
-- ?12 = 'hi'
-- ?13 = ['PERSON', 'PRODUCT']
-- ?14 = ['PERSON', 'PRODUCT']
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t1.key,
        t1.entity_type_code,
        t1.description_en,
        t1.description_source,
        t1.recorded_at,
        (
          select json_build_array(
            t2.name, t2.language_code, t2.script, coalesce(t2.language_code <> all (?::text[]), false)
          )
          from entity_name t2
          where t2.entity_id = t1.id and (t2.is_preferred or t2.kind in ('LABEL', 'ALIAS'))
          order by array_position(?::text[], t2.language_code),
            t2.is_preferred desc,
            t2.language_code <> 'en',
            t2.language_code,
            t2.id
          limit 1
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t3.name,
              t3.language_code,
              t3.kind,
              t3.is_preferred,
              t3.name_latin,
              (select json_build_array(t4.key) from article t4 where t4.id = t3.first_seen_in_id)
            ) as j
            from entity_name t3
            where t3.entity_id = t1.id and t3.kind = any(?) and t3.language_code = any(?)
            order by t3.is_preferred desc, t3.language_code, t3.id
          ) related
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t5.scheme, t5.value, t5.source) as j
            from entity_identifier t5
            where t5.entity_id = t1.id
            order by t5.scheme, t5.value
          ) related
        ),
        (
          select count(*)
          from event_participant l6
          left join event t6 on t6.id = l6.event_id
          where l6.entity_id = t1.id
            and l6.role_code = any(?)
            and not exists (
              select
              from event_participant other_role
              where other_role.event_id = l6.event_id
                and other_role.entity_id + 0 = l6.entity_id
                and other_role.role_code < l6.role_code
                and other_role.role_code = any(?)
              offset 0
            )
            and (not exists (select from event part where part.part_of_id = t6.id))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t6.key, t6.event_type_code) as j
                from event_participant l6
                left join event t6 on t6.id = l6.event_id
                where l6.entity_id = t1.id
                  and l6.role_code = any(?)
                  and not exists (
                    select
                    from event_participant other_role
                    where other_role.event_id = l6.event_id
                      and other_role.entity_id + 0 = l6.entity_id
                      and other_role.role_code < l6.role_code
                      and other_role.role_code = any(?)
                    offset 0
                  )
                  and (not exists (select from event part where part.part_of_id = t6.id))
                  and l6.sort_date > date '0001-01-01'
                order by l6.sort_date, l6.event_id
                limit 20
              )
              union all (
                select json_build_array(t6.key, t6.event_type_code) as j
                from event_participant l6
                left join event t6 on t6.id = l6.event_id
                where l6.entity_id = t1.id
                  and l6.role_code = any(?)
                  and not exists (
                    select
                    from event_participant other_role
                    where other_role.event_id = l6.event_id
                      and other_role.entity_id + 0 = l6.entity_id
                      and other_role.role_code < l6.role_code
                      and other_role.role_code = any(?)
                    offset 0
                  )
                  and (not exists (select from event part where part.part_of_id = t6.id))
                  and l6.sort_date = date '0001-01-01'
                order by l6.event_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from entity_article l7
          left join article t7 on t7.id = l7.article_id
          where l7.entity_id = t1.id and (t7.language_code = ?)
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t7.key) as j
            from entity_article l7
            left join article t7 on t7.id = l7.article_id
            where l7.entity_id = t1.id and (t7.language_code = ?)
            order by l7.sort_date desc, l7.article_id desc
            limit 20
          ) page
        ),
        (
          select count(*)
          from entity_pair l8
          left join entity t8 on t8.id = l8.other_id
          where l8.entity_id = t1.id and t8.entity_type_code = any(?)
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(l8.event_count, t8.key, t8.entity_type_code) as j
            from entity_pair l8
            left join entity t8 on t8.id = l8.other_id
            where l8.entity_id = t1.id and t8.entity_type_code = any(?)
            order by l8.event_count desc, l8.other_id desc
            limit 20
          ) page
        ),
        (select count(*) from career_move l9 left join event t9 on t9.id = l9.event_id where l9.entity_id = t1.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t9.key, t9.event_type_code) as j
            from (
              select l9.* from career_move l9 where l9.entity_id = t1.id order by l9.number, l9.event_id limit 20
            ) l9
            left join event t9 on t9.id = l9.event_id
            order by l9.number, l9.event_id
          ) page
        )
      )
      from entity t1
      where t1.id = ? and t1.entity_type_code = 'PERSON'
      order by t1.id
      limit 1
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- career
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t11.key, t11.event_type_code) as j
            from (
              select l11.* from career_move l11 where l11.entity_id = t10.id order by l11.number, l11.event_id limit 5
            ) l11
            left join event t11 on t11.id = l11.event_id
            order by l11.number, l11.event_id
          ) page
        )
      )
      from entity t10
      where t10.id = ? and t10.entity_type_code = 'PERSON'
      order by t10.id
      limit 1
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- organization, planned for its parameters
-- ?1 = ['fa']
-- ?2 = ['fa']
-- ?3 = ['LABEL', 'ACRONYM', 'FORMER', 'TRANSLITERATION', 'MISSPELLING']
-- ?4 = ['hi', 'en']
-- ?5 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?6 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?7 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?8 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?9 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?10 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?11 = 'hi'
-- ?12 = 'hi'
-- ?13 = ['PERSON', 'PRODUCT']
-- ?14 = ['PERSON', 'PRODUCT']
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t12.key,
        t12.entity_type_code,
        t12.description_en,
        t12.description_source,
        t12.recorded_at,
        (
          select json_build_array(
            t13.name, t13.language_code, t13.script, coalesce(t13.language_code <> all (?::text[]), false)
          )
          from entity_name t13
          where t13.entity_id = t12.id and (t13.is_preferred or t13.kind in ('LABEL', 'ALIAS'))
          order by array_position(?::text[], t13.language_code),
            t13.is_preferred desc,
            t13.language_code <> 'en',
            t13.language_code,
            t13.id
          limit 1
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t14.name,
              t14.language_code,
              t14.kind,
              t14.is_preferred,
              t14.name_latin,
              (select json_build_array(t15.key) from article t15 where t15.id = t14.first_seen_in_id)
            ) as j
            from entity_name t14
            where t14.entity_id = t12.id and t14.kind = any(?) and t14.language_code = any(?)
            order by t14.is_preferred desc, t14.language_code, t14.id
          ) related
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t16.scheme, t16.value, t16.source) as j
            from entity_identifier t16
            where t16.entity_id = t12.id
            order by t16.scheme, t16.value
          ) related
        ),
        (
          select count(*)
          from event_participant l17
          left join event t17 on t17.id = l17.event_id
          where l17.entity_id = t12.id
            and l17.role_code = any(?)
            and not exists (
              select
              from event_participant other_role
              where other_role.event_id = l17.event_id
                and other_role.entity_id + 0 = l17.entity_id
                and other_role.role_code < l17.role_code
                and other_role.role_code = any(?)
              offset 0
            )
            and (not exists (select from event part where part.part_of_id = t17.id))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t17.key, t17.event_type_code) as j
                from event_participant l17
                left join event t17 on t17.id = l17.event_id
                where l17.entity_id = t12.id
                  and l17.role_code = any(?)
                  and not exists (
                    select
                    from event_participant other_role
                    where other_role.event_id = l17.event_id
                      and other_role.entity_id + 0 = l17.entity_id
                      and other_role.role_code < l17.role_code
                      and other_role.role_code = any(?)
                    offset 0
                  )
                  and (not exists (select from event part where part.part_of_id = t17.id))
                  and l17.sort_date > date '0001-01-01'
                order by l17.sort_date, l17.event_id
                limit 20
              )
              union all (
                select json_build_array(t17.key, t17.event_type_code) as j
                from event_participant l17
                left join event t17 on t17.id = l17.event_id
                where l17.entity_id = t12.id
                  and l17.role_code = any(?)
                  and not exists (
                    select
                    from event_participant other_role
                    where other_role.event_id = l17.event_id
                      and other_role.entity_id + 0 = l17.entity_id
                      and other_role.role_code < l17.role_code
                      and other_role.role_code = any(?)
                    offset 0
                  )
                  and (not exists (select from event part where part.part_of_id = t17.id))
                  and l17.sort_date = date '0001-01-01'
                order by l17.event_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from entity_article l18
          left join article t18 on t18.id = l18.article_id
          where l18.entity_id = t12.id and (t18.language_code = ?)
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t18.key) as j
            from entity_article l18
            left join article t18 on t18.id = l18.article_id
            where l18.entity_id = t12.id and (t18.language_code = ?)
            order by l18.sort_date desc, l18.article_id desc
            limit 20
          ) page
        ),
        (
          select count(*)
          from entity_pair l19
          left join entity t19 on t19.id = l19.other_id
          where l19.entity_id = t12.id and t19.entity_type_code = any(?)
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(l19.event_count, t19.key, t19.entity_type_code) as j
            from entity_pair l19
            left join entity t19 on t19.id = l19.other_id
            where l19.entity_id = t12.id and t19.entity_type_code = any(?)
            order by l19.event_count desc, l19.other_id desc
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_participant l20
          left join event t20 on t20.id = l20.event_id
          where l20.entity_id = t12.id
            and l20.role_code = 'EMPLOYER'
            and l20.event_type_code = 'DEPARTURE'
            and not exists (
              select
              from event part
              where part.part_of_id = l20.event_id and part.event_type_code = l20.event_type_code
              offset 0
            )
            and (t20.inferred_from_id is not null)
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t20.key,
              (
                select json_build_array(t21.key)
                from event_participant t21_role
                join entity t21 on t21.id = t21_role.entity_id
                where t21_role.event_id = t20.id and t21_role.role_code = 'PERSON'
                order by t21_role.ordinal, t21_role.id
                limit 1
              )
            ) as j
            from event_participant l20
            left join event t20 on t20.id = l20.event_id
            where l20.entity_id = t12.id
              and l20.role_code = 'EMPLOYER'
              and l20.event_type_code = 'DEPARTURE'
              and not exists (
                select
                from event part
                where part.part_of_id = l20.event_id and part.event_type_code = l20.event_type_code
                offset 0
              )
              and (t20.inferred_from_id is not null)
            order by l20.article_count desc, l20.event_id desc
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_participant l22
          left join event t22 on t22.id = l22.event_id
          where l22.entity_id = t12.id
            and l22.role_code = 'EMPLOYER'
            and l22.event_type_code = 'HIRE'
            and not exists (
              select
              from event part
              where part.part_of_id = l22.event_id and part.event_type_code = l22.event_type_code
              offset 0
            )
        )
      )
      from entity t12
      where t12.id = ? and t12.entity_type_code = 'ORGANIZATION'
      order by t12.id
      limit 1
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- hiring, planned for its parameters
-- ?1 = 'OCCURRED'
-- ?2 = 'OCCURRED'
-- ?3 = 'OCCURRED'
-- ?4 = 'xai'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        (
          select count(*)
          from event_participant l24
          left join event t24 on t24.id = l24.event_id
          where l24.entity_id = t23.id
            and l24.role_code = 'EMPLOYER'
            and l24.event_type_code = 'HIRE'
            and not exists (
              select
              from event part
              where part.part_of_id = l24.event_id and part.event_type_code = l24.event_type_code
              offset 0
            )
            and (t24.status = ?)
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(
                  t24.key,
                  (
                    select json_build_array(t25.key)
                    from event_participant t25_role
                    join entity t25 on t25.id = t25_role.entity_id
                    where t25_role.event_id = t24.id and t25_role.role_code = 'PERSON'
                    order by t25_role.ordinal, t25_role.id
                    limit 1
                  )
                ) as j
                from event_participant l24
                left join event t24 on t24.id = l24.event_id
                where l24.entity_id = t23.id
                  and l24.role_code = 'EMPLOYER'
                  and l24.event_type_code = 'HIRE'
                  and not exists (
                    select
                    from event part
                    where part.part_of_id = l24.event_id and part.event_type_code = l24.event_type_code
                    offset 0
                  )
                  and (t24.status = ?)
                  and l24.first_reported is not null
                order by l24.first_reported, l24.event_id
                limit 20
              )
              union all (
                select json_build_array(
                  t24.key,
                  (
                    select json_build_array(t25.key)
                    from event_participant t25_role
                    join entity t25 on t25.id = t25_role.entity_id
                    where t25_role.event_id = t24.id and t25_role.role_code = 'PERSON'
                    order by t25_role.ordinal, t25_role.id
                    limit 1
                  )
                ) as j
                from event_participant l24
                left join event t24 on t24.id = l24.event_id
                where l24.entity_id = t23.id
                  and l24.role_code = 'EMPLOYER'
                  and l24.event_type_code = 'HIRE'
                  and not exists (
                    select
                    from event part
                    where part.part_of_id = l24.event_id and part.event_type_code = l24.event_type_code
                    offset 0
                  )
                  and (t24.status = ?)
                  and l24.first_reported is null
                order by l24.event_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_participant l26
          left join event t26 on t26.id = l26.event_id
          where l26.entity_id = t23.id
            and l26.role_code = 'EMPLOYER'
            and l26.event_type_code = 'DEPARTURE'
            and not exists (
              select
              from event part
              where part.part_of_id = l26.event_id and part.event_type_code = l26.event_type_code
              offset 0
            )
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t26.key) as j
            from (
              select *
              from (
                (
                  select l26.*
                  from event_participant l26
                  where l26.entity_id = t23.id
                    and l26.role_code = 'EMPLOYER'
                    and l26.event_type_code = 'DEPARTURE'
                    and not exists (
                      select
                      from event part
                      where part.part_of_id = l26.event_id and part.event_type_code = l26.event_type_code
                      offset 0
                    )
                    and l26.first_reported is not null
                  order by l26.first_reported desc, l26.event_id desc
                  limit 20
                )
                union all (
                  select l26.*
                  from event_participant l26
                  where l26.entity_id = t23.id
                    and l26.role_code = 'EMPLOYER'
                    and l26.event_type_code = 'DEPARTURE'
                    and not exists (
                      select
                      from event part
                      where part.part_of_id = l26.event_id and part.event_type_code = l26.event_type_code
                      offset 0
                    )
                    and l26.first_reported is null
                  order by l26.event_id desc
                  limit 20
                )
              ) segment
              limit 20
            ) l26
            left join event t26 on t26.id = l26.event_id
            order by (l26.first_reported is null), l26.first_reported desc, l26.event_id desc
          ) page
        )
      )
      from entity t23
      where t23.key = ? and t23.entity_type_code = 'ORGANIZATION'
      order by t23.id
      limit 1
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- google
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t28.scheme, t28.value, t28.source) as j
            from entity_identifier t28
            where t28.entity_id = t27.id
            order by t28.scheme, t28.value
          ) related
        )
      )
      from entity t27
      where t27.id = ? and t27.entity_type_code = 'ORGANIZATION'
      order by t27.id
      limit 1
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- product, planned for its parameters
-- ?1 = ['fa']
-- ?2 = ['fa']
-- ?3 = ['LABEL', 'ACRONYM', 'FORMER', 'TRANSLITERATION', 'MISSPELLING']
-- ?4 = ['hi', 'en']
-- ?5 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?6 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?7 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?8 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?9 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?10 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?11 = 'hi'
-- ?12 = 'hi'
-- ?13 = ['PERSON', 'PRODUCT']
-- ?14 = ['PERSON', 'PRODUCT']
-- ?15 = 'dgx-1'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t29.key,
        t29.entity_type_code,
        t29.description_en,
        t29.description_source,
        t29.recorded_at,
        (
          select json_build_array(
            t30.name, t30.language_code, t30.script, coalesce(t30.language_code <> all (?::text[]), false)
          )
          from entity_name t30
          where t30.entity_id = t29.id and (t30.is_preferred or t30.kind in ('LABEL', 'ALIAS'))
          order by array_position(?::text[], t30.language_code),
            t30.is_preferred desc,
            t30.language_code <> 'en',
            t30.language_code,
            t30.id
          limit 1
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t31.name,
              t31.language_code,
              t31.kind,
              t31.is_preferred,
              t31.name_latin,
              (select json_build_array(t32.key) from article t32 where t32.id = t31.first_seen_in_id)
            ) as j
            from entity_name t31
            where t31.entity_id = t29.id and t31.kind = any(?) and t31.language_code = any(?)
            order by t31.is_preferred desc, t31.language_code, t31.id
          ) related
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t33.scheme, t33.value, t33.source) as j
            from entity_identifier t33
            where t33.entity_id = t29.id
            order by t33.scheme, t33.value
          ) related
        ),
        (
          select count(*)
          from event_participant l34
          left join event t34 on t34.id = l34.event_id
          where l34.entity_id = t29.id
            and l34.role_code = any(?)
            and not exists (
              select
              from event_participant other_role
              where other_role.event_id = l34.event_id
                and other_role.entity_id + 0 = l34.entity_id
                and other_role.role_code < l34.role_code
                and other_role.role_code = any(?)
              offset 0
            )
            and (not exists (select from event part where part.part_of_id = t34.id))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t34.key, t34.event_type_code) as j
                from event_participant l34
                left join event t34 on t34.id = l34.event_id
                where l34.entity_id = t29.id
                  and l34.role_code = any(?)
                  and not exists (
                    select
                    from event_participant other_role
                    where other_role.event_id = l34.event_id
                      and other_role.entity_id + 0 = l34.entity_id
                      and other_role.role_code < l34.role_code
                      and other_role.role_code = any(?)
                    offset 0
                  )
                  and (not exists (select from event part where part.part_of_id = t34.id))
                  and l34.sort_date > date '0001-01-01'
                order by l34.sort_date, l34.event_id
                limit 20
              )
              union all (
                select json_build_array(t34.key, t34.event_type_code) as j
                from event_participant l34
                left join event t34 on t34.id = l34.event_id
                where l34.entity_id = t29.id
                  and l34.role_code = any(?)
                  and not exists (
                    select
                    from event_participant other_role
                    where other_role.event_id = l34.event_id
                      and other_role.entity_id + 0 = l34.entity_id
                      and other_role.role_code < l34.role_code
                      and other_role.role_code = any(?)
                    offset 0
                  )
                  and (not exists (select from event part where part.part_of_id = t34.id))
                  and l34.sort_date = date '0001-01-01'
                order by l34.event_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from entity_article l35
          left join article t35 on t35.id = l35.article_id
          where l35.entity_id = t29.id and (t35.language_code = ?)
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t35.key) as j
            from entity_article l35
            left join article t35 on t35.id = l35.article_id
            where l35.entity_id = t29.id and (t35.language_code = ?)
            order by l35.sort_date desc, l35.article_id desc
            limit 20
          ) page
        ),
        (
          select count(*)
          from entity_pair l36
          left join entity t36 on t36.id = l36.other_id
          where l36.entity_id = t29.id and t36.entity_type_code = any(?)
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(l36.event_count, t36.key, t36.entity_type_code) as j
            from entity_pair l36
            left join entity t36 on t36.id = l36.other_id
            where l36.entity_id = t29.id and t36.entity_type_code = any(?)
            order by l36.event_count desc, l36.other_id desc
            limit 20
          ) page
        )
      )
      from entity t29
      where t29.key = ? and t29.entity_type_code = 'PRODUCT'
      order by t29.id
      limit 1
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- chatGpt
-- ?1 = 'chatgpt'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t38.scheme, t38.value, t38.source) as j
            from entity_identifier t38
            where t38.entity_id = t37.id
            order by t38.scheme, t38.value
          ) related
        )
      )
      from entity t37
      where t37.key = ? and t37.entity_type_code = 'PRODUCT'
      order by t37.id
      limit 1
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- facility, planned for its parameters
-- ?1 = ['fa']
-- ?2 = ['fa']
-- ?3 = ['LABEL', 'ACRONYM', 'FORMER', 'TRANSLITERATION', 'MISSPELLING']
-- ?4 = ['hi', 'en']
-- ?5 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?6 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?7 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?8 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?9 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?10 = ['SPEAKER', 'PRODUCT', 'FACILITY', 'EMPLOYER']
-- ?11 = 'hi'
-- ?12 = 'hi'
-- ?13 = ['PERSON', 'PRODUCT']
-- ?14 = ['PERSON', 'PRODUCT']
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t39.key,
        t39.entity_type_code,
        t39.description_en,
        t39.description_source,
        t39.recorded_at,
        (
          select json_build_array(
            t40.name, t40.language_code, t40.script, coalesce(t40.language_code <> all (?::text[]), false)
          )
          from entity_name t40
          where t40.entity_id = t39.id and (t40.is_preferred or t40.kind in ('LABEL', 'ALIAS'))
          order by array_position(?::text[], t40.language_code),
            t40.is_preferred desc,
            t40.language_code <> 'en',
            t40.language_code,
            t40.id
          limit 1
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t41.name,
              t41.language_code,
              t41.kind,
              t41.is_preferred,
              t41.name_latin,
              (select json_build_array(t42.key) from article t42 where t42.id = t41.first_seen_in_id)
            ) as j
            from entity_name t41
            where t41.entity_id = t39.id and t41.kind = any(?) and t41.language_code = any(?)
            order by t41.is_preferred desc, t41.language_code, t41.id
          ) related
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t43.scheme, t43.value, t43.source) as j
            from entity_identifier t43
            where t43.entity_id = t39.id
            order by t43.scheme, t43.value
          ) related
        ),
        (
          select count(*)
          from event_participant l44
          left join event t44 on t44.id = l44.event_id
          where l44.entity_id = t39.id
            and l44.role_code = any(?)
            and not exists (
              select
              from event_participant other_role
              where other_role.event_id = l44.event_id
                and other_role.entity_id + 0 = l44.entity_id
                and other_role.role_code < l44.role_code
                and other_role.role_code = any(?)
              offset 0
            )
            and (not exists (select from event part where part.part_of_id = t44.id))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t44.key, t44.event_type_code) as j
                from event_participant l44
                left join event t44 on t44.id = l44.event_id
                where l44.entity_id = t39.id
                  and l44.role_code = any(?)
                  and not exists (
                    select
                    from event_participant other_role
                    where other_role.event_id = l44.event_id
                      and other_role.entity_id + 0 = l44.entity_id
                      and other_role.role_code < l44.role_code
                      and other_role.role_code = any(?)
                    offset 0
                  )
                  and (not exists (select from event part where part.part_of_id = t44.id))
                  and l44.sort_date > date '0001-01-01'
                order by l44.sort_date, l44.event_id
                limit 20
              )
              union all (
                select json_build_array(t44.key, t44.event_type_code) as j
                from event_participant l44
                left join event t44 on t44.id = l44.event_id
                where l44.entity_id = t39.id
                  and l44.role_code = any(?)
                  and not exists (
                    select
                    from event_participant other_role
                    where other_role.event_id = l44.event_id
                      and other_role.entity_id + 0 = l44.entity_id
                      and other_role.role_code < l44.role_code
                      and other_role.role_code = any(?)
                    offset 0
                  )
                  and (not exists (select from event part where part.part_of_id = t44.id))
                  and l44.sort_date = date '0001-01-01'
                order by l44.event_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from entity_article l45
          left join article t45 on t45.id = l45.article_id
          where l45.entity_id = t39.id and (t45.language_code = ?)
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t45.key) as j
            from entity_article l45
            left join article t45 on t45.id = l45.article_id
            where l45.entity_id = t39.id and (t45.language_code = ?)
            order by l45.sort_date desc, l45.article_id desc
            limit 20
          ) page
        ),
        (
          select count(*)
          from entity_pair l46
          left join entity t46 on t46.id = l46.other_id
          where l46.entity_id = t39.id and t46.entity_type_code = any(?)
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(l46.event_count, t46.key, t46.entity_type_code) as j
            from entity_pair l46
            left join entity t46 on t46.id = l46.other_id
            where l46.entity_id = t39.id and t46.entity_type_code = any(?)
            order by l46.event_count desc, l46.other_id desc
            limit 20
          ) page
        )
      )
      from entity t39
      where t39.id = ? and t39.entity_type_code = 'FACILITY'
      order by t39.id
      limit 1
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
