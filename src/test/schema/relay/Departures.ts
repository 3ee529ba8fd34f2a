import { graphql } from 'react-relay';

export const departures = graphql`
    query DeparturesQuery($key: String!) {
        organization(by: { key: $key }) {
            name(languages: ["fa"]) { value direction }
            ...Departures_organization
        }
    }
`;

export const page = graphql`
    fragment Departures_organization on Organization
    @refetchable(queryName: "DeparturesPageQuery")
    @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" }) {
        departures(first: $first, after: $after) @connection(key: "Departures_departures") {
            edges { node { person { name { value } } occurred { edtf } } }
        }
    }
`;
