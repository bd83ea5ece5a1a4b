// SPDX-License-Identifier: MIT
/**
 * `npm run bench`: what bee-top costs, and whether it keeps up. One table; a figure with a bar says whether it was met.
 * Ratios and figures of one run can be compared, absolute times only on one machine.
 *
 *	npm run bench -- [--only GROUP]... [--peers] [--json FILE]
 *
 * With --peers other tools are measured beside bee-top, and nothing else unless --only names it.
 */
import {writeFileSync} from 'node:fs';
import {cpus, release} from 'node:os';
import {parseArgs} from 'node:util';
import {kernel} from './kernel.ts';
import {latency} from './latency.ts';
import {peers} from './peers.ts';
import {type Row, rowText} from './row.ts';
import {screen} from './screen.ts';
import {stages} from './stages.ts';
import {start} from './start.ts';
import {throughput} from './throughput.ts';

const groups = [kernel, throughput, latency, stages, screen, start];
const names = [...groups, peers].map(({name}) => name);

const {values} = parseArgs({
	options: {only: {type: 'string', multiple: true}, peers: {type: 'boolean'}, json: {type: 'string'}},
});
const wanted = values.peers
	? [...(values.only ?? []), peers.name]
	: (values.only ?? names.filter(name => name !== peers.name));
const unknown = values.only?.find(name => !names.includes(name));
if (unknown !== undefined) {
	process.stderr.write(`bench: there is no group "${unknown}": it is one of ${names.join(', ')}\n`);
	process.exit(2);
}

console.log(`Kernel ${release()}, Node ${process.version}, ${cpus().length} CPUs`);
const results: Array<Row & {readonly group: string}> = [];
for (const {name, live, seconds, measure} of [...groups, peers]) {
	if (!wanted.includes(name)) continue;
	if (live && process.geteuid?.() !== 0) {
		console.log(`${name}: needs root, left out`);
		continue;
	}
	console.log(`${name} (about ${seconds} s)`);
	for await (const row of measure()) {
		results.push({group: name, ...row});
		console.log(rowText(row));
	}
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, undefined, '\t')}\n`);
