// SPDX-License-Identifier: MIT
/**
 * `npm run bench`: what bee-top costs, and whether it keeps up. One table; a figure with a bar says whether it was met.
 * Ratios and figures of one run can be compared, absolute times only on one machine.
 *
 *	npm run bench -- [--only GROUP]... [--peers] [--json FILE] [--keep]
 *
 * Ten minutes of a load are measured only by --only memory. With --peers other tools are measured beside bee-top, and nothing else unless
 * --only names it. With --keep the figures go into the table of the README.
 */
import {writeFileSync} from 'node:fs';
import {cpus, release} from 'node:os';
import {parseArgs} from 'node:util';
import {keepFigures} from './figures.ts';
import {kernel} from './kernel.ts';
import {latency} from './latency.ts';
import {memory} from './memory.ts';
import {peers} from './peers.ts';
import {rates} from './rates.ts';
import {type Row, rowText} from './row.ts';
import {screen} from './screen.ts';
import {stages} from './stages.ts';
import {start} from './start.ts';
import {throughput} from './throughput.ts';

const groups = [kernel, throughput, latency, stages, screen, rates, start, memory, peers];
const names = groups.map(({name}) => name);

const {values} = parseArgs({
	options: {
		only: {type: 'string', multiple: true},
		peers: {type: 'boolean'},
		json: {type: 'string'},
		keep: {type: 'boolean'},
	},
});
const wanted = values.peers
	? [...(values.only ?? []), peers.name]
	: (values.only ?? groups.filter(({asked}) => !asked).map(({name}) => name));
const unknown = values.only?.find(name => !names.includes(name));
if (unknown !== undefined) {
	process.stderr.write(`bench: there is no group "${unknown}": it is one of ${names.join(', ')}\n`);
	process.exit(2);
}

console.log(`Kernel ${release()}, Node ${process.version}, ${cpus().length} CPUs`);
const results = new Map<string, Row[]>();
for (const {name, live, seconds, measure} of groups) {
	if (!wanted.includes(name)) continue;
	if (live && process.geteuid?.() !== 0) {
		console.log(`${name}: needs root, left out`);
		continue;
	}
	console.log(`${name} (about ${seconds} s)`);
	const rows: Row[] = [];
	results.set(name, rows);
	for await (const row of measure()) {
		rows.push(row);
		console.log(rowText(row));
	}
}
if (values.json !== undefined) {
	const all = [...results].flatMap(([group, rows]) => rows.map(row => ({group, ...row})));
	writeFileSync(values.json, `${JSON.stringify(all, undefined, '\t')}\n`);
}
if (values.keep) keepFigures(names, results);
