-- organization
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
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
          select count(*)
          from event_participant l3
          left join event t3 on t3.id = l3.event_id
          where l3.entity_id = t1.id
            and l3.role_code = 'EMPLOYER'
            and l3.event_type_code = 'DEPARTURE'
            and not exists (
              select
              from event part
              where part.part_of_id = l3.event_id and part.event_type_code = l3.event_type_code
              offset 0
            )
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t3.key,
              t3.status,
              (
                select participant.position_title
                from event_participant participant
                where participant.event_id = t3.id
                  and participant.role_code = 'PERSON'
                  and participant.position_title is not null
                order by participant.ordinal, participant.id
                limit 1
              ),
              nullif(t3.occurred_precision, 'UNKNOWN'),
              t3.occurred_edtf,
              t3.occurred_precision,
              (
                select json_build_array(
                  t4.key,
                  (
                    select json_build_array(t5.name)
                    from entity_name t5
                    where t5.entity_id = t4.id and (t5.is_preferred or t5.kind in ('LABEL', 'ALIAS'))
                    order by array_position(?::text[], t5.language_code),
                      t5.is_preferred desc,
                      t5.language_code <> 'en',
                      t5.language_code,
                      t5.id
                    limit 1
                  ),
                  (
                    select coalesce(json_agg(related.j), '[]')
                    from (
                      select json_build_array(
                        t6.name,
                        t6.language_code,
                        t6.script,
                        t6.kind,
                        (select json_build_array(t7.key) from article t7 where t7.id = t6.first_seen_in_id)
                      ) as j
                      from entity_name t6
                      where t6.entity_id = t4.id
                      order by t6.is_preferred desc, t6.language_code, t6.id
                    ) related
                  )
                )
                from event_participant t4_role
                join entity t4 on t4.id = t4_role.entity_id
                where t4_role.event_id = t3.id and t4_role.role_code = 'PERSON'
                order by t4_role.ordinal, t4_role.id
                limit 1
              ),
              (
                select json_build_array(t8.key)
                from event_participant t8_role
                join entity t8 on t8.id = t8_role.entity_id
                where t8_role.event_id = t3.id and t8_role.role_code = 'NEXT_EMPLOYER'
                order by t8_role.ordinal, t8_role.id
                limit 1
              ),
              (select json_build_array(t9.key, t9.event_type_code) from event t9 where t9.id = t3.inferred_from_id),
              (
                select count(*)
                from event_report l10
                left join article t10 on t10.id = l10.article_id
                where l10.event_id = t3.id
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(
                    t10.key,
                    t10.language_code,
                    (
                      select json_build_array(t11.title)
                      from article_text t11
                      where t11.article_id = t10.id and t11.title is not null
                      order by array_position(?::text[], t11.language_code),
                        t11.language_code <> t10.language_code,
                        t11.language_code
                      limit 1
                    ),
                    (select json_build_array(t12.name) from publisher t12 where t12.id = t10.publisher_id),
                    nullif(t10.published_precision, 'UNKNOWN'),
                    t10.published_edtf
                  ) as j
                  from (
                    select l10.*
                    from event_report l10
                    where l10.event_id = t3.id
                    order by l10.article_sort_date desc, l10.article_id desc
                    limit 5
                  ) l10
                  left join article t10 on t10.id = l10.article_id
                  order by l10.article_sort_date desc, l10.article_id desc
                ) page
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(
                    t13.stance,
                    t13.quote,
                    t13_article.language_code,
                    (
                      select coalesce(json_agg(related.j), '[]')
                      from (
                        select json_build_array(t14.property, t14.rank, t14.original_text) as j
                        from claim t14
                        left join event_report t14_report on t14_report.id = t14.report_id
                        left join article t14_article on t14_article.id = t14_report.article_id
                        left join unit t14_unit on t14_unit.code = t14.value_unit_code
                        where t14.report_id = t13.id
                        order by t14.id
                      ) related
                    ),
                    (select json_build_array(t15.key) from article t15 where t15.id = t13.article_id)
                  ) as j
                  from event_report t13
                  left join event t13_event on t13_event.id = t13.event_id
                  left join article t13_article on t13_article.id = t13.article_id
                  where t13.event_id = t3.id
                  order by t13.article_sort_date desc, t13.article_id desc
                  limit 5
                ) page
              ),
              (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(
                    t16.property,
                    t16.kind,
                    (
                      select coalesce(json_agg(related.j), '[]')
                      from (
                        select json_build_array(
                          nullif(t17.value_precision, 'UNKNOWN'),
                          t17.value_edtf,
                          t17.value_text,
                          trim_scale(t17.value_number)::text,
                          t17.value_unit_code,
                          t17.property,
                          t17.key,
                          t17_report.article_id,
                          t17.rank,
                          (
                            case
                            when t17.rank_reason is not null then (
                              select json_object_agg(language_code, reason order by language_code)::text
                              from claim_rank_reason
                              where claim_id = t17.id
                            ) end
                          ),
                          t17_article.language_code,
                          row(
                            t17.role_code,
                            t17.subject_id,
                            t17.value_edtf,
                            t17.value_text,
                            t17.value_language_code,
                            trim_scale(t17.value_number),
                            t17.value_unit_code,
                            t17.value_qualifier,
                            t17.value_entity_id,
                            t17.value_status
                          )::text
                        ) as j
                        from claim t17
                        left join event_report t17_report on t17_report.id = t17.report_id
                        left join article t17_article on t17_article.id = t17_report.article_id
                        left join unit t17_unit on t17_unit.code = t17.value_unit_code
                        where t17_report.event_id = t16.event_id
                          and t17.rank <> 'DEPRECATED'
                          and t17.property = t16.property
                          and t17.role_code is not distinct from t16.role_code
                          and t17.subject_id is not distinct from t16.subject_id
                          and t17_unit.dimension is not distinct from t16.dimension
                        order by t17.id
                      ) related
                    )
                  ) as j
                  from dispute t16
                  left join event t16_event on t16_event.id = t16.event_id
                  where t16.event_id = t3.id
                  order by t16.property, t16.role_code, t16.subject_id, t16.dimension
                ) related
              ),
              (
                select json_build_array(t18.article_count, t18.language_codes, t18.independent_article_count)
                from event_derived t18
                where t18.event_id = t3.id
              ),
              (l3.sort_date)::text,
              (l3.event_id)::text
            ) as j
            from (
              select l3.*
              from event_participant l3
              where l3.entity_id = t1.id
                and l3.role_code = 'EMPLOYER'
                and l3.event_type_code = 'DEPARTURE'
                and not exists (
                  select
                  from event part
                  where part.part_of_id = l3.event_id and part.event_type_code = l3.event_type_code
                  offset 0
                )
              order by l3.sort_date desc, l3.event_id desc
              limit 11
            ) l3
            left join event t3 on t3.id = l3.event_id
            order by l3.sort_date desc, l3.event_id desc
          ) page
        )
      )
      from entity t1
      where t1.key = ? and t1.entity_type_code = 'ORGANIZATION'
      order by t1.id
      limit 1
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
