// SPDX-License-Identifier: MIT

import {describe, expect, test} from 'vitest';
import {facetsOf} from '../../../source/facets/facets.ts';
import {panes} from '../../../source/kinds/kind.ts';
import {sortColumns} from '../../../source/model/book-sort.ts';
import {choose, offered} from '../../../source/store/chooser.ts';
import {sortBy} from '../../../source/store/faces.ts';
import type {Monitor} from '../../../source/store/monitor.ts';
import {width} from '../../../source/ui/safe-text.ts';
import {type Frame, openFrame} from '../../support/frame.tsx';
import {fourSizes} from '../../support/sizes.ts';
import {monitorOf} from '../../support/stepped.ts';

const ESCAPE = '\u001b';

/** The rows of the one pane that fills the screen. */
const rowsIn = (frame: Frame, top: number) =>
	frame
		.screen()
		.slice(top + 2, frame.lines - 2)
		.filter(row => row.replaceAll(/[│ ]/g, '') !== '');

/** Borders stand in their columns from line `top` to the footer, and nothing is written beyond the screen. */
function expectStraight(frame: Frame, top: number): void {
	for (let y = top; y < frame.lines - 1; y++) {
		expect(frame.cell(0, y).chars, frame.row(y)).toMatch(/[│╭╰]/);
		expect(frame.cell(frame.columns - 1, y).chars, frame.row(y)).toMatch(/[│╮╯]/);
	}
	for (const row of frame.screen()) expect(width(row.trimEnd())).toBeLessThanOrEqual(frame.columns);
}

const view = (monitor: Monitor) => monitor.store.getState().view;

