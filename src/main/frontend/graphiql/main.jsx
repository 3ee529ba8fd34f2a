import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "./khabar.css";

import { explorerPlugin } from "@graphiql/plugin-explorer";
import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";

import { operationInAddress, showInAddress } from "./address.js";
import { examples } from "./examples.js";
import { storage } from "./storage.js";

const shared = operationInAddress();
const isFirstVisit = storage.length === 0;
// GraphiQL fills the editors of the first tab from the initial operation, not from defaultTabs. On later visits it
// restores the tabs of the last one, and opens one more for an operation in the address.
const initial = shared ?? (isFirstVisit ? examples[0] : {});

createRoot(document.getElementById("graphiql")).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: "graphql" })}
    plugins={[HISTORY_PLUGIN, explorerPlugin()]}
    storage={storage}
    defaultTabs={shared ? [shared, ...examples] : examples}
    initialQuery={initial.query}
    initialVariables={initial.variables}
    onTabChange={showInAddress}
    schemaDescription
    inputValueDeprecation
  >
    <GraphiQL.Logo>
      <span className="khabar-logo">Khabar</span>
    </GraphiQL.Logo>
  </GraphiQL>,
);
