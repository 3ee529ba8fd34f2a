import { defineConfig } from "vite";

export default defineConfig({
  base: "/graphiql/",
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
