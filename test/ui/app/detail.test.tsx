// SPDX-License-Identifier: MIT

import {describe, expect, test} from 'vitest';
import {layout} from '../../../source/capture/layout.generated.ts';
import {type Pane, panes} from '../../../source/kinds/kind.ts';
import {cursorAt} from '../../../source/store/cursor.ts';
import {type DetailTab, detailFields, detailTabs, showTab} from '../../../source/store/detail.ts';
import {inspect} from '../../../source/store/inspect.ts';
import type {Monitor} from '../../../source/store/monitor.ts';
import {look, setCursor} from '../../../source/store/move.ts';
import {safeText, width} from '../../../source/ui/safe-text.ts';
import {colours, type Frame, openFrame} from '../../support/frame.tsx';
import {countOf, rowsOf} from '../../support/panes.ts';
import {fourSizes} from '../../support/sizes.ts';
import {monitorOf} from '../../support/stepped.ts';

/** So high that every tab is there as a whole. */
const HIGH = 200;

const UP = '\u001b[A';
const DOWN = '\u001b[B';
const LEFT = '\u001b[D';
const RIGHT = '\u001b[C';
const ESCAPE = '\u001b';

/** What stands between the side borders, line by line. */
const inner = (frame: Frame) =>
	frame
		.screen()
		.slice(3)
		.filter(row => row.startsWith('│'))
		.map(row => row.slice(2, -1).trimEnd());

function inspectAt(monitor: Monitor, pane: Pane, index: number): void {
	look(monitor, pane);
	setCursor(monitor, pane, cursorAt(monitor.listing(pane), 10, index, index));
	inspect(monitor);
}

/** The first row of each kind in each pane. */
const firstOfEach = (monitor: Monitor) => {
	const seen = new Map<string, readonly [Pane, number]>();
	for (const pane of panes)
		for (const [index, {event}] of rowsOf(monitor, pane, countOf(monitor, pane)).entries())
			if (!seen.has(event.kind)) seen.set(event.kind, [pane, index]);
	return seen;
};

/** Every line is as wide as the frame, and no cell beyond it is written. */
function expectStraight(frame: Frame): void {
	const rows = frame.screen().slice(2, frame.lines - 1);
	expect(rows[0]).toMatch(/^╭.*╮$/);
	expect(rows.at(-1)).toMatch(/^╰─*╯$/);
	for (const [y, row] of rows.entries()) {
		expect(frame.cell(0, y + 2).chars, row).toMatch(/[│╭╰]/);
		expect(frame.cell(frame.columns - 1, y + 2).chars, row).toMatch(/[│╮╯]/);
		expect(row.length).toBeLessThanOrEqual(frame.columns);
	}
}

const marked = (frame: Frame) =>
	frame
		.screen()
		.map((_, y) => y)
		.filter(y => y > 3 && frame.cell(2, y).inverse && frame.cell(frame.columns - 3, y).inverse);

const tabShown = (frame: Frame) => {
	const row = frame.row(3);
	return ['Fields', 'Process', 'Related', 'JSON'].filter(title => frame.cell(row.indexOf(title), 3).inverse);
};

describe.each([60, 120])('at %i columns', columns => {
	test('the detail of each kind has every field whole, the process, what is related, and the whole JSON', async () => {
		const seen = new Set<string>();
		for (const recording of ['kinds', 'loss'] as const) {
			const monitor = monitorOf(recording);
			const frame = await openFrame(monitor, [columns, HIGH]);
			for (const [kind, [pane, index]] of firstOfEach(monitor)) {
				if (seen.has(kind)) continue;
				seen.add(kind);
				inspectAt(monitor, pane, index);
				await frame.draw();
				expect(frame.row(2)).toMatch(/^╭ .{1,12} by \d+ .* at \d\d:\d\d:\d\d /);
				expectStraight(frame);
				const fields = inner(frame);
				const text = fields.join('').replaceAll(/\s/g, '');
				for (const {name, value} of detailFields(monitor)) {
					const shown = fields.find(line => line.startsWith(`${name} `));
					expect(shown, `${kind}: ${name}`).toBeDefined();
					// A value that takes several lines has its unit at the end of the first one.
					const first = safeText(value).slice(0, 15).replaceAll(/\s/g, '');
					expect(text, `${kind}: ${name}`).toContain(first);
				}
				for (const [tab, wanted] of [
					['process', ['What it has done', 'Processes', 'Memory']],
					['related', ['SUBJECT', 'this one']],
					['json', [`  "kind": "${kind}",`, 'In one line']],
				] as const) {
					showTab(monitor, tab);
					await frame.draw();
					expectStraight(frame);
					const lines = inner(frame);
					for (const each of wanted) {
						const isThere = lines.some(line => line.includes(each));
						// Where room is short the column with the offset goes.
						expect(isThere || (columns === 60 && each === 'this one'), `${kind}: ${each}`).toBe(true);
					}
					if (tab !== 'json') continue;
					const line = lines.slice(lines.indexOf('In one line') + 1);
					const whole = line.join('').replaceAll(/\s/g, '');
					expect(whole).toBe(safeText(monitor.store.getState().inspected?.json ?? '').replaceAll(/\s/g, ''));
				}
			}
		}
		expect(seen.size).toBe(layout.records.length - 1);
	}, 60_000);
});

