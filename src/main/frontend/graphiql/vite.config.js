import { defineConfig } from "vite";
import { changedQueryBuilder } from "./query-builder.js";

export default defineConfig({
  base: "./",
  plugins: [changedQueryBuilder()],
  // The page has the address /graphiql, and its assets /graphiql/assets. Relative, because a proxy or the setting
  // server.servlet.context-path can put a path before both.
  experimental: {
    renderBuiltUrl: (file, { hostType }) => (hostType === "html" ? `graphiql/${file}` : { relative: true }),
  },
  publicDir: "../shared/public",
  build: {
    outDir: "../../../../target/frontend/static/graphiql",
    emptyOutDir: true,
    // Half of the chunk is the editor, Monaco, which cannot be split.
    chunkSizeWarningLimit: 4000,
    // "use client" in libraries matters only to frameworks that render on a server.
    rolldownOptions: { checks: { moduleLevelDirective: false, bundlerTimings: false, pluginTimings: false } },
  },
  worker: { format: "es" },
  // `npm run dev` uses the API of a Khabar that is running.
  server: { proxy: { "/graphql": "http://localhost:8080" } },
});
