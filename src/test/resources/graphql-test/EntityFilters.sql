-- types, planned for its parameters
-- ?1 = ['PERSON', 'FACILITY', 'PRODUCT']
-- ?2 = ['ORGANIZATION', 'PERSON']
-- ?3 = ['PERSON', 'FACILITY', 'PRODUCT']
-- ?4 = ['ORGANIZATION', 'PERSON']
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from entity t1
      where (t1.entity_type_code = any(?) and ((t1.entity_type_code = any(?))) is not true)
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t1.key, t1.entity_type_code) as j
        from entity t1
        where (t1.entity_type_code = any(?) and ((t1.entity_type_code = any(?))) is not true)
        order by t1.sort_name, t1.id
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- key, planned for its parameters
-- ?1 = ['x', 'xai', 'meta']
-- ?2 = 'XA%'
-- ?3 = ['x', 'xai', 'meta']
-- ?4 = 'XA%'
select result.json
from (
  select json_build_array(
    (select count(*) from entity t2 where ((t2.key = any(?) and lower(t2.key) like lower(?)))),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t2.key, t2.entity_type_code) as j
        from entity t2
        where ((t2.key = any(?) and lower(t2.key) like lower(?)))
        order by t2.sort_name, t2.id
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- name, planned for its parameters
-- ?1 = '%ماسک%'
-- ?2 = '%ماسک%'
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from entity t3
      where (exists (select from entity_name where entity_name.entity_id = t3.id and (entity_name.name_norm like ?)))
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t3.key, t3.entity_type_code) as j
        from entity t3
        where (exists (select from entity_name where entity_name.entity_id = t3.id and (entity_name.name_norm like ?)))
        order by t3.sort_name, t3.id
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- exact, planned for its parameters
-- ?1 = 'Memphis kümesi'
-- ?2 = 'Memphis kümesi'
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from entity t4
      where (exists (select from entity_name where entity_name.entity_id = t4.id and (entity_name.name = ?)))
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t4.key, t4.entity_type_code) as j
        from entity t4
        where (exists (select from entity_name where entity_name.entity_id = t4.id and (entity_name.name = ?)))
        order by t4.sort_name, t4.id
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- identifier, planned for its parameters
-- ?1 = 'WIKIDATA'
-- ?2 = 'Q95'
-- ?3 = 'meta'
-- ?4 = 'WIKIDATA'
-- ?5 = 'Q95'
-- ?6 = 'meta'
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from entity t5
      where (((t5.id in (select entity_id from entity_identifier where scheme = ? and value = ?)) or ((t5.key = ?))))
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t5.key, t5.entity_type_code) as j
        from entity t5
        where (((t5.id in (select entity_id from entity_identifier where scheme = ? and value = ?)) or ((t5.key = ?))))
        order by t5.sort_name, t5.id
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- others, planned for its parameters
-- ?1 = 'LEI'
-- ?2 = 'Q95'
-- ?3 = 'WEBSITE'
-- ?4 = 'Q95'
-- ?5 = 'TICKER'
-- ?6 = 'Q95'
-- ?7 = 'X_HANDLE'
-- ?8 = 'Q95'
-- ?9 = 'ORCID'
-- ?10 = 'Q95'
-- ?11 = 'OTHER'
-- ?12 = 'Q95'
-- ?13 = 'LEI'
-- ?14 = 'Q95'
-- ?15 = 'WEBSITE'
-- ?16 = 'Q95'
-- ?17 = 'TICKER'
-- ?18 = 'Q95'
-- ?19 = 'X_HANDLE'
-- ?20 = 'Q95'
-- ?21 = 'ORCID'
-- ?22 = 'Q95'
-- ?23 = 'OTHER'
-- ?24 = 'Q95'
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from entity t6
      where (
        (
          (t6.id in (select entity_id from entity_identifier where scheme = ? and value = ?))
          or (t6.id in (select entity_id from entity_identifier where scheme = ? and value = ?))
          or (t6.id in (select entity_id from entity_identifier where scheme = ? and value = ?))
          or (t6.id in (select entity_id from entity_identifier where scheme = ? and value = ?))
          or (t6.id in (select entity_id from entity_identifier where scheme = ? and value = ?))
          or (t6.id in (select entity_id from entity_identifier where scheme = ? and value = ?))
        )
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t6.key, t6.entity_type_code) as j
        from entity t6
        where (
          (
            (t6.id in (select entity_id from entity_identifier where scheme = ? and value = ?))
            or (t6.id in (select entity_id from entity_identifier where scheme = ? and value = ?))
            or (t6.id in (select entity_id from entity_identifier where scheme = ? and value = ?))
            or (t6.id in (select entity_id from entity_identifier where scheme = ? and value = ?))
            or (t6.id in (select entity_id from entity_identifier where scheme = ? and value = ?))
            or (t6.id in (select entity_id from entity_identifier where scheme = ? and value = ?))
          )
        )
        order by t6.sort_name, t6.id
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- participatesIn, planned for its parameters
-- ?1 = ['EMPLOYER', 'FORMER_EMPLOYER']
-- ?2 = 'HIRE'
-- ?3 = 2
-- ?4 = ['EMPLOYER', 'FORMER_EMPLOYER']
-- ?5 = 'HIRE'
-- ?6 = 4
-- ?7 = ['EMPLOYER', 'FORMER_EMPLOYER']
-- ?8 = 'HIRE'
-- ?9 = 2
-- ?10 = ['EMPLOYER', 'FORMER_EMPLOYER']
-- ?11 = 'HIRE'
-- ?12 = 4
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from entity t7
      where (
        (
          (
            select count(distinct participant.event_id)
            from event_participant participant
            join event t7_r1 on t7_r1.id = participant.event_id
            where participant.entity_id = t7.id
              and participant.role_code = any(?)
              and (t7_r1.event_type_code = ? and not exists (select from event part where part.part_of_id = t7_r1.id))
          ) >= ?
          and (
            select count(distinct participant.event_id)
            from event_participant participant
            join event t7_r1 on t7_r1.id = participant.event_id
            where participant.entity_id = t7.id
              and participant.role_code = any(?)
              and (t7_r1.event_type_code = ? and not exists (select from event part where part.part_of_id = t7_r1.id))
          ) <= ?
        )
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t7.key, t7.entity_type_code) as j
        from entity t7
        where (
          (
            (
              select count(distinct participant.event_id)
              from event_participant participant
              join event t7_r1 on t7_r1.id = participant.event_id
              where participant.entity_id = t7.id
                and participant.role_code = any(?)
                and (t7_r1.event_type_code = ? and not exists (select from event part where part.part_of_id = t7_r1.id))
            ) >= ?
            and (
              select count(distinct participant.event_id)
              from event_participant participant
              join event t7_r1 on t7_r1.id = participant.event_id
              where participant.entity_id = t7.id
                and participant.role_code = any(?)
                and (t7_r1.event_type_code = ? and not exists (select from event part where part.part_of_id = t7_r1.id))
            ) <= ?
          )
        )
        order by t7.event_count desc, t7.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- mentionedIn, planned for its parameters
-- ?1 = 'PERSON'
-- ?2 = 'tr'
-- ?3 = an id
-- ?4 = 'PERSON'
-- ?5 = 'tr'
-- ?6 = an id
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from entity t8
      where (
        t8.entity_type_code = ?
        and (
          (
            exists (
              select
              from mention
              join article t8_r1 on t8_r1.id = mention.article_id
              where mention.entity_id = t8.id and (t8_r1.language_code = ?)
            )
          )
          and (
            exists (
              select
              from mention
              join article t8_r1 on t8_r1.id = mention.article_id
              where mention.entity_id = t8.id and (t8_r1.publisher_id = ?)
            )
          )
        )
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t8.key, t8.entity_type_code) as j
        from entity t8
        where (
          t8.entity_type_code = ?
          and (
            (
              exists (
                select
                from mention
                join article t8_r1 on t8_r1.id = mention.article_id
                where mention.entity_id = t8.id and (t8_r1.language_code = ?)
              )
            )
            and (
              exists (
                select
                from mention
                join article t8_r1 on t8_r1.id = mention.article_id
                where mention.entity_id = t8.id and (t8_r1.publisher_id = ?)
              )
            )
          )
        )
        order by t8.sort_name desc, t8.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
