// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {panes} from '../../source/kinds/kind.ts';
import {TOTALS_SECONDS, Totals} from '../../source/model/totals.ts';

const S = 1e9;
const FILES = panes.indexOf('files');
const MEMORY = panes.indexOf('memory');

/** Totals after so many file events in each of these seconds. */
function counted(perSecond: Readonly<Record<number, number>>): Totals {
	const totals = new Totals();
	for (const [second, count] of Object.entries(perSecond))
		for (let event = 0; event < count; event++) totals.count(FILES, 'file_open', Number(second) * S + event);
	return totals;
}

describe('rates', () => {
	test('are of the whole seconds before now, oldest first', () => {
		const totals = counted({1000: 3, 1001: 5, 1002: 7});
		expect(totals.rates(1002.9 * S, 3)).toEqual([0, 3, 5]);
		expect(totals.rates(1003 * S, 3)).toEqual([3, 5, 7]);
		expect(totals.rates(1003 * S, 1)).toEqual([7]);
	});

	test('of seconds in which nothing came are zero', () => {
		const totals = counted({1000: 3, 1004: 2});
		expect(totals.rates(1005 * S, 6)).toEqual([0, 3, 0, 0, 0, 2]);
		expect(totals.rates(1007 * S, 3)).toEqual([2, 0, 0]);
	});

	test('forget what is longer ago than a minute, however long nothing came', () => {
		const totals = counted({1000: 3});
		for (const later of [64, 65, 128, 1e6]) {
			expect(totals.rates((1000 + later) * S, 63).every(rate => rate === 0)).toBe(true);
		}
		expect(totals.total()).toBe(3);
	});

	test('are right when the ring of seconds has gone round more than once', () => {
		const counts = Array.from({length: 200}, (_, second) => 1 + (second % 7));
		const totals = counted(Object.fromEntries(counts.map((count, second) => [second, count])));
		expect(totals.rates(200 * S, 63)).toEqual(counts.slice(-63));
	});

	test('go back a minute and no further', () => {
		const totals = counted({1000: 3, 1001: 4});
		expect(totals.rates(1063 * S, 63)).toHaveLength(63);
		expect(totals.rates(1063 * S, 63)[0]).toBe(3);
		expect(totals.rates(1063 * S, 1000)).toHaveLength(63);
	});

	test('are of one pane or of all', () => {
		const totals = counted({1000: 3});
		totals.count(MEMORY, 'mem_vm', 1000.5 * S);
		expect(totals.rates(1001 * S, 1)).toEqual([4]);
		expect(totals.rates(1001 * S, 1, 'files')).toEqual([3]);
		expect(totals.rates(1001 * S, 1, 'memory')).toEqual([1]);
		expect(totals.rates(1001 * S, 1, 'network')).toEqual([0]);
	});

	test('count a record that comes late with the second in which it comes', () => {
		const totals = counted({1000: 1, 1001: 1});
		totals.count(FILES, 'file_open', 1000 * S);
		expect(totals.rates(1002 * S, 2)).toEqual([1, 2]);
	});

	test('of an empty start are zero', () => {
		expect(new Totals().rates(5 * S, 3)).toEqual([0, 0, 0]);
		expect(new Totals().rates(0, 3)).toEqual([0, 0, 0]);
	});
});

test('totals are of one pane, of all, and of each kind', () => {
	const totals = counted({1: 2, 500: 3});
	totals.count(MEMORY, 'mem_vm', 600 * S);
	expect([totals.total(), totals.total('files'), totals.total('memory'), totals.total('network')]).toEqual([
		6, 5, 1, 0,
	]);
	expect(Object.fromEntries(totals.kinds)).toEqual({file_open: 5, mem_vm: 1});
});

test('what has no pane is not counted', () => {
	const totals = new Totals();
	totals.count(-1, 'process_known', S);
	expect(totals.total()).toBe(0);
	expect(totals.kinds.size).toBe(0);
});

describe('seconds', () => {
	test('are kept apart for more than an hour, pane by pane', () => {
		const totals = counted({1000: 3, 3000: 5, 5095: 1});
		expect([1000, 1001, 3000, 5095].map(second => totals.of('files', second))).toEqual([3, 0, 5, 1]);
		expect(totals.of('memory', 3000)).toBe(0);
		expect(totals.since).toBe(1000 * S);
	});

	test('that are longer ago, to come, or before the clock began, are empty', () => {
		const totals = counted({1000: 3, 5096: 1});
		expect(totals.of('files', 1000)).toBe(0);
		expect(totals.of('files', 1001)).toBe(0);
		expect(totals.of('files', 5097)).toBe(0);
		expect(totals.of('files', -1)).toBe(0);
		expect(totals.of('files', 5096 + TOTALS_SECONDS)).toBe(0);
	});

	test('know the worst of their events, until they are forgotten', () => {
		const totals = counted({1000: 1});
		totals.mark(FILES, 3);
		totals.mark(FILES, 2);
		totals.count(FILES, 'file_open', 1001 * S);
		totals.mark(FILES, 1);
		expect([999, 1000, 1001].map(second => totals.worst('files', second))).toEqual([0, 3, 1]);
		expect(totals.worst('memory', 1000)).toBe(0);
		totals.count(FILES, 'file_open', (1000 + TOTALS_SECONDS) * S);
		expect(totals.worst('files', 1000 + TOTALS_SECONDS)).toBe(0);
	});

	test('nothing was counted since never', () => {
		expect(new Totals().since).toBe(Number.POSITIVE_INFINITY);
	});
});
