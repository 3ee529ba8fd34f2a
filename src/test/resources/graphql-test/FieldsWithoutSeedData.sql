-- wholes, planned for its parameters
-- ?1 = 'extra-%'
-- ?2 = 'extra-%'
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from event t1
      where ((lower(t1.key) like lower(?)) and exists (select from event part where part.part_of_id = t1.id))
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(
          t1.key,
          (
            select coalesce(json_agg(page.j), '[]')
            from (
              select json_build_array(t2.key, t2.event_type_code) as j
              from event t2
              where t2.part_of_id = t1.id
              order by t2.sort_date desc, t2.id desc
              limit 20
            ) page
          ),
          t1.event_type_code
        ) as j
        from event t1
        where ((lower(t1.key) like lower(?)) and exists (select from event part where part.part_of_id = t1.id))
        order by t1.sort_date desc, t1.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- trial
-- ?1 = 'extra-trial-part'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        nullif(t3.occurred_precision, 'UNKNOWN'),
        t3.occurred_edtf,
        (select json_build_array(t4.key, t4.event_type_code) from event t4 where t4.id = t3.part_of_id),
        (select count(*) from event t5 where t5.part_of_id = t3.id),
        (select json_build_array(t6.key, t6.event_type_code) from event t6 where t6.id = t3.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t7.property, t7.kind) as j
            from dispute t7
            left join event t7_event on t7_event.id = t7.event_id
            where t7.event_id = t3.id
            order by t7.property, t7.role_code, t7.subject_id, t7.dimension
          ) related
        ),
        t3.event_type_code
      )
      from event t3
      where t3.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- construction
-- ?1 = 'extra-construction-part'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        nullif(t8.occurred_precision, 'UNKNOWN'),
        t8.occurred_edtf,
        (select json_build_array(t9.key, t9.event_type_code) from event t9 where t9.id = t8.part_of_id),
        (select count(*) from event t10 where t10.part_of_id = t8.id),
        (select json_build_array(t11.key, t11.event_type_code) from event t11 where t11.id = t8.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t12.property, t12.kind) as j
            from dispute t12
            left join event t12_event on t12_event.id = t12.event_id
            where t12.event_id = t8.id
            order by t12.property, t12.role_code, t12.subject_id, t12.dimension
          ) related
        ),
        t8.event_type_code
      )
      from event t8
      where t8.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- correspondence
-- ?1 = 'extra-correspondence-part'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        nullif(t13.occurred_precision, 'UNKNOWN'),
        t13.occurred_edtf,
        (select json_build_array(t14.key, t14.event_type_code) from event t14 where t14.id = t13.part_of_id),
        (select count(*) from event t15 where t15.part_of_id = t13.id),
        (select json_build_array(t16.key, t16.event_type_code) from event t16 where t16.id = t13.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t17.property, t17.kind) as j
            from dispute t17
            left join event t17_event on t17_event.id = t17.event_id
            where t17.event_id = t13.id
            order by t17.property, t17.role_code, t17.subject_id, t17.dimension
          ) related
        ),
        t13.event_type_code
      )
      from event t13
      where t13.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- delivery
-- ?1 = 'extra-delivery-part'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        nullif(t18.occurred_precision, 'UNKNOWN'),
        t18.occurred_edtf,
        (select json_build_array(t19.key, t19.event_type_code) from event t19 where t19.id = t18.part_of_id),
        (select count(*) from event t20 where t20.part_of_id = t18.id),
        (select json_build_array(t21.key, t21.event_type_code) from event t21 where t21.id = t18.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t22.property, t22.kind) as j
            from dispute t22
            left join event t22_event on t22_event.id = t22.event_id
            where t22.event_id = t18.id
            order by t22.property, t22.role_code, t22.subject_id, t22.dimension
          ) related
        ),
        case
        when t18.event_type_code in ('DELIVERY') then (
          select json_build_array(t23.key)
          from event_participant t23_role
          join entity t23 on t23.id = t23_role.entity_id
          where t23_role.event_id = t18.id and t23_role.role_code = 'FACILITY'
          order by t23_role.ordinal, t23_role.id
          limit 1
        ) end,
        t18.event_type_code
      )
      from event t18
      where t18.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- departure
