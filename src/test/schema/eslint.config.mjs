import graphql from '@graphql-eslint/eslint-plugin';

export default [
    {
        files: ['khabar.graphql'],
        languageOptions: {
            parser: graphql.parser,
            parserOptions: { graphQLConfig: { schema: 'khabar.graphql' } },
        },
        plugins: { '@graphql-eslint': graphql },
        linterOptions: { reportUnusedDisableDirectives: 'error' },
        rules: {
            ...graphql.configs['flat/schema-recommended'].rules,
            ...graphql.configs['flat/schema-relay'].rules,
            // The recommendation requires descriptions of root fields and types only; here everything needs one.
            '@graphql-eslint/require-description': [
                'error',
                {
                    types: true,
                    rootField: true,
                    FieldDefinition: true,
                    InputValueDefinition: true,
                    EnumValueDefinition: true,
                    DirectiveDefinition: true,
                },
            ],
            // The schema is printed: a description of one line becomes a string, a longer one a block.
            '@graphql-eslint/description-style': 'off',
            // Types with an identity implement Node and so have an id; counts, dates, texts and values have no identity.
            '@graphql-eslint/strict-id-in-types': 'off',
            // Lists that page in one direction have `first` and `after` only.
            '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
            // Connections have `nodes` as well as `edges`, and unpaged lists have the objects themselves.
            // Edges of mentions, disputes and statistics have values, which are not Nodes.
            '@graphql-eslint/relay-edge-types': [
                'error',
                { withEdgeSuffix: true, listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
            ],
        },
    },
];
