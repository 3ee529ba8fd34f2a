// Tomcat rejects longer request lines, so a longer query stays out of the address.
const MAX_LENGTH = 6000;

/** Returns the operation in the address (`?query=…&variables=…`), or null. */
export function operationInAddress() {
  const parameters = new URLSearchParams(location.search);
  const query = parameters.get("query");
  return query && { query, variables: parameters.get("variables") ?? "" };
}

/** Writes the operation of the active tab into the address, so that a copied address opens the same operation. */
export function showInAddress({ tabs, activeTabIndex }) {
  const { query, variables } = tabs[activeTabIndex];
  const parameters = new URLSearchParams();
  if (query) parameters.set("query", query);
  if (variables) parameters.set("variables", variables);
  const search = `?${parameters}`;
  history.replaceState(null, "", query && search.length <= MAX_LENGTH ? search : location.pathname);
}
