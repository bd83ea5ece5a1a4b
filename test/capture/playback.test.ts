// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {describe, expect, onTestFinished, test} from 'vitest';
import {FASTEST, nextSpeed, type Playback, SLOWEST, speeds} from '../../source/capture/playback.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {blockTypes} from '../../source/capture/recording.ts';
import {spanOf} from '../../source/capture/recording-span.ts';
import {eachRecord} from '../../source/capture/records.ts';
import {openReplay, type Replay} from '../../source/capture/replay.ts';
import {TAKE_BYTES} from '../../source/capture/source.ts';
import {createMasker} from '../../source/masking/masker.ts';
import {blocksOf} from '../support/blocks.ts';
import {
	type FixtureName,
	fixture,
	fixtureBytes,
	fixturePath,
	openRecording,
	takeAll,
	temporaryFile,
} from '../support/recordings.ts';

const S = 1e9;

type Played = {
	readonly source: Replay;
	readonly playback: Playback;
	/** Ms go by. */
	readonly wait: (ms: number) => void;
	/** All that is handed over now, and since the last time it came from the first record on. */
	readonly take: () => Buffer;
	readonly taken: () => Buffer;
};

/** A recording that is played by a clock of the test's own. */
function play(path: string, speed = 1, masked = false, bufferBytes = TAKE_BYTES): Played {
	let ms = 0;
	const source = openReplay(
		path,
		speed,
		masked ? codec => createMasker(codec, [/plain/]) : undefined,
		() => ms,
	);
	onTestFinished(() => source.close());
	const {playback} = source;
	if (!playback) throw new Error('it cannot be played');
	let generation = playback.generation;
	let pieces: Buffer[] = [];
	return {
		source,
		playback,
		wait: by => {
			ms += by;
		},
		take: () => {
			const came = takeAll(source, bufferBytes);
			if (playback.generation !== generation) pieces = [];
			generation = playback.generation;
			pieces.push(...came);
			return Buffer.concat(came);
		},
		taken: () => Buffer.concat(pieces),
	};
}
const playFixture = (name: FixtureName, ...rest: [number?, boolean?, number?]) =>
	play(fixturePath(name), ...rest);

const timesOf = (bytes: Buffer, {codec}: Pick<Replay, 'codec'>): number[] => {
	const times: number[] = [];
	const reader = new RecordReader(bytes);
	eachRecord(reader, bytes.length, codec, () => times.push(reader.u64(0)));
	return times;
};
const wholeOf = (name: FixtureName) => Buffer.concat(takeAll(openRecording(fixturePath(name))));
const allTimes = (name: FixtureName) => fixture(name).recorded.map(({at}) => at);

/** What a recording that is only played has handed over by a moment. */
function straightTo(name: FixtureName, seconds: number, masked = false) {
	const {take, taken, wait, source} = playFixture(name, 1, masked);
	for (let second = 0; second < seconds; second++) {
		take();
		wait(1000 * Math.min(1, seconds - second));
	}
	take();
	return {bytes: taken(), counters: source.counters()};
}

