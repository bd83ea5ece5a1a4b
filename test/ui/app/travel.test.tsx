// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {createTheme} from '../../../source/ui/theme.ts';
import {type Frame, openFrame} from '../../support/frame.tsx';
import {fourSizes} from '../../support/sizes.ts';
import {monitorOf} from '../../support/stepped.ts';

/** Of the 16 colours. */
const YELLOW = 3;

/** Nothing beyond the last column, nothing below the last line. */
function expectToFit({screen, cell, columns, lines}: Frame): void {
	for (const [y, row] of screen().entries()) {
		expect(cell(columns, y).chars.trim(), `line ${y} is too long: ${row}`).toBe('');
		if (y >= lines) expect(row).toBe('');
	}
}

/** Where a text stands in the live rows: [column, line]. */
const placesOf = (frame: Frame, text: string): ReadonlyArray<readonly [number, number]> =>
	frame
		.screen()
		.slice(0, frame.lines - 1)
		.flatMap((row, y) =>
			y > 3 ? [...row.matchAll(new RegExp(text, 'g'))].map(({index}) => [index, y] as const) : [],
		);

describe.each(fourSizes)('at %i x %i', (columns, lines) => {
	test('what is found is marked in its cells, in the selected row too, and nothing else is', async () => {
		const monitor = monitorOf('demo');
		const frame = await openFrame(monitor, [columns, lines]);
		await frame.type('3');
		await frame.type('/nginx\r', () => monitor.store.getState().search === 'nginx');
		expectToFit(frame);
		const found = placesOf(frame, 'nginx');
		expect(found.length).toBeGreaterThan(1);
		for (const [x, y] of found)
			for (let cell = x; cell < x + 5; cell++) expect(frame.cell(cell, y).bg).toBe(YELLOW);
		expect(found.some(([x, y]) => frame.cell(x, y).inverse)).toBe(true);
		let marked = 0;
		for (let y = 0; y < lines; y++)
			for (let x = 0; x < columns; x++) if (frame.cell(x, y).bg === YELLOW) marked++;
		expect(marked).toBe(5 * found.length);
		await frame.type('/\r', () => monitor.store.getState().search === '');
		for (const [x, y] of placesOf(frame, 'nginx')) expect(frame.cell(x, y).bg).toBe(-1);
	});

	test('the histogram fits under the views, over the full width, and goes again', async () => {
		const monitor = monitorOf('demo');
		const frame = await openFrame(monitor, [columns, lines]);
		await frame.type('3');
		const title = () => frame.screen().findIndex(row => row.startsWith('╭ Files'));
		const without = title();
		await frame.type('H');
		expectToFit(frame);
		const high = lines < 30 ? 1 : 3;
		expect(title()).toBe(without + high);
		const strip = frame.screen().slice(without, without + high);
		expect(strip[0]).toMatch(/^ Files /);
		expect(strip.join('\n')).toMatch(/\d\d:\d\d:\d\d.* \d\d:\d\d:\d\d/s);
		expect(strip.join('')).toMatch(/[▁▂▃▄▅▆▇█]{10}/);
		expect(strip[0]).toMatch(/#/);
		expect((strip.at(-1) ?? '').trimEnd()).toHaveLength(columns - 1);
		expect(frame.row(lines - 1)).toContain('select');
		await frame.type('HH');
		expect(title()).toBe(without);
	});

	test('the stretch that is chosen is inverted, and told beside the views once it is kept', async () => {
		const monitor = monitorOf('demo');
		const frame = await openFrame(monitor, [columns, lines]);
		await frame.type('3w');
		expectToFit(frame);
		const inverted = () =>
			Array.from({length: columns}, (_, x) => x).filter(x => frame.cell(x, 2).inverse).length;
		const before = inverted();
		expect(before).toBeGreaterThan(0);
		expect(before).toBeLessThan(columns / 2);
		await frame.type('\u001b[D');
		expect(inverted()).toBe(before - 1);
		expect(frame.row(lines - 1)).toMatch(/←→ end {2}tab the earlier end {2}⏎ keep {2}esc cancel/);
		await frame.type('\r', () => monitor.store.getState().mode === 'browse');
		expectToFit(frame);
		expect(inverted()).toBe(before - 1);
		if (columns >= 120) expect(frame.row(1)).toMatch(/ \d\d:\d\d:\d\d-\d\d:\d\d:\d\d$/);
		if (columns >= 80) expect(frame.row(lines - 1)).toContain('esc any time');
	});
});

test('what no row has is said under the line while it is typed', async () => {
	const monitor = monitorOf('kinds');
	const frame = await openFrame(monitor, [80, 24]);
	await frame.type('3/zzzz', () => monitor.store.getState().lookup?.missed === true);
	await frame.draw();
	expect(frame.row(22)).toMatch(/^ search: zzzz/);
	expect(frame.row(23)).toContain('no row here has it');
});

test('an empty stretch of time says so', async () => {
	const monitor = monitorOf('kinds');
	const frame = await openFrame(monitor, [80, 24]);
	monitor.store.setState({window: {from: 1, to: 2}});
	monitor.reopen();
	for (let turn = 0; turn < 10; turn++) monitor.frame();
	await frame.draw();
	expect(frame.text()).toContain('nothing in this stretch');
});

test('with ASCII and without colour all of it is still to be told apart', async () => {
	const monitor = monitorOf('demo');
	const frame = await openFrame(monitor, [120, 36], createTheme({name: 'none', ascii: true}));
	for (const keys of ['4', 'H', '/nginx', '\r', 'w', '\u001b[D', '\r']) {
		await frame.type(keys);
		expect(frame.text()).toMatch(/^[ -~\n]*$/);
	}
	expect(frame.text()).toMatch(/ 2 {2}\d\d\.\dus/);
	expect(frame.raw()).toContain('\u001b[4mnginx\u001b[24m');
});
