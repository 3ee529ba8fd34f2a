import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { PgSimplifyInflectionPreset } from "@graphile/simplify-inflection";
import { makePgService } from "postgraphile/adaptors/pg";

export default {
  extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: ["public"], poolSize: 10 })],
  disablePlugins: ["PgIndexBehaviorsPlugin"],
  grafserv: { port: 5678, graphiql: false, watch: false },
  grafast: { explain: false },
};
