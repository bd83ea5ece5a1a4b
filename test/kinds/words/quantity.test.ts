// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bytesText, countText, durationText} from '../../../source/kinds/words/quantity.ts';

test('bytes go by 1,024', () => {
	expect([0, 512, 1023, 1024, 1536, 102_400, 84 * 2 ** 20, 3.5 * 2 ** 40].map(bytesText)).toEqual([
		'0B',
		'512B',
		'1023B',
		'1.0K',
		'1.5K',
		'100K',
		'84.0M',
		'3.5T',
	]);
});

test('counts go by 1,000', () => {
	expect([0, 214, 999, 1000, 12_400, 1e6, 2.5e9].map(countText)).toEqual([
		'0',
		'214',
		'999',
		'1.0k',
		'12.4k',
		'1.0M',
		'2.5G',
	]);
});

test('durations take the unit that fits, and two of them from minutes on', () => {
	const SECOND = 1e9;
	const HOUR = 3600 * SECOND;
	expect(
		[0, 850, 12_500, 3.1e6, 2.4 * SECOND, 312 * SECOND, 3.5 * HOUR, 12 * 24 * HOUR + 3 * HOUR].map(
			durationText,
		),
	).toEqual(['0ns', '850ns', '12.5us', '3.1ms', '2.40s', '5m 12s', '3h 30m', '12d 3h']);
});

test('no quantity is written as a whole next unit, nor in more than nine characters', () => {
	fc.assert(
		fc.property(fc.double({min: 0, max: 9e14, noNaN: true}), value => {
			expect(countText(Math.floor(value))).not.toMatch(/^(1000|1000\.0)/);
			expect(bytesText(Math.floor(value))).not.toMatch(/^1024/);
			expect(durationText(value)).not.toMatch(/^(1000(ns|us|ms|\.)|60\.00s)/);
			expect(durationText(value).length).toBeLessThan(10);
		}),
		{
			seed: 1024,
			numRuns: 2000,
			examples: [[999.6], [999_960], [999_960_000], [59_999_000_000], [1023.96 * 1024], [999_950]],
		},
	);
});
