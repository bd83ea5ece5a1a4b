// SPDX-License-Identifier: MIT
// Both parts of a scope together, the kernel's (done here to recordings, as it does it) and the one after it, against the plain meaning.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {WallClock} from '../../source/capture/clock.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord, strideOf} from '../../source/capture/records.ts';
import {eventKinds, kinds, seenByItself} from '../../source/kinds/index.ts';
import {Model} from '../../source/model/model.ts';
import {compileFilter} from '../../source/query/compile.ts';
import {fields} from '../../source/query/fields.ts';
import {Subject} from '../../source/query/subject.ts';
import {FilterError} from '../../source/query/syntax.ts';
import {isOutside} from '../../source/scope/outside.ts';
import {planScope} from '../../source/scope/plan.ts';
import {scoped} from '../../source/scope/scoped.ts';
import {fixture, takeAll} from '../support/recordings.ts';
import {eventsOf, meant, type Recorded, recorded, sent} from './stage.ts';

const recordings = {kinds: recorded('kinds'), demo: recorded('demo')};
const quoted = (value: unknown) => `"${String(value).replace(/["\\]/g, '\\$&')}"`;

/** Comparisons of every field with values that it has in the recording. */
function comparisons(name: 'kinds' | 'demo'): readonly string[] {
	const {events, model} = fixture(name);
	const subject = new Subject({model, clock: new WallClock({boot: 0n, wall: 0n})});
	const told = events.filter(({kind}) => kinds[kind].pane !== null);
	return fields.flatMap(field => {
		const step = Math.ceil(told.length / 60);
		const values = told
			.filter((_, index) => index % step === 0)
			.flatMap(event => field.read(subject.turn(event), 'result') ?? []);
		const some = [...new Set(values)].slice(0, 4);
		const typed =
			field.index === undefined ? field.name : `${field.name}[${field.name === 'evt.arg' ? 'result' : 1}]`;
		return [
			`${typed} exists`,
			...some.flatMap(value => [`${typed} = ${quoted(value)}`, `${typed} != ${quoted(value)}`]),
			...(some.length > 1 ? [`${typed} in (${some.map(quoted).join(', ')})`] : []),
			...(field.type === 'text'
				? some.map(value => `${typed} contains ${quoted(String(value).slice(0, 3))}`)
				: []),
		].filter(text => {
			try {
				return compileFilter(text) !== undefined;
			} catch (error) {
				if (error instanceof FilterError) return false;
				throw error;
			}
		});
	});
}

/** Conditions of these, as deep as people nest them; what the kernel can do comes often. */
function conditions(of: readonly string[]): fc.Arbitrary<string> {
	const kernel = of.filter(text => /^(?:evt\.type|bee\.kind|bee\.pane|proc\.pid|user\.)/.test(text));
	const leaf = fc.oneof(
		fc.constantFrom(...of),
		fc.constantFrom(...kernel),
		fc.constantFrom('kinds', '"npm run"'),
	);
	return fc.letrec<{all: string}>(tie => ({
		all: fc.oneof(
			{maxDepth: 3, depthSize: 'small'},
			leaf,
			fc.tuple(tie('all'), tie('all')).map(([left, right]) => `(${left} and ${right})`),
			fc.tuple(tie('all'), tie('all')).map(([left, right]) => `(${left} or ${right})`),
			tie('all').map(of => `not ${of}`),
		),
	})).all;
}

const planned = (of: Recorded, text: string, flags = {}, captured: readonly string[] = eventKinds) => {
	try {
		return planScope(text, {flags, captured, users: of.origin.users});
	} catch (error) {
		if (error instanceof FilterError) return undefined;
		throw error;
	}
};

