// SPDX-License-Identifier: MIT
/** A recording as the kernel side would send it live, and what comes of it through a scope. */
import {WallClock} from '../../source/capture/clock.ts';
import type {KindName} from '../../source/capture/layout.generated.ts';
import type {Scope} from '../../source/capture/live.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord, strideOf} from '../../source/capture/records.ts';
import {openReplay} from '../../source/capture/replay.ts';
import type {Source} from '../../source/capture/source.ts';
import {kinds} from '../../source/kinds/index.ts';
import {Model} from '../../source/model/model.ts';
import type {Test} from '../../source/query/compile.ts';
import {HEADER, Subject} from '../../source/query/subject.ts';
import {kernelPart} from '../../source/scope/kernel-part.ts';
import {isOutside} from '../../source/scope/outside.ts';
import {type FixtureName, fixturePath, takeAll} from '../support/recordings.ts';

/** A fixture, read once, that can be sent again and again. */
export function recorded(name: FixtureName) {
	const replay = openReplay(fixturePath(name), Number.POSITIVE_INFINITY);
	const batches = takeAll(replay);
	replay.close();
	return {batches, codec: replay.codec, origin: replay.origin};
}
export type Recorded = ReturnType<typeof recorded>;

/** Only what the kernel side sends of a scope; `live` as told. */
export function sent({batches, codec, origin}: Recorded, scope: Scope, live = true): Source {
	const asked = kernelPart(scope);
	const ofKind = kernelPart({...(scope.kinds && {kinds: scope.kinds})});
	const learnt = new Set(scope.learnt);
	const left = batches.map(batch => {
		const parts: Buffer[] = [];
		const reader = new RecordReader(batch);
		eachRecord(reader, batch.length, codec, ({name}, start, size) => {
			const [tgid, uid] = [reader.u32(HEADER.tgid), reader.u32(HEADER.uid)];
			const passes = learnt.has(name) ? ofKind(name, tgid, uid) : asked(name, tgid, uid);
			if (passes || name === 'process_known') parts.push(batch.subarray(start, start + strideOf(size)));
		});
		return Buffer.concat(parts);
	});
	return {
		origin,
		codec,
		live,
		take: into => {
			for (let batch = left.shift(); batch; batch = left.shift()) {
				if (batch.length === 0) continue;
				into.set(batch);
				return batch.length;
			}
			return 0;
		},
		ended: () => left.length === 0,
		damage: () => undefined,
		now: () => 0,
		counters: () => ({}) as never,
		programs: () => [],
		close: () => {},
	};
}

/** Each event that comes and is in scope, as the hex of its record. */
export function eventsOf(source: Source): readonly string[] {
	return takeAll(source).flatMap(batch => {
		const reader = new RecordReader(batch);
		const events: string[] = [];
		const undecodable = eachRecord(reader, batch.length, source.codec, ({name}) => {
			if (kinds[name].pane !== null && !isOutside(reader))
				events.push(Buffer.from(reader.bytes).toString('hex'));
		});
		if (undecodable > 0) throw new Error(`${undecodable} records cannot be read any more`);
		return events;
	});
}

/** The same by the plain meaning of a text: every record is learnt from, and each event of these bounds is tested as it comes. */
export function meant(
	{batches, codec, origin}: Recorded,
	passes: Test,
	flags: Scope = {},
	captured?: readonly string[],
): readonly string[] {
	const model = new Model(codec, origin, 1 << 20);
	const subject = new Subject({model, clock: new WallClock(origin.clock)});
	const asked = kernelPart({...(captured && {kinds: captured}), ...flags});
	return batches.flatMap(batch => {
		const graded = Buffer.from(batch);
		const [reader, plain] = [new RecordReader(graded), new RecordReader(batch)];
		const events: string[] = [];
		eachRecord(reader, graded.length, codec, (record, start) => {
			model.attend(record, reader, graded, start);
			const name: KindName = record.name;
			if (kinds[name].pane === null) return;
			if (!asked(name, reader.u32(HEADER.tgid), reader.u32(HEADER.uid))) return;
			if (passes(subject.turn(reader))) events.push(Buffer.from(plain.seek(start).bytes).toString('hex'));
		});
		return events;
	});
}
