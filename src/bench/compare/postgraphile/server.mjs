// PostGraphile 5 over Khabar's tables: the amber preset with simplified names, in two workers that share a port.
import cluster from 'node:cluster';
import { createServer } from 'node:http';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { postgraphile } from 'postgraphile';
import { PgSimplifyInflectionPreset } from '@graphile/simplify-inflection';

if (cluster.isPrimary) {
    cluster.fork();
    cluster.fork();
} else {
    const server = createServer();
    await postgraphile({
        extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset],
        pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: ['public'], poolSize: 10 })],
        // Its list of fields would leave out those that have no index of their own.
        disablePlugins: ['PgIndexBehaviorsPlugin'],
        grafserv: { graphiql: false, watch: false },
        grafast: { explain: false },
    })
        .createServ(grafserv)
        .addTo(server);
    server.listen(Number(process.env.PORT), '127.0.0.1');
}
