// Tomcat answers a longer request line with an error, so a longer query stays out of the address.
const LONGEST = 6000;

/** The operation that the address bears (`?query=…&variables=…`), or null. */
export function operationInAddress() {
  const parameters = new URLSearchParams(location.search);
  const query = parameters.get("query");
  return query && { query, variables: parameters.get("variables") ?? "" };
}

/** Keeps the operation of the active tab in the address, so that a copied address shows the same. */
export function showInAddress({ tabs, activeTabIndex }) {
  const { query, variables } = tabs[activeTabIndex];
  const parameters = new URLSearchParams();
  if (query) parameters.set("query", query);
  if (variables) parameters.set("variables", variables);
  const search = `?${parameters}`;
  history.replaceState(null, "", query && search.length <= LONGEST ? search : location.pathname);
}
