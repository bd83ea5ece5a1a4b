// SPDX-License-Identifier: MIT
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {strideOf} from '../../source/capture/records.ts';
import type {Program, ProgramRuns, Source, Statistics} from '../../source/capture/source.ts';
import {panes} from '../../source/kinds/kind.ts';
import {lossRows, lostTotal} from '../../source/model/loss.ts';
import {createFrameMeter} from '../../source/store/frame-meter.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {openSelf, type SelfMeter} from '../../source/store/self.ts';
import type {ScreenFigures} from '../../source/store/self-reading.ts';
import {fixtureNames, fixturePath, openRecording} from '../support/recordings.ts';
import {monitorOf, stepped} from '../support/stepped.ts';

beforeEach(() => {
	vi.useFakeTimers({toFake: ['performance']});
});
afterEach(() => {
	vi.useRealTimers();
});

/** What a kernel could tell, changed by a test as it goes. */
function kernel(...named: readonly string[]) {
	const programs = new Map<string, ProgramRuns>(named.map(name => [name, {name, runs: 0, ns: 0}]));
	const watched: boolean[] = [];
	const statistics: Statistics = {
		watch: on => watched.push(on),
		runs: () => [...programs.values()],
		reason: () => undefined,
	};
	const run = (name: string, runs: number, ns: number) => {
		const past = programs.get(name);
		programs.set(name, {name, runs: (past?.runs ?? 0) + runs, ns: (past?.ns ?? 0) + ns});
	};
	return {statistics, watched, run};
}

const meterOf = ({source, model}: Monitor, screen?: ScreenFigures): SelfMeter =>
	openSelf(source, model, screen);

/** The figures of one second in which this happened. */
function secondOf(monitor: Monitor, happens: () => void = () => {}, screen?: ScreenFigures) {
	const meter = meterOf(monitor, screen);
	happens();
	vi.advanceTimersByTime(1000);
	return meter.take();
}

/** Bytes of the records that a lane still has. */
function bytesKept({model}: Monitor, pane: (typeof panes)[number]): number {
	const lane = model.history[pane];
	let bytes = 0;
	for (let number = lane.first; number < lane.next; number++)
		bytes += strideOf(lane.at(number)?.size ?? Number.NaN);
	return bytes;
}

describe('the history', () => {
	test('holds the bytes of each record that was kept, where nothing was overwritten', () => {
		const monitor = monitorOf('demo');
		const {history} = secondOf(monitor);
		expect(history.map(({pane}) => pane)).toEqual(panes);
		for (const {pane, held, room, records, overwritten} of history) {
			expect(overwritten).toBe(0);
			expect(records).toBe(monitor.model.history[pane].next);
			expect(held).toBe(bytesKept(monitor, pane));
			expect(held).toBeLessThanOrEqual(room);
		}
	});

	test('says how many records were overwritten, and never holds more than there is room for', () => {
		const source = stepped('demo');
		const monitor = new Monitor(source, {historyBytes: 1 << 18});
		let overwrote = 0;
		for (let step = 0; step < 40; step++) {
			source.allow(Math.ceil(source.total / 40));
			monitor.frame();
			for (const {pane, held, room, records, overwritten} of secondOf(monitor).history) {
				expect(records + overwritten).toBe(monitor.model.history[pane].next);
				expect(held).toBeGreaterThanOrEqual(bytesKept(monitor, pane));
				expect(held).toBeLessThanOrEqual(room);
				overwrote += overwritten;
			}
		}
		expect(overwrote).toBeGreaterThan(0);
	});
});

describe('the books of kinds', () => {
	test.each(fixtureNames)('of %s add up to what the kernel side counted', name => {
		const monitor = new Monitor(openRecording(fixturePath(name)));
		while (monitor.frame());
		const counters = monitor.source.counters();
		const {kinds} = secondOf(monitor);
		const sent = Object.values(counters.kinds).reduce((sum, count) => sum + count.sent, 0);
		expect(sent).toBe(counters.received);
		expect(sent).toBeGreaterThan(0);
		expect(kinds.reduce((sum, books) => sum + books.sent, 0)).toBe(sent);
		expect(kinds.reduce((sum, books) => sum + books.lost, 0)).toBe(lostTotal(counters));
	});

	test('begin with what was lost, by cause, and leave out what never was', () => {
		const monitor = monitorOf('demo');
		const counters = {
			...monitor.source.counters(),
			kinds: {
				file_link: {sent: 0, ring_full: 0, no_slot: 0, unpaired: 0},
				file_open: {sent: 900, ring_full: 0, no_slot: 0, unpaired: 0},
				net_connect: {sent: 5, ring_full: 1, no_slot: 2, unpaired: 4},
				file_io: {sent: 6, ring_full: 8, no_slot: 0, unpaired: 0},
			},
		};
		const {kinds} = secondOf(monitorOf('demo', {counters: () => counters}));
		expect(kinds.map(({kind, sent, lost}) => [kind, sent, lost])).toEqual([
			['file_io', 6, 8],
			['net_connect', 5, 7],
			['file_open', 900, 0],
		]);
		const rows = kinds.flatMap(({kind, causes}) =>
			Object.entries(causes).map(([cause, count]) => ({kind, cause, count})),
		);
		expect(rows.filter(({count}) => count > 0)).toEqual(expect.arrayContaining([...lossRows(counters)]));
	});
});

