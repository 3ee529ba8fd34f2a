/** A GraphQL operation, with the types of its data and variables. */
export interface Operation<Data, Variables> {
  query: string;
  hash: string;
  /** Only for the compiler: carries the types. */
  types?: (variables: Variables) => Data;
}

/** What a page shows, and the query that asked for it. */
export interface Answer<Data> {
  data: Data;
  query: string;
  variables: object;
}

interface Response<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** The API refused the query. */
export class QueryError extends Error {}

/** The API did not answer, or not with JSON. */
export class UnreachableError extends Error {}

/**
 * Sends the operation with GET, as its hash: the browser then stores the response and revalidates it by its ETag. If the
 * server does not know the hash yet, sends the query too.
 */
export async function request<Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  const { query, hash } = operation;
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  let response = await get<Data>({ variables, extensions }, signal);
  if (response.errors?.some((error) => error.message === "PersistedQueryNotFound")) {
    response = await get<Data>({ query, variables, extensions }, signal);
  }
  if (response.errors || !response.data) {
    throw new QueryError(response.errors?.map((error) => error.message).join("\n") ?? "");
  }
  return { data: response.data, query, variables };
}

async function get<Data>(parameters: object, signal?: AbortSignal): Promise<Response<Data>> {
  const { api } = document.getElementById("explorer")!.dataset;
  const url = new URL(api!, document.baseURI);
  for (const [name, value] of Object.entries(parameters)) {
    url.searchParams.set(name, typeof value === "string" ? value : JSON.stringify(value));
  }
  try {
    // With application/json, the status of an unknown hash is 200: browsers report others on the console.
    const response = await fetch(url, { signal, headers: { Accept: "application/json" } });
    return (await response.json()) as Response<Data>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new UnreachableError();
  }
}
