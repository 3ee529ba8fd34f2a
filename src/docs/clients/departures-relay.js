import { Environment, fetchQuery, graphql, Network, RecordSource, Store } from "relay-runtime";

const endpoint = process.argv[2] ?? "http://localhost:8080/graphql";

async function request({ text: query }, variables) {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const environment = new Environment({ network: Network.create(request), store: new Store(new RecordSource()) });

// The compiler checks the query with the schema, and writes its types.
const departuresQuery = graphql`
  query departuresRelayQuery($organization: String!, $after: String) {
    organization(by: { key: $organization }) {
      departures(first: 2, after: $after) {
        edges {
          node {
            person { name(languages: ["hi"]) { value } }
            occurred { edtf }
            nextEmployer { key }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`;

let after = null;
do {
  const data = await fetchQuery(environment, departuresQuery, { organization: "xai", after }).toPromise();
  const { edges, pageInfo } = data.organization.departures;
  for (const { node } of edges) {
    const { person, occurred, nextEmployer } = node;
    console.log(person?.name.value ?? "?", occurred?.edtf ?? "?", nextEmployer?.key ?? "?");
  }
  after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
} while (after);