-- ?1 = 'extra-departure-part'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        nullif(t24.occurred_precision, 'UNKNOWN'),
        t24.occurred_edtf,
        (select json_build_array(t25.key, t25.event_type_code) from event t25 where t25.id = t24.part_of_id),
        (select count(*) from event t26 where t26.part_of_id = t24.id),
        (select json_build_array(t27.key, t27.event_type_code) from event t27 where t27.id = t24.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t28.property, t28.kind) as j
            from dispute t28
            left join event t28_event on t28_event.id = t28.event_id
            where t28.event_id = t24.id
            order by t28.property, t28.role_code, t28.subject_id, t28.dimension
          ) related
        ),
        t24.event_type_code
      )
      from event t24
      where t24.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- founding
-- ?1 = 'extra-founding-part'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        nullif(t29.occurred_precision, 'UNKNOWN'),
        t29.occurred_edtf,
        (select json_build_array(t30.key, t30.event_type_code) from event t30 where t30.id = t29.part_of_id),
        (select count(*) from event t31 where t31.part_of_id = t29.id),
        (select json_build_array(t32.key, t32.event_type_code) from event t32 where t32.id = t29.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t33.property, t33.kind) as j
            from dispute t33
            left join event t33_event on t33_event.id = t33.event_id
            where t33.event_id = t29.id
            order by t33.property, t33.role_code, t33.subject_id, t33.dimension
          ) related
        ),
        t29.event_type_code
      )
      from event t29
      where t29.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- hire
-- ?1 = 'extra-hire-part'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        nullif(t34.occurred_precision, 'UNKNOWN'),
        t34.occurred_edtf,
        (select json_build_array(t35.key, t35.event_type_code) from event t35 where t35.id = t34.part_of_id),
        (select count(*) from event t36 where t36.part_of_id = t34.id),
        (select json_build_array(t37.key, t37.event_type_code) from event t37 where t37.id = t34.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t38.property, t38.kind) as j
            from dispute t38
            left join event t38_event on t38_event.id = t38.event_id
            where t38.event_id = t34.id
            order by t38.property, t38.role_code, t38.subject_id, t38.dimension
          ) related
        ),
        t34.event_type_code
      )
      from event t34
      where t34.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- investment
-- ?1 = 'extra-investment-part'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        nullif(t39.occurred_precision, 'UNKNOWN'),
        t39.occurred_edtf,
        (select json_build_array(t40.key, t40.event_type_code) from event t40 where t40.id = t39.part_of_id),
        (select count(*) from event t41 where t41.part_of_id = t39.id),
        (select json_build_array(t42.key, t42.event_type_code) from event t42 where t42.id = t39.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t43.property, t43.kind) as j
            from dispute t43
            left join event t43_event on t43_event.id = t43.event_id
            where t43.event_id = t39.id
            order by t43.property, t43.role_code, t43.subject_id, t43.dimension
          ) related
        ),
        case
        when t39.event_type_code in ('INVESTMENT') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t44.key, t44.entity_type_code) as j
            from event_participant t44_role
            join entity t44 on t44.id = t44_role.entity_id
            where t44_role.event_id = t39.id and t44_role.role_code = 'TARGET'
            order by t44_role.ordinal, t44_role.id
          ) related
        ) end,
        t39.event_type_code
      )
      from event t39
      where t39.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- launch
-- ?1 = 'extra-launch-part'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        nullif(t45.occurred_precision, 'UNKNOWN'),
        t45.occurred_edtf,
        (select json_build_array(t46.key, t46.event_type_code) from event t46 where t46.id = t45.part_of_id),
        (select count(*) from event t47 where t47.part_of_id = t45.id),
        (select json_build_array(t48.key, t48.event_type_code) from event t48 where t48.id = t45.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t49.property, t49.kind) as j
            from dispute t49
            left join event t49_event on t49_event.id = t49.event_id
            where t49.event_id = t45.id
            order by t49.property, t49.role_code, t49.subject_id, t49.dimension
          ) related
        ),
        t45.event_type_code
      )
      from event t45
      where t45.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- lawsuit
-- ?1 = 'extra-lawsuit-part'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        nullif(t50.occurred_precision, 'UNKNOWN'),
        t50.occurred_edtf,
        (select json_build_array(t51.key, t51.event_type_code) from event t51 where t51.id = t50.part_of_id),
        (select count(*) from event t52 where t52.part_of_id = t50.id),
        (select json_build_array(t53.key, t53.event_type_code) from event t53 where t53.id = t50.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t54.property, t54.kind) as j
            from dispute t54
            left join event t54_event on t54_event.id = t54.event_id
            where t54.event_id = t50.id
            order by t54.property, t54.role_code, t54.subject_id, t54.dimension
          ) related
        ),
        t50.event_type_code
      )
      from event t50
      where t50.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- meeting
