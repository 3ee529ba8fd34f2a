import json
import sys
import urllib.request

ENDPOINT = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:8080/graphql"

QUERY = """
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
}
"""


def request(variables):
    body = json.dumps({"query": QUERY, "variables": variables}).encode()
    headers = {"Content-Type": "application/json"}
    with urllib.request.urlopen(urllib.request.Request(ENDPOINT, body, headers), timeout=30) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise RuntimeError(answer["errors"])
    return answer["data"]


after = None
while True:
    departures = request({"organization": "xai", "after": after})["organization"]["departures"]
    for departure in departures["nodes"]:
        person = departure["person"] or {"name": {"value": "?"}}
        occurred = departure["occurred"] or {"edtf": "?"}
        employer = departure["nextEmployer"] or {"key": "?"}
        print(person["name"]["value"], occurred["edtf"], employer["key"])
    after = departures["pageInfo"]["endCursor"]
    if not departures["pageInfo"]["hasNextPage"]:
        break