describe.each(['kinds', 'demo'] as const)('of %s.bee', name => {
	const of = recordings[name];
	const pids = [...new Set(fixture(name).events.map(({tgid}) => tgid))].filter(pid => pid > 0).slice(0, 5);
	const flags = fc.record(
		{
			kinds: fc.shuffledSubarray([...eventKinds], {minLength: 1}),
			pids: fc.shuffledSubarray(pids, {minLength: 1}),
			uids: fc.constantFrom([0], [0, 33], [1000]),
		},
		{requiredKeys: []},
	);

	test('what comes through the kernel’s part and the rest is what the text means', () => {
		let [split, refused] = [0, 0];
		fc.assert(
			fc.property(conditions(comparisons(name)), flags, (text, flags) => {
				const whole = compileFilter(text) ?? (() => true);
				const plan = planned(of, text, flags);
				const expected = meant(of, whole, flags);
				if (!plan) {
					refused++;
					expect(expected).toEqual([]);
					return;
				}
				if (plan.kernel.length > 0) split++;
				expect(eventsOf(scoped(sent(of, plan.scope), plan))).toEqual(expected);
			}),
			{numRuns: 80},
		);
		// Else nothing of it was tried.
		expect(split).toBeGreaterThan(10);
		expect(refused).toBeGreaterThan(0);
	});

	test('of a recording all of it is done after, and comes to the same', () => {
		for (const text of [
			'bee.pane = files and proc.aname exists',
			'user.name = root and evt.failed = true',
			'fd.rport exists',
		]) {
			const plan = planned(of, text);
			const source = plan && scoped(sent(of, {}, false), plan);
			expect(source?.scope).toMatchObject({text, kernel: [], after: text});
			const expected = meant(of, compileFilter(text) ?? (() => true));
			expect(expected.length).toBeGreaterThan(0);
			expect(source && eventsOf(source)).toEqual(expected);
		}
	});

	test('every event that came from the kernel side and does not come on is counted', () => {
		const text = 'bee.pane = files and evt.failed = true';
		const plan = planned(of, text, {}, seenByItself);
		if (!plan) throw new Error('it was refused');
		const before = eventsOf(sent(of, plan.scope)).length;
		const source = scoped(sent(of, plan.scope), plan);
		const after = eventsOf(source).length;
		expect(after).toBeGreaterThan(0);
		expect(source.scope?.out()).toBe(before - after);
	});

	test('a model behind a scope knows all processes, and counts only what is in scope', () => {
		const text = 'bee.kind = file_open and evt.failed = true';
		const plan = planned(of, text);
		if (!plan) throw new Error('it was refused');
		const [behind, all] = [new Model(of.codec, of.origin), fixture(name).model];
		let outside = 0;
		const batches = takeAll(scoped(sent(of, plan.scope), plan));
		for (const batch of batches) {
			const reader = new RecordReader(batch);
			eachRecord(reader, batch.length, of.codec, () => {
				if (isOutside(reader)) outside++;
			});
			behind.ingest(batch, batch.length);
		}
		expect(outside).toBeGreaterThan(0);
		expect(behind.processes.size).toBe(all.processes.size);
		const expected = meant(of, compileFilter(text) ?? (() => true)).length;
		expect(behind.history.files.next).toBe(expected);
		expect(behind.history.processes.next + behind.history.network.next + behind.history.memory.next).toBe(0);
		// Recorded so, and bounded once more.
		const again: Recorded = {...of, batches};
		expect(eventsOf(scoped(sent(again, {}, false), plan)).length).toBe(expected);
	});
});

test('a batch of which nothing passes does not look like the end', () => {
	const of = recordings.demo;
	const each: Buffer[] = [];
	for (const batch of of.batches) {
		const reader = new RecordReader(batch);
		eachRecord(reader, batch.length, of.codec, ({name}, start, size) => {
			if (name === 'file_open') each.push(batch.subarray(start, start + strideOf(size)));
		});
	}
	const text = 'fd.name = /etc/shadow';
	const plan = planned(of, text);
	if (!plan) throw new Error('it was refused');
	const source = scoped(sent({...of, batches: each}, plan.scope), plan);
	const found = takeAll(source);
	expect(found.length).toBeGreaterThan(0);
	expect(found.length).toBeLessThan(each.length);
	expect(source.scope?.out()).toBe(each.length - found.length);
	expect(source.ended()).toBe(true);
});
