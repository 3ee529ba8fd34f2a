import { Client, fetchExchange, gql } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";

const endpoint = process.argv[2] ?? "http://localhost:8080/graphql";

// Values without an ID belong to the object that has them.
const keys = Object.fromEntries(
  ["Coverage", "FuzzyDate", "LocalizedText", "Name", "Participant"].map((type) => [type, () => null]),
);

const client = new Client({
  url: endpoint,
  exchanges: [
    cacheExchange({ keys, resolvers: { Organization: { departures: relayPagination() } } }),
    fetchExchange,
  ],
});

const DEPARTURES = gql`
  query Departures($organization: String!, $after: String) {
    organization(by: { key: $organization }) {
      id
      departures(first: 2, after: $after) {
        edges {
          node {
            id
            person { id name(languages: ["hi"]) { value } }
            occurred { edtf }
            nextEmployer { id key }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`;

let departures;
let after = null;
do {
  const { data, error } = await client.query(DEPARTURES, { organization: "xai", after }).toPromise();
  if (error) throw error;
  departures = data.organization.departures;
  after = departures.pageInfo.hasNextPage ? departures.pageInfo.endCursor : null;
} while (after);

for (const { node } of departures.edges) {
  const { person, occurred, nextEmployer } = node;
  console.log(person?.name.value ?? "?", occurred?.edtf ?? "?", nextEmployer?.key ?? "?");
}
