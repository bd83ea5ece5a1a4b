// SPDX-License-Identifier: MIT
/**
 * `npm run profile`: where the JavaScript of the monitor spends its time under a load of opens, and what it keeps on its heap. Prints the
 * functions that take the most by themselves, and where the whole profiles are, which the developer tools of Chromium open.
 *
 *	npm run profile -- [--rate EVENTS-A-SECOND] [--seconds N] [ARGUMENTS OF bee-top]...
 */
import {mkdtempSync, readdirSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';
import {bundleOptions, requireBanner, root} from '../../source/tools/bundle/options.ts';
import {startFlood} from './load.ts';
import {openScreen, sleep} from './pty.ts';

const SHOWN = 25;
const HEAP_EVERY_BYTES = 8 << 10;

type Call = {readonly functionName: string; readonly url: string; readonly lineNumber: number};
/** As V8 writes them: .cpuprofile and .heapprofile. */
type CpuProfile = {
	readonly nodes: ReadonlyArray<{readonly id: number; readonly callFrame: Call}>;
	readonly samples: readonly number[];
	readonly timeDeltas: readonly number[];
};
type HeapNode = {
	readonly callFrame: Call;
	readonly selfSize: number;
	readonly children: readonly HeapNode[];
};

const nameOf = ({functionName, url, lineNumber}: Call) =>
	`${functionName || '(anonymous)'}${url === '' ? '' : ` ${basename(url)}:${lineNumber + 1}`}`;

function addTo(sums: Map<string, number>, call: Call, amount: number): void {
	const name = nameOf(call);
	sums.set(name, (sums.get(name) ?? 0) + amount);
}

/** Milliseconds by function. */
function cpuSums({nodes, samples, timeDeltas}: CpuProfile): Map<string, number> {
	const calls = new Map(nodes.map(({id, callFrame}) => [id, callFrame]));
	const sums = new Map<string, number>();
	for (const [index, id] of samples.entries()) {
		const call = calls.get(id);
		if (call && call.functionName !== '(idle)') addTo(sums, call, (timeDeltas[index] ?? 0) / 1000);
	}
	return sums;
}

/** Bytes that are still alive, by the function that asked for them. */
function heapSums(node: HeapNode, sums = new Map<string, number>()): Map<string, number> {
	if (node.selfSize > 0) addTo(sums, node.callFrame, node.selfSize / 1024);
	for (const child of node.children) heapSums(child, sums);
	return sums;
}

function print(title: string, unit: string, sums: ReadonlyMap<string, number>): void {
	const whole = [...sums.values()].reduce((sum, each) => sum + each, 0);
	console.log(`\n${title}: ${whole.toFixed(0)} ${unit} in all`);
	for (const [name, amount] of [...sums].toSorted(([, a], [, b]) => b - a).slice(0, SHOWN))
		console.log(
			`${amount.toFixed(1).padStart(10)} ${unit}  ${((100 * amount) / whole).toFixed(1).padStart(5)} %  ${name}`,
		);
}

const {values, positionals} = parseArgs({
	options: {rate: {type: 'string', default: '100000'}, seconds: {type: 'string', default: '20'}},
	allowPositionals: true,
});
const [rate, seconds] = [Number(values.rate), Number(values.seconds)];
if (!(rate >= 0 && rate <= 1e6 && seconds > 0 && seconds <= 600)) {
	process.stderr.write('profile: --rate is 0 (no load) to 1000000 events a second, --seconds is 1 to 600\n');
	process.exit(2);
}

// With the names of the source: what is installed has none.
const outfile = join(root, 'build/profile/bee-top.mjs');
await build({
	...bundleOptions,
	entryPoints: ['source/cli.tsx'],
	outfile,
	minify: false,
	banner: requireBanner,
});
const folder = mkdtempSync(join(tmpdir(), 'bee-top-profile-'));
const screen = openScreen(
	[
		'--max-semi-space-size=1',
		'--cpu-prof',
		`--cpu-prof-dir=${folder}`,
		'--heap-prof',
		`--heap-prof-dir=${folder}`,
		`--heap-prof-interval=${HEAP_EVERY_BYTES}`,
		outfile,
		// The profiles are written at the end, into a folder of root.
		'--keep-privileges',
		...positionals,
	],
	process.execPath,
);
await screen.firstFrame();
if (rate === 0) await sleep(seconds * 1000);
else {
	const flood = startFlood();
	await flood.run(rate, seconds * 1000);
	flood.end();
}
await sleep(500);
await screen.quit();
for (const name of readdirSync(folder)) {
	const profile: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
	if (name.endsWith('.cpuprofile')) print('CPU of the JavaScript', 'ms', cpuSums(profile as CpuProfile));
	else print('Alive on the heap', 'KiB', heapSums((profile as {readonly head: HeapNode}).head));
	console.log(`The whole of it: ${join(folder, name)}`);
}
