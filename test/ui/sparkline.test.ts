// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sparkline} from '../../source/ui/sparkline.ts';
import {createTheme} from '../../source/ui/theme.ts';

const {bars} = createTheme({name: 'none', ascii: false});

test('the largest value has the full bar, silence none, and a single event is seen', () => {
	expect(sparkline([0, 1, 800, 400], 4, bars)).toBe(' ▁█▄');
	expect(sparkline([0, 0, 0], 3, bars)).toBe('   ');
	expect(sparkline([5, 5], 2, bars)).toBe('██');
});

test('the latest values are shown, on the right', () => {
	expect(sparkline([9, 9, 9, 0, 1], 2, bars)).toBe(' █');
	expect(sparkline([1], 4, bars)).toBe('   █');
	expect(sparkline([], 3, bars)).toBe('   ');
});

test('it takes exactly the cells it is given, none if there are none', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(1e6), {maxLength: 40}), fc.nat(40), (values, columns) => {
			const shown = sparkline(values, columns, bars);
			expect(shown).toHaveLength(columns);
			expect([...shown].every(bar => bars.includes(bar))).toBe(true);
		}),
	);
});

test('there are bars of ASCII too', () => {
	const ascii = createTheme({name: 'none', ascii: true}).bars;
	expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7], 8, ascii)).toMatch(/^[ -~]{8}$/);
});
