// Measures the first execution of an operation: GraphiQL's tab "Departures", made new each time by an alias and page sizes.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { median, project, request, ticks } = require('./servers.js');

const TIMES = 100;
const WARM_UP = 300;

module.exports = async function firstExecution(khabar) {
    const document = fs.readFileSync(path.join(project, 'src/main/frontend/graphiql/operations/Departures.graphql'), 'utf8');
    const variables = { by: { key: 'organization-7' }, languages: ['en'] };
    // Another alias makes another plan, other page sizes make another statement. Few events have more than five articles.
    const unseen = number => document
        .replace('departures(', `departures${number}: departures(`)
        .replace('articles(first: 5)', `articles(first: ${5 + number % 20})`)
        .replace('reports(first: 5)', `reports(first: ${5 + Math.floor(number / 20)})`);
    const used = () => [ticks(khabar.process.pid), ticks(khabar.postgres)];

    const timed = async query => {
        const before = used();
        const start = performance.now();
        const response = await request(khabar, query, variables);
        const time = performance.now() - start;
        if (response.errors || !response.data.organization) {
            throw new Error(`Departures was not answered: ${JSON.stringify(response.errors)}`);
        }
        const after = used();
        return { time, server: 10 * (after[0] - before[0]), postgres: 10 * (after[1] - before[1]) };
    };

    for (let number = 0; number < WARM_UP; number++) {
        await request(khabar, unseen(number), variables);
        await request(khabar, document, variables);
    }
    const first = [];
    const warm = [];
    for (let number = 0; number < TIMES; number++) {
        warm.push(await timed(document));
        first.push(await timed(unseen(WARM_UP + number)));
    }

    const times = results => median(results.map(result => result.time));
    const mean = (results, part) => (results.reduce((sum, result) => sum + result[part], 0) / TIMES).toFixed(1);
    console.log(`\nfirst execution: ${times(first).toFixed(1)} ms, warm ${times(warm).toFixed(1)} ms, ${(times(first) - times(warm)).toFixed(1)} ms beyond`
        + ` (medians of ${TIMES}); CPU ms server, PostgreSQL: first ${mean(first, 'server')}, ${mean(first, 'postgres')};`
        + ` warm ${mean(warm, 'server')}, ${mean(warm, 'postgres')}`);
};