describe('the span', () => {
	test.each(['demo', 'kinds', 'flood'] as const)('of %s is known before anything is taken', name => {
		const {playback, source} = playFixture(name);
		const times = allTimes(name);
		expect(playback).toMatchObject({start: times[0], end: Math.max(...times), speed: 1, paused: false});
		expect(playback.position).toBe(playback.start);
		expect(source.now()).toBe(playback.start);
	});

	test('ends with the last batch that can be read where the file was cut off', () => {
		const bytes = fixtureBytes('demo');
		const records = blocksOf(bytes).filter(({type}) => type === blockTypes.records);
		const [before, last] = records.slice(-2);
		for (const cut of [last?.start, (last?.start ?? 0) + 8, (last?.end ?? 0) - 5]) {
			const {playback, source, take} = play(temporaryFile(bytes.subarray(0, cut)));
			const latest = Math.max(...timesOf(before?.bytes ?? Buffer.alloc(0), source));
			expect(playback.end).toBe(latest);
			playback.seek(playback.end);
			take();
			expect(source.ended()).toBe(true);
			expect(source.damage()).toMatch(/^it was cut off/);
			expect(playback.position).toBe(playback.end);
		}
	});

	test('shrinks to what there is once damage in the middle is met', () => {
		const bytes = Buffer.from(fixtureBytes('demo'));
		const records = blocksOf(bytes).filter(({type}) => type === blockTypes.records);
		const middle = records[records.length >> 1];
		const at = (middle?.end ?? 0) - 1;
		bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
		const {playback, source, take, taken} = play(temporaryFile(bytes));
		const promised = playback.end;
		playback.seek(playback.end);
		take();
		expect(source.damage()).toBe('a block does not match its checksum');
		expect(playback.end).toBe(Math.max(...timesOf(taken(), source)));
		expect(playback.end).toBeLessThan(promised);
		expect(playback.position).toBe(playback.end);
	});

	test('of a file with more blocks than anybody waits for is known in part', () => {
		const bytes = fixtureBytes('demo');
		const [head, ...blocks] = blocksOf(bytes);
		const span = (most: number) =>
			spanOf((at, length) => bytes.subarray(at, at + length), head?.end ?? 0, most);
		const tenth = blocks.slice(0, 10).findLast(({type}) => type === blockTypes.records);
		const {codec} = openRecording(fixturePath('demo'));
		const times = allTimes('demo');
		const start = times[0];
		expect(span(10)).toEqual({
			start,
			end: Math.max(...timesOf(tenth?.bytes ?? Buffer.alloc(0), {codec})),
			whole: false,
		});
		expect(span(blocks.length)).toEqual({start, end: Math.max(...times), whole: true});
		expect(span(0)).toBeUndefined();
	});

	test('is none where there are no records, or where they come as fast as they are taken', () => {
		const bytes = fixtureBytes('kinds');
		const [, first] = blocksOf(bytes);
		expect(openRecording(temporaryFile(bytes.subarray(0, first?.start)), 1).playback).toBeUndefined();
		expect(openRecording(fixturePath('kinds')).playback).toBeUndefined();
	});
});

describe('the speed', () => {
	test('goes up and down in a table, from wherever it is', () => {
		const up = [1];
		for (let speed = 1; nextSpeed(speed, 1) !== speed; up.push(speed)) speed = nextSpeed(speed, 1);
		expect(up).toEqual(speeds);
		expect([SLOWEST, FASTEST]).toEqual([speeds[0], speeds.at(-1)]);
		expect(nextSpeed(FASTEST, -1)).toBe(50);
		expect(nextSpeed(SLOWEST, -1)).toBe(SLOWEST);
		expect([nextSpeed(7, 1), nextSpeed(7, -1)]).toEqual([10, 5]);
	});

	test('holds from the moment it is set, and moves nothing by itself', () => {
		const {playback, wait} = playFixture('demo');
		const seconds = () => (playback.position - playback.start) / S;
		wait(2000);
		expect(seconds()).toBe(2);
		playback.setSpeed(10);
		expect(seconds()).toBe(2);
		wait(500);
		expect(seconds()).toBe(7);
		playback.setSpeed(1);
		wait(500);
		expect(seconds()).toBeCloseTo(7.5, 6);
		playback.setSpeed(1e9);
		expect(playback.speed).toBe(FASTEST);
		playback.setSpeed(0);
		expect(playback.speed).toBe(SLOWEST);
	});

	test.each(speeds)('at %i times the records come in that time, all of them', speed => {
		const {take, taken, wait, source, playback} = playFixture('demo', speed);
		const whole = (playback.end - playback.start) / 1e6 / speed;
		take();
		wait(whole * 0.99);
		take();
		expect(source.ended()).toBe(false);
		wait(whole * 0.02);
		take();
		expect(source.ended()).toBe(true);
		expect(taken().equals(wholeOf('demo'))).toBe(true);
	});
});

