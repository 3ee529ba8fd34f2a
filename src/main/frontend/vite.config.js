import { defineConfig } from "vite";

export default defineConfig({
  base: "/graphiql/",
  build: {
    outDir: "../../../target/frontend/static/graphiql",
    emptyOutDir: true,
    // Half of it is Monaco, the editor, which is one piece.
    chunkSizeWarningLimit: 4000,
    // "use client" in libraries is for frameworks that render on a server.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: "es" },
  // `npm run dev` takes the API of a running Khabar.
  server: { proxy: { "/graphql": "http://localhost:8080" } },
});
