-- organization
-- ?1 = ['en']
-- ?2 = []
-- ?3 = []
-- ?4 = ['en']
-- ?5 = []
-- ?6 = []
-- ?7 = []
-- ?8 = ['en']
-- ?9 = 'PARTICIPANT'
-- ?10 = []
-- ?11 = []
-- ?12 = []
-- ?13 = ['en']
-- ?14 = 'PARTICIPANT'
-- ?15 = ['en']
-- ?16 = []
-- ?17 = []
-- ?18 = ['en']
-- ?19 = []
-- ?20 = []
-- ?21 = []
-- ?22 = ['en']
-- ?23 = 'PARTICIPANT'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t2.name, (select json_build_array(t3.key) from article t3 where t3.id = t2.first_seen_in_id)
            ) as j
            from entity_name t2
            where t2.entity_id = t1.id
            order by t2.is_preferred desc, t2.language_code, t2.id
          ) related
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t4.value) as j
            from entity_identifier t4
            where t4.entity_id = t1.id
            order by t4.scheme, t4.value
          ) related
        ),
        (select count(*) from entity_pair l5 left join entity t5 on t5.id = l5.other_id where l5.entity_id = t1.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              (
                select json_build_array(t6.name)
                from entity_name t6
                where t6.entity_id = t5.id and (t6.is_preferred or t6.kind in ('LABEL', 'ALIAS'))
                order by array_position(?::text[], t6.language_code),
                  t6.is_preferred desc,
                  t6.language_code <> 'en',
                  t6.language_code,
                  t6.id
                limit 1
              ),
              (
                select count(*)
                from entity_pair l7
                left join entity t7 on t7.id = l7.other_id
                where l7.entity_id = t5.id
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(l7.event_count, t7.key, t7.entity_type_code) as j
                  from (
                    select l7.*
                    from entity_pair l7
                    where l7.entity_id = t5.id
                    order by l7.event_count desc, l7.other_id desc
                    limit 2
                  ) l7
                  left join entity t7 on t7.id = l7.other_id
                  order by l7.event_count desc, l7.other_id desc
                ) page
              ),
              t5.entity_type_code
            ) as j
            from (
              select l5.*
              from entity_pair l5
              where l5.entity_id = t1.id
              order by l5.event_count desc, l5.other_id desc
              limit 20
            ) l5
            left join entity t5 on t5.id = l5.other_id
            order by l5.event_count desc, l5.other_id desc
          ) page
        ),
        (
          select count(*)
          from entity_article l8
          left join article t8 on t8.id = l8.article_id
          where l8.entity_id = t1.id
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              (
                select json_build_array(
                  t9.name,
                  (select count(*) from article t10 where t10.publisher_id = t9.id),
                  (
                    select coalesce(json_agg(page.j), '[]')
                    from (
                      select json_build_array(t10.key) as j
                      from article t10
                      where t10.publisher_id = t9.id
                      order by t10.sort_date desc, t10.id desc
                      limit 2
                    ) page
                  )
                )
                from publisher t9
                where t9.id = t8.publisher_id
              ),
              (
                select json_build_array(t11.title)
                from article_text t11
                where t11.article_id = t8.id and t11.title is not null
                order by array_position(?::text[], t11.language_code),
                  t11.language_code <> t8.language_code,
                  t11.language_code
                limit 1
              ),
              (
                select json_build_array(t12.summary)
                from article_text t12
                where t12.article_id = t8.id and t12.summary is not null
                order by array_position(?::text[], t12.language_code),
                  t12.language_code <> t8.language_code,
                  t12.language_code
                limit 1
              ),
              t8.body,
              (
                select json_build_array(
                  t13.key,
                  (select count(*) from article t14 where t14.story_id = t13.id),
                  (
                    select coalesce(json_agg(page.j), '[]')
                    from (
                      select json_build_array(t14.key) as j
                      from article t14
                      where t14.story_id = t13.id
                      order by t14.sort_date desc, t14.id desc
                      limit 2
                    ) page
                  )
                )
                from story t13
                where t13.id = t8.story_id
              ),
              (select json_build_array(t15.key) from article t15 where t15.id = t8.translation_of_id),
              (select json_build_array(t16.key) from article t16 where t16.id = t8.syndicated_from_id),
              (
                select count(*)
                from event_report l17
                left join event t17 on t17.id = l17.event_id
                where l17.article_id = t8.id
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(t17.key, t17.event_type_code) as j
                  from (
                    select l17.*
                    from event_report l17
                    where l17.article_id = t8.id
                    order by l17.event_sort_date desc, l17.event_id desc
                    limit 5
                  ) l17
                  left join event t17 on t17.id = l17.event_id
                  order by l17.event_sort_date desc, l17.event_id desc
                ) page
              ),
              (
                select count(*)
                from event_report t18
                left join event t18_event on t18_event.id = t18.event_id
                left join article t18_article on t18_article.id = t18.article_id
                where t18.article_id = t8.id
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(
                    (select json_build_array(t19.key, t19.event_type_code) from event t19 where t19.id = t18.event_id),
                    (
                      select coalesce(json_agg(related.j), '[]')
                      from (
                        select json_build_array(t20.key) as j
                        from claim t20
                        left join event_report t20_report on t20_report.id = t20.report_id
                        left join article t20_article on t20_article.id = t20_report.article_id
                        left join unit t20_unit on t20_unit.code = t20.value_unit_code
                        where t20.report_id = t18.id
                        order by t20.id
                      ) related
                    )
                  ) as j
                  from event_report t18
                  left join event t18_event on t18_event.id = t18.event_id
                  left join article t18_article on t18_article.id = t18.article_id
                  where t18.article_id = t8.id
                  order by t18.event_sort_date desc, t18.event_id desc
                  limit 5
                ) page
              ),
              (
                select count(*)
                from mention t21
                left join article t21_article on t21_article.id = t21.article_id
                where t21.article_id = t8.id
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(
                    (
                      select json_build_array(
                        t22.key,
                        (
                          select json_build_array(t23.name)
                          from entity_name t23
                          where t23.entity_id = t22.id and (t23.is_preferred or t23.kind in ('LABEL', 'ALIAS'))
                          order by array_position(?::text[], t23.language_code),
                            t23.is_preferred desc,
                            t23.language_code <> 'en',
                            t23.language_code,
                            t23.id
                          limit 1
                        ),
                        t22.entity_type_code
                      )
                      from entity t22
                      where t22.id = t21.entity_id
                    )
                  ) as j
                  from mention t21
                  left join article t21_article on t21_article.id = t21.article_id
                  where t21.article_id = t8.id
                  order by t21.id
                  limit 5
                ) page
              )
            ) as j
            from (
              select l8.*
              from entity_article l8
              where l8.entity_id = t1.id
              order by l8.sort_date desc, l8.article_id desc
              limit 20
            ) l8
            left join article t8 on t8.id = l8.article_id
            order by l8.sort_date desc, l8.article_id desc
          ) page
        ),
        (
          select count(*)
          from event_participant l24
          left join event t24 on t24.id = l24.event_id
          where l24.entity_id = t1.id
            and not exists (
              select
              from event_participant other_role
              where other_role.event_id = l24.event_id
                and other_role.entity_id + 0 = l24.entity_id
                and other_role.role_code < l24.role_code
              offset 0
            )
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              (
                select json_build_array(t25.title)
                from event_text t25
                where t25.event_id = t24.id
                order by array_position(?::text[], t25.language_code), t25.language_code <> 'en', t25.language_code
                limit 1
              ),
              (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(
                    (
                      select json_build_array(t27.key, t27.entity_type_code)
                      from entity t27
                      where t27.id = t26.entity_id
                    )
                  ) as j
                  from event_participant t26
                  where t26.event_id = t24.id
                  order by t26.ordinal, t26.id
                ) related
              ),
              (
                select count(*)
                from event_report l28
                left join article t28 on t28.id = l28.article_id
                where l28.event_id = t24.id
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(
                    (
                      select json_build_array(
                        t29.name,
                        (select count(*) from article t30 where t30.publisher_id = t29.id),
                        (
                          select coalesce(json_agg(page.j), '[]')
                          from (
                            select json_build_array(t30.key) as j
                            from article t30
                            where t30.publisher_id = t29.id
                            order by t30.sort_date desc, t30.id desc
                            limit 2
                          ) page
                        )
                      )
                      from publisher t29
                      where t29.id = t28.publisher_id
                    ),
                    (
                      select json_build_array(t31.title)
                      from article_text t31
                      where t31.article_id = t28.id and t31.title is not null
                      order by array_position(?::text[], t31.language_code),
                        t31.language_code <> t28.language_code,
                        t31.language_code
                      limit 1
                    ),
                    (
                      select json_build_array(t32.summary)
                      from article_text t32
                      where t32.article_id = t28.id and t32.summary is not null
                      order by array_position(?::text[], t32.language_code),
                        t32.language_code <> t28.language_code,
                        t32.language_code
                      limit 1
                    ),
                    t28.body,
                    (
                      select json_build_array(
                        t33.key,
                        (select count(*) from article t34 where t34.story_id = t33.id),
                        (
                          select coalesce(json_agg(page.j), '[]')
                          from (
                            select json_build_array(t34.key) as j
                            from article t34
                            where t34.story_id = t33.id
                            order by t34.sort_date desc, t34.id desc
                            limit 2
                          ) page
                        )
                      )
                      from story t33
                      where t33.id = t28.story_id
                    ),
                    (select json_build_array(t35.key) from article t35 where t35.id = t28.translation_of_id),
                    (select json_build_array(t36.key) from article t36 where t36.id = t28.syndicated_from_id),
                    (
                      select count(*)
                      from event_report l37
                      left join event t37 on t37.id = l37.event_id
                      where l37.article_id = t28.id
                    ),
                    (
                      select coalesce(json_agg(page.j), '[]')
                      from (
                        select json_build_array(t37.key, t37.event_type_code) as j
                        from (
                          select l37.*
                          from event_report l37
                          where l37.article_id = t28.id
                          order by l37.event_sort_date desc, l37.event_id desc
                          limit 5
                        ) l37
                        left join event t37 on t37.id = l37.event_id
                        order by l37.event_sort_date desc, l37.event_id desc
                      ) page
                    ),
                    (
                      select count(*)
                      from event_report t38
                      left join event t38_event on t38_event.id = t38.event_id
                      left join article t38_article on t38_article.id = t38.article_id
                      where t38.article_id = t28.id
                    ),
                    (
                      select coalesce(json_agg(page.j), '[]')
                      from (
                        select json_build_array(
                          (
                            select json_build_array(t39.key, t39.event_type_code)
                            from event t39
                            where t39.id = t38.event_id
                          ),
                          (
                            select coalesce(json_agg(related.j), '[]')
                            from (
                              select json_build_array(t40.key) as j
                              from claim t40
                              left join event_report t40_report on t40_report.id = t40.report_id
                              left join article t40_article on t40_article.id = t40_report.article_id
                              left join unit t40_unit on t40_unit.code = t40.value_unit_code
                              where t40.report_id = t38.id
                              order by t40.id
                            ) related
                          )
                        ) as j
                        from event_report t38
                        left join event t38_event on t38_event.id = t38.event_id
                        left join article t38_article on t38_article.id = t38.article_id
                        where t38.article_id = t28.id
                        order by t38.event_sort_date desc, t38.event_id desc
                        limit 5
                      ) page
                    ),
                    (
                      select count(*)
                      from mention t41
                      left join article t41_article on t41_article.id = t41.article_id
                      where t41.article_id = t28.id
                    ),
                    (
                      select coalesce(json_agg(page.j), '[]')
                      from (
                        select json_build_array(
                          (
                            select json_build_array(
                              t42.key,
                              (
                                select json_build_array(t43.name)
                                from entity_name t43
                                where t43.entity_id = t42.id and (t43.is_preferred or t43.kind in ('LABEL', 'ALIAS'))
                                order by array_position(?::text[], t43.language_code),
                                  t43.is_preferred desc,
                                  t43.language_code <> 'en',
                                  t43.language_code,
                                  t43.id
                                limit 1
                              ),
                              t42.entity_type_code
                            )
                            from entity t42
                            where t42.id = t41.entity_id
                          )
                        ) as j
                        from mention t41
                        left join article t41_article on t41_article.id = t41.article_id
                        where t41.article_id = t28.id
                        order by t41.id
                        limit 5
                      ) page
                    )
                  ) as j
                  from (
                    select l28.*
                    from event_report l28
                    where l28.event_id = t24.id
                    order by l28.article_sort_date desc, l28.article_id desc
                    limit 5
                  ) l28
                  left join article t28 on t28.id = l28.article_id
                  order by l28.article_sort_date desc, l28.article_id desc
                ) page
              ),
              (
                select count(*)
                from event_report t44
                left join event t44_event on t44_event.id = t44.event_id
                left join article t44_article on t44_article.id = t44.article_id
                where t44.event_id = t24.id
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(
                    (select json_build_array(t45.key, t45.event_type_code) from event t45 where t45.id = t44.event_id),
                    (select json_build_array(t46.key) from article t46 where t46.id = t44.article_id),
                    (
                      select coalesce(json_agg(related.j), '[]')
                      from (
                        select json_build_array(
                          (
                            select json_build_array(t48.key, t48.entity_type_code)
                            from entity t48
                            where t48.id = t47.subject_id
                          ),
                          (
                            select json_build_array(t49.key, t49.entity_type_code)
                            from entity t49
                            where t49.id = t47.value_entity_id
                          ),
                          t47.property,
                          (
                            select json_build_array(
                              (
                                select json_build_array(t51.key, t51.event_type_code)
                                from event t51
                                where t51.id = t50.event_id
                              ),
                              (select json_build_array(t52.key) from article t52 where t52.id = t50.article_id)
                            )
                            from event_report t50
                            left join event t50_event on t50_event.id = t50.event_id
                            left join article t50_article on t50_article.id = t50.article_id
                            where t50.id = t47.report_id
                          )
                        ) as j
                        from claim t47
                        left join event_report t47_report on t47_report.id = t47.report_id
                        left join article t47_article on t47_article.id = t47_report.article_id
                        left join unit t47_unit on t47_unit.code = t47.value_unit_code
                        where t47.report_id = t44.id
                        order by t47.id
                      ) related
                    )
                  ) as j
                  from event_report t44
                  left join event t44_event on t44_event.id = t44.event_id
                  left join article t44_article on t44_article.id = t44.article_id
                  where t44.event_id = t24.id
                  order by t44.article_sort_date desc, t44.article_id desc
                  limit 5
                ) page
              ),
              (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(
                    (
                      select json_build_array(t54.key, t54.entity_type_code)
                      from entity t54
                      where t54.id = t53.subject_id
                    ),
                    (
                      select json_build_array(t55.key, t55.entity_type_code)
                      from entity t55
                      where t55.id = t53.value_entity_id
                    ),
                    t53.property,
                    (
                      select json_build_array(t56.key, t56.entity_type_code)
                      from entity t56
                      where t56.id = t53.subject_id
                    ),
                    (
                      select json_build_array(t57.key, t57.entity_type_code)
                      from entity t57
                      where t57.id = t53.value_entity_id
                    ),
                    (
                      select json_build_array(
                        (
                          select json_build_array(t59.key, t59.event_type_code)
                          from event t59
                          where t59.id = t58.event_id
                        ),
                        (select json_build_array(t60.key) from article t60 where t60.id = t58.article_id)
                      )
                      from event_report t58
                      left join event t58_event on t58_event.id = t58.event_id
                      left join article t58_article on t58_article.id = t58.article_id
                      where t58.id = t53.report_id
                    ),
                    t53.key,
                    t53_report.article_id,
                    t53.rank,
                    (
                      case
                      when t53.rank_reason is not null then (
                        select json_object_agg(language_code, reason order by language_code)::text
                        from claim_rank_reason
                        where claim_id = t53.id
                      ) end
                    ),
                    t53_article.language_code,
                    row(
                      t53.role_code,
                      t53.subject_id,
                      t53.value_edtf,
                      t53.value_text,
                      t53.value_language_code,
                      trim_scale(t53.value_number),
                      t53.value_unit_code,
                      t53.value_qualifier,
                      t53.value_entity_id,
                      t53.value_status
                    )::text
                  ) as j
                  from claim t53
                  left join event_report t53_report on t53_report.id = t53.report_id
                  left join article t53_article on t53_article.id = t53_report.article_id
                  left join unit t53_unit on t53_unit.code = t53.value_unit_code
                  where t53_report.event_id = t24.id and t53.property = ?
                  order by t53.id
                ) related
              ),
              (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(
                    (select json_build_array(t62.key, t62.event_type_code) from event t62 where t62.id = t61.event_id),
                    (
                      select json_build_array(t63.key, t63.entity_type_code)
                      from entity t63
                      where t63.id = t61.subject_id
                    ),
                    (
                      select coalesce(json_agg(related.j), '[]')
                      from (
                        select json_build_array(
                          (
                            select json_build_array(t65.key, t65.entity_type_code)
                            from entity t65
                            where t65.id = t64.subject_id
                          ),
                          (
                            select json_build_array(t66.key, t66.entity_type_code)
                            from entity t66
                            where t66.id = t64.subject_id
                          ),
                          (
                            select json_build_array(t67.key, t67.entity_type_code)
                            from entity t67
                            where t67.id = t64.value_entity_id
                          ),
                          t64.property,
                          (
                            select json_build_array(
                              (
                                select json_build_array(t69.key, t69.event_type_code)
                                from event t69
                                where t69.id = t68.event_id
                              ),
                              (select json_build_array(t70.key) from article t70 where t70.id = t68.article_id)
                            )
                            from event_report t68
                            left join event t68_event on t68_event.id = t68.event_id
                            left join article t68_article on t68_article.id = t68.article_id
                            where t68.id = t64.report_id
                          ),
                          t64.key,
                          t64_report.article_id,
                          t64.rank,
                          (
                            case
                            when t64.rank_reason is not null then (
                              select json_object_agg(language_code, reason order by language_code)::text
                              from claim_rank_reason
                              where claim_id = t64.id
                            ) end
                          ),
                          t64_article.language_code,
                          row(
                            t64.role_code,
                            t64.subject_id,
                            t64.value_edtf,
                            t64.value_text,
                            t64.value_language_code,
                            trim_scale(t64.value_number),
                            t64.value_unit_code,
                            t64.value_qualifier,
                            t64.value_entity_id,
                            t64.value_status
                          )::text
                        ) as j
                        from claim t64
                        left join event_report t64_report on t64_report.id = t64.report_id
                        left join article t64_article on t64_article.id = t64_report.article_id
                        left join unit t64_unit on t64_unit.code = t64.value_unit_code
                        where t64_report.event_id = t61.event_id
                          and t64.rank <> 'DEPRECATED'
                          and t64.property = t61.property
                          and t64.role_code is not distinct from t61.role_code
                          and t64.subject_id is not distinct from t61.subject_id
                          and t64_unit.dimension is not distinct from t61.dimension
                        order by t64.id
                      ) related
                    )
                  ) as j
                  from dispute t61
                  left join event t61_event on t61_event.id = t61.event_id
                  where t61.event_id = t24.id
                  order by t61.property, t61.role_code, t61.subject_id, t61.dimension
                ) related
              ),
              (
                select json_build_array(
                  t71.article_count,
                  (
                    select json_build_array(t72.published_edtf)
                    from article t72
                    where t72.id = (
                      select article.id
                      from event_report report
                      join article on article.id = report.article_id
                      where report.event_id = t71.event_id and article.published_precision <> 'UNKNOWN'
                      order by article.sort_date, article.published_at, article.id
                      limit 1
                    )
                  )
                )
                from event_derived t71
                where t71.event_id = t24.id
              ),
              (select json_build_array(t73.key, t73.event_type_code) from event t73 where t73.id = t24.part_of_id),
              (select count(*) from event t74 where t74.part_of_id = t24.id),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(t74.key, t74.event_type_code) as j
                  from event t74
                  where t74.part_of_id = t24.id
                  order by t74.sort_date desc, t74.id desc
                  limit 5
                ) page
              ),
              (
                select json_build_array(t75.key, t75.event_type_code) from event t75 where t75.id = t24.inferred_from_id
              ),
              t24.event_type_code
            ) as j
            from (
              select l24.*
              from event_participant l24
              where l24.entity_id = t1.id
                and not exists (
                  select
                  from event_participant other_role
                  where other_role.event_id = l24.event_id
                    and other_role.entity_id + 0 = l24.entity_id
                    and other_role.role_code < l24.role_code
                  offset 0
                )
              order by l24.sort_date desc, l24.event_id desc
              limit 20
            ) l24
            left join event t24 on t24.id = l24.event_id
            order by l24.sort_date desc, l24.event_id desc
          ) page
        ),
        (
          select count(*)
          from event_participant l76
          left join event t76 on t76.id = l76.event_id
          where l76.entity_id = t1.id
            and l76.role_code = 'EMPLOYER'
            and l76.event_type_code = 'DEPARTURE'
            and not exists (
              select
              from event part
              where part.part_of_id = l76.event_id and part.event_type_code = l76.event_type_code
              offset 0
            )
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              (
                select json_build_array(t77.title)
                from event_text t77
                where t77.event_id = t76.id
                order by array_position(?::text[], t77.language_code), t77.language_code <> 'en', t77.language_code
                limit 1
              ),
              (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(
                    (
                      select json_build_array(t79.key, t79.entity_type_code)
                      from entity t79
                      where t79.id = t78.entity_id
                    )
                  ) as j
                  from event_participant t78
                  where t78.event_id = t76.id
                  order by t78.ordinal, t78.id
                ) related
              ),
              (
                select count(*)
                from event_report l80
                left join article t80 on t80.id = l80.article_id
                where l80.event_id = t76.id
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(
                    (
                      select json_build_array(
                        t81.name,
                        (select count(*) from article t82 where t82.publisher_id = t81.id),
                        (
                          select coalesce(json_agg(page.j), '[]')
                          from (
                            select json_build_array(t82.key) as j
                            from article t82
                            where t82.publisher_id = t81.id
                            order by t82.sort_date desc, t82.id desc
                            limit 2
                          ) page
                        )
                      )
                      from publisher t81
                      where t81.id = t80.publisher_id
                    ),
                    (
                      select json_build_array(t83.title)
                      from article_text t83
                      where t83.article_id = t80.id and t83.title is not null
                      order by array_position(?::text[], t83.language_code),
                        t83.language_code <> t80.language_code,
                        t83.language_code
                      limit 1
                    ),
                    (
                      select json_build_array(t84.summary)
                      from article_text t84
                      where t84.article_id = t80.id and t84.summary is not null
                      order by array_position(?::text[], t84.language_code),
                        t84.language_code <> t80.language_code,
                        t84.language_code
                      limit 1
                    ),
                    t80.body,
                    (
                      select json_build_array(
                        t85.key,
                        (select count(*) from article t86 where t86.story_id = t85.id),
                        (
                          select coalesce(json_agg(page.j), '[]')
                          from (
                            select json_build_array(t86.key) as j
                            from article t86
                            where t86.story_id = t85.id
                            order by t86.sort_date desc, t86.id desc
                            limit 2
                          ) page
                        )
                      )
                      from story t85
                      where t85.id = t80.story_id
                    ),
                    (select json_build_array(t87.key) from article t87 where t87.id = t80.translation_of_id),
                    (select json_build_array(t88.key) from article t88 where t88.id = t80.syndicated_from_id),
                    (
                      select count(*)
                      from event_report l89
                      left join event t89 on t89.id = l89.event_id
                      where l89.article_id = t80.id
                    ),
                    (
                      select coalesce(json_agg(page.j), '[]')
                      from (
                        select json_build_array(t89.key, t89.event_type_code) as j
                        from (
                          select l89.*
                          from event_report l89
                          where l89.article_id = t80.id
                          order by l89.event_sort_date desc, l89.event_id desc
                          limit 5
                        ) l89
                        left join event t89 on t89.id = l89.event_id
                        order by l89.event_sort_date desc, l89.event_id desc
                      ) page
                    ),
                    (
                      select count(*)
                      from event_report t90
                      left join event t90_event on t90_event.id = t90.event_id
                      left join article t90_article on t90_article.id = t90.article_id
                      where t90.article_id = t80.id
                    ),
                    (
                      select coalesce(json_agg(page.j), '[]')
                      from (
                        select json_build_array(
                          (
                            select json_build_array(t91.key, t91.event_type_code)
                            from event t91
                            where t91.id = t90.event_id
                          ),
                          (
                            select coalesce(json_agg(related.j), '[]')
                            from (
                              select json_build_array(t92.key) as j
                              from claim t92
                              left join event_report t92_report on t92_report.id = t92.report_id
                              left join article t92_article on t92_article.id = t92_report.article_id
                              left join unit t92_unit on t92_unit.code = t92.value_unit_code
                              where t92.report_id = t90.id
                              order by t92.id
                            ) related
                          )
                        ) as j
                        from event_report t90
                        left join event t90_event on t90_event.id = t90.event_id
                        left join article t90_article on t90_article.id = t90.article_id
                        where t90.article_id = t80.id
                        order by t90.event_sort_date desc, t90.event_id desc
                        limit 5
                      ) page
                    ),
                    (
                      select count(*)
                      from mention t93
                      left join article t93_article on t93_article.id = t93.article_id
                      where t93.article_id = t80.id
                    ),
                    (
                      select coalesce(json_agg(page.j), '[]')
                      from (
                        select json_build_array(
                          (
                            select json_build_array(
                              t94.key,
                              (
                                select json_build_array(t95.name)
                                from entity_name t95
                                where t95.entity_id = t94.id and (t95.is_preferred or t95.kind in ('LABEL', 'ALIAS'))
                                order by array_position(?::text[], t95.language_code),
                                  t95.is_preferred desc,
                                  t95.language_code <> 'en',
                                  t95.language_code,
                                  t95.id
                                limit 1
                              ),
                              t94.entity_type_code
                            )
                            from entity t94
                            where t94.id = t93.entity_id
                          )
                        ) as j
                        from mention t93
                        left join article t93_article on t93_article.id = t93.article_id
                        where t93.article_id = t80.id
                        order by t93.id
                        limit 5
                      ) page
                    )
                  ) as j
                  from (
                    select l80.*
                    from event_report l80
                    where l80.event_id = t76.id
                    order by l80.article_sort_date desc, l80.article_id desc
                    limit 5
                  ) l80
                  left join article t80 on t80.id = l80.article_id
                  order by l80.article_sort_date desc, l80.article_id desc
                ) page
              ),
              (
                select count(*)
                from event_report t96
                left join event t96_event on t96_event.id = t96.event_id
                left join article t96_article on t96_article.id = t96.article_id
                where t96.event_id = t76.id
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(
                    (select json_build_array(t97.key, t97.event_type_code) from event t97 where t97.id = t96.event_id),
                    (select json_build_array(t98.key) from article t98 where t98.id = t96.article_id),
                    (
                      select coalesce(json_agg(related.j), '[]')
                      from (
                        select json_build_array(
                          (
                            select json_build_array(t100.key, t100.entity_type_code)
                            from entity t100
                            where t100.id = t99.subject_id
                          ),
                          (
                            select json_build_array(t101.key, t101.entity_type_code)
                            from entity t101
                            where t101.id = t99.value_entity_id
                          ),
                          t99.property,
                          (
                            select json_build_array(
                              (
                                select json_build_array(t103.key, t103.event_type_code)
                                from event t103
                                where t103.id = t102.event_id
                              ),
                              (select json_build_array(t104.key) from article t104 where t104.id = t102.article_id)
                            )
                            from event_report t102
                            left join event t102_event on t102_event.id = t102.event_id
                            left join article t102_article on t102_article.id = t102.article_id
                            where t102.id = t99.report_id
                          )
                        ) as j
                        from claim t99
                        left join event_report t99_report on t99_report.id = t99.report_id
                        left join article t99_article on t99_article.id = t99_report.article_id
                        left join unit t99_unit on t99_unit.code = t99.value_unit_code
                        where t99.report_id = t96.id
                        order by t99.id
                      ) related
                    )
                  ) as j
                  from event_report t96
                  left join event t96_event on t96_event.id = t96.event_id
                  left join article t96_article on t96_article.id = t96.article_id
                  where t96.event_id = t76.id
                  order by t96.article_sort_date desc, t96.article_id desc
                  limit 5
                ) page
              ),
              (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(
                    (
                      select json_build_array(t106.key, t106.entity_type_code)
                      from entity t106
                      where t106.id = t105.subject_id
                    ),
                    (
                      select json_build_array(t107.key, t107.entity_type_code)
                      from entity t107
                      where t107.id = t105.value_entity_id
                    ),
                    t105.property,
                    (
                      select json_build_array(t108.key, t108.entity_type_code)
                      from entity t108
                      where t108.id = t105.subject_id
                    ),
                    (
                      select json_build_array(t109.key, t109.entity_type_code)
                      from entity t109
                      where t109.id = t105.value_entity_id
                    ),
                    (
                      select json_build_array(
                        (
                          select json_build_array(t111.key, t111.event_type_code)
                          from event t111
                          where t111.id = t110.event_id
                        ),
                        (select json_build_array(t112.key) from article t112 where t112.id = t110.article_id)
                      )
                      from event_report t110
                      left join event t110_event on t110_event.id = t110.event_id
                      left join article t110_article on t110_article.id = t110.article_id
                      where t110.id = t105.report_id
                    ),
                    t105.key,
                    t105_report.article_id,
                    t105.rank,
                    (
                      case
                      when t105.rank_reason is not null then (
                        select json_object_agg(language_code, reason order by language_code)::text
                        from claim_rank_reason
                        where claim_id = t105.id
                      ) end
                    ),
                    t105_article.language_code,
                    row(
                      t105.role_code,
                      t105.subject_id,
                      t105.value_edtf,
                      t105.value_text,
                      t105.value_language_code,
                      trim_scale(t105.value_number),
                      t105.value_unit_code,
                      t105.value_qualifier,
                      t105.value_entity_id,
                      t105.value_status
                    )::text
                  ) as j
                  from claim t105
                  left join event_report t105_report on t105_report.id = t105.report_id
                  left join article t105_article on t105_article.id = t105_report.article_id
                  left join unit t105_unit on t105_unit.code = t105.value_unit_code
                  where t105_report.event_id = t76.id and t105.property = ?
                  order by t105.id
                ) related
              ),
              (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(
                    (
                      select json_build_array(t114.key, t114.event_type_code)
                      from event t114
                      where t114.id = t113.event_id
                    ),
                    (
                      select json_build_array(t115.key, t115.entity_type_code)
                      from entity t115
                      where t115.id = t113.subject_id
                    ),
                    (
                      select coalesce(json_agg(related.j), '[]')
                      from (
                        select json_build_array(
                          (
                            select json_build_array(t117.key, t117.entity_type_code)
                            from entity t117
                            where t117.id = t116.subject_id
                          ),
                          (
                            select json_build_array(t118.key, t118.entity_type_code)
                            from entity t118
                            where t118.id = t116.subject_id
                          ),
                          (
                            select json_build_array(t119.key, t119.entity_type_code)
                            from entity t119
                            where t119.id = t116.value_entity_id
                          ),
                          t116.property,
                          (
                            select json_build_array(
                              (
                                select json_build_array(t121.key, t121.event_type_code)
                                from event t121
                                where t121.id = t120.event_id
                              ),
                              (select json_build_array(t122.key) from article t122 where t122.id = t120.article_id)
                            )
                            from event_report t120
                            left join event t120_event on t120_event.id = t120.event_id
                            left join article t120_article on t120_article.id = t120.article_id
                            where t120.id = t116.report_id
                          ),
                          t116.key,
                          t116_report.article_id,
                          t116.rank,
                          (
                            case
                            when t116.rank_reason is not null then (
                              select json_object_agg(language_code, reason order by language_code)::text
                              from claim_rank_reason
                              where claim_id = t116.id
                            ) end
                          ),
                          t116_article.language_code,
                          row(
                            t116.role_code,
                            t116.subject_id,
                            t116.value_edtf,
                            t116.value_text,
                            t116.value_language_code,
                            trim_scale(t116.value_number),
                            t116.value_unit_code,
                            t116.value_qualifier,
                            t116.value_entity_id,
                            t116.value_status
                          )::text
                        ) as j
                        from claim t116
                        left join event_report t116_report on t116_report.id = t116.report_id
                        left join article t116_article on t116_article.id = t116_report.article_id
                        left join unit t116_unit on t116_unit.code = t116.value_unit_code
                        where t116_report.event_id = t113.event_id
                          and t116.rank <> 'DEPRECATED'
                          and t116.property = t113.property
                          and t116.role_code is not distinct from t113.role_code
                          and t116.subject_id is not distinct from t113.subject_id
                          and t116_unit.dimension is not distinct from t113.dimension
                        order by t116.id
                      ) related
                    )
                  ) as j
                  from dispute t113
                  left join event t113_event on t113_event.id = t113.event_id
                  where t113.event_id = t76.id
                  order by t113.property, t113.role_code, t113.subject_id, t113.dimension
                ) related
              ),
              (
                select json_build_array(
                  t123.article_count,
                  (
                    select json_build_array(t124.published_edtf)
                    from article t124
                    where t124.id = (
                      select article.id
                      from event_report report
                      join article on article.id = report.article_id
                      where report.event_id = t123.event_id and article.published_precision <> 'UNKNOWN'
                      order by article.sort_date, article.published_at, article.id
                      limit 1
                    )
                  )
                )
                from event_derived t123
                where t123.event_id = t76.id
              ),
              (select json_build_array(t125.key, t125.event_type_code) from event t125 where t125.id = t76.part_of_id),
              (select count(*) from event t126 where t126.part_of_id = t76.id),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(t126.key, t126.event_type_code) as j
                  from event t126
                  where t126.part_of_id = t76.id
                  order by t126.sort_date desc, t126.id desc
                  limit 5
                ) page
              ),
              (
                select json_build_array(t127.key, t127.event_type_code)
                from event t127
                where t127.id = t76.inferred_from_id
              ),
              (
                select json_build_array(
                  (
                    select json_build_array(t129.name)
                    from entity_name t129
                    where t129.entity_id = t128.id and (t129.is_preferred or t129.kind in ('LABEL', 'ALIAS'))
                    order by array_position(?::text[], t129.language_code),
                      t129.is_preferred desc,
                      t129.language_code <> 'en',
                      t129.language_code,
                      t129.id
                    limit 1
                  ),
                  (
                    select coalesce(json_agg(related.j), '[]')
                    from (
                      select json_build_array(t130.value) as j
                      from entity_identifier t130
                      where t130.entity_id = t128.id
                      order by t130.scheme, t130.value
                    ) related
                  ),
                  (
                    select coalesce(json_agg(related.j), '[]')
                    from (
                      select json_build_array(
                        (select json_build_array(t132.key) from article t132 where t132.id = t131.first_seen_in_id)
                      ) as j
                      from entity_name t131
                      where t131.entity_id = t128.id
                      order by t131.is_preferred desc, t131.language_code, t131.id
                    ) related
                  ),
                  (
                    select count(*)
                    from career_move l133
                    left join event t133 on t133.id = l133.event_id
                    where l133.entity_id = t128.id
                  ),
                  (
                    select coalesce(json_agg(page.j), '[]')
                    from (
                      select json_build_array(
                        t133.key,
                        (
                          select coalesce(json_agg(related.j), '[]')
                          from (
                            select json_build_array(
                              (
                                select json_build_array(t135.key, t135.entity_type_code)
                                from entity t135
                                where t135.id = t134.entity_id
                              )
                            ) as j
                            from event_participant t134
                            where t134.event_id = t133.id
                            order by t134.ordinal, t134.id
                          ) related
                        ),
                        t133.event_type_code
                      ) as j
                      from (
                        select l133.*
                        from career_move l133
                        where l133.entity_id = t128.id
                        order by l133.number, l133.event_id
                        limit 5
                      ) l133
                      left join event t133 on t133.id = l133.event_id
                      order by l133.number, l133.event_id
                    ) page
                  ),
                  (
                    select count(*)
                    from event_participant l136
                    left join event t136 on t136.id = l136.event_id
                    where l136.entity_id = t128.id
                      and not exists (
                        select
                        from event_participant other_role
                        where other_role.event_id = l136.event_id
                          and other_role.entity_id + 0 = l136.entity_id
                          and other_role.role_code < l136.role_code
                        offset 0
                      )
                  ),
                  (
                    select coalesce(json_agg(page.j), '[]')
                    from (
                      select json_build_array(
                        (
                          select json_build_array(t137.title)
                          from event_text t137
                          where t137.event_id = t136.id
                          order by array_position(?::text[], t137.language_code),
                            t137.language_code <> 'en',
                            t137.language_code
                          limit 1
                        ),
                        t136.event_type_code
                      ) as j
                      from (
                        select l136.*
                        from event_participant l136
                        where l136.entity_id = t128.id
                          and not exists (
                            select
                            from event_participant other_role
                            where other_role.event_id = l136.event_id
                              and other_role.entity_id + 0 = l136.entity_id
                              and other_role.role_code < l136.role_code
                            offset 0
                          )
                        order by l136.sort_date desc, l136.event_id desc
                        limit 5
                      ) l136
                      left join event t136 on t136.id = l136.event_id
                      order by l136.sort_date desc, l136.event_id desc
                    ) page
                  ),
                  (
                    select count(*)
                    from entity_article l138
                    left join article t138 on t138.id = l138.article_id
                    where l138.entity_id = t128.id
                  ),
                  (
                    select coalesce(json_agg(page.j), '[]')
                    from (
                      select json_build_array(
                        (
                          select json_build_array(t139.title)
                          from article_text t139
                          where t139.article_id = t138.id and t139.title is not null
                          order by array_position(?::text[], t139.language_code),
                            t139.language_code <> t138.language_code,
                            t139.language_code
                          limit 1
                        )
                      ) as j
                      from (
                        select l138.*
                        from entity_article l138
                        where l138.entity_id = t128.id
                        order by l138.sort_date desc, l138.article_id desc
                        limit 5
                      ) l138
                      left join article t138 on t138.id = l138.article_id
                      order by l138.sort_date desc, l138.article_id desc
                    ) page
                  ),
                  (
                    select count(*)
                    from entity_pair l140
                    left join entity t140 on t140.id = l140.other_id
                    where l140.entity_id = t128.id
                  ),
                  (
                    select coalesce(json_agg(page.j), '[]')
                    from (
                      select json_build_array(l140.event_count, t140.key, t140.entity_type_code) as j
                      from (
                        select l140.*
                        from entity_pair l140
                        where l140.entity_id = t128.id
                        order by l140.event_count desc, l140.other_id desc
                        limit 5
                      ) l140
                      left join entity t140 on t140.id = l140.other_id
                      order by l140.event_count desc, l140.other_id desc
                    ) page
                  )
                )
                from event_participant t128_role
                join entity t128 on t128.id = t128_role.entity_id
                where t128_role.event_id = t76.id and t128_role.role_code = 'PERSON'
                order by t128_role.ordinal, t128_role.id
                limit 1
              ),
              (
                select json_build_array(
                  (
                    select json_build_array(t142.name)
                    from entity_name t142
                    where t142.entity_id = t141.id and (t142.is_preferred or t142.kind in ('LABEL', 'ALIAS'))
                    order by array_position(?::text[], t142.language_code),
                      t142.is_preferred desc,
                      t142.language_code <> 'en',
                      t142.language_code,
                      t142.id
                    limit 1
                  ),
                  (
                    select count(*)
                    from event_participant l143
                    left join event t143 on t143.id = l143.event_id
                    where l143.entity_id = t141.id
                      and l143.role_code = 'EMPLOYER'
                      and l143.event_type_code = 'HIRE'
                      and not exists (
                        select
                        from event part
                        where part.part_of_id = l143.event_id and part.event_type_code = l143.event_type_code
                        offset 0
                      )
                  ),
                  (
                    select coalesce(json_agg(page.j), '[]')
                    from (
                      select json_build_array(
                        (
                          select coalesce(json_agg(related.j), '[]')
                          from (
                            select json_build_array(t144.key) as j
                            from event_participant t144_role
                            join entity t144 on t144.id = t144_role.entity_id
                            where t144_role.event_id = t143.id and t144_role.role_code = 'FORMER_EMPLOYER'
                            order by t144_role.ordinal, t144_role.id
                          ) related
                        )
                      ) as j
                      from (
                        select l143.*
                        from event_participant l143
                        where l143.entity_id = t141.id
                          and l143.role_code = 'EMPLOYER'
                          and l143.event_type_code = 'HIRE'
                          and not exists (
                            select
                            from event part
                            where part.part_of_id = l143.event_id and part.event_type_code = l143.event_type_code
                            offset 0
                          )
                        order by l143.sort_date desc, l143.event_id desc
                        limit 5
                      ) l143
                      left join event t143 on t143.id = l143.event_id
                      order by l143.sort_date desc, l143.event_id desc
                    ) page
                  )
                )
                from event_participant t141_role
                join entity t141 on t141.id = t141_role.entity_id
                where t141_role.event_id = t76.id and t141_role.role_code = 'NEXT_EMPLOYER'
                order by t141_role.ordinal, t141_role.id
                limit 1
              )
            ) as j
            from (
              select l76.*
              from event_participant l76
              where l76.entity_id = t1.id
                and l76.role_code = 'EMPLOYER'
                and l76.event_type_code = 'DEPARTURE'
                and not exists (
                  select
                  from event part
                  where part.part_of_id = l76.event_id and part.event_type_code = l76.event_type_code
                  offset 0
                )
              order by l76.sort_date desc, l76.event_id desc
              limit 20
            ) l76
            left join event t76 on t76.id = l76.event_id
            order by l76.sort_date desc, l76.event_id desc
          ) page
        ),
        (
          select count(*)
          from event_participant l145
          left join event t145 on t145.id = l145.event_id
          where l145.entity_id = t1.id
            and l145.role_code = 'EMPLOYER'
            and l145.event_type_code = 'HIRE'
            and not exists (
              select
              from event part
              where part.part_of_id = l145.event_id and part.event_type_code = l145.event_type_code
              offset 0
            )
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              (
                select json_build_array(t146.title)
                from event_text t146
                where t146.event_id = t145.id
                order by array_position(?::text[], t146.language_code), t146.language_code <> 'en', t146.language_code
                limit 1
              ),
              (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(
                    (
                      select json_build_array(t148.key, t148.entity_type_code)
                      from entity t148
                      where t148.id = t147.entity_id
                    )
                  ) as j
                  from event_participant t147
                  where t147.event_id = t145.id
                  order by t147.ordinal, t147.id
                ) related
              ),
              (
                select count(*)
                from event_report l149
                left join article t149 on t149.id = l149.article_id
                where l149.event_id = t145.id
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(
                    (
                      select json_build_array(
                        t150.name,
                        (select count(*) from article t151 where t151.publisher_id = t150.id),
                        (
                          select coalesce(json_agg(page.j), '[]')
                          from (
                            select json_build_array(t151.key) as j
                            from article t151
                            where t151.publisher_id = t150.id
                            order by t151.sort_date desc, t151.id desc
                            limit 2
                          ) page
                        )
                      )
                      from publisher t150
                      where t150.id = t149.publisher_id
                    ),
                    (
                      select json_build_array(t152.title)
                      from article_text t152
                      where t152.article_id = t149.id and t152.title is not null
                      order by array_position(?::text[], t152.language_code),
                        t152.language_code <> t149.language_code,
                        t152.language_code
                      limit 1
                    ),
                    (
                      select json_build_array(t153.summary)
                      from article_text t153
                      where t153.article_id = t149.id and t153.summary is not null
                      order by array_position(?::text[], t153.language_code),
                        t153.language_code <> t149.language_code,
                        t153.language_code
                      limit 1
                    ),
                    t149.body,
                    (
                      select json_build_array(
                        t154.key,
                        (select count(*) from article t155 where t155.story_id = t154.id),
                        (
                          select coalesce(json_agg(page.j), '[]')
                          from (
                            select json_build_array(t155.key) as j
                            from article t155
                            where t155.story_id = t154.id
                            order by t155.sort_date desc, t155.id desc
                            limit 2
                          ) page
                        )
                      )
                      from story t154
                      where t154.id = t149.story_id
                    ),
                    (select json_build_array(t156.key) from article t156 where t156.id = t149.translation_of_id),
                    (select json_build_array(t157.key) from article t157 where t157.id = t149.syndicated_from_id),
                    (
                      select count(*)
                      from event_report l158
                      left join event t158 on t158.id = l158.event_id
                      where l158.article_id = t149.id
                    ),
                    (
                      select coalesce(json_agg(page.j), '[]')
                      from (
                        select json_build_array(t158.key, t158.event_type_code) as j
                        from (
                          select l158.*
                          from event_report l158
                          where l158.article_id = t149.id
                          order by l158.event_sort_date desc, l158.event_id desc
                          limit 5
                        ) l158
                        left join event t158 on t158.id = l158.event_id
                        order by l158.event_sort_date desc, l158.event_id desc
                      ) page
                    ),
                    (
                      select count(*)
                      from event_report t159
                      left join event t159_event on t159_event.id = t159.event_id
                      left join article t159_article on t159_article.id = t159.article_id
                      where t159.article_id = t149.id
                    ),
                    (
                      select coalesce(json_agg(page.j), '[]')
                      from (
                        select json_build_array(
                          (
                            select json_build_array(t160.key, t160.event_type_code)
                            from event t160
                            where t160.id = t159.event_id
                          ),
                          (
                            select coalesce(json_agg(related.j), '[]')
                            from (
                              select json_build_array(t161.key) as j
                              from claim t161
                              left join event_report t161_report on t161_report.id = t161.report_id
                              left join article t161_article on t161_article.id = t161_report.article_id
                              left join unit t161_unit on t161_unit.code = t161.value_unit_code
                              where t161.report_id = t159.id
                              order by t161.id
                            ) related
                          )
                        ) as j
                        from event_report t159
                        left join event t159_event on t159_event.id = t159.event_id
                        left join article t159_article on t159_article.id = t159.article_id
                        where t159.article_id = t149.id
                        order by t159.event_sort_date desc, t159.event_id desc
                        limit 5
                      ) page
                    ),
                    (
                      select count(*)
                      from mention t162
                      left join article t162_article on t162_article.id = t162.article_id
                      where t162.article_id = t149.id
                    ),
                    (
                      select coalesce(json_agg(page.j), '[]')
                      from (
                        select json_build_array(
                          (
                            select json_build_array(
                              t163.key,
                              (
                                select json_build_array(t164.name)
                                from entity_name t164
                                where t164.entity_id = t163.id
                                  and (t164.is_preferred or t164.kind in ('LABEL', 'ALIAS'))
                                order by array_position(?::text[], t164.language_code),
                                  t164.is_preferred desc,
                                  t164.language_code <> 'en',
                                  t164.language_code,
                                  t164.id
                                limit 1
                              ),
                              t163.entity_type_code
                            )
                            from entity t163
                            where t163.id = t162.entity_id
                          )
                        ) as j
                        from mention t162
                        left join article t162_article on t162_article.id = t162.article_id
                        where t162.article_id = t149.id
                        order by t162.id
                        limit 5
                      ) page
                    )
                  ) as j
                  from (
                    select l149.*
                    from event_report l149
                    where l149.event_id = t145.id
                    order by l149.article_sort_date desc, l149.article_id desc
                    limit 5
                  ) l149
                  left join article t149 on t149.id = l149.article_id
                  order by l149.article_sort_date desc, l149.article_id desc
                ) page
              ),
              (
                select count(*)
                from event_report t165
                left join event t165_event on t165_event.id = t165.event_id
                left join article t165_article on t165_article.id = t165.article_id
                where t165.event_id = t145.id
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(
                    (
                      select json_build_array(t166.key, t166.event_type_code)
                      from event t166
                      where t166.id = t165.event_id
                    ),
                    (select json_build_array(t167.key) from article t167 where t167.id = t165.article_id),
                    (
                      select coalesce(json_agg(related.j), '[]')
                      from (
                        select json_build_array(
                          (
                            select json_build_array(t169.key, t169.entity_type_code)
                            from entity t169
                            where t169.id = t168.subject_id
                          ),
                          (
                            select json_build_array(t170.key, t170.entity_type_code)
                            from entity t170
                            where t170.id = t168.value_entity_id
                          ),
                          t168.property,
                          (
                            select json_build_array(
                              (
                                select json_build_array(t172.key, t172.event_type_code)
                                from event t172
                                where t172.id = t171.event_id
                              ),
                              (select json_build_array(t173.key) from article t173 where t173.id = t171.article_id)
                            )
                            from event_report t171
                            left join event t171_event on t171_event.id = t171.event_id
                            left join article t171_article on t171_article.id = t171.article_id
                            where t171.id = t168.report_id
                          )
                        ) as j
                        from claim t168
                        left join event_report t168_report on t168_report.id = t168.report_id
                        left join article t168_article on t168_article.id = t168_report.article_id
                        left join unit t168_unit on t168_unit.code = t168.value_unit_code
                        where t168.report_id = t165.id
                        order by t168.id
                      ) related
                    )
                  ) as j
                  from event_report t165
                  left join event t165_event on t165_event.id = t165.event_id
                  left join article t165_article on t165_article.id = t165.article_id
                  where t165.event_id = t145.id
                  order by t165.article_sort_date desc, t165.article_id desc
                  limit 5
                ) page
              ),
              (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(
                    (
                      select json_build_array(t175.key, t175.entity_type_code)
                      from entity t175
                      where t175.id = t174.subject_id
                    ),
                    (
                      select json_build_array(t176.key, t176.entity_type_code)
                      from entity t176
                      where t176.id = t174.value_entity_id
                    ),
                    t174.property,
                    (
                      select json_build_array(t177.key, t177.entity_type_code)
                      from entity t177
                      where t177.id = t174.subject_id
                    ),
                    (
                      select json_build_array(t178.key, t178.entity_type_code)
                      from entity t178
                      where t178.id = t174.value_entity_id
                    ),
                    (
                      select json_build_array(
                        (
                          select json_build_array(t180.key, t180.event_type_code)
                          from event t180
                          where t180.id = t179.event_id
                        ),
                        (select json_build_array(t181.key) from article t181 where t181.id = t179.article_id)
                      )
                      from event_report t179
                      left join event t179_event on t179_event.id = t179.event_id
                      left join article t179_article on t179_article.id = t179.article_id
                      where t179.id = t174.report_id
                    ),
                    t174.key,
                    t174_report.article_id,
                    t174.rank,
                    (
                      case
                      when t174.rank_reason is not null then (
                        select json_object_agg(language_code, reason order by language_code)::text
                        from claim_rank_reason
                        where claim_id = t174.id
                      ) end
                    ),
                    t174_article.language_code,
                    row(
                      t174.role_code,
                      t174.subject_id,
                      t174.value_edtf,
                      t174.value_text,
                      t174.value_language_code,
                      trim_scale(t174.value_number),
                      t174.value_unit_code,
                      t174.value_qualifier,
                      t174.value_entity_id,
                      t174.value_status
                    )::text
                  ) as j
                  from claim t174
                  left join event_report t174_report on t174_report.id = t174.report_id
                  left join article t174_article on t174_article.id = t174_report.article_id
                  left join unit t174_unit on t174_unit.code = t174.value_unit_code
                  where t174_report.event_id = t145.id and t174.property = ?
                  order by t174.id
                ) related
              ),
              (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(
                    (
                      select json_build_array(t183.key, t183.event_type_code)
                      from event t183
                      where t183.id = t182.event_id
                    ),
                    (
                      select json_build_array(t184.key, t184.entity_type_code)
                      from entity t184
                      where t184.id = t182.subject_id
                    ),
                    (
                      select coalesce(json_agg(related.j), '[]')
                      from (
                        select json_build_array(
                          (
                            select json_build_array(t186.key, t186.entity_type_code)
                            from entity t186
                            where t186.id = t185.subject_id
                          ),
                          (
                            select json_build_array(t187.key, t187.entity_type_code)
                            from entity t187
                            where t187.id = t185.subject_id
                          ),
                          (
                            select json_build_array(t188.key, t188.entity_type_code)
                            from entity t188
                            where t188.id = t185.value_entity_id
                          ),
                          t185.property,
                          (
                            select json_build_array(
                              (
                                select json_build_array(t190.key, t190.event_type_code)
                                from event t190
                                where t190.id = t189.event_id
                              ),
                              (select json_build_array(t191.key) from article t191 where t191.id = t189.article_id)
                            )
                            from event_report t189
                            left join event t189_event on t189_event.id = t189.event_id
                            left join article t189_article on t189_article.id = t189.article_id
                            where t189.id = t185.report_id
                          ),
                          t185.key,
                          t185_report.article_id,
                          t185.rank,
                          (
                            case
                            when t185.rank_reason is not null then (
                              select json_object_agg(language_code, reason order by language_code)::text
                              from claim_rank_reason
                              where claim_id = t185.id
                            ) end
                          ),
                          t185_article.language_code,
                          row(
                            t185.role_code,
                            t185.subject_id,
                            t185.value_edtf,
                            t185.value_text,
                            t185.value_language_code,
                            trim_scale(t185.value_number),
                            t185.value_unit_code,
                            t185.value_qualifier,
                            t185.value_entity_id,
                            t185.value_status
                          )::text
                        ) as j
                        from claim t185
                        left join event_report t185_report on t185_report.id = t185.report_id
                        left join article t185_article on t185_article.id = t185_report.article_id
                        left join unit t185_unit on t185_unit.code = t185.value_unit_code
                        where t185_report.event_id = t182.event_id
                          and t185.rank <> 'DEPRECATED'
                          and t185.property = t182.property
                          and t185.role_code is not distinct from t182.role_code
                          and t185.subject_id is not distinct from t182.subject_id
                          and t185_unit.dimension is not distinct from t182.dimension
                        order by t185.id
                      ) related
                    )
                  ) as j
                  from dispute t182
                  left join event t182_event on t182_event.id = t182.event_id
                  where t182.event_id = t145.id
                  order by t182.property, t182.role_code, t182.subject_id, t182.dimension
                ) related
              ),
              (
                select json_build_array(
                  t192.article_count,
                  (
                    select json_build_array(t193.published_edtf)
                    from article t193
                    where t193.id = (
                      select article.id
                      from event_report report
                      join article on article.id = report.article_id
                      where report.event_id = t192.event_id and article.published_precision <> 'UNKNOWN'
                      order by article.sort_date, article.published_at, article.id
                      limit 1
                    )
                  )
                )
                from event_derived t192
                where t192.event_id = t145.id
              ),
              (select json_build_array(t194.key, t194.event_type_code) from event t194 where t194.id = t145.part_of_id),
              (select count(*) from event t195 where t195.part_of_id = t145.id),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(t195.key, t195.event_type_code) as j
                  from event t195
                  where t195.part_of_id = t145.id
                  order by t195.sort_date desc, t195.id desc
                  limit 5
                ) page
              ),
              (
                select json_build_array(t196.key, t196.event_type_code)
                from event t196
                where t196.id = t145.inferred_from_id
              ),
              (
                select json_build_array(t197.key)
                from event_participant t197_role
                join entity t197 on t197.id = t197_role.entity_id
                where t197_role.event_id = t145.id and t197_role.role_code = 'PERSON'
                order by t197_role.ordinal, t197_role.id
                limit 1
              ),
              (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(
                    (
                      select count(*)
                      from event_participant l199
                      left join event t199 on t199.id = l199.event_id
                      where l199.entity_id = t198.id
                        and l199.role_code = 'EMPLOYER'
                        and l199.event_type_code = 'DEPARTURE'
                        and not exists (
                          select
                          from event part
                          where part.part_of_id = l199.event_id and part.event_type_code = l199.event_type_code
                          offset 0
                        )
                    ),
                    (
                      select coalesce(json_agg(page.j), '[]')
                      from (
                        select json_build_array(t199.key) as j
                        from (
                          select l199.*
                          from event_participant l199
                          where l199.entity_id = t198.id
                            and l199.role_code = 'EMPLOYER'
                            and l199.event_type_code = 'DEPARTURE'
                            and not exists (
                              select
                              from event part
                              where part.part_of_id = l199.event_id and part.event_type_code = l199.event_type_code
                              offset 0
                            )
                          order by l199.sort_date desc, l199.event_id desc
                          limit 3
                        ) l199
                        left join event t199 on t199.id = l199.event_id
                        order by l199.sort_date desc, l199.event_id desc
                      ) page
                    )
                  ) as j
                  from event_participant t198_role
                  join entity t198 on t198.id = t198_role.entity_id
                  where t198_role.event_id = t145.id and t198_role.role_code = 'FORMER_EMPLOYER'
                  order by t198_role.ordinal, t198_role.id
                ) related
              )
            ) as j
            from (
              select l145.*
              from event_participant l145
              where l145.entity_id = t1.id
                and l145.role_code = 'EMPLOYER'
                and l145.event_type_code = 'HIRE'
                and not exists (
                  select
                  from event part
                  where part.part_of_id = l145.event_id and part.event_type_code = l145.event_type_code
                  offset 0
                )
              order by l145.sort_date desc, l145.event_id desc
              limit 20
            ) l145
            left join event t145 on t145.id = l145.event_id
            order by l145.sort_date desc, l145.event_id desc
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
