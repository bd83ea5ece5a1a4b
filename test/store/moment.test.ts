// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {WallClock} from '../../source/capture/clock.ts';
import {momentOf} from '../../source/store/moment.ts';

const S = 1e9;
/** Booted an hour before noon, local time. */
const noon = new Date(2026, 10, 21, 12, 0, 0).getTime();
const clock = new WallClock({boot: BigInt(3600 * S), wall: BigInt(noon) * 1_000_000n});
const now = 3600 * S;
const read = (text: string, latest = now) => momentOf(text, {clock, now, latest});
const dayOf = (moment: number | undefined) => new Date(clock.wallMs(moment ?? Number.NaN)).getDate();

describe('a moment is', () => {
	test.each([
		['-5m', now - 300 * S],
		['-30s', now - 30 * S],
		['+10s', now + 10 * S],
		['- 1.5h', now - 5400 * S],
		['-250ms', now - 0.25 * S],
		['-2d', now - 2 * 86_400 * S],
		['11:59:30', now - 30 * S],
		['11:59', now - 60 * S],
		[' 11:59:59.5 ', now - 0.5 * S],
		['2026-11-21 11:30:00', now - 1800 * S],
		['2026-11-21T11:30', now - 1800 * S],
		['2026-11-21 12:00:05', now + 5 * S],
	])('%s', (text, moment) => {
		expect(Math.abs((read(text) ?? Number.NaN) - moment)).toBeLessThan(1000);
	});

	test('the time of day on the screen, read back', () => {
		const at = now - 1234 * S;
		expect(clock.timeOfDay(read(clock.timeOfDay(at)) ?? 0)).toBe(clock.timeOfDay(at));
	});

	test('of yesterday, where that time is still to come today', () => {
		expect(dayOf(read('12:00:01'))).toBe(20);
		expect(dayOf(read('12:00:01', now + 5 * S))).toBe(21);
		expect(dayOf(read('00:00'))).toBe(21);
	});
});

test.each([
	'',
	'soon',
	'5m',
	'-5',
	'-5y',
	'25:00',
	'12:60',
	'12:00:60',
	'2026-13-01 12:00',
	'2026-02-30 12:00',
	'2026-11-21',
	'-5m -5m',
	'12:00:00.1234',
	`-${'9'.repeat(400)}s`,
])('"%s" is no moment', text => {
	expect(read(text)).toBeUndefined();
});
