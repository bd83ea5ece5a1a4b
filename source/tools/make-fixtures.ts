// SPDX-License-Identifier: MIT
// Makes test/fixtures/*.bee from real events: run it as root, again whenever the layout of a record changes. With names only those.
//
// Nothing of the machine it runs on gets into them: the scenes are played on a stage (see stage.ts), and of all that happens meanwhile
// only that is kept which the actors and their descendants did.
import {spawnSync} from 'node:child_process';
import {chmodSync, chownSync, readlinkSync, renameSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import manifest from '../../package.json' with {type: 'json'};
import {layout} from '../capture/layout.generated.ts';
import {openLive} from '../capture/live.ts';
import {RecordReader} from '../capture/record-reader.ts';
import {Recorder} from '../capture/recorder.ts';
import {NO_COUNTERS} from '../capture/recording.ts';
import {eachRecord, strideOf} from '../capture/records.ts';
import {type Counters, type KindCount, type Source, TAKE_BYTES} from '../capture/source.ts';
import {eventKinds} from '../kinds/index.ts';
import {lossRows, lostTotal} from '../model/loss.ts';
import {type Actor, type Scene, scenes} from './fixtures/scenes.ts';
import {fixtures, leaveCgroups, setStage, start} from './fixtures/stage.ts';

const NS = 1e9;

/** Takes all that there is; each batch is a buffer of its own. */
function takeAll(source: Source, buffer: Uint8Array, batches: Buffer[]): void {
	for (let length = source.take(buffer); length > 0; length = source.take(buffer))
		batches.push(Buffer.from(buffer.subarray(0, length)));
}

/** Plays a scene; returns the batches as they came, and the pids of the actors. */
async function play(scene: Scene): Promise<{source: Source; batches: Buffer[]; cast: Set<number>}> {
	const cast = new Set<number>();
	const early = scene.actors.filter(({at}) => at < 0);
	for (const actor of early) {
		cast.add(start(actor));
		await sleep(50);
	}
	await sleep(500);
	const source = openLive({
		vitalBytes: 8 << 20,
		bulkBytes: scene.lossy ?? 32 << 20,
		...(scene.everything && {kinds: eventKinds}),
	});
	const batches: Buffer[] = [];
	const buffer = new Uint8Array(TAKE_BYTES);
	const began = performance.now();
	const waiting = scene.actors.filter(({at}) => at >= 0);
	while (performance.now() - began < scene.ms) {
		while (waiting[0] && waiting[0].at <= performance.now() - began)
			cast.add(start(waiting.shift() as Actor));
		takeAll(source, buffer, batches);
		await sleep(20);
	}
	source.close();
	takeAll(source, buffer, batches);
	for (const pid of cast) {
		try {
			process.kill(-pid, 'SIGKILL');
		} catch {
			// It has left the stage by itself.
		}
	}
	await sleep(200);
	return {source, batches, cast};
}

const NO_LOSS = {sent: 0, ring_full: 0, no_slot: 0, unpaired: 0};

const identity = (pid: number, started: number) => `${pid}:${started}`;

/** The actors and all that descend from them: (pid, start time) and since when they are on stage. */
function descendants(
	source: Source,
	batches: readonly Buffer[],
	cast: ReadonlySet<number>,
): ReadonlyMap<string, number> {
	const members = new Map<string, number>();
	let before: number;
	do {
		before = members.size;
		for (const batch of batches) {
			const reader = new RecordReader(batch);
			eachRecord(reader, batch.length, source.codec, record => {
				const event = record.decode(reader);
				if (event.kind === 'process_fork' && members.has(identity(event.tgid, event.started)))
					members.set(identity(event.child, event.childStarted), 0);
				if (event.kind !== 'process_exec' && event.kind !== 'process_known') return;
				const who = identity(event.tgid, event.started);
				if (members.has(who)) return;
				// Before its exec, an actor is still a copy of this program.
				if (event.ppid === process.pid && cast.has(event.tgid)) members.set(who, event.at);
				else if (members.has(identity(event.ppid, event.parentStarted))) members.set(who, 0);
			});
		}
	} while (members.size > before);
	return members;
}

/** Writes what the members did; the counters tell of nothing else. */
function keep(
	path: string,
	source: Source,
	batches: readonly Buffer[],
	members: ReadonlyMap<string, number>,
	lossy: boolean,
): {records: number; bytes: number} {
	const {kinds: counted} = source.counters();
	const lossOf = (kind: string): KindCount => ({...NO_LOSS, ...(lossy && counted[kind]), sent: 0});
	const kinds: Record<string, KindCount> = Object.fromEntries(
		lossRows({...NO_COUNTERS, kinds: lossy ? counted : {}}).map(({kind}) => [kind, lossOf(kind)]),
	);
	let received = 0;
	let receivedBytes = 0;
	const counters = (): Counters => ({...NO_COUNTERS, kinds, received, receivedBytes});
	// What follows the version is the builder's own words.
	const origin = {...source.origin, kernel: source.origin.kernel.replace(/[^\d.].*/, '')};
	const recorder = new Recorder(path, manifest.version, layout, origin);
	let flushed = 0;
	for (const batch of batches) {
		const reader = new RecordReader(batch);
		const kept = Buffer.alloc(batch.length);
		let length = 0;
		let at = 0;
		eachRecord(reader, batch.length, source.codec, ({name}, start, size) => {
			at = reader.u64(0);
			// Nobody on the stage did it, but it tells of them.
			const about = lossy && name === 'bee_loss';
			if (
				!about &&
				!(at >= (members.get(identity(reader.u32(16), reader.u64(24))) ?? Number.POSITIVE_INFINITY))
			)
				return;
			batch.copy(kept, length, start, start + size);
			length += strideOf(size);
			received++;
			kinds[name] = {...(kinds[name] ?? lossOf(name)), sent: (kinds[name]?.sent ?? 0) + 1};
		});
		receivedBytes += length;
		if (length > 0) recorder.add(kept, length);
		if (at - flushed < NS) continue;
		flushed = at;
		recorder.flush(counters());
	}
	recorder.close(counters());
	return {records: received, bytes: recorder.written};
}

/** Plays a scene again when it should lose records and the reader kept up; throws after five. */
async function playAsMeant(scene: Scene) {
	for (let tries = 0; tries < 5; tries++) {
		const played = await play(scene);
		leaveCgroups();
		const lost = lostTotal(played.source.counters());
		if (!scene.lossy || lost > 0) return {...played, lost};
	}
	throw new Error(`${scene.name}: no record was lost; it shall be`);
}

async function makeFixture(scene: Scene): Promise<void> {
	const path = join(fixtures, `${scene.name}.bee`);
	const {source, batches, cast, lost} = await playAsMeant(scene);
	if (!scene.lossy && lost > 0)
		throw new Error(`${scene.name}: ${lost} records were lost; try again on a machine that does less`);
	rmSync(`${path}.new`, {force: true});
	const {records, bytes} = keep(
		`${path}.new`,
		source,
		batches,
		descendants(source, batches, cast),
		scene.lossy !== undefined,
	);
	if (records === 0) throw new Error(`${scene.name}: none of the actors was seen`);
	const {uid, gid} = statSync(fixtures);
	chownSync(`${path}.new`, uid, gid);
	chmodSync(`${path}.new`, 0o644);
	renameSync(`${path}.new`, path);
	process.stdout.write(`wrote test/fixtures/${scene.name}.bee: ${records} records, ${bytes} bytes\n`);
}

const INITIAL_PID_NAMESPACE = 'pid:[4026531836]';
const ON_STAGE = '--on-stage';

if (!process.argv.includes(ON_STAGE)) {
	if (process.getuid?.() !== 0) throw new Error('fixtures are made by root');
	if (readlinkSync('/proc/self/ns/pid') !== INITIAL_PID_NAMESPACE)
		throw new Error('records name pids as the machine does: do not run this in a container');
	// The stage hides folders that the project may stand in, so it is entered by way of another one.
	const enter = 'mount --bind "$1" /mnt && shift && exec "$@"';
	const self = [process.execPath, '/mnt/source/tools/make-fixtures.ts', ON_STAGE, ...process.argv.slice(2)];
	const project = join(import.meta.dirname, '../..');
	const {status} = spawnSync(
		'unshare',
		['--uts', '--mount', '--net', 'sh', '-c', enter, 'sh', project, ...self],
		{
			stdio: 'inherit',
			env: {PATH: '/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8', HOME: '/root'},
		},
	);
	process.exitCode = status ?? 1;
} else {
	const wanted = process.argv.slice(process.argv.indexOf(ON_STAGE) + 1);
	setStage();
	for (const scene of scenes)
		if (wanted.length === 0 || wanted.includes(scene.name)) await makeFixture(scene);
}