-- ?1 = 'extra-meeting-part'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        nullif(t55.occurred_precision, 'UNKNOWN'),
        t55.occurred_edtf,
        (select json_build_array(t56.key, t56.event_type_code) from event t56 where t56.id = t55.part_of_id),
        (select count(*) from event t57 where t57.part_of_id = t55.id),
        (select json_build_array(t58.key, t58.event_type_code) from event t58 where t58.id = t55.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t59.property, t59.kind) as j
            from dispute t59
            left join event t59_event on t59_event.id = t59.event_id
            where t59.event_id = t55.id
            order by t59.property, t59.role_code, t59.subject_id, t59.dimension
          ) related
        ),
        case
        when t55.event_type_code in ('MEETING') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t60.key, t60.entity_type_code) as j
            from event_participant t60_role
            join entity t60 on t60.id = t60_role.entity_id
            where t60_role.event_id = t55.id and t60_role.role_code = 'SUBJECT'
            order by t60_role.ordinal, t60_role.id
          ) related
        ) end,
        t55.event_type_code
      )
      from event t55
      where t55.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- other
-- ?1 = 'extra-other-part'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        nullif(t61.occurred_precision, 'UNKNOWN'),
        t61.occurred_edtf,
        (select json_build_array(t62.key, t62.event_type_code) from event t62 where t62.id = t61.part_of_id),
        (select count(*) from event t63 where t63.part_of_id = t61.id),
        (select json_build_array(t64.key, t64.event_type_code) from event t64 where t64.id = t61.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t65.property, t65.kind) as j
            from dispute t65
            left join event t65_event on t65_event.id = t65.event_id
            where t65.event_id = t61.id
            order by t65.property, t65.role_code, t65.subject_id, t65.dimension
          ) related
        ),
        t61.event_type_code
      )
      from event t61
      where t61.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- statement
-- ?1 = 'extra-statement-part'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        nullif(t66.occurred_precision, 'UNKNOWN'),
        t66.occurred_edtf,
        (select json_build_array(t67.key, t67.event_type_code) from event t67 where t67.id = t66.part_of_id),
        (select count(*) from event t68 where t68.part_of_id = t66.id),
        (select json_build_array(t69.key, t69.event_type_code) from event t69 where t69.id = t66.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t70.property, t70.kind) as j
            from dispute t70
            left join event t70_event on t70_event.id = t70.event_id
            where t70.event_id = t66.id
            order by t70.property, t70.role_code, t70.subject_id, t70.dimension
          ) related
        ),
        t66.event_type_code
      )
      from event t66
      where t66.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- acquisition
