// SPDX-License-Identifier: MIT
// Floods: a deed of a user whom nobody else is, so that the kernel side's books are the deed's alone, and a model that takes in what comes.
import {expect, onTestFinished} from 'vitest';
import type {KindName} from '../../source/capture/layout.generated.ts';
import {openLive, type Scope} from '../../source/capture/live.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord} from '../../source/capture/records.ts';
import type {Counters, KindCount, Source} from '../../source/capture/source.ts';
import {causes, lossRows} from '../../source/model/loss.ts';
import type {Model} from '../../source/model/model.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {type EventOf, sentTotal} from './capture.ts';
import {type DeedEnd, RunningDeed, type Step} from './deeds.ts';
import {expectOnScreen} from './flood-screen.ts';

/** Nobody's number. */
const FLOODER = 54_321;
export const SMALLEST_RING = 64 << 10;
export const SMALLEST_QUEUE = 1 << 20;
const FRAME_MS = 50;

const NONE: KindCount = {sent: 0, ring_full: 0, no_slot: 0, unpaired: 0};

/** What came of a flood, when all is over. */
class Flood {
	readonly end: DeedEnd;
	readonly counters: Counters;
	readonly monitor: Monitor;
	/** What records of their own said was lost, as `KIND CAUSE`. */
	readonly told: ReadonlyMap<string, number>;

	constructor(end: DeedEnd, counters: Counters, monitor: Monitor, told: ReadonlyMap<string, number>) {
		[this.end, this.counters, this.monitor, this.told] = [end, counters, monitor, told];
	}

	get model(): Model {
		return this.monitor.model;
	}

	/** What the last step returned. */
	get done(): number {
		return this.end.steps.at(-1)?.result ?? Number.NaN;
	}

	lost(kind: KindName): number {
		const counts = this.counters.kinds[kind] ?? NONE;
		return causes.reduce((sum, cause) => sum + counts[cause], 0);
	}

	/** What the screen says was received. */
	shown(kind: KindName): number {
		return this.model.totals.kinds.get(kind) ?? 0;
	}

	/** So much was done of a kind: each is received or lost, and the screen, the counters and the records of loss say the same. */
	expectDone(kind: KindName, done: number): void {
		expect({kind, accounted: this.shown(kind) + this.lost(kind)}).toEqual({kind, accounted: done});
		expect({kind, sent: this.counters.kinds[kind]?.sent}).toEqual({kind, sent: this.shown(kind)});
	}

	/** What holds of every flood. */
	expectTrueBooks(): void {
		expect(sentTotal(this.counters)).toBe(this.counters.received);
		expect(this.model.undecodable).toBe(0);
		const counted = new Map(
			lossRows(this.counters).map(({kind, cause, count}) => [`${kind} ${cause}`, count]),
		);
		expect(new Map([...this.told].sort())).toEqual(new Map([...counted].sort()));
	}
}

/** The same source, which notes what records of loss say as they are taken. */
function noting(source: Source, told: Map<string, number>): Source {
	const note = ({lostKind, cause, count}: EventOf<'bee_loss'>) =>
		told.set(`${lostKind} ${cause}`, (told.get(`${lostKind} ${cause}`) ?? 0) + count);
	return {
		...source,
		take: into => {
			const length = source.take(into);
			const reader = new RecordReader(into);
			eachRecord(reader, length, source.codec, record => {
				if (record.name === 'bee_loss') note(record.decode(reader) as EventOf<'bee_loss'>);
			});
			return length;
		},
	};
}

/**
 * Lets a deed flood a capture of this scope. `first` are steps of root's that come before. With a reader that `stands` nothing is taken
 * before the end.
 */
export async function flood(
	scope: Scope & {readonly kinds: readonly KindName[]},
	steps: readonly Step[],
	{stands = false, first = []}: {readonly stands?: boolean; readonly first?: readonly Step[]} = {},
): Promise<Flood> {
	const deed = new RunningDeed([...first, ['uid', FLOODER], ['wait'], ...steps]);
	await deed.ready();
	const told = new Map<string, number>();
	const source = noting(openLive({...scope, uids: [FLOODER]}), told);
	onTestFinished(() => source.close());
	const monitor = new Monitor(source, {historyBytes: 1 << 20});
	const timer = stands ? undefined : setInterval(() => monitor.frame(), FRAME_MS);
	deed.go();
	const end = await deed.end().finally(() => clearInterval(timer));
	source.close();
	while (monitor.frame());
	const done = new Flood(end, source.counters(), monitor, told);
	done.expectTrueBooks();
	await expectOnScreen(monitor, done.counters);
	return done;
}