describe('a pause', () => {
	test('lets nothing through and stops the clock; then it goes on where it was', () => {
		const {playback, source, take, wait} = playFixture('demo');
		wait(5000);
		take();
		playback.pause();
		const now = source.now();
		wait(60_000);
		expect(take()).toHaveLength(0);
		expect([source.now(), playback.position]).toEqual([now, now]);
		playback.resume();
		expect(source.now()).toBe(now);
		wait(1000);
		const times = timesOf(take(), source);
		expect(times.length).toBeGreaterThan(0);
		expect(Math.max(...times)).toBeLessThanOrEqual(now + S);
	});

	test('stays with another speed and over a seek', () => {
		const {playback, take, wait, source} = playFixture('demo');
		playback.pause();
		playback.setSpeed(50);
		playback.seek(playback.start + 10 * S);
		take();
		wait(1000);
		expect(take()).toHaveLength(0);
		expect(playback).toMatchObject({paused: true, speed: 50, position: playback.start + 10 * S});
		playback.resume();
		wait(100);
		expect(source.now()).toBe(playback.start + 15 * S);
	});
});

describe('a step', () => {
	test('lets exactly one more record through, in the order of the file, up to the last one', () => {
		const {playback, source, take, taken} = playFixture('kinds');
		take();
		playback.pause();
		const whole = wholeOf('kinds');
		const times = allTimes('kinds');
		let count = timesOf(taken(), source).length;
		while (!source.ended()) {
			const before = playback.position;
			playback.step();
			const piece = take();
			expect(timesOf(piece, source)).toEqual([times[count]]);
			expect(playback.position).toBe(Math.max(before, times[count] ?? 0));
			expect(take()).toHaveLength(0);
			count++;
		}
		expect(count).toBe(times.length);
		expect(taken().equals(whole)).toBe(true);
		playback.step();
		expect(take()).toHaveLength(0);
	});

	test('passes no older record by the way, where the file has them out of order', () => {
		const times = allTimes('demo');
		const late = times.findIndex((at, index) => at < (times[index - 1] ?? 0));
		expect(late).toBeGreaterThan(0);
		const {playback, source, take, taken} = playFixture('demo');
		playback.pause();
		playback.seek((times[late - 1] ?? 0) - 1);
		take();
		let count = timesOf(taken(), source).length;
		expect(count).toBeLessThan(late);
		for (; count <= late; count++) {
			playback.step();
			expect(timesOf(take(), source)).toEqual([times[count]]);
		}
		expect(playback.position).toBe(Math.max(...times.slice(0, count)));
		playback.resume();
		playback.seek(playback.end);
		take();
		expect(taken().equals(wholeOf('demo'))).toBe(true);
	});

	test('is nothing unless paused', () => {
		const {playback, take} = playFixture('demo');
		take();
		playback.step();
		expect(take()).toHaveLength(0);
		playback.pause();
		expect(take()).toHaveLength(0);
	});
});