describe.each(fourSizes)('at %i x %i', (columns, lines) => {
	test.each(panes.map((pane, index) => [pane, String(index + 2)] as const))(
		'the top of %s has its groups, whatever it is grouped and sorted by',
		async (pane, digit) => {
			const monitor = monitorOf('kinds');
			const frame = await openFrame(monitor, [columns, lines]);
			await frame.type(digit, () => view(monitor) === pane);
			await frame.type('a', () => frame.row(2).includes(' by '));
			for (const {name, title} of facetsOf(pane)) {
				monitor.store.setState({facets: {[pane]: name}});
				for (const column of sortColumns) {
					sortBy(monitor, pane, column);
					await frame.draw();
					expect(frame.row(2)).toMatch(new RegExp(`^╭ \\w+ by ${name} `));
					expectStraight(frame, 2);
					const heads = frame.row(3);
					expect(heads).toMatch(new RegExp(`^│${title}`));
					expect(heads).toContain('COUNT');
					expect(heads.match(/[▾▴]/g), column).toHaveLength(1);
					const shown = monitor.window(pane, monitor.top(pane), lines - 6);
					const rows = rowsIn(frame, 2);
					expect(rows).toHaveLength(shown.length);
					for (const [index, {item}] of shown.entries()) {
						// As many counts as there are rows, each on its own.
						expect(rows[index], `${name} ${column}`).toMatch(new RegExp(` ${item.count}(?: |│)`));
					}
				}
			}
		},
	);

	test('Enter goes down with a breadcrumb, Escape comes back to the very same screen', async () => {
		const monitor = monitorOf('kinds');
		const frame = await openFrame(monitor, [columns, lines]);
		await frame.type('3', () => view(monitor) === 'files');
		await frame.type('k');
		await frame.type('k');
		await frame.type('k');
		const before = frame.screen().slice(1, -1);
		await frame.type('\r', () => monitor.store.getState().below.length === 1);
		for (let turn = 0; turn < 5; turn++) monitor.frame();
		await frame.draw();
		expect(frame.row(2)).toMatch(/^ all › path \//);
		expectStraight(frame, 3);
		const {target} = monitor.store.getState();
		expect(rowsIn(frame, 3).length).toBeGreaterThan(0);
		expect(target?.facet).toBe('path');
		expect(frame.row(lines - 1)).toContain('esc back');
		await frame.type(ESCAPE, () => monitor.store.getState().below.length === 0);
		for (let turn = 0; turn < 5; turn++) monitor.frame();
		await frame.draw();
		expect(frame.screen().slice(1, -1)).toEqual(before);
	});

	test('a breadcrumb of hostile names shows them as text, and its end', async () => {
		const monitor = monitorOf('kinds');
		const labels = ['plain', '\u001b[31mred\u001b[0m\n', '日本🐝\u202e', 'x'.repeat(300), 'the end'];
		monitor.store.setState({
			below: labels.map((label, index) => ({
				...monitor.level,
				target: index === 0 ? undefined : {facet: 'path', key: label, label},
				filter: index === 2 ? 'a \u001b[2J filter of more than thirty characters' : '',
			})),
			target: {facet: 'user', key: '0', label: 'root\u001b]0;x\u0007'},
		});
		const frame = await openFrame(monitor, [columns, lines]);
		expect(frame.row(2)).toMatch(/› user root␛\]0;x␇ *$/);
		expect(width(frame.row(2).trimEnd())).toBeLessThanOrEqual(columns - 1);
		expectStraight(frame, 3);
	});

	test('a list to pick from stands in a box over the panes, is narrowed by letters, and leaves them as they were', async () => {
		const monitor = monitorOf('kinds');
		const frame = await openFrame(monitor, [columns, lines]);
		await frame.type('3', () => view(monitor) === 'files');
		await frame.type('k');
		const before = frame.screen().slice(0, -1);
		await frame.type('=', () => frame.text().includes('Only what has the same'));
		const box = () => frame.screen().filter(row => /│ \w+\.[\w.]+ .*│/.test(row)).length;
		const corner = () => frame.screen().findIndex(row => row.includes('╭ Only what has the same'));
		const all = box();
		expect(all).toBeGreaterThan(5);
		const [y, x] = [corner(), frame.row(corner()).indexOf('╭ Only')];
		expect(frame.cell(x + 2, y + 1).inverse).toBe(true);
		await frame.type('fd.', () => frame.text().includes('Only what has the same: fd.'));
		const {chooser} = monitor.store.getState();
		const names = chooser ? offered(chooser).map(({label}) => label) : [];
		expect(names.length).toBeGreaterThan(1);
		for (const name of names) expect(frame.text()).toContain(` ${name} `);
		// The box keeps its place and its size.
		expect([corner(), frame.row(corner()).indexOf('╭ Only')]).toEqual([y, x]);
		await frame.type('zzz', () => frame.text().includes('fd.zzz'));
		expect(box()).toBe(0);
		await frame.type(ESCAPE, () => !frame.text().includes('Only what'));
		expect(frame.screen().slice(0, -1)).toEqual(before);
	});

	test('a list of hostile choices keeps its box straight', async () => {
		const monitor = monitorOf('kinds');
		const frame = await openFrame(monitor, [columns, lines]);
		const odd = ['\u001b[31mred', '日本'.repeat(60), 'a\u0301\u202e', 'x'.repeat(500), '🐝🐝'];
		choose(
			monitor,
			'One \u001b[2J of',
			odd.flatMap(label => [
				{label, run: () => {}},
				{label: 'detail', detail: label, run: () => {}},
			]),
		);
		await frame.draw();
		const top = frame.screen().findIndex(row => row.includes('╭ One ␛[2J of'));
		const edges = Array.from({length: columns}, (_, x) => x).filter(x =>
			/[╭╮]/.test(frame.cell(x, top).chars),
		);
		const [left, right] = [
			edges.findLast(x => frame.cell(x + 2, top).chars === 'O' && frame.cell(x, top).chars === '╭') ?? 0,
			edges.at(-1) ?? 0,
		];
		for (let y = top + 1; y < top + 8; y++) {
			expect(frame.cell(left, y).chars).toBe('│');
			expect(frame.cell(right, y).chars).toBe('│');
		}
		expect(right).toBeLessThan(columns);
	});
});

describe('badges', () => {
	test.each(fourSizes)(
		'at %i x %i are to be seen beside the views, and what is refused is marked',
		async (columns, lines) => {
			const scope = {text: 'proc.name = a-long-name-of-a-program and user.name = deploy'};
			const monitor = monitorOf('kinds', {scope} as never);
			const frame = await openFrame(monitor, [columns, lines]);
			await monitor.filter('fd.name startswith /srv/shop/kinds');
			await frame.draw();
			// At 60 columns there is room for one: what hides rows counts more than what is not captured.
			expect(frame.row(1)).toMatch(columns > 60 ? /scope: proc.*filter: fd/ : / filter: fd/);
			expect(frame.row(1).trimEnd().length).toBeLessThan(columns);
			expect(frame.row(1)).toMatch(/^ +1 (Overview|All)?/);
			await monitor.filter('fd.name startswith (');
			await frame.draw();
			expect(frame.row(1)).toMatch(columns > 60 ? /scope: proc.*filter\?: fd/ : / filter\?: fd/);
			if (columns === 200)
				expect(frame.row(1)).toMatch(new RegExp(`${scope.text} {2}filter\\?: fd.name startswith \\($`));
		},
	);
});
