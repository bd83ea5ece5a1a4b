// SPDX-License-Identifier: MIT
// A source of which only what is in scope comes: what the kernel side let pass and the rest of the text does not is taken out of the batch.
import {WallClock} from '../capture/clock.ts';
import {limits} from '../capture/limits.ts';
import {RecordReader} from '../capture/record-reader.ts';
import {eachRecord, strideOf} from '../capture/records.ts';
import type {Source} from '../capture/source.ts';
import {isNotice, kinds} from '../kinds/index.ts';
import {Model} from '../model/model.ts';
import {compileExpression, type Test} from '../query/compile.ts';
import {HEADER, Subject} from '../query/subject.ts';
import type {Grader} from '../severity/grade.ts';
import {kernelPart} from './kernel-part.ts';
import {isOutside, writeOutside} from './outside.ts';
import type {Plan} from './plan.ts';
import {say} from './say.ts';

/** The test looks at processes and names, never back. */
const NO_HISTORY = 1 << 20;

/**
 * Narrows a source to a plan. `take` moves together in the caller's buffer what is in scope; what is not but teaches stays, marked as
 * outside. The rest is counted in `scope.out()`, which is no loss. Whoever opened a live source did so with the plan's `scope`; of a
 * recording all is done here. It keeps a table of processes of its own, since a record is judged by what was known when it came.
 */
export function scoped(source: Source, plan: Plan, grader?: Grader): Source {
	const learnt: ReadonlySet<string> = new Set(plan.learnt);
	const asked = kernelPart(plan.asked);
	const after: Test = plan.after ? compileExpression(plan.after) : () => true;
	const model = new Model(source.codec, source.origin, NO_HISTORY, {containers: source.containers, grader});
	const subject = new Subject({model, clock: new WallClock(source.origin.clock)});
	// With nothing left to test, and nothing that came only to be learnt from, all that comes is in scope.
	const {kinds: ofKinds, pids, uids} = plan.asked;
	const sifts =
		!source.live ||
		plan.after !== undefined ||
		plan.learnt.some(kind => pids !== undefined || uids !== undefined || !ofKinds.includes(kind));
	let out = 0;
	let closed = false;

	/** Moves what stays to the front; returns how many bytes that is. */
	const sift = (bytes: Uint8Array, length: number): number => {
		const reader = new RecordReader(bytes);
		let [kept, from] = [0, 0];
		const keepTo = (end: number) => {
			if (kept < from) bytes.copyWithin(kept, from, end);
			kept += end - from;
		};
		eachRecord(reader, length, source.codec, (record, start, size) => {
			const {name} = record;
			if (isOutside(reader)) {
				model.learn(record.decode(reader));
				return;
			}
			if (plan.after) model.attend(record, reader, bytes, start);
			if (kinds[name].pane === null || isNotice(name)) return;
			const teaches = learnt.has(name);
			const passes =
				((source.live && !teaches) || asked(name, reader.u32(HEADER.tgid), reader.u32(HEADER.uid))) &&
				after(subject.turn(reader));
			// Graded for the test; whoever takes it grades it anew.
			writeOutside(bytes, start, !passes);
			if (passes) return;
			out++;
			if (teaches) return;
			keepTo(start);
			from = start + strideOf(size);
		});
		keepTo(Math.max(from, length));
		return kept;
	};

	return {
		// Not spread: a replay is an instance of a class.
		get origin() {
			return source.origin;
		},
		get codec() {
			return source.codec;
		},
		get live() {
			return source.live;
		},
		...(source.containers && {containers: source.containers}),
		...(source.privileges && {privileges: source.privileges}),
		...(source.onArrival && {onArrival: source.onArrival}),
		...(source.rooms && {rooms: source.rooms}),
		...(source.statistics && {statistics: source.statistics}),
		...(source.latencies && {latencies: source.latencies}),
		scope: {
			text: plan.text,
			kernel: source.live ? plan.kernel : [],
			after: source.live ? plan.after && say(plan.after) : plan.text,
			out: () => out,
		},
		take: into => {
			// 0 would say that nothing is there, or after close() that all is over; but the screen has its turn under a flood of which nothing passes.
			for (let looked = 0; closed || looked < limits.queueBytes; ) {
				const length = source.take(into);
				if (length === 0 || !sifts) return length;
				looked += length;
				const kept = sift(into, length);
				if (kept > 0) return kept;
			}
			return 0;
		},
		ended: () => source.ended(),
		damage: () => source.damage(),
		corrupt: () => source.corrupt?.() ?? false,
		now: () => source.now(),
		counters: () => source.counters(),
		programs: () => source.programs(),
		close: () => {
			closed = true;
			source.close();
		},
	};
}
