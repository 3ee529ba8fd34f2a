-- One question a line. organization-1 is the largest, with 50,000 departures of a million events; organization-100 has hundreds.
select status, count(*) from report.departures where organization_key = 'organization-1' group by 1
select * from report.departures where organization_key = 'organization-100'
select * from report.departures where organization_name = (select name from report.entities where entity_key = 'organization-100')
select * from report.departures where person_key = 'person-77'
select next_employer_key, count(*) from report.departures where organization_key = 'organization-1' group by 1
select * from report.departures where month = '2025-08'
select * from report.departures where first_reported_month = '2025-08'
select * from report.people_moves where person_key = 'person-77'
select * from report.people_moves where organization_key = 'organization-100'
select event_type, count(*) from report.people_moves where organization_key = 'organization-1' group by 1
select * from report.people_moves where month = '2025-08'
select * from report.event_sources where event_key = 'event-5000'
select * from report.event_sources where published_week = '2025-W33'
select stance, count(*) from report.event_sources where language = 'fa' group by 1
select stance, count(*) from report.event_sources where publisher_key = 'publisher-1' group by 1
select * from report.coverage_by_month where month = '2025-08'
select * from report.coverage_by_month where language = 'fa'
select * from report.coverage_by_month where language = 'en'
select * from report.coverage_by_month
select * from report.disputes where event_key = 'event-5005'
select * from report.disputes where month = '2025-08'
select * from report.disputes
select * from report.name_variants where entity_key = 'organization-1'
select script, count(*) from report.name_variants where language = 'fa' group by 1
select * from report.organization_flow where organization_key = 'organization-1'
select * from report.organization_flow where month = '2025-08'
select * from report.organization_flow
select * from report.entities where entity_key = 'organization-1'
select * from report.entities where name = (select name from report.entities where entity_key = 'organization-100')
select * from report.entity_names where entity_key = 'organization-1'
select script, count(*) from report.entity_names where language = 'fa' group by 1
select * from report.events where event_key = 'event-5000'
select * from report.events where month = '2025-08'
select * from report.events where first_reported_week = '2025-W33'
select event_type, count(*) from report.events where year = 2025 and not is_counted_by_parts group by 1
select * from report.participants where entity_key = 'organization-100'
select event_type, role, count(*) from report.participants where entity_key = 'organization-1' group by 1, 2
select * from report.participants where month = '2025-08'
select * from report.articles where published_week = '2025-W33'
select published_week, count(*) from report.articles where language = 'fa' group by 1
select published_month, count(*) from report.articles where language = 'en' group by 1
select published_year, count(*) from report.articles where publisher_key = 'publisher-1' group by 1
select * from report.mentions where entity_key = 'organization-100'
select language, count(*) from report.mentions where entity_key = 'organization-1' group by 1
select resolution, count(*) from report.mentions where language = 'fa' group by 1
select * from report.claims where event_key = 'event-5005'
select * from report.claims where value_entity_key = 'organization-100'
select property, count(*) from report.claims where language = 'fa' group by 1
