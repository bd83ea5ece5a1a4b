// SPDX-License-Identifier: MIT
// npm run test:kernels [-- OPTION... VERSION...]: boots Debian's kernels under QEMU, has deeds of each kind done in the guest, counts the
// instructions that tracing adds to a call, and prints one table: kernel by kind by state.
//
//   --live             also the live tests of the kinds, which take a quarter of an hour for each kernel
//   --only FILE,FILE   of those, the files whose names begin like this, and nothing else at all
//   --hooks            nothing but what an empty program costs on each of the hooks that could tell of an open
//   --update           nothing but the counts, which are kept in instructions.json
//   --jobs NUMBER      guests at once; 1 unless told
import {mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {cache} from './apt.ts';
import type {Said} from './guest.ts';
import {kernelImage, qemu, tooOld, versions} from './kernels.ts';
import type {Tested} from './live.ts';
import {pack} from './pack.ts';
import {print} from './report.ts';
import {kernelTable, liveTable} from './table.ts';
import {tryCount, tryHooks} from './try-count.ts';
import {tryLive} from './try-live.ts';
import {tryProbes} from './try-probes.ts';

const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {
		live: {type: 'boolean', default: false},
		only: {type: 'string'},
		hooks: {type: 'boolean', default: false},
		update: {type: 'boolean', default: false},
		jobs: {type: 'string', default: '1'},
	},
});
const {live, only, hooks, update} = values;
const chosen = positionals.length > 0 ? positionals : versions;
mkdirSync(cache, {recursive: true});
const initramfs = join(cache, `guest-${process.pid}.cpio`);
process.once('exit', () => rmSync(initramfs, {force: true}));
// In the order of the versions, whoever is ready first.
const said = new Map<string, readonly Said[]>(chosen.map(version => [version, []]));
const tested = new Map<string, readonly Tested[]>();

function jobsOf(version: string): ReadonlyArray<() => Promise<boolean>> {
	const probes = async () => {
		const tried = await tryProbes(version, initramfs);
		said.set(version, tried.said);
		return tried.good;
	};
	const tests = async () => {
		const tried = await tryLive(version, initramfs, only);
		tested.set(version, tried.tested);
		return tried.good;
	};
	if (hooks) return [() => tryHooks(version, initramfs)];
	if (only) return [tests];
	if (tooOld.includes(version)) return update ? [] : [probes];
	const counts = () => tryCount(version, initramfs, update);
	return update ? [counts] : [probes, counts, ...(live ? [tests] : [])];
}

// No guest outlives this program.
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const jobs = chosen.flatMap(jobsOf);
async function work(): Promise<void> {
	for (let job = jobs.shift(); job; job = jobs.shift()) if (!(await job())) process.exitCode = 1;
}

try {
	// One after another: two would unpack into the same folder.
	qemu();
	for (const version of chosen) kernelImage(version);
	pack(initramfs);
	await Promise.all(Array.from({length: Number(values.jobs)}, work));
	if (!only && !hooks && !update) print(`\n${kernelTable(said)}`);
	if (tested.size > 0) print(`\n${liveTable(tested)}`);
} catch (error) {
	process.stderr.write(`test:kernels: ${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
}
