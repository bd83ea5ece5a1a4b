// SPDX-License-Identifier: MIT
// npm run test:kernels [-- [--update] [--jobs NUMBER] VERSION...]: boots Debian's kernels under QEMU, has deeds of each kind done in the guest, counts the
// instructions that tracing adds to a call, and prints one table. --update keeps what was counted (instructions.json); --jobs is
// the number of guests at once.
import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {cache, run} from './apt.ts';
import {boot} from './boot.ts';
import type {Said} from './guest.ts';
import {packInitramfs} from './initramfs.ts';
import {judge, keep, readCounted} from './instructions.ts';
import {kernelImage, qemu, tooOld, versions} from './kernels.ts';
import {askerPath} from './probes.ts';
import {kernelTable} from './table.ts';

const TIMEOUT_MS = 300_000;
/** What the sources of the guest import, and what that imports. */
const PACKAGES = ['dns-packet', '@leichtgewicht/ip-codec'];
const root = join(import.meta.dirname, '../..');
const at = (path: string) => join(root, path);
const print = (line: string) => process.stdout.write(`${line}\n`);

/** What the guest said of each probe. */
const readProbes = (lines: readonly string[]): readonly Said[] =>
	lines.flatMap(line => {
		const [, json] = /^PROBE (\{.*\})$/.exec(line) ?? [];
		return json ? [JSON.parse(json) as Said] : [];
	});

/** What is wrong with the way in which a kernel that is too old was refused. */
function wrongRefusal(said: readonly Said[]): string | undefined {
	const refusal = said.find(({refused}) => refused !== undefined);
	if (!refusal?.refused) return 'was not refused';
	if (refusal.code !== 1) return `was refused with exit code ${refusal.code} instead of 1`;
	if (!/^bee-top: [^\n]*5\.17 or newer[^\n]*$/.test(refusal.refused))
		return 'was refused, but not in one line that says which kernel is needed';
	return undefined;
}

/** Makes a program of the guest's from its source here. */
function compile(name: string, ...options: readonly string[]): string {
	const built = join(cache, name);
	run('cc', [...options, '-o', built, join(import.meta.dirname, `${name}.c`)]);
	return built;
}

function pack(initramfs: string): void {
	const deeds = at('test/live/deeds/build/deeds');
	for (const [built, how] of [
		[deeds, 'make -C test/live/deeds'],
		[at('distribution/bee-top.js'), 'npm run build'],
	] as const)
		if (!existsSync(built)) throw new Error(`${built} is not built: ${how}`);
	const asker = compile('asker', '-fno-builtin');
	const counter = compile('counter', '-O2', '-static');
	const sources = [
		'package.json',
		'source',
		'distribution',
		'test/support',
		'test/vm',
		'native/build/bee.node',
	];
	packInitramfs(
		initramfs,
		[process.execPath, deeds, ...sources.map(at), ...PACKAGES.map(name => at(`node_modules/${name}`))],
		`BEE_TOP_GUEST=1 ${process.execPath} --disable-warning=ExperimentalWarning ${at('test/vm')}/$guest.ts`,
		{[askerPath]: asker, '/usr/bin/counter': counter},
	);
}

/** Keeps all that a guest said; returns where. */
function keepLog(name: string, lines: readonly string[]): string {
	const log = join(cache, name);
	writeFileSync(log, `${lines.join('\n')}\n`);
	return log;
}

/** Counts instructions on a kernel, prints them, and returns whether none has become dearer. */
async function count(version: string, initramfs: string, update: boolean): Promise<boolean> {
	const {lines} = await boot(version, initramfs, {program: 'count', timeoutMs: TIMEOUT_MS, counting: true});
	const log = keepLog(`log-${version}-count`, lines);
	const counted = readCounted(lines);
	if (!counted) {
		print(`${version}: instructions were NOT counted; all it said: ${log}`);
		return false;
	}
	if (update) keep(version, counted);
	const judged = judge(version, counted);
	for (const {line} of judged) print(`${version}: ${line}`);
	return !judged.some(({bad}) => bad);
}

/** Boots one kernel, prints what is not as it should be, and returns what its guest said and whether all is well. */
async function tryKernel(version: string, initramfs: string) {
	const began = performance.now();
	const {status, lines, retried} = await boot(version, initramfs, {program: 'guest', timeoutMs: TIMEOUT_MS});
	const log = keepLog(`log-${version}`, lines);
	const said = readProbes(lines);
	const whole = status === 0 && said.some(({end}) => end);
	const missed = said.filter(({state}) => state === 'missed');
	const wrong = tooOld.includes(version) ? wrongRefusal(said) : undefined;
	const count = (state: Said['state']) => said.filter(one => one.state === state).length;
	print(
		`${version}: ${whole ? 'ran to the end' : 'did NOT run to the end'} in ${Math.round((performance.now() - began) / 1000)} s${retried ? ', at the second try' : ''}; ` +
			`loaded in ${said.find(({loadMs}) => loadMs)?.loadMs ?? '?'} ms, ${count('seen')} probes seen, ${missed.length} missed, ${count('impossible')} not possible there. All it said: ${log}`,
	);
	for (const {kind, why} of missed) print(`  ${kind}: ${why?.split('\n')[0]}`);
	for (const {program, reason} of said) if (program) print(`  not attached: ${program}: ${reason}`);
	for (const {refused} of said) if (refused !== undefined) print(`  refused: ${refused}`);
	if (wrong) print(`  ${wrong}`);
	return {said, good: whole && missed.length === 0 && !wrong};
}

const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {update: {type: 'boolean', default: false}, jobs: {type: 'string', default: '1'}},
});
const chosen = positionals.length > 0 ? positionals : versions;
mkdirSync(cache, {recursive: true});
const initramfs = join(cache, `guest-${process.pid}.cpio`);
const said = new Map<string, readonly Said[]>(chosen.map(version => [version, []]));
const jobs = chosen.flatMap(version => [
	async () => {
		const tried = await tryKernel(version, initramfs);
		said.set(version, tried.said);
		return tried.good;
	},
	async () => tooOld.includes(version) || count(version, initramfs, values.update),
]);

async function work(): Promise<void> {
	for (let job = jobs.shift(); job; job = jobs.shift()) if (!(await job())) process.exitCode = 1;
}

try {
	// One after another: two would unpack into the same folder.
	qemu();
	for (const version of chosen) kernelImage(version);
	pack(initramfs);
	await Promise.all(Array.from({length: Number(values.jobs)}, work));
	print(`\n${kernelTable(said)}`);
} catch (error) {
	process.stderr.write(`test:kernels: ${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
} finally {
	rmSync(initramfs, {force: true});
}