-- ?1 = []
-- ?2 = 'DURATION'
-- ?3 = 'extra-acquisition-part'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t71.key,
        t71.event_type_code,
        t71.status,
        t71.recorded_at,
        nullif(t71.occurred_precision, 'UNKNOWN'),
        t71.occurred_edtf,
        (select json_build_array(t72.key, t72.event_type_code) from event t72 where t72.id = t71.part_of_id),
        (select count(*) from event t73 where t73.part_of_id = t71.id),
        (select json_build_array(t74.key, t74.event_type_code) from event t74 where t74.id = t71.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t75.property, t75.kind) as j
            from dispute t75
            left join event t75_event on t75_event.id = t75.event_id
            where t75.event_id = t71.id
            order by t75.property, t75.role_code, t75.subject_id, t75.dimension
          ) related
        ),
        (
          select json_build_array(t76.title)
          from event_text t76
          where t76.event_id = t71.id
          order by array_position(?::text[], t76.language_code), t76.language_code <> 'en', t76.language_code
          limit 1
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t77.role_code,
              (select json_build_array(t78.key, t78.entity_type_code) from entity t78 where t78.id = t77.entity_id)
            ) as j
            from event_participant t77
            where t77.event_id = t71.id
            order by t77.ordinal, t77.id
          ) related
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t79.key,
              t79.url,
              t79.published_at,
              (select json_build_array(t80.key) from article t80 where t80.id = t79.translation_of_id),
              (select json_build_array(t81.key) from article t81 where t81.id = t79.syndicated_from_id)
            ) as j
            from (
              select l79.*
              from event_report l79
              where l79.event_id = t71.id
              order by l79.article_sort_date desc, l79.article_id desc
              limit 20
            ) l79
            left join article t79 on t79.id = l79.article_id
            order by l79.article_sort_date desc, l79.article_id desc
          ) page
        ),
        (
          select count(*)
          from event_report t82
          left join event t82_event on t82_event.id = t82.event_id
          left join article t82_article on t82_article.id = t82.article_id
          where t82.event_id = t71.id
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t82.stance) as j
            from event_report t82
            left join event t82_event on t82_event.id = t82.event_id
            left join article t82_article on t82_article.id = t82.article_id
            where t82.event_id = t71.id
            order by t82.article_sort_date desc, t82.article_id desc
            limit 1
          ) page
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              trim_scale(t83.value_number)::text,
              t83.value_unit_code,
              t83.property,
              t83.key,
              t83_report.article_id,
              t83.rank,
              (
                case
                when t83.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t83.id
                ) end
              ),
              t83_article.language_code,
              row(
                t83.role_code,
                t83.subject_id,
                t83.value_edtf,
                t83.value_text,
                t83.value_language_code,
                trim_scale(t83.value_number),
                t83.value_unit_code,
                t83.value_qualifier,
                t83.value_entity_id,
                t83.value_status
              )::text
            ) as j
            from claim t83
            left join event_report t83_report on t83_report.id = t83.report_id
            left join article t83_article on t83_article.id = t83_report.article_id
            left join unit t83_unit on t83_unit.code = t83.value_unit_code
            where t83_report.event_id = t71.id and t83.property = ?
            order by t83.id
          ) related
        ),
        (
          select json_build_array(
            t84.article_count,
            t84.independent_article_count,
            t84.language_codes,
            (
              select json_build_array(t85.published_edtf)
              from article t85
              where t85.id = (
                select article.id
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t84.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              )
            ),
            (
              select article.published_at
              from event_report report
              join article on article.id = report.article_id
              where report.event_id = t84.event_id and article.published_precision <> 'UNKNOWN'
              order by article.sort_date, article.published_at, article.id
              limit 1
            )
          )
          from event_derived t84
          where t84.event_id = t71.id
        ),
        case
        when t71.event_type_code in ('ACQUISITION') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t86.key, t86.entity_type_code) as j
            from event_participant t86_role
            join entity t86 on t86.id = t86_role.entity_id
            where t86_role.event_id = t71.id and t86_role.role_code = 'ACQUIRER'
            order by t86_role.ordinal, t86_role.id
          ) related
        ) end,
        case
        when t71.event_type_code in ('ACQUISITION') then (
          select json_build_array(t87.key, t87.entity_type_code)
          from event_participant t87_role
          join entity t87 on t87.id = t87_role.entity_id
          where t87_role.event_id = t71.id and t87_role.role_code = 'TARGET'
          order by t87_role.ordinal, t87_role.id
          limit 1
        ) end
      )
      from event t71
      where t71.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- quarter
-- ?1 = 'extra-0'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        nullif(t88.occurred_precision, 'UNKNOWN'),
        t88.occurred_edtf,
        t88.occurred_precision,
        t88.occurred_certainty,
        t88.occurred_from,
        t88.occurred_until - 1,
        t88.event_type_code
      )
      from event t88
      where t88.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- decade
-- ?1 = 'extra-1'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        nullif(t89.occurred_precision, 'UNKNOWN'),
        t89.occurred_edtf,
        t89.occurred_precision,
        t89.occurred_certainty,
        t89.occurred_from,
        t89.occurred_until - 1,
        t89.event_type_code
      )
      from event t89
      where t89.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- approximate
-- ?1 = 'extra-2'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        nullif(t90.occurred_precision, 'UNKNOWN'),
        t90.occurred_edtf,
        t90.occurred_precision,
        t90.occurred_certainty,
        t90.occurred_from,
        t90.occurred_until - 1,
        t90.event_type_code
      )
      from event t90
      where t90.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- uncertain
-- ?1 = 'extra-3'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        nullif(t91.occurred_precision, 'UNKNOWN'),
        t91.occurred_edtf,
        t91.occurred_precision,
        t91.occurred_certainty,
        t91.occurred_from,
        t91.occurred_until - 1,
        t91.event_type_code
      )
      from event t91
      where t91.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- claims