describe('a seek', () => {
	test('forward hands over all that lies between, by as many takes as it needs', () => {
		const {playback, take, taken} = playFixture('demo', 1, false, 16_384);
		take();
		playback.seek(playback.start + 20 * S);
		expect(playback.position).toBe(playback.start + 20 * S);
		expect(take().length).toBeGreaterThan(16_384);
		expect(taken().equals(straightTo('demo', 20).bytes)).toBe(true);
		expect(playback.generation).toBe(0);
	});

	test('back begins with the first record, and is no end any more', () => {
		const {playback, source, take, taken} = playFixture('demo');
		playback.seek(playback.end);
		take();
		expect(source.ended()).toBe(true);
		expect(taken().equals(wholeOf('demo'))).toBe(true);
		playback.seek(playback.start + 10 * S);
		expect(source.ended()).toBe(false);
		expect(playback.generation).toBe(1);
		take();
		const straight = straightTo('demo', 10);
		expect(taken().equals(straight.bytes)).toBe(true);
		expect(source.counters()).toEqual(straight.counters);
		expect(source.ended()).toBe(false);
		expect(playback.position).toBe(playback.start + 10 * S);
	});

	test('beyond an end goes to that end', () => {
		const {playback, source, take, taken} = playFixture('kinds');
		playback.seek(Number.POSITIVE_INFINITY);
		take();
		expect(source.ended()).toBe(true);
		expect(playback.position).toBe(playback.end);
		playback.seek(Number.NEGATIVE_INFINITY);
		take();
		expect(playback.position).toBe(playback.start);
		expect(Math.max(...timesOf(taken(), source))).toBe(playback.start);
	});

	test('from the end plays on from there, at the speed that was', () => {
		const {playback, source, take, wait} = playFixture('demo', 10);
		playback.seek(playback.end);
		take();
		wait(100_000);
		expect(source.now()).toBe(playback.end);
		playback.seek(playback.position - 5 * S);
		take();
		wait(100);
		expect(source.now()).toBeCloseTo(playback.end - 4 * S, -3);
		wait(401);
		take();
		expect(source.ended()).toBe(true);
	});

	test('after the source was closed reads nothing more', () => {
		const {playback, source, take, wait} = playFixture('demo');
		wait(10_000);
		take();
		source.close();
		playback.seek(playback.start);
		expect(take()).toHaveLength(0);
	});

	test('leaves no secret behind however often it goes over one', () => {
		const secretive = Buffer.from('\0plain\0');
		expect(wholeOf('kinds').includes(secretive)).toBe(true);
		for (const name of ['kinds', 'demo'] as const) {
			const masked = straightTo(name, 60, true).bytes;
			const {playback, take, taken} = playFixture(name, 1, true);
			for (const share of [1, 0, 0.5, 0.2, 1]) {
				playback.seek(playback.start + share * (playback.end - playback.start));
				expect(take().includes(secretive)).toBe(false);
			}
			expect(taken().equals(masked)).toBe(true);
		}
	});
});

test('whatever was done before, a moment has the records and counters of a straight replay up to it', {
	timeout: 60_000,
}, () => {
	const moment = fc.nat({max: 3100});
	const deed = fc.oneof(
		fc.record({seek: moment}),
		fc.record({wait: fc.nat(700)}),
		fc.record({steps: fc.integer({min: 1, max: 40})}),
		fc.record({speed: fc.constantFrom(...speeds)}),
		fc.constantFrom({pause: true}, {resume: true}),
	);
	const whole = wholeOf('kinds');
	const check = (deeds: readonly object[], to: number, bufferBytes: number) => {
		const {playback, source, take, taken, wait} = playFixture('kinds', 1, false, bufferBytes);
		for (const each of deeds as ReadonlyArray<{
			seek?: number;
			wait?: number;
			steps?: number;
			speed?: number;
			pause?: true;
			resume?: true;
		}>) {
			if (each.seek !== undefined) playback.seek(playback.start + each.seek * 1e6);
			wait(each.wait ?? 0);
			if (each.pause) playback.pause();
			if (each.resume) playback.resume();
			if (each.speed) playback.setSpeed(each.speed);
			for (let step = 0; step < (each.steps ?? 0); step++) playback.step();
			take();
			expect(whole.subarray(0, taken().length).equals(taken())).toBe(true);
		}
		playback.seek(playback.start + to * 1e6);
		take();
		const straight = straightTo('kinds', to / 1000);
		expect(taken().equals(straight.bytes)).toBe(true);
		expect(source.counters()).toEqual(straight.counters);
	};
	fc.assert(
		fc.property(fc.array(deed, {maxLength: 25}), moment, fc.constantFrom(16_384, TAKE_BYTES), check),
		{numRuns: 100},
	);
});
