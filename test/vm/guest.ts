// SPDX-License-Identifier: MIT
// Runs in the guest: does a few deeds for each kind, and says on lines of its own whether the events came. One piece of JSON a line.
import {spawnSync} from 'node:child_process';
import {release} from 'node:os';
import {join} from 'node:path';
import {CaptureError} from '../../source/capture/live.ts';
import {eventKinds} from '../../source/kinds/index.ts';
import {lostTotal} from '../../source/model/loss.ts';
import {Capture, DoneDeed} from '../support/capture.ts';
import {type DeedEnd, RunningDeed} from '../support/deeds.ts';
import {type Probe, probes} from './probes.ts';

/** What a guest says, one a line, behind the word PROBE. */
export type Said = {
	readonly kind?: string;
	/** Of each probe. */
	readonly state?: 'seen' | 'missed' | 'impossible';
	readonly why?: string;
	/** A program that is not attached, and why. */
	readonly program?: string;
	readonly reason?: string;
	/** All that bee-top wrote, and its exit code, on a kernel where it can see nothing. */
	readonly refused?: string;
	readonly code?: number | null;
	readonly loadMs?: number;
	readonly end?: true;
};

const say = (what: Said) => process.stdout.write(`PROBE ${JSON.stringify(what)}\n`);
const numbers = (version: string) => version.split(/[.+-]/, 2).map(Number);

function isOlderThan(wanted: string): boolean {
	const [major = 0, minor = 0] = numbers(release());
	const [wantedMajor = 0, wantedMinor = 0] = numbers(wanted);
	return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
}

function tell({kind, steps, says}: Probe, deed: DoneDeed): void {
	if (deed.all(kind, says).length > 0) {
		say({kind, state: 'seen'});
		return;
	}
	const through = steps.at(-1)?.[0] ?? 'nothing';
	try {
		deed.one(kind, says);
	} catch (error) {
		say({kind, state: 'missed', why: `${through}: ${String(error).slice(0, 1500)}`});
	}
}

async function probeAll(capture: Capture): Promise<void> {
	const later: Array<readonly [Probe, Promise<DeedEnd>]> = [];
	for (const probe of probes) {
		const {kind, since, steps} = probe;
		if (since && isOlderThan(since)) say({kind, state: 'impossible', why: `needs ${since}`});
		else if (!probe.later) tell(probe, await capture.do(...steps));
	}
	// By now the kernel side has looked at all processes once: these are new to it.
	for (const probe of probes) if (probe.later) later.push([probe, capture.start(...probe.steps).end()]);
	for (const [probe, ending] of later) {
		const end = await ending;
		const looked = () => {
			const deed = new DoneDeed(end, capture.seen);
			return deed.all(probe.kind, probe.says).length > 0 ? deed : undefined;
		};
		const deed = await capture.until(probe.kind, looked).catch(() => new DoneDeed(end, capture.seen));
		tell(probe, deed);
	}
	const known = capture.seen.some(({event}) => event.kind === 'process_known' && event.tgid === 1);
	say({kind: 'process_known', state: known ? 'seen' : 'missed', why: 'nothing of process 1'});
}

/** Far more opens than the smallest of rings and queues hold, while nobody takes them. */
async function probeLoss(): Promise<void> {
	const flood = new RunningDeed([['wait'], ['flood', '/run/nothing', 20_000]]);
	await flood.ready();
	const losing = new Capture({
		kinds: ['file_open', 'bee_loss'],
		pids: [flood.pid],
		bulkBytes: 64 << 10,
		queueBytes: 1 << 20,
	});
	flood.go();
	await flood.end();
	losing.close(true);
	const told = losing.seen.flatMap(({event}) => (event.kind === 'bee_loss' ? [event.count] : []));
	const lost = lostTotal(losing.counters());
	const good = lost > 0 && told.reduce((sum, count) => sum + count, 0) === lost;
	say({
		kind: 'bee_loss',
		state: good ? 'seen' : 'missed',
		...(!good && {why: `${lost} lost, told were ${told}`}),
	});
}

function open(): Capture | undefined {
	try {
		return new Capture({kinds: eventKinds});
	} catch (error) {
		if (!(error instanceof CaptureError)) throw error;
		const bundle = join(import.meta.dirname, '../../distribution/bee-top.js');
		const {status, stdout, stderr} = spawnSync(process.execPath, [bundle, 'doctor'], {encoding: 'utf8'});
		say({refused: `${stdout}${stderr}`.trimEnd(), code: status});
		return undefined;
	}
}

const began = performance.now();
const capture = open();
if (capture) {
	say({loadMs: Math.round(performance.now() - began)});
	for (const {name, attached, reason} of capture.programs())
		if (!attached) say({program: name, reason: reason ?? 'not attached'});
	await probeAll(capture);
	capture.close();
	await probeLoss();
}
say({end: true});
