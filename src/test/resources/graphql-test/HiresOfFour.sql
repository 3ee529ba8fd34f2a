-- event
-- ?1 = 'HEADCOUNT'
-- ?2 = 'openai-hires-four'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              trim_scale(t2.value_number)::text,
              t2.value_unit_code,
              t2.value_qualifier,
              t2.property,
              t2.key,
              t2_report.article_id,
              t2.rank,
              (
                case
                when t2.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t2.id
                ) end
              ),
              t2_article.language_code,
              row(
                t2.role_code,
                t2.subject_id,
                t2.value_edtf,
                t2.value_text,
                t2.value_language_code,
                trim_scale(t2.value_number),
                t2.value_unit_code,
                t2.value_qualifier,
                t2.value_entity_id,
                t2.value_status
              )::text
            ) as j
            from claim t2
            left join event_report t2_report on t2_report.id = t2.report_id
            left join article t2_article on t2_article.id = t2_report.article_id
            left join unit t2_unit on t2_unit.code = t2.value_unit_code
            where t2_report.event_id = t1.id and t2.property = ?
            order by t2.id
          ) related
        ),
        (select json_build_array(t3.key, t3.event_type_code) from event t3 where t3.id = t1.part_of_id),
        (select json_build_array(t4.key, t4.event_type_code) from event t4 where t4.id = t1.inferred_from_id),
        (select count(*) from event t5 where t5.part_of_id = t1.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t5.key,
              (select json_build_array(t6.key, t6.event_type_code) from event t6 where t6.id = t5.part_of_id),
              case
              when t5.event_type_code in ('HIRE') then (
                select json_build_array(t7.key)
                from event_participant t7_role
                join entity t7 on t7.id = t7_role.entity_id
                where t7_role.event_id = t5.id and t7_role.role_code = 'PERSON'
                order by t7_role.ordinal, t7_role.id
                limit 1
              ) end,
              case
              when t5.event_type_code in ('HIRE') then (
                select json_build_array(t8.key)
                from event_participant t8_role
                join entity t8 on t8.id = t8_role.entity_id
                where t8_role.event_id = t5.id and t8_role.role_code = 'EMPLOYER'
                order by t8_role.ordinal, t8_role.id
                limit 1
              ) end,
              (
                select participant.position_title
                from event_participant participant
                where participant.event_id = t5.id
                  and participant.role_code = 'PERSON'
                  and participant.position_title is not null
                order by participant.ordinal, participant.id
                limit 1
              ),
              case
              when t5.event_type_code in ('HIRE') then (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(t9.key) as j
                  from event_participant t9_role
                  join entity t9 on t9.id = t9_role.entity_id
                  where t9_role.event_id = t5.id and t9_role.role_code = 'FORMER_EMPLOYER'
                  order by t9_role.ordinal, t9_role.id
                ) related
              ) end,
              t5.event_type_code
            ) as j
            from event t5
            where t5.part_of_id = t1.id
            order by t5.sort_date desc, t5.id desc
            limit 20
          ) page
        ),
        case
        when t1.event_type_code in ('HIRE') then (
          select json_build_array(t10.key)
          from event_participant t10_role
          join entity t10 on t10.id = t10_role.entity_id
          where t10_role.event_id = t1.id and t10_role.role_code = 'PERSON'
          order by t10_role.ordinal, t10_role.id
          limit 1
        ) end,
        case
        when t1.event_type_code in ('HIRE') then (
          select json_build_array(t11.key)
          from event_participant t11_role
          join entity t11 on t11.id = t11_role.entity_id
          where t11_role.event_id = t1.id and t11_role.role_code = 'EMPLOYER'
          order by t11_role.ordinal, t11_role.id
          limit 1
        ) end,
        (
          select participant.position_title
          from event_participant participant
          where participant.event_id = t1.id
            and participant.role_code = 'PERSON'
            and participant.position_title is not null
          order by participant.ordinal, participant.id
          limit 1
        ),
        case
        when t1.event_type_code in ('HIRE') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t12.key) as j
            from event_participant t12_role
            join entity t12 on t12.id = t12_role.entity_id
            where t12_role.event_id = t1.id and t12_role.role_code = 'FORMER_EMPLOYER'
            order by t12_role.ordinal, t12_role.id
          ) related
        ) end,
        t1.event_type_code
      )
      from event t1
      where t1.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- openai, planned for its parameters
