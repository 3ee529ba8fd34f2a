// Runs graphql-http's audits on a server and prints one result a line. The exit code is 1 if any audit fails, MAY and SHOULD included.
import { serverAudits } from 'graphql-http';

const audits = serverAudits({ url: process.argv[2] });
const counts = { ok: 0, notice: 0, warn: 0, error: 0 };
for (const audit of audits) {
    const result = await audit.fn();
    counts[result.status]++;
    console.log(`${result.status.padEnd(6)} ${result.id} ${result.name}${result.reason ? `: ${result.reason}` : ''}`);
}
console.log(`${audits.length} audits: ${counts.ok} ok, ${counts.notice} notices, ${counts.warn} warnings, ${counts.error} errors`);
process.exitCode = counts.ok === audits.length ? 0 : 1;
