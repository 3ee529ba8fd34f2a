// All rules of the linter except the alphabetical ones: fields, arguments and values are in the order that explains them best.
const { readdirSync } = require('node:fs');
const { dirname, join } = require('node:path');

module.exports = {
    rules: readdirSync(join(dirname(require.resolve('graphql-schema-linter')), 'rules'))
        .filter((file) => file.endsWith('.js'))
        .map((file) => file.replace('.js', '').replaceAll('_', '-'))
        .filter((rule) => !rule.endsWith('sorted-alphabetically')),
};
