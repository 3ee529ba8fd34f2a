// Starts servers for the measurements, sends requests, and counts the CPU time of processes.
'use strict';
const { execFileSync, spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const project = path.resolve(__dirname, '../../..');
const bench = path.join(project, 'target/bench');

const processes = [];
process.on('exit', () => processes.forEach(child => child.kill()));
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => process.exit(1));
}

function start(name, command, args, settings) {
    const log = fs.openSync(path.join(bench, `${name}.log`), 'w');
    const child = spawn(command, args, { stdio: ['ignore', log, log], ...settings });
    processes.push(child);
    return child;
}

async function answers(server, seconds = 180) {
    for (let tries = 0; tries < seconds; tries++) {
        if (server.process.exitCode !== null) {
            throw new Error(`${server.name} has stopped; see target/bench/${server.logName ?? server.name}.log`);
        }
        try {
            if ((await request(server, '{ __typename }')).data) {
                return;
            }
        } catch {
            // It is not up yet.
        }
        await new Promise(resolve => setTimeout(resolve, 1000));
    }
    throw new Error(`${server.name} does not answer; see target/bench/${server.logName ?? server.name}.log`);
}

async function request(server, query, variables = {}) {
    const send = () => fetch(server.url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query, variables }),
    });
    // A server closes connections that were idle while another one was measured.
    const response = await send().catch(send);
    return response.json();
}

/** The first java of version 25 or later. */
function java() {
    const root = '/usr/lib/jvm';
    const installed = fs.existsSync(root) ? fs.readdirSync(root).map(name => path.join(root, name)) : [];
    const homes = [process.env.JAVA25_HOME, process.env.JAVA_HOME, ...installed].filter(Boolean);
    const found = [...homes.map(home => path.join(home, 'bin/java')), 'java'].find(command =>
        Number(/version "(\d+)/.exec(spawnSync(command, ['-version'], { encoding: 'utf8' }).stderr ?? '')?.[1]) >= 25);
    if (!found) {
        throw new Error('There is no JDK 25. Install one, or set JAVA25_HOME.');
    }
    return found;
}

function jar() {
    const find = () => fs.existsSync(path.join(project, 'target'))
        && fs.readdirSync(path.join(project, 'target')).find(name => /^khabar-.*\.jar$/.test(name));
    if (!find()) {
        console.log('building Khabar');
        execFileSync('mvn', ['-B', '-ntp', '-q', '-Dmaven.test.skip=true', 'package'], { cwd: project, stdio: 'inherit' });
    }
    return path.join(project, 'target', find());
}

/** Ticks of 10 ms that a process and all its descendants have used, those that have ended included. */
function ticks(root) {
    const stats = new Map();
    for (const id of fs.readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
        try {
            const text = fs.readFileSync(`/proc/${id}/stat`, 'utf8');
            const fields = text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number);
            stats.set(Number(id), { parent: fields[1], used: fields[11] + fields[12] + fields[13] + fields[14] });
        } catch {
            // It has ended meanwhile.
        }
    }
    const tree = new Set([root]);
    for (let size = 0; size < tree.size;) {
        size = tree.size;
        stats.forEach(({ parent }, id) => tree.has(parent) && tree.add(id));
    }
    return [...tree].reduce((sum, id) => sum + (stats.get(id)?.used ?? 0), 0);
}

/** Starts Khabar on a database of its own with this many events. Fills the database if it is empty. */
async function khabar(events, port) {
    const folder = path.join(bench, `events-${events}`);
    fs.mkdirSync(folder, { recursive: true });
    const server = { name: 'khabar', url: `http://127.0.0.1:${port}/graphql`, operations: 'khabar', logName: `khabar-${events}` };
    const run = async () => {
        server.process = start(server.logName, java(), ['-Xmx1g', '-jar', jar(), `--server.port=${port}`, '--khabar.seeds=none'], { cwd: folder });
        await answers(server, 1800);
    };
    await run();
    if ((await request(server, '{ events(first: 1) { nodes { key } } }')).data.events.nodes.length === 0) {
        console.log(`filling the database with ${events} events`);
        execFileSync(path.join(__dirname, '../fill'), [events, folder], { stdio: 'inherit' });
        // The next start computes the search keys of the names.
        await stop(server);
        await run();
    }
    const read = file => fs.readFileSync(path.join(folder, '.khabar', file), 'utf8').trim();
    server.postgres = Number(read('data/postmaster.pid').split('\n')[0]);
    server.environment = {
        ...process.env, PGHOST: '127.0.0.1', PGPORT: read('port'), PGUSER: 'khabar', PGDATABASE: 'khabar', PGPASSWORD: read('password'),
    };
    server.log = path.join(folder, '.khabar/postgresql.log');
    return server;
}

function stop(server) {
    return new Promise(resolve => {
        server.process.once('exit', resolve);
        server.process.kill();
    });
}

/** The rows that a statement returns, as text. */
function sql(server, statement) {
    return execFileSync('psql', ['--no-psqlrc', '--tuples-only', '--no-align', '--quiet', `--command=${statement}`],
        { encoding: 'utf8', env: server.environment }).trim().split('\n');
}

const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

module.exports = { answers, bench, java, jar, khabar, median, project, request, sql, start, stop, ticks };
