// Works in browsers, and in Node 18 or later.
const endpoint = process.argv[2] ?? "http://localhost:8080/graphql";

const query = `
  query Departures($organization: String!, $after: String) {
    organization(by: { key: $organization }) {
      departures(first: 2, after: $after) {
        nodes {
          person { name(languages: ["hi"]) { value } }
          occurred { edtf }
          nextEmployer { key }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`;

async function request(variables) {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) {
    throw new Error(errors.map(({ message, extensions }) => `${extensions.code}: ${message}`).join("\n"));
  }
  return data;
}

let after = null;
do {
  const { organization } = await request({ organization: "xai", after });
  const { nodes, pageInfo } = organization.departures;
  for (const { person, occurred, nextEmployer } of nodes) {
    console.log(person?.name.value ?? "?", occurred?.edtf ?? "?", nextEmployer?.key ?? "?");
  }
  after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
} while (after);