describe('the programs', () => {
	test('are sorted by what they cost in this second, with what a run took in it', () => {
		const {statistics, run} = kernel('dispatch', 'rare__tick', 'idle__hook');
		run('dispatch', 1_000_000, 9e9);
		const figures = secondOf(monitorOf('kinds', {statistics}), () => {
			run('dispatch', 1000, 250_000);
			run('rare__tick', 1, 20_000_000);
		});
		expect(figures.uncounted).toBeUndefined();
		expect(figures.programs).toEqual([
			{name: 'rare__tick', runsPerSecond: 1, nsPerRun: 20_000_000, cpu: 2, runs: 1, handlers: 0},
			{name: 'dispatch', runsPerSecond: 1000, nsPerRun: 250, cpu: 0.025, runs: 1_001_000, handlers: 0},
			{name: 'idle__hook', runsPerSecond: 0, nsPerRun: Number.NaN, cpu: 0, runs: 0, handlers: 0},
		]);
	});

	test('name how many handlers run within dispatch', () => {
		const {statistics} = kernel('dispatch');
		const handler = (name: string, attached: boolean): Program => {
			return {name, kind: null, serves: [], hook: 'sys_exit', attached, wanted: true, reason: null};
		};
		const programs = () => [handler('a__sys_exit', true), handler('b__sys_exit', false)];
		expect(secondOf(monitorOf('kinds', {statistics, programs})).programs).toMatchObject([
			{name: 'dispatch', handlers: 1},
		]);
	});

	test('are counted from the moment that somebody looks until nobody does', () => {
		const {statistics, watched} = kernel('dispatch');
		const meter = meterOf(monitorOf('kinds', {statistics}));
		expect(watched).toEqual([true]);
		meter.take();
		expect(watched).toEqual([true]);
		meter.close();
		expect(watched).toEqual([true, false]);
	});

	test('of a recording are none, which is said; as is why the kernel counts none', () => {
		expect(secondOf(monitorOf('kinds'))).toMatchObject({
			programs: [],
			uncounted: 'a recording runs no programs',
		});
		const statistics = {...kernel('dispatch').statistics, reason: () => 'it was refused'};
		expect(secondOf(monitorOf('kinds', {statistics})).uncounted).toBe('it was refused');
	});
});

describe('what is told a second', () => {
	test('is not told of less than half of one, and none of that time is left out', () => {
		const {statistics, run} = kernel('dispatch');
		const meter = meterOf(monitorOf('kinds', {statistics}));
		run('dispatch', 100, 1000);
		vi.advanceTimersByTime(400);
		const early = meter.take();
		for (const figure of [
			early.cpu.all,
			early.wakeupsPerSecond,
			early.received.recordsPerSecond,
			early.programs[0]?.runsPerSecond,
		])
			expect(figure).toBeNaN();
		vi.advanceTimersByTime(600);
		expect(meter.take().programs[0]?.runsPerSecond).toBe(100);
		vi.advanceTimersByTime(1000);
		expect(meter.take().programs[0]?.runsPerSecond).toBe(0);
	});

	test('is what came, however long it took', () => {
		let [received, receivedBytes, wakeups] = [1000, 100_000, 50];
		const monitor = monitorOf('kinds');
		const counters = {...monitor.source.counters()};
		const changing = monitorOf('kinds', {
			counters: () => ({...counters, received, receivedBytes, wakeups}),
		});
		const meter = meterOf(changing);
		[received, receivedBytes, wakeups] = [1500, 164_000, 90];
		vi.advanceTimersByTime(2000);
		const figures = meter.take();
		expect(figures.received).toEqual({
			records: 1500,
			bytes: 164_000,
			recordsPerSecond: 250,
			bytesPerSecond: 32_000,
		});
		expect(figures.wakeupsPerSecond).toBe(20);
	});

	test('of the CPU has parts that make up the whole', () => {
		const {cpu} = secondOf(monitorOf('kinds'), () => {
			for (let round = 0; round < 20; round++) monitorOf('kinds');
		});
		expect(cpu.all).toBeGreaterThan(0);
		expect(cpu.javascript).toBeGreaterThan(0);
		expect(cpu.javascript + cpu.drain + cpu.others).toBeGreaterThanOrEqual(cpu.all - 1e-9);
	});

	test('of the screen is what it was given, and nothing where there is none', () => {
		expect(secondOf(monitorOf('kinds')).screen).toBeUndefined();
		const frames = createFrameMeter();
		let bytes = 5000;
		const figures = secondOf(
			monitorOf('kinds'),
			() => {
				for (const ms of [1, 2, 3, 40]) frames.note(ms);
				bytes += 700;
			},
			{bytes: () => bytes, dropped: () => 3, frames},
		);
		expect(figures.screen).toEqual({
			framesPerSecond: 4,
			medianMs: 2,
			p99Ms: 40,
			dropped: 3,
			bytes: 5700,
			bytesPerSecond: 700,
		});
	});
});

test('rings and queue tell how full they are, were and can be; a recording knows no room', () => {
	const {source} = monitorOf('kinds');
	const changes: Partial<Source> = {
		rooms: {vitalBytes: 100, bulkBytes: 1000, queueBytes: 10_000},
		counters: () => ({
			...source.counters(),
			vitalFill: 1,
			vitalPeak: 2,
			bulkFill: 10,
			bulkPeak: 20,
			queuedBytes: 100,
			queuePeakBytes: 200,
		}),
	};
	expect(secondOf(monitorOf('kinds', changes)).fills).toEqual([
		{name: 'vital ring', now: 1, peak: 2, room: 100},
		{name: 'bulk ring', now: 10, peak: 20, room: 1000},
		{name: 'queue', now: 100, peak: 200, room: 10_000},
	]);
	expect(secondOf(monitorOf('kinds')).fills.map(({room}) => room)).toEqual([undefined, undefined, undefined]);
});
