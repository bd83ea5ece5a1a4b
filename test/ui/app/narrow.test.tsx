// SPDX-License-Identifier: MIT
// The lines around the panes, where there is little room and much to say.
import {describe, expect, test} from 'vitest';
import {hints} from '../../../source/commands/active.ts';
import {Monitor} from '../../../source/store/monitor.ts';
import {look} from '../../../source/store/move.ts';
import {views, viewTitles} from '../../../source/store/views.ts';
import {type Frame, openFrame} from '../../support/frame.tsx';
import {monitorOf, stepped} from '../../support/stepped.ts';

const sizes = [
	[60, 16],
	[80, 24],
	[120, 36],
	[200, 60],
	[300, 60],
] as const;
const scope = {text: 'user.name = root', kernel: [], after: undefined, out: () => 0};

function expectToFit({screen, cell, columns, lines}: Frame): void {
	for (const [y, row] of screen().entries()) {
		expect(cell(columns, y).chars.trim(), `line ${y} is too long: ${row}`).toBe('');
		if (y >= lines) expect(row).toBe('');
	}
}

describe.each(sizes)('at %i x %i', (columns, lines) => {
	test.each(views)('in %s every view has its digit, the one that is shown stands out', async view => {
		const monitor = monitorOf('kinds');
		look(monitor, view);
		const frame = await openFrame(monitor, [columns, lines]);
		expectToFit(frame);
		for (const [index] of views.entries()) expect(`${frame.row(1)} `).toContain(` ${index + 1} `);
		const at = frame.row(1).indexOf(viewTitles[view].title);
		expect(at).toBeGreaterThan(0);
		expect(frame.cell(at, 1).inverse).toBe(true);
	});

	test('a filter is told beside the views, and whatever else there is room for', async () => {
		const monitor = monitorOf('kinds', {scope});
		await monitor.filter('proc.name = kinds');
		const {from, to} = {from: monitor.source.now() - 30e9, to: monitor.source.now()};
		monitor.store.setState({window: {from, to}, notice: 'the history is short'});
		const frame = await openFrame(monitor, [columns, lines]);
		expectToFit(frame);
		expect(frame.row(1)).toMatch(/filter: pro/);
		for (const [index] of views.entries()) expect(`${frame.row(1)} `).toContain(` ${index + 1} `);
		if (columns >= 120) expect(frame.row(1)).toMatch(/\d\d:\d\d:\d\d-\d\d:\d\d:\d\d/);
		if (columns >= 200) {
			expect(frame.row(1)).toContain('scope: user');
			expect(frame.row(1)).toContain('the history is short');
		}
	});

	test('help and quit are in the footer however much there is to do', async () => {
		for (const [view, back] of [
			['overview', false],
			['files', true],
			['self', false],
		] as const) {
			const monitor = monitorOf('demo');
			await monitor.filter('e');
			look(monitor, view);
			if (back) monitor.store.setState({faces: {files: 'top'}});
			const frame = await openFrame(monitor, [columns, lines]);
			expect(hints(monitor).map(({hint}) => hint)).toEqual(expect.arrayContaining(['help', 'quit']));
			expect(frame.row(lines - 1)).toMatch(/ {2}\? help {2}q quit *$/);
			expectToFit(frame);
		}
	});

	test('somebody who is new is told how to begin, until the first key', async () => {
		const source = stepped('kinds');
		source.allow(source.total);
		const monitor = new Monitor(source, {historyBytes: 1 << 17, greets: true});
		monitor.frame();
		const frame = await openFrame(monitor, [columns, lines]);
		expectToFit(frame);
		const said = frame.screen().slice(lines - 5, lines - 1);
		expect(said[0]).toMatch(/anes show what processes do, newest last/);
		expect(said[1]).toMatch(/Enter goes down .*Esc comes back\. +│/);
		expect(said[2]).toMatch(/f filters.*\? explains all else, q quits\. +│/);
		await frame.type('k', () => !frame.text().includes('Enter goes down'));
		// The key does what it does anyway.
		expect(frame.text()).toContain('scrolled');
		expect(monitor.store.getState().greets).toBe(false);
	});
});

test('a filter that cannot be understood has a question mark', async () => {
	const monitor = monitorOf('kinds');
	await monitor.filter('proc.nmae = x');
	const frame = await openFrame(monitor, [80, 24]);
	expect(frame.row(1)).toMatch(/filter\?: proc/);
});

test('hostile text in a badge is shown, not obeyed', async () => {
	const monitor = monitorOf('kinds', {scope: {...scope, text: 'proc.name = \u001b[31mred\u202e'}});
	const frame = await openFrame(monitor, [200, 60]);
	expect(frame.row(1)).toContain('scope: proc.name = ␛[31mred\ufffd');
});
