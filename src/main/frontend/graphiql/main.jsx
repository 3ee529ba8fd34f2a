import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "@fontsource-variable/noto-sans";
import "@fontsource-variable/vazirmatn";
import "./khabar.css";

import { explorerPlugin } from "@graphiql/plugin-explorer";
import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";

import { operationInAddress, showInAddress } from "./address.js";
import { examples } from "./examples.js";
import { reuseLinkedTab } from "./linked-tab.js";
import { createFetcher } from "./measurements.js";
import { ResponseStatus } from "./ResponseStatus.jsx";
import { DocumentationStart, EditorSettings } from "./Settings.jsx";
import { ShareButton } from "./ShareButton.jsx";
import { storage } from "./storage.js";

// A link whose operation is in the fragment does not load the page if it is open already.
window.addEventListener("hashchange", () => location.reload());

const shared = operationInAddress();
const isFirstVisit = storage.length === 0;
if (shared) reuseLinkedTab(shared);
// GraphiQL fills the editors of the first tab from the initial operation, not from defaultTabs. On later visits it
// restores the tabs of the last one, and opens one more for an operation in the address.
const initial = shared ?? (isFirstVisit ? examples[0] : {});
const page = document.getElementById("graphiql");

createRoot(page).render(
  <GraphiQL
    fetcher={createFetcher(page.dataset.api)}
    plugins={[HISTORY_PLUGIN, { ...explorerPlugin(), title: "Query builder" }]}
    storage={storage}
    defaultTabs={shared ? [shared, ...examples] : examples}
    initialQuery={initial.query}
    initialVariables={initial.variables}
    onTabChange={showInAddress}
    schemaDescription
    inputValueDeprecation
  >
    <GraphiQL.Logo>
      <nav className="khabar-logo" aria-label="Khabar">
        <a href="./">Khabar</a>
        <a href="docs">Docs</a>
      </nav>
    </GraphiQL.Logo>
    <GraphiQL.Toolbar>
      {({ prettify, merge, copy }) => (
        <>
          <ShareButton />
          {prettify}
          {merge}
          {copy}
        </>
      )}
    </GraphiQL.Toolbar>
    <GraphiQL.Footer>
      <ResponseStatus />
    </GraphiQL.Footer>
    <EditorSettings />
    <DocumentationStart />
  </GraphiQL>,
);
