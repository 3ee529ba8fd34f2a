import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";

const endpoint = process.argv[2] ?? "http://localhost:8080/graphql";

const client = new ApolloClient({
  link: new HttpLink({ uri: endpoint }),
  cache: new InMemoryCache({
    // Joins the pages of a list. Lists with other filters or orders are other lists.
    typePolicies: {
      Organization: { fields: { departures: relayStylePagination(["filter", "orderBy"]) } },
    },
  }),
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
  const { data } = await client.query({
    query: DEPARTURES,
    variables: { organization: "xai", after },
    // In React, the fetchMore of useQuery does this.
    fetchPolicy: "network-only",
  });
  departures = data.organization.departures;
  after = departures.pageInfo.hasNextPage ? departures.pageInfo.endCursor : null;
} while (after);

// The cache has joined the pages.
for (const { node } of departures.edges) {
  const { person, occurred, nextEmployer } = node;
  console.log(person?.name.value ?? "?", occurred?.edtf ?? "?", nextEmployer?.key ?? "?");
}
