// Compares the database time of the nested operation between two databases of different sizes.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { median, request, sql } = require('./servers.js');

const TIMES = 200;
const WARM_UP = 100;

/** Organizations with departures for one page, and the one with the most. */
function organizations(khabar) {
    const counted = `select entity.key, count(*) as size
        from event_participant participant join entity on entity.id = participant.entity_id
        where role_code = 'EMPLOYER' and event_type_code = 'DEPARTURE'
          and not exists (select from event part where part.part_of_id = participant.event_id)
        group by entity.key`;
    return {
        average: sql(khabar, `select key from (${counted}) counted where size between 10 and 13 order by key limit 20`),
        largest: sql(khabar, `select key from (${counted}) counted order by size desc limit 1`),
    };
}

/** Lets the server log how long each statement takes, its planning and its parameters included. */
function log(khabar, isOn) {
    sql(khabar, isOn ? 'alter system set log_min_duration_statement = 0' : 'alter system reset log_min_duration_statement');
    sql(khabar, 'select pg_reload_conf()');
}

/** The number of rows in a response. Those of the two databases differ, because their events do. */
function rows(departures) {
    return departures.reduce((sum, departure) => sum + 1 + departure.participants.length + departure.articles.nodes.length, 0);
}

/** Milliseconds that PostgreSQL spent on each request, from the lines that it has logged since an offset. */
function durations(khabar, offset) {
    const size = fs.statSync(khabar.log).size;
    const text = Buffer.alloc(size - offset);
    const file = fs.openSync(khabar.log);
    fs.readSync(file, text, 0, text.length, offset);
    fs.closeSync(file);
    const times = [];
    let pending = 0;
    // A statement is parsed unless it is prepared, bound, and executed.
    for (const [, time, step] of text.toString().matchAll(/duration: ([\d.]+) ms {2}(parse|bind|execute) [^\n]*: select result\.json/g)) {
        pending += Number(time);
        if (step === 'execute') {
            times.push(pending);
            pending = 0;
        }
    }
    return times;
}

module.exports = async function growth(small, large) {
    const document = fs.readFileSync(path.join(__dirname, 'khabar/nested.graphql'), 'utf8');
    const servers = [small, large];
    const keys = servers.map(organizations);
    for (const kind of ['average', 'largest']) {
        let counts = [0, 0];
        const ask = async number => {
            for (const [index, server] of servers.entries()) {
                const candidates = keys[index][kind];
                const response = await request(server, document, { key: candidates[number % candidates.length] });
                const departures = response.data.organization.departures.nodes;
                if (departures.length !== 10) {
                    throw new Error('The organization has too few departures.');
                }
                counts[index] += rows(departures);
            }
        };
        for (let number = 0; number < WARM_UP; number++) {
            await ask(number);
        }
        servers.forEach(server => log(server, true));
        counts = [0, 0];
        const offsets = servers.map(server => fs.statSync(server.log).size);
        try {
            for (let number = 0; number < TIMES; number++) {
                await ask(number);
            }
        } finally {
            servers.forEach(server => log(server, false));
        }
        const times = servers.map((server, index) => durations(server, offsets[index]));
        if (times.some(list => list.length < TIMES * 0.95)) {
            throw new Error(`Only ${times.map(list => list.length)} statements were found in the log.`);
        }
        const [few, many] = times.map(median);
        const [fewer, more] = counts.map(count => count / TIMES);
        console.log(`${kind} organization: database ${few.toFixed(2)} ms for ${fewer.toFixed(0)} rows with few events,`
            + ` ${many.toFixed(2)} ms for ${more.toFixed(0)} rows with a million; ratio ${(many / few).toFixed(2)},`
            + ` per row ${(many / more / (few / fewer)).toFixed(2)}`);
    }
};
