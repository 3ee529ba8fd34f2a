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
            // Required of root fields and types only by the recommendation; here of everything.
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
            // The schema is printed: one line where the description has one, a block where it has more.
            '@graphql-eslint/description-style': 'off',
            // What has an identity of its own implements Node, and so has an id; counts, dates, texts and values have none.
            '@graphql-eslint/strict-id-in-types': 'off',
            // Lists that are walked in one direction only have `first` and `after`.
            '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
            // Connections have `nodes` beside `edges`, and lists without pages hold the objects themselves;
            // the edges of mentions, disputes and statistics lead to values, which are no Nodes.
            '@graphql-eslint/relay-edge-types': [
                'error',
                { withEdgeSuffix: true, listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
            ],
        },
    },
];