describe.each(fourSizes)('at %i x %i', (columns, lines) => {
	test('the tabs are switched by Tab, arrows and digits, and the one that is shown is marked', async () => {
		const monitor = monitorOf('kinds');
		const frame = await openFrame(monitor, [columns, lines]);
		const shows = (tab: DetailTab) => () => monitor.store.getState().detailTab === tab;
		await frame.type('3');
		await frame.type('d', () => monitor.store.getState().mode === 'detail');
		expect(tabShown(frame)).toEqual(['Fields']);
		for (const [keys, tab, title] of [
			['\t', 'process', 'Process'],
			[RIGHT, 'related', 'Related'],
			['\t', 'json', 'JSON'],
			['\t', 'fields', 'Fields'],
			['\u001b[Z', 'json', 'JSON'],
			[LEFT, 'related', 'Related'],
			['2', 'process', 'Process'],
			['4', 'json', 'JSON'],
			['3', 'related', 'Related'],
			['1', 'fields', 'Fields'],
		] as const) {
			await frame.type(keys, shows(tab));
			expect(tabShown(frame)).toEqual([title]);
			expectStraight(frame);
		}
		await frame.type(ESCAPE, () => frame.text().includes('╭ Files'));
	});

	test('the selected field is marked, and the page goes along with it to the last one and back', async () => {
		const monitor = monitorOf('kinds');
		const frame = await openFrame(monitor, [columns, lines]);
		await frame.type('2');
		await frame.type('d', () => monitor.store.getState().mode === 'detail');
		const {length} = detailFields(monitor);
		for (let row = 0; row < length; row++) {
			const name = detailFields(monitor)[row]?.name ?? '';
			const [first = -1] = marked(frame);
			expect(frame.row(first), `row ${row}`).toContain(`│ ${name} `);
			if (row < length - 1) await frame.type(row % 2 ? 'j' : DOWN);
		}
		expect(frame.row(2)).not.toContain('more below');
		await frame.type(`${UP}`);
		expect(monitor.store.getState().detailRow).toBe(length - 2);
		await frame.type('g');
		expect(frame.row(4)).toMatch(/^│ evt\.type /);
		expect(marked(frame)).toEqual([4]);
		await frame.type('G');
		expect(marked(frame).length).toBeGreaterThan(0);
	});

	test('= on a field goes back to the panes with the filter in force, ! adds the contrary', async () => {
		const monitor = monitorOf('kinds');
		const frame = await openFrame(monitor, [columns, lines]);
		await frame.type('3');
		await frame.type('d', () => monitor.store.getState().mode === 'detail');
		const at = (name: string) => detailFields(monitor).findIndex(row => row.name === name);
		monitor.store.setState({detailRow: at('bee.kind')});
		await frame.type('=', () => monitor.store.getState().filter !== '');
		await monitor.settled;
		await frame.draw();
		expect(frame.row(1)).toMatch(/filter: bee\.kind = file\S*$/);
		expect(frame.text()).toContain('╭ Files');
		await frame.type('d', () => monitor.store.getState().mode === 'detail');
		monitor.store.setState({detailRow: at('proc.pid')});
		await frame.type('!', () => monitor.store.getState().filter.includes(' and '));
		await monitor.settled;
		await frame.draw();
		expect(monitor.store.getState().filter).toMatch(/^bee\.kind = file_\w+ and proc\.pid != \d+$/);
		expect(monitor.store.getState().filterError).toBeUndefined();
	});

	test('Enter on what is related opens it, Escape comes back to the same row', async () => {
		const monitor = monitorOf('kinds');
		const frame = await openFrame(monitor, [columns, lines]);
		await frame.type('3');
		await frame.type('d', () => monitor.store.getState().mode === 'detail');
		await frame.type('3', () => frame.text().includes('SUBJECT'));
		await frame.type('k');
		const [before, title] = [inner(frame), frame.row(2)];
		expect(marked(frame)).toHaveLength(1);
		await frame.type('\r', () => monitor.store.getState().inspectedBefore.length === 1);
		expect(tabShown(frame)).toEqual(['Fields']);
		expect(frame.row(2)).toMatch(/, 1 on /);
		await frame.type(ESCAPE, () => frame.text().includes('SUBJECT'));
		expect(inner(frame)).toEqual(before);
		expect(frame.row(2)).toBe(title);
		await frame.type(ESCAPE, () => frame.text().includes('╭ Files'));
	});
});

test('hostile names are shown as what they are on all tabs, and keep the frame straight', async () => {
	const monitor = monitorOf('kinds');
	const strange = /\p{Cc}|\p{Cf}|\p{Script=Han}/u;
	const found = rowsOf(monitor, 'files', 10_000).flatMap(({event}, index) =>
		'path' in event && strange.test(event.path) ? [index] : [],
	);
	expect(found.length).toBeGreaterThan(0);
	for (const [columns, lines] of [[60, 100] as const, [120, 100] as const]) {
		const frame = await openFrame(monitor, [columns, lines]);
		for (const index of found.slice(0, 8)) {
			inspectAt(monitor, 'files', index);
			for (const tab of detailTabs) {
				showTab(monitor, tab);
				await frame.draw();
				expectStraight(frame);
				for (const row of frame.screen()) {
					expect(row).not.toMatch(/\p{Cc}|\p{Cf}/u);
					expect(width(row)).toBeLessThanOrEqual(columns);
				}
			}
		}
	}
});

test('with ASCII every tab is ASCII', async () => {
	const monitor = monitorOf('kinds');
	const sides = ['topLeft', 'top', 'topRight', 'right', 'bottomRight', 'bottom', 'bottomLeft', 'left'];
	const border = Object.fromEntries(sides.map(side => [side, '+'])) as typeof colours.border;
	const frame = await openFrame(monitor, [80, 60], {
		...colours,
		ascii: true,
		border,
		bars: ' .:#',
		ellipsis: '~',
	});
	inspectAt(monitor, 'files', 30);
	for (const tab of detailTabs) {
		showTab(monitor, tab);
		await frame.draw();
		expect(frame.text()).toMatch(/^[ -~\n]*$/);
	}
});
