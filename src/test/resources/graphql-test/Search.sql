-- exact
-- ?1 = [an id]
-- ?2 = ['xai']
-- ?3 = [an id]
-- ?4 = ['1.0']
-- ?5 = ['EXACT']
with list_t1 as (
  select *
  from unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::text[]) as match (entity_id, key, name_id, score, kind)
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(
          l1.score,
          l1.kind,
          t1.key,
          t1.entity_type_code,
          (select json_build_array(t2.name, t2.kind) from entity_name t2 where t2.id = l1.name_id)
        ) as j
        from (select l1.* from list_t1 l1 where true order by l1.score::float8 desc, l1.key collate "C" limit 20) l1
        left join entity t1 on t1.id = l1.entity_id
        order by l1.score::float8 desc, l1.key collate "C"
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- beginning
-- ?1 = [an id]
-- ?2 = ['elon-musk']
-- ?3 = [an id]
-- ?4 = ['0.8788888888888889']
-- ?5 = ['PREFIX']
with list_t3 as (
  select *
  from unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::text[]) as match (entity_id, key, name_id, score, kind)
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(
          l3.kind,
          t3.key,
          t3.entity_type_code,
          (select json_build_array(t4.is_preferred) from entity_name t4 where t4.id = l3.name_id)
        ) as j
        from (select l3.* from list_t3 l3 where true order by l3.score::float8 desc, l3.key collate "C" limit 20) l3
        left join entity t3 on t3.id = l3.entity_id
        order by l3.score::float8 desc, l3.key collate "C"
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- misspelled
-- ?1 = [an id]
-- ?2 = ['linda-yaccarino']
-- ?3 = [an id]
-- ?4 = ['0.855']
-- ?5 = ['FUZZY']
with list_t5 as (
  select *
  from unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::text[]) as match (entity_id, key, name_id, score, kind)
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t5.key, t5.entity_type_code, l5.kind) as j
        from (select l5.* from list_t5 l5 where true order by l5.score::float8 desc, l5.key collate "C" limit 20) l5
        left join entity t5 on t5.id = l5.entity_id
        order by l5.score::float8 desc, l5.key collate "C"
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- transliterated
-- ?1 = [an id]
-- ?2 = ['tesla']
-- ?3 = [an id]
-- ?4 = ['0.97']
-- ?5 = ['TRANSLITERATED']
with list_t6 as (
  select *
  from unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::text[]) as match (entity_id, key, name_id, score, kind)
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(
          l6.kind,
          t6.key,
          t6.entity_type_code,
          (select json_build_array(t7.name) from entity_name t7 where t7.id = l6.name_id)
        ) as j
        from (select l6.* from list_t6 l6 where true order by l6.score::float8 desc, l6.key collate "C" limit 1) l6
        left join entity t6 on t6.id = l6.entity_id
        order by l6.score::float8 desc, l6.key collate "C"
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- alike
-- ?1 = [an id]
-- ?2 = ['max-tegmark']
-- ?3 = [an id]
-- ?4 = ['0.9252404317958782']
-- ?5 = ['PHONETIC']
with list_t8 as (
  select *
  from unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::text[]) as match (entity_id, key, name_id, score, kind)
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(l8.kind, t8.key, t8.entity_type_code) as j
        from (select l8.* from list_t8 l8 where true order by l8.score::float8 desc, l8.key collate "C" limit 1) l8
        left join entity t8 on t8.id = l8.entity_id
        order by l8.score::float8 desc, l8.key collate "C"
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- kanji
-- ?1 = []
-- ?2 = []
-- ?3 = []
-- ?4 = []
-- ?5 = []
with list_t9 as (
  select *
  from unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::text[]) as match (entity_id, key, name_id, score, kind)
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t9.key, t9.entity_type_code) as j
        from (select l9.* from list_t9 l9 where true order by l9.score::float8 desc, l9.key collate "C" limit 20) l9
        left join entity t9 on t9.id = l9.entity_id
        order by l9.score::float8 desc, l9.key collate "C"
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- nobody
-- ?1 = []
-- ?2 = []
-- ?3 = []
-- ?4 = []
-- ?5 = []
with list_t10 as (
  select *
  from unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::text[]) as match (entity_id, key, name_id, score, kind)
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(l10.kind) as j
        from (
          select l10.* from list_t10 l10 where true order by l10.score::float8 desc, l10.key collate "C" limit 21
        ) l10
        left join entity t10 on t10.id = l10.entity_id
        order by l10.score::float8 desc, l10.key collate "C"
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
