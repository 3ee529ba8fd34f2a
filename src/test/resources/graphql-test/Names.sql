-- entity
-- ?1 = null
-- ?2 = ['en']
-- ?3 = null
-- ?4 = []
-- ?5 = ['fa']
-- ?6 = ['fa']
-- ?7 = ['hi']
-- ?8 = ['hi']
-- ?9 = ['tr']
-- ?10 = ['tr']
-- ?11 = ['en']
-- ?12 = ['en']
-- ?13 = ['ja', 'hi', 'fa']
-- ?14 = ['ja', 'hi', 'fa']
-- ?15 = ['fa']
-- ?16 = ['fa']
-- ?17 = ['ja', 'ko']
-- ?18 = ['ja', 'ko']
-- ?19 = 'fa'
-- ?20 = 'MISSPELLING'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t1.key,
        t1.entity_type_code,
        t1.description_en,
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
          select json_build_array(
            t3.name, t3.language_code, t3.script, coalesce(t3.language_code <> all (?::text[]), false)
          )
          from entity_name t3
          where t3.entity_id = t1.id and (t3.is_preferred or t3.kind in ('LABEL', 'ALIAS'))
          order by array_position(?::text[], t3.language_code),
            t3.is_preferred desc,
            t3.language_code <> 'en',
            t3.language_code,
            t3.id
          limit 1
        ),
        (
          select json_build_array(
            t4.name, t4.language_code, t4.script, coalesce(t4.language_code <> all (?::text[]), false)
          )
          from entity_name t4
          where t4.entity_id = t1.id and (t4.is_preferred or t4.kind in ('LABEL', 'ALIAS'))
          order by array_position(?::text[], t4.language_code),
            t4.is_preferred desc,
            t4.language_code <> 'en',
            t4.language_code,
            t4.id
          limit 1
        ),
        (
          select json_build_array(
            t5.name, t5.language_code, t5.script, coalesce(t5.language_code <> all (?::text[]), false)
          )
          from entity_name t5
          where t5.entity_id = t1.id and (t5.is_preferred or t5.kind in ('LABEL', 'ALIAS'))
          order by array_position(?::text[], t5.language_code),
            t5.is_preferred desc,
            t5.language_code <> 'en',
            t5.language_code,
            t5.id
          limit 1
        ),
        (
          select json_build_array(
            t6.name, t6.language_code, t6.script, coalesce(t6.language_code <> all (?::text[]), false)
          )
          from entity_name t6
          where t6.entity_id = t1.id and (t6.is_preferred or t6.kind in ('LABEL', 'ALIAS'))
          order by array_position(?::text[], t6.language_code),
            t6.is_preferred desc,
            t6.language_code <> 'en',
            t6.language_code,
            t6.id
          limit 1
        ),
        (
          select json_build_array(
            t7.name, t7.language_code, t7.script, coalesce(t7.language_code <> all (?::text[]), false)
          )
          from entity_name t7
          where t7.entity_id = t1.id and (t7.is_preferred or t7.kind in ('LABEL', 'ALIAS'))
          order by array_position(?::text[], t7.language_code),
            t7.is_preferred desc,
            t7.language_code <> 'en',
            t7.language_code,
            t7.id
          limit 1
        ),
        (
          select json_build_array(
            t8.name, t8.language_code, t8.script, coalesce(t8.language_code <> all (?::text[]), false)
          )
          from entity_name t8
          where t8.entity_id = t1.id and (t8.is_preferred or t8.kind in ('LABEL', 'ALIAS'))
          order by array_position(?::text[], t8.language_code),
            t8.is_preferred desc,
            t8.language_code <> 'en',
            t8.language_code,
            t8.id
          limit 1
        ),
        (
          select json_build_array(
            t9.name, t9.language_code, t9.script, coalesce(t9.language_code <> all (?::text[]), false)
          )
          from entity_name t9
          where t9.entity_id = t1.id and (t9.is_preferred or t9.kind in ('LABEL', 'ALIAS'))
          order by array_position(?::text[], t9.language_code),
            t9.is_preferred desc,
            t9.language_code <> 'en',
            t9.language_code,
            t9.id
          limit 1
        ),
        (
          select json_build_array(
            t10.name, t10.language_code, t10.script, coalesce(t10.language_code <> all (?::text[]), false)
          )
          from entity_name t10
          where t10.entity_id = t1.id and (t10.is_preferred or t10.kind in ('LABEL', 'ALIAS'))
          order by array_position(?::text[], t10.language_code),
            t10.is_preferred desc,
            t10.language_code <> 'en',
            t10.language_code,
            t10.id
          limit 1
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t11.name,
              t11.language_code,
              t11.script,
              false,
              t11.kind,
              t11.is_preferred,
              t11.name_latin,
              (select json_build_array(t12.key) from article t12 where t12.id = t11.first_seen_in_id)
            ) as j
            from entity_name t11
            where t11.entity_id = t1.id
            order by t11.is_preferred desc, t11.language_code, t11.id
          ) related
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t13.name) as j
            from entity_name t13
            where t13.entity_id = t1.id and t13.language_code = ?
            order by t13.is_preferred desc, t13.language_code, t13.id
          ) related
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t14.name,
              t14.language_code,
              (select json_build_array(t15.key) from article t15 where t15.id = t14.first_seen_in_id)
            ) as j
            from entity_name t14
            where t14.entity_id = t1.id and t14.kind = ?
            order by t14.is_preferred desc, t14.language_code, t14.id
          ) related
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t16.scheme, t16.value) as j
            from entity_identifier t16
            where t16.entity_id = t1.id
            order by t16.scheme, t16.value
          ) related
        )
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
