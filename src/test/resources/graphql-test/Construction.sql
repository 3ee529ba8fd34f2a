-- facility, planned for its parameters
-- ?1 = ['fa']
-- ?2 = ['fa']
-- ?3 = 'FACILITY'
-- ?4 = 'CONSTRUCTION'
-- ?5 = 'DURATION'
-- ?6 = 'QUANTITY'
-- ?7 = 'PARTICIPANT'
-- ?8 = 'FACILITY'
-- ?9 = 'AMOUNT'
-- ?10 = ['DURATION', 'QUANTITY']
-- ?11 = 'FACILITY'
-- ?12 = 'CONSTRUCTION'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t1.key,
        (
          select json_build_array(t2.name, coalesce(t2.language_code <> all (?::text[]), false))
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
          where l3.entity_id = t1.id and l3.role_code = ? and (t3.event_type_code = ?)
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t3.key,
              (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(
                    t4.role_code,
                    trim_scale(t4.value_number)::text,
                    t4.value_unit_code,
                    t4.value_qualifier,
                    (
                      select json_build_array(t5.key, t5.entity_type_code)
                      from entity t5
                      where t5.id = t4.value_entity_id
                    ),
                    t4.property,
                    t4.rank,
                    t4.original_text,
                    (
                      select json_build_array(
                        (select json_build_array(t7.key) from article t7 where t7.id = t6.article_id)
                      )
                      from event_report t6
                      left join event t6_event on t6_event.id = t6.event_id
                      left join article t6_article on t6_article.id = t6.article_id
                      where t6.id = t4.report_id
                    ),
                    t4.key,
                    t4_report.article_id,
                    (
                      case
                      when t4.rank_reason is not null then (
                        select json_object_agg(language_code, reason order by language_code)::text
                        from claim_rank_reason
                        where claim_id = t4.id
                      ) end
                    ),
                    t4_article.language_code,
                    row(
                      t4.role_code,
                      t4.subject_id,
                      t4.value_edtf,
                      t4.value_text,
                      t4.value_language_code,
                      trim_scale(t4.value_number),
                      t4.value_unit_code,
                      t4.value_qualifier,
                      t4.value_entity_id,
                      t4.value_status
                    )::text
                  ) as j
                  from claim t4
                  left join event_report t4_report on t4_report.id = t4.report_id
                  left join article t4_article on t4_article.id = t4_report.article_id
                  left join unit t4_unit on t4_unit.code = t4.value_unit_code
                  where t4_report.event_id = t3.id and t4.property = ?
                  order by t4.id
                ) related
              ),
              (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(
                    t8.role_code,
                    trim_scale(t8.value_number)::text,
                    t8.value_unit_code,
                    t8.value_qualifier,
                    (
                      select json_build_array(t9.key, t9.entity_type_code)
                      from entity t9
                      where t9.id = t8.value_entity_id
                    ),
                    t8.property,
                    t8.rank,
                    t8.original_text,
                    (
                      select json_build_array(
                        (select json_build_array(t11.key) from article t11 where t11.id = t10.article_id)
                      )
                      from event_report t10
                      left join event t10_event on t10_event.id = t10.event_id
                      left join article t10_article on t10_article.id = t10.article_id
                      where t10.id = t8.report_id
                    ),
                    t8.key,
                    t8_report.article_id,
                    (
                      case
                      when t8.rank_reason is not null then (
                        select json_object_agg(language_code, reason order by language_code)::text
                        from claim_rank_reason
                        where claim_id = t8.id
                      ) end
                    ),
                    t8_article.language_code,
                    row(
                      t8.role_code,
                      t8.subject_id,
                      t8.value_edtf,
                      t8.value_text,
                      t8.value_language_code,
                      trim_scale(t8.value_number),
                      t8.value_unit_code,
                      t8.value_qualifier,
                      t8.value_entity_id,
                      t8.value_status
                    )::text
                  ) as j
                  from claim t8
                  left join event_report t8_report on t8_report.id = t8.report_id
                  left join article t8_article on t8_article.id = t8_report.article_id
                  left join unit t8_unit on t8_unit.code = t8.value_unit_code
                  where t8_report.event_id = t3.id and t8.property = ?
                  order by t8.id
                ) related
              ),
              (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(
                    t12.role_code,
                    trim_scale(t12.value_number)::text,
                    t12.value_unit_code,
                    t12.value_qualifier,
                    (
                      select json_build_array(t13.key, t13.entity_type_code)
                      from entity t13
                      where t13.id = t12.value_entity_id
                    ),
                    t12.property,
                    t12.rank,
                    t12.original_text,
                    (
                      select json_build_array(
                        (select json_build_array(t15.key) from article t15 where t15.id = t14.article_id)
                      )
                      from event_report t14
                      left join event t14_event on t14_event.id = t14.event_id
                      left join article t14_article on t14_article.id = t14.article_id
                      where t14.id = t12.report_id
                    ),
                    t12.key,
                    t12_report.article_id,
                    (
                      case
                      when t12.rank_reason is not null then (
                        select json_object_agg(language_code, reason order by language_code)::text
                        from claim_rank_reason
                        where claim_id = t12.id
                      ) end
                    ),
                    t12_article.language_code,
                    row(
                      t12.role_code,
                      t12.subject_id,
                      t12.value_edtf,
                      t12.value_text,
                      t12.value_language_code,
                      trim_scale(t12.value_number),
                      t12.value_unit_code,
                      t12.value_qualifier,
                      t12.value_entity_id,
                      t12.value_status
                    )::text
                  ) as j
                  from claim t12
                  left join event_report t12_report on t12_report.id = t12.report_id
                  left join article t12_article on t12_article.id = t12_report.article_id
                  left join unit t12_unit on t12_unit.code = t12.value_unit_code
                  where t12_report.event_id = t3.id and t12.property = ? and t12.role_code = ?
                  order by t12.id
                ) related
              ),
              (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(
                    t16.key,
                    t16_report.article_id,
                    t16.rank,
                    (
                      case
                      when t16.rank_reason is not null then (
                        select json_object_agg(language_code, reason order by language_code)::text
                        from claim_rank_reason
                        where claim_id = t16.id
                      ) end
                    ),
                    t16_article.language_code,
                    row(
                      t16.role_code,
                      t16.subject_id,
                      t16.value_edtf,
                      t16.value_text,
                      t16.value_language_code,
                      trim_scale(t16.value_number),
                      t16.value_unit_code,
                      t16.value_qualifier,
                      t16.value_entity_id,
                      t16.value_status
                    )::text
                  ) as j
                  from claim t16
                  left join event_report t16_report on t16_report.id = t16.report_id
                  left join article t16_article on t16_article.id = t16_report.article_id
                  left join unit t16_unit on t16_unit.code = t16.value_unit_code
                  where t16_report.event_id = t3.id and t16.property = ?
                  order by t16.id
                ) related
              ),
              (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(
                    t17.property,
                    t17.role_code,
                    t17.kind,
                    (
                      select json_build_array(t18.key, t18.entity_type_code)
                      from entity t18
                      where t18.id = t17.subject_id
                    ),
                    (select json_build_array(t19.key, t19.event_type_code) from event t19 where t19.id = t17.event_id),
                    (
                      select coalesce(json_agg(related.j), '[]')
                      from (
                        select json_build_array(
                          t20.role_code,
                          trim_scale(t20.value_number)::text,
                          t20.value_unit_code,
                          t20.value_qualifier,
                          (
                            select json_build_array(t21.key, t21.entity_type_code)
                            from entity t21
                            where t21.id = t20.value_entity_id
                          ),
                          t20.property,
                          t20.rank,
                          t20.original_text,
                          (
                            select json_build_array(
                              (select json_build_array(t23.key) from article t23 where t23.id = t22.article_id)
                            )
                            from event_report t22
                            left join event t22_event on t22_event.id = t22.event_id
                            left join article t22_article on t22_article.id = t22.article_id
                            where t22.id = t20.report_id
                          ),
                          t20.key,
                          t20_report.article_id,
                          (
                            case
                            when t20.rank_reason is not null then (
                              select json_object_agg(language_code, reason order by language_code)::text
                              from claim_rank_reason
                              where claim_id = t20.id
                            ) end
                          ),
                          t20_article.language_code,
                          row(
                            t20.role_code,
                            t20.subject_id,
                            t20.value_edtf,
                            t20.value_text,
                            t20.value_language_code,
                            trim_scale(t20.value_number),
                            t20.value_unit_code,
                            t20.value_qualifier,
                            t20.value_entity_id,
                            t20.value_status
                          )::text
                        ) as j
                        from claim t20
                        left join event_report t20_report on t20_report.id = t20.report_id
                        left join article t20_article on t20_article.id = t20_report.article_id
                        left join unit t20_unit on t20_unit.code = t20.value_unit_code
                        where t20_report.event_id = t17.event_id
                          and t20.rank <> 'DEPRECATED'
                          and t20.property = t17.property
                          and t20.role_code is not distinct from t17.role_code
                          and t20.subject_id is not distinct from t17.subject_id
                          and t20_unit.dimension is not distinct from t17.dimension
                        order by t20.id
                      ) related
                    )
                  ) as j
                  from dispute t17
                  left join event t17_event on t17_event.id = t17.event_id
                  where t17.event_id = t3.id
                  order by t17.property, t17.role_code, t17.subject_id, t17.dimension
                ) related
              ),
              (
                select json_build_array(
                  t24.article_count,
                  t24.publisher_count,
                  t24.language_codes,
                  t24.independent_article_count,
                  (
                    select json_build_array(t25.published_edtf)
                    from article t25
                    where t25.id = (
                      select article.id
                      from event_report report
                      join article on article.id = report.article_id
                      where report.event_id = t24.event_id and article.published_precision <> 'UNKNOWN'
                      order by article.sort_date, article.published_at, article.id
                      limit 1
                    )
                  ),
                  (
                    select article.published_at
                    from event_report report
                    join article on article.id = report.article_id
                    where report.event_id = t24.event_id and article.published_precision <> 'UNKNOWN'
                    order by article.sort_date, article.published_at, article.id
                    limit 1
                  )
                )
                from event_derived t24
                where t24.event_id = t3.id
              ),
              (
                select count(*)
                from event_report t26
                left join event t26_event on t26_event.id = t26.event_id
                left join article t26_article on t26_article.id = t26.article_id
                where t26.event_id = t3.id
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(
                    t26.stance,
                    t26.is_primary_source,
                    t26.quote,
                    (select json_build_array(t27.key) from article t27 where t27.id = t26.article_id),
                    (
                      select coalesce(json_agg(related.j), '[]')
                      from (
                        select json_build_array(
                          t28.property, t28.original_text, t28_article.language_code, t28.original_calendar
                        ) as j
                        from claim t28
                        left join event_report t28_report on t28_report.id = t28.report_id
                        left join article t28_article on t28_article.id = t28_report.article_id
                        left join unit t28_unit on t28_unit.code = t28.value_unit_code
                        where t28.report_id = t26.id and t28.property = any(?)
                        order by t28.id
                      ) related
                    )
                  ) as j
                  from event_report t26
                  left join event t26_event on t26_event.id = t26.event_id
                  left join article t26_article on t26_article.id = t26.article_id
                  where t26.event_id = t3.id
                  order by t26.article_sort_date desc, t26.article_id desc
                  limit 20
                ) page
              ),
              case
              when t3.event_type_code in ('CONSTRUCTION') then (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(t29.key, t29.entity_type_code) as j
                  from event_participant t29_role
                  join entity t29 on t29.id = t29_role.entity_id
                  where t29_role.event_id = t3.id and t29_role.role_code = 'BUILDER'
                  order by t29_role.ordinal, t29_role.id
                ) related
              ) end,
              case
              when t3.event_type_code in ('CONSTRUCTION') then (
                select json_build_array(t30.key)
                from event_participant t30_role
                join entity t30 on t30.id = t30_role.entity_id
                where t30_role.event_id = t3.id and t30_role.role_code = 'FACILITY'
                order by t30_role.ordinal, t30_role.id
                limit 1
              ) end,
              t3.event_type_code
            ) as j
            from event_participant l3
            left join event t3 on t3.id = l3.event_id
            where l3.entity_id = t1.id and l3.role_code = ? and (t3.event_type_code = ?)
            order by l3.sort_date desc, l3.event_id desc
            limit 20
          ) page
        )
      )
      from entity t1
      where t1.key = ? and t1.entity_type_code = 'FACILITY'
      order by t1.id
      limit 1
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
