import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { parse } from "graphql";
import { useSyncExternalStore } from "react";
import { inReadingOrder } from "./schema-order.js";

// By the ID of the tab that shows the response.
const measurements = new Map();
const listeners = new Set();
let activeTab = "";

/** Sends operations to the API, and keeps the time and cost of each tab's last one. */
export function createFetcher(url) {
  const fetcher = createGraphiQLFetcher({ url, enableIncrementalDelivery: false });
  return async (parameters, options) => {
    if (parameters.operationName === "IntrospectionQuery") return inReadingOrder(await fetcher(parameters, options));
    const tab = activeTab;
    keep(tab, undefined);
    const start = performance.now();
    const response = await fetcher(withKnownName(parameters), options);
    const milliseconds = performance.now() - start;
    keep(tab, { milliseconds, cost: response.extensions?.cost, errors: response.errors?.length ?? 0 });
    return response;
  };
}

/** GraphiQL reads an operation's name after a delay, so it may send that of the operation before. */
function withKnownName({ operationName, ...parameters }) {
  const isKnown = operationName && operationNames(parameters.query).includes(operationName);
  return isKnown ? { ...parameters, operationName } : parameters;
}

function operationNames(query) {
  try {
    return parse(query, { noLocation: true }).definitions.map((definition) => definition.name?.value);
  } catch {
    return []; // The server says what is wrong.
  }
}

/** Returns the measurement of the tab, which is from now on the active one. */
export function useMeasurement(tab) {
  activeTab = tab;
  return useSyncExternalStore(subscribe, () => measurements.get(tab));
}

function keep(tab, measurement) {
  measurements.set(tab, measurement);
  listeners.forEach((listener) => listener());
}

function subscribe(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
