// Mercurius with graphql-jit over Khabar's tables, written by hand for the three operations: one prepared statement a level of the operation.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';

const DATE = 1082, TIMESTAMPTZ = 1184;
pg.types.setTypeParser(DATE, text => text);
pg.types.setTypeParser(TIMESTAMPTZ, text => new Date(text).toISOString().replace('.000Z', 'Z'));
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const rows = async (name, text, ...values) => (await pool.query({ name, text, values })).rows;

const schema = `
    type Query { organization(by: Ref!): Entity  entity(by: Ref!): Entity  events(first: Int = 20): EventConnection! }
    input Ref { key: String! }
    type LocalizedText { value: String! }
    type FuzzyDate { from: String  through: String  precision: String! }
    type Entity { key: String!  type: String!  name(languages: [String!]): LocalizedText!  departures(first: Int = 20): EventConnection! }
    type EventConnection { nodes: [Event!]! }
    type Event {
        key: String!  status: String!  occurred: FuzzyDate  title(languages: [String!]): LocalizedText!
        participants: [Participant!]!  articles(first: Int = 20): ArticleConnection!
    }
    type Participant { role: String!  position: String  entity: Entity! }
    type ArticleConnection { nodes: [Article!]! }
    type Article { key: String!  language: String!  publishedAt: String  publisher: Publisher }
    type Publisher { name: String! }
`;

const EVENT = `event.id, event.key, event.status, event.occurred_from as "from", event.occurred_until - 1 as "through",
    event.occurred_precision as precision`;
const event = row => ({ ...row, occurred: row.precision === 'UNKNOWN' ? null : row });
const find = async (_, { by }) =>
    (await rows('entity', 'select id, key, entity_type_code as type from entity where key = $1', by.key))[0] ?? null;

const resolvers = {
    Query: {
        organization: find,
        entity: find,
        events: async (_, { first }) => ({
            nodes: (await rows('events', `select ${EVENT} from event order by sort_date desc, id desc limit $1`, first)).map(event),
        }),
    },
};

/** Loader that reads the rows of all parents at once, groups them by parent and returns one result a parent. */
const loader = (read, result) => ({
    opts: { cache: false },
    loader: async queries => {
        const ids = [...new Set(queries.map(query => query.obj.id))];
        const byParent = Map.groupBy(await read(ids, queries[0].params), row => row.parent);
        return queries.map(query => result(byParent.get(query.obj.id) ?? []));
    },
});
const first = found => found[0] ?? null;
const connection = found => ({ nodes: found });

const loaders = {
    Entity: {
        name: loader((ids, { languages }) => rows('names',
            `select entity_id as parent, name as value from entity_name
              where entity_id = any($1::bigint[]) and language_code = $2 and is_preferred`, ids, languages[0]), first),
        departures: loader((ids, params) => rows('departures',
            `select parent.id as parent, event.*
               from unnest($1::bigint[]) parent (id)
              cross join lateral (
                    select ${EVENT}
                      from event_participant employer
                      join event on event.id = employer.event_id
                     where employer.entity_id = parent.id and employer.role_code = 'EMPLOYER' and employer.event_type_code = 'DEPARTURE'
                       and not exists (select from event part where part.part_of_id = employer.event_id)
                     order by employer.sort_date desc, employer.event_id desc
                     limit $2) event`, ids, params.first), found => connection(found.map(event))),
    },
    Event: {
        title: loader((ids, { languages }) => rows('titles',
            `select event_id as parent, title as value from event_text
              where event_id = any($1::bigint[]) and language_code = $2`, ids, languages[0]), first),
        participants: loader(ids => rows('participants',
            `select participant.event_id as parent, role_code as role, position_title as position,
                    entity.id, entity.key, entity.entity_type_code as type
               from event_participant participant
               join entity on entity.id = participant.entity_id
              where participant.event_id = any($1::bigint[])
              order by participant.event_id, participant.ordinal, participant.id`, ids),
            found => found.map(({ role, position, id, key, type }) => ({ role, position, entity: { id, key, type } }))),
        articles: loader((ids, params) => rows('articles',
            `select parent.id as parent, article.*
               from unnest($1::bigint[]) parent (id)
              cross join lateral (
                    select article.key, article.language_code as language, article.published_at as "publishedAt", publisher.name
                      from event_report report
                      join article on article.id = report.article_id
                      left join publisher on publisher.id = article.publisher_id
                     where report.event_id = parent.id
                     order by report.article_sort_date desc, report.article_id desc
                     limit $2) article`, ids, params.first),
            found => connection(found.map(article => ({ ...article, publisher: article.name && { name: article.name } })))),
    },
};

const server = Fastify();
server.register(mercurius, { schema, resolvers, loaders, jit: 1, graphiql: false });
await server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
