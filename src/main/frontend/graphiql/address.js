// Tomcat rejects longer request lines. A longer query goes into the fragment, which browsers do not send.
const MAX_LENGTH = 6000;

/** Returns the operation in the address (`?query=…&variables=…`, or the same after `#`), or null. */
export function operationInAddress() {
  const search = new URLSearchParams(location.search);
  const parameters = search.has("query") ? search : new URLSearchParams(location.hash.slice(1));
  const query = parameters.get("query");
  return query && { query, variables: parameters.get("variables") ?? "" };
}

/** Writes the operation of the active tab into the address, so that a copied address opens the same operation. */
export function showInAddress({ tabs, activeTabIndex }) {
  const { query, variables } = tabs[activeTabIndex];
  const parameters = new URLSearchParams();
  if (query) parameters.set("query", query);
  if (variables) parameters.set("variables", variables);
  const operation = (parameters.size > 0 ? "?" : "") + parameters;
  const address = operation.length <= MAX_LENGTH ? operation : operation.replace("?", "#");
  history.replaceState(null, "", location.pathname + address);
}
