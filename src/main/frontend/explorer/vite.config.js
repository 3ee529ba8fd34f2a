import { defineConfig } from "vite";

export default defineConfig({
  // Relative to the page's <base>, which the server writes: the explorer works under any path.
  base: "./",
  publicDir: "../shared/public",
  build: {
    outDir: "../../../../target/frontend/static/explorer",
    emptyOutDir: true,
    // The content security policy allows no data URLs.
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { moduleLevelDirective: false, bundlerTimings: false, pluginTimings: false } },
  },
  // `npm run dev` uses the API of a Khabar that is running.
  // The labels are with the API's resources.
  server: { proxy: { "/graphql": "http://localhost:8080" }, fs: { allow: ["..", "../../resources/khabar/label"] } },
});