-- ?1 = 'EMPLOYER'
-- ?2 = 'EMPLOYER'
-- ?3 = 'openai'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        (
          select count(*)
          from event_participant l14
          left join event t14 on t14.id = l14.event_id
          where l14.entity_id = t13.id
            and l14.role_code = 'EMPLOYER'
            and l14.event_type_code = 'HIRE'
            and not exists (
              select
              from event part
              where part.part_of_id = l14.event_id and part.event_type_code = l14.event_type_code
              offset 0
            )
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t14.key) as j
            from (
              select l14.*
              from event_participant l14
              where l14.entity_id = t13.id
                and l14.role_code = 'EMPLOYER'
                and l14.event_type_code = 'HIRE'
                and not exists (
                  select
                  from event part
                  where part.part_of_id = l14.event_id and part.event_type_code = l14.event_type_code
                  offset 0
                )
              order by l14.sort_date desc, l14.event_id desc
              limit 20
            ) l14
            left join event t14 on t14.id = l14.event_id
            order by l14.sort_date desc, l14.event_id desc
          ) page
        ),
        (
          select count(*)
          from event_participant l15
          left join event t15 on t15.id = l15.event_id
          where l15.entity_id = t13.id and l15.role_code = ?
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t15.key, t15.event_type_code) as j
            from (
              select l15.*
              from event_participant l15
              where l15.entity_id = t13.id and l15.role_code = ?
              order by l15.sort_date desc, l15.event_id desc
              limit 20
            ) l15
            left join event t15 on t15.id = l15.event_id
            order by l15.sort_date desc, l15.event_id desc
          ) page
        )
      )
      from entity t13
      where t13.key = ? and t13.entity_type_code = 'ORGANIZATION'
      order by t13.id
      limit 1
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- inferred
select result.json
from (
  select json_build_array(
    (select count(*) from event t16 where (t16.inferred_from_id is not null)),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(
          t16.key,
          nullif(t16.occurred_precision, 'UNKNOWN'),
          t16.occurred_edtf,
          (select json_build_array(t17.key, t17.event_type_code) from event t17 where t17.id = t16.inferred_from_id),
          (
            select count(*)
            from event_report l18
            left join article t18 on t18.id = l18.article_id
            where l18.event_id = t16.id
          ),
          (
            select coalesce(json_agg(page.j), '[]')
            from (
              select json_build_array(
                (
                  select coalesce(json_agg(related.j), '[]')
                  from (
                    select json_build_array(t20.property, t20.role_code) as j
                    from claim t20
                    left join event_report t20_report on t20_report.id = t20.report_id
                    left join article t20_article on t20_article.id = t20_report.article_id
                    left join unit t20_unit on t20_unit.code = t20.value_unit_code
                    where t20.report_id = t19.id
                    order by t20.id
                  ) related
                )
              ) as j
              from event_report t19
              left join event t19_event on t19_event.id = t19.event_id
              left join article t19_article on t19_article.id = t19.article_id
              where t19.event_id = t16.id
              order by t19.article_sort_date desc, t19.article_id desc
              limit 20
            ) page
          ),
          (
            select json_build_array(
              t21.article_count,
              t21.publisher_count,
              t21.language_codes,
              (
                select json_build_array(t22.published_edtf)
                from article t22
                where t22.id = (
                  select article.id
                  from event_report report
                  join article on article.id = report.article_id
                  where report.event_id = t21.event_id and article.published_precision <> 'UNKNOWN'
                  order by article.sort_date, article.published_at, article.id
                  limit 1
                )
              ),
              (
                select article.published_at
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t21.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              ),
              t21.independent_article_count
            )
            from event_derived t21
            where t21.event_id = t16.id
          ),
          case
          when t16.event_type_code in ('DEPARTURE') then (
            select json_build_array(t23.key)
            from event_participant t23_role
            join entity t23 on t23.id = t23_role.entity_id
            where t23_role.event_id = t16.id and t23_role.role_code = 'PERSON'
            order by t23_role.ordinal, t23_role.id
            limit 1
          ) end,
          case
          when t16.event_type_code in ('DEPARTURE') then (
            select json_build_array(t24.key)
            from event_participant t24_role
            join entity t24 on t24.id = t24_role.entity_id
            where t24_role.event_id = t16.id and t24_role.role_code = 'EMPLOYER'
            order by t24_role.ordinal, t24_role.id
            limit 1
          ) end,
          (
            select participant.position_title
            from event_participant participant
            where participant.event_id = t16.id
              and participant.role_code = 'PERSON'
              and participant.position_title is not null
            order by participant.ordinal, participant.id
            limit 1
          ),
          case
          when t16.event_type_code in ('DEPARTURE') then (
            select json_build_array(t25.key)
            from event_participant t25_role
            join entity t25 on t25.id = t25_role.entity_id
            where t25_role.event_id = t16.id and t25_role.role_code = 'NEXT_EMPLOYER'
            order by t25_role.ordinal, t25_role.id
            limit 1
          ) end,
          t16.event_type_code
        ) as j
        from event t16
        where (t16.inferred_from_id is not null)
        order by t16.sort_date desc, t16.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
