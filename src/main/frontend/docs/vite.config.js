import { defineConfig } from "vite";

export default defineConfig({
  // Pages have addresses like /docs/start, and their assets /docs/assets.
  base: "./",
  publicDir: "../shared/public",
  build: {
    outDir: "../../../../target/frontend/static/docs",
    emptyOutDir: true,
    // The content security policy allows no data URLs.
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { bundlerTimings: false, pluginTimings: false } },
  },
});