-- ?1 = 'PARTICIPANT'
-- ?2 = 'HEADCOUNT'
-- ?3 = 'extra-claims'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t93.property,
              t93.role_code,
              t93.kind,
              (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(
                    (
                      select json_build_array(t95.key, t95.entity_type_code)
                      from entity t95
                      where t95.id = t94.value_entity_id
                    ),
                    t94.property,
                    t94.key,
                    t94_report.article_id,
                    t94.rank,
                    (
                      case
                      when t94.rank_reason is not null then (
                        select json_object_agg(language_code, reason order by language_code)::text
                        from claim_rank_reason
                        where claim_id = t94.id
                      ) end
                    ),
                    t94_article.language_code,
                    row(
                      t94.role_code,
                      t94.subject_id,
                      t94.value_edtf,
                      t94.value_text,
                      t94.value_language_code,
                      trim_scale(t94.value_number),
                      t94.value_unit_code,
                      t94.value_qualifier,
                      t94.value_entity_id,
                      t94.value_status
                    )::text
                  ) as j
                  from claim t94
                  left join event_report t94_report on t94_report.id = t94.report_id
                  left join article t94_article on t94_article.id = t94_report.article_id
                  left join unit t94_unit on t94_unit.code = t94.value_unit_code
                  where t94_report.event_id = t93.event_id
                    and t94.rank <> 'DEPRECATED'
                    and t94.property = t93.property
                    and t94.role_code is not distinct from t93.role_code
                    and t94.subject_id is not distinct from t93.subject_id
                    and t94_unit.dimension is not distinct from t93.dimension
                  order by t94.id
                ) related
              )
            ) as j
            from dispute t93
            left join event t93_event on t93_event.id = t93.event_id
            where t93.event_id = t92.id
            order by t93.property, t93.role_code, t93.subject_id, t93.dimension
          ) related
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              (
                select json_build_array(t97.key, t97.entity_type_code)
                from entity t97
                where t97.id = t96.value_entity_id
              ),
              t96.property,
              t96.key,
              t96_report.article_id,
              t96.rank,
              (
                case
                when t96.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t96.id
                ) end
              ),
              t96_article.language_code,
              row(
                t96.role_code,
                t96.subject_id,
                t96.value_edtf,
                t96.value_text,
                t96.value_language_code,
                trim_scale(t96.value_number),
                t96.value_unit_code,
                t96.value_qualifier,
                t96.value_entity_id,
                t96.value_status
              )::text
            ) as j
            from claim t96
            left join event_report t96_report on t96_report.id = t96.report_id
            left join article t96_article on t96_article.id = t96_report.article_id
            left join unit t96_unit on t96_unit.code = t96.value_unit_code
            where t96_report.event_id = t92.id and t96.property = ?
            order by t96.id
          ) related
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              trim_scale(t98.value_number)::text,
              t98.value_unit_code,
              t98.value_qualifier,
              t98.property,
              t98.key,
              t98_report.article_id,
              t98.rank,
              (
                case
                when t98.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t98.id
                ) end
              ),
              t98_article.language_code,
              row(
                t98.role_code,
                t98.subject_id,
                t98.value_edtf,
                t98.value_text,
                t98.value_language_code,
                trim_scale(t98.value_number),
                t98.value_unit_code,
                t98.value_qualifier,
                t98.value_entity_id,
                t98.value_status
              )::text
            ) as j
            from claim t98
            left join event_report t98_report on t98_report.id = t98.report_id
            left join article t98_article on t98_article.id = t98_report.article_id
            left join unit t98_unit on t98_unit.code = t98.value_unit_code
            where t98_report.event_id = t92.id and t98.property = ?
            order by t98.id
          ) related
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t99.stance, (select json_build_array(t100.key) from article t100 where t100.id = t99.article_id)
            ) as j
            from event_report t99
            left join event t99_event on t99_event.id = t99.event_id
            left join article t99_article on t99_article.id = t99.article_id
            where t99.event_id = t92.id
            order by t99.article_sort_date desc, t99.article_id desc
            limit 20
          ) page
        ),
        t92.event_type_code
      )
      from event t92
      where t92.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- facility
-- ?1 = 'extra-facility'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t102.scheme, t102.value, t102.source) as j
            from entity_identifier t102
            where t102.entity_id = t101.id
            order by t102.scheme, t102.value
          ) related
        )
      )
      from entity t101
      where t101.key = ? and t101.entity_type_code = 'FACILITY'
      order by t101.id
      limit 1
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
