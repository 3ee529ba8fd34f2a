import { storage } from "./storage.js";

// Where GraphiQL keeps its tabs.
const TABS = "graphiql:tabState";
const LINKED = "linked";

/**
 * Reuses the tab of the last link for this one, unless the user has edited it: GraphiQL would open one more tab for each
 * link. Call it before GraphiQL restores its tabs.
 */
export function reuseLinkedTab(operation) {
  const state = read(TABS);
  const tabs = state?.tabs ?? [];
  if (tabs.some((tab) => isSame(tab, operation))) return;
  const linked = read(LINKED);
  const kept = tabs.filter((tab) => !linked || !isSame(tab, linked));
  if (state) storage.setItem(TABS, JSON.stringify({ ...state, tabs: kept }));
  storage.setItem(LINKED, JSON.stringify(operation));
}

function read(key) {
  try {
    return JSON.parse(storage.getItem(key));
  } catch {
    return null;
  }
}

function isSame(tab, operation) {
  return (tab.query ?? "") === operation.query && (tab.variables ?? "") === operation.variables;
}
