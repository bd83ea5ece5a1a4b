// SPDX-License-Identifier: MIT
// Floods: a deed of a user whom nobody else is, so that the kernel side's books are the deed's alone, and a model that takes in what comes.
import {expect, onTestFinished} from 'vitest';
import type {BeeEvent, KindName} from '../../source/capture/layout.generated.ts';
import {openLive, type Scope} from '../../source/capture/live.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord} from '../../source/capture/records.ts';
import {type Counters, type KindCount, type Source, TAKE_BYTES} from '../../source/capture/source.ts';
import {causes, lossRows} from '../../source/model/loss.ts';
import {Model} from '../../source/model/model.ts';
import {sentTotal} from './capture.ts';
import {type DeedEnd, RunningDeed, type Step} from './deeds.ts';

/** Nobody's number. */
const FLOODER = 54_321;
export const SMALLEST_RING = 64 << 10;
export const SMALLEST_QUEUE = 1 << 20;
const FRAME_MS = 50;

const NONE: KindCount = {sent: 0, ring_full: 0, no_slot: 0, unpaired: 0};

/** What came of a flood, when all is over. */
export class Flood {
	readonly end: DeedEnd;
	readonly counters: Counters;
	readonly model: Model;
	/** What records of their own said was lost, as `KIND CAUSE`. */
	readonly told: ReadonlyMap<string, number>;

	constructor(end: DeedEnd, counters: Counters, model: Model, told: ReadonlyMap<string, number>) {
		[this.end, this.counters, this.model, this.told] = [end, counters, model, told];
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

function takeAll(source: Source, buffer: Uint8Array, visit: (bytes: Uint8Array, length: number) => void) {
	for (let length = source.take(buffer); length > 0; length = source.take(buffer)) visit(buffer, length);
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
	const source = openLive({...scope, uids: [FLOODER]});
	onTestFinished(() => source.close());
	const model = new Model(source.codec, source.origin, 1 << 20);
	const told = new Map<string, number>();
	const buffer = new Uint8Array(TAKE_BYTES);
	const reader = new RecordReader(buffer);
	const take = () =>
		takeAll(source, buffer, (bytes, length) => {
			eachRecord(reader, length, source.codec, record => {
				if (record.name !== 'bee_loss') return;
				const {lostKind, cause, count} = record.decode(reader) as Extract<BeeEvent, {kind: 'bee_loss'}>;
				told.set(`${lostKind} ${cause}`, (told.get(`${lostKind} ${cause}`) ?? 0) + count);
			});
			model.ingest(bytes, length);
		});
	const timer = stands ? undefined : setInterval(take, FRAME_MS);
	deed.go();
	const end = await deed.end().finally(() => clearInterval(timer));
	source.close();
	take();
	const done = new Flood(end, source.counters(), model, told);
	done.expectTrueBooks();
	return done;
}
