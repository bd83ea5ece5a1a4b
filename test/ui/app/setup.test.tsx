// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {Monitor} from '../../../source/store/monitor.ts';
import {openSetup} from '../../../source/store/setup-mode.ts';
import {createTheme} from '../../../source/ui/theme.ts';
import {type Frame, openFrame} from '../../support/frame.tsx';
import {keeperInMemory} from '../../support/keeper.ts';
import {fourSizes} from '../../support/sizes.ts';
import {monitorOf, stepped} from '../../support/stepped.ts';

const DOWN = '\u001b[B';
const UP = '\u001b[A';
const RIGHT = '\u001b[C';

const lineOf = (frame: Frame, text: string) => frame.screen().findIndex(row => row.includes(text));
/** The titles over the rows at the foot of the screen. */
const titles = (frame: Frame) => frame.row(lineOf(frame, 'the newest rows') + 1);

describe.each(fourSizes)('at %i x %i', (columns, lines) => {
	test('what there is to set up stands beside the choices, in a frame that is whole', async () => {
		const frame = await openFrame(monitorOf('kinds'), [columns, lines]);
		await frame.type('3');
		await frame.type(',', () => frame.row(2).startsWith('╭ Setup'));
		expect(frame.row(3)).toMatch(
			/^│ {2}Processes {3}\[x\] time +the time|^│ {2}Processes {3}\[x\] time +TIME +the time/,
		);
		for (const title of ['Files', 'Network', 'Memory', 'Theme', 'Refresh', 'Mouse'])
			expect(frame.text()).toMatch(new RegExp(`^│ {2}${title} `, 'm'));
		expect(frame.cell(4, lineOf(frame, '│  Files ')).inverse).toBe(true);
		const body = frame.screen().slice(2, lines - 1);
		for (const row of body) {
			expect(row).toMatch(/^[│╭╰].*[│╮╯]$/);
			expect(row).toHaveLength(columns);
		}
		expect(frame.row(lines - 1)).toMatch(/^ ↑↓ select {2}→ choices {2}w keep {2}esc cancel$/);
	});

	test('a column that is switched on is among the titles below, where there is room for both', async () => {
		const frame = await openFrame(monitorOf('kinds'), [columns, lines]);
		await frame.type('3');
		await frame.type(',');
		await frame.type(RIGHT);
		for (let step = 0; step < 7; step++) await frame.type(DOWN);
		const row = () => frame.row(lineOf(frame, '] millis'));
		expect(row()).toContain('[ ] millis');
		expect(frame.cell(20, lineOf(frame, '] millis')).inverse).toBe(true);
		await frame.type(' ');
		expect(row()).toContain('[x] millis');
		expect(frame.row(lines - 1)).toContain('space hide');
		for (let step = 0; step < 7; step++) await frame.type('-');
		expect(lineOf(frame, '[x] millis')).toBe(3);
		if (lines < 24) expect(frame.text()).not.toContain('the newest rows');
		else {
			expect(titles(frame)).toMatch(/^│ +TIME /);
			expect(frame.row(lineOf(frame, 'the newest rows') + 2)).toMatch(/^│. \d\d:\d\d:\d\d\.\d{3} /);
		}
		await frame.type('\u001b', () => !frame.text().includes('Setup'));
		expect(frame.text()).not.toMatch(/\d\d:\d\d:\d\d\.\d{3} /);
	});

	test('all themes are listed over samples of each tone, severity and step of heat', async () => {
		const frame = await openFrame(monitorOf('kinds'), [columns, lines]);
		await frame.type(',');
		for (let step = 0; step < 3; step++) await frame.type(UP);
		await frame.type(RIGHT);
		const text = frame.text();
		for (const name of [
			'(*) auto',
			'( ) dark',
			'( ) light',
			'( ) high-contrast',
			'( ) 16-colours',
			'( ) none',
		])
			expect(text).toContain(name);
		for (const sample of [
			'plain',
			'strong',
			'notice',
			'good',
			'warn',
			'alert',
			'found',
			'- low',
			'! medium',
			'# high',
			'@ critical',
			'x failed',
			'10ms',
		])
			expect(text).toContain(sample);
		const y = lineOf(frame, '@ critical');
		expect(frame.cell(frame.row(y).indexOf('@ critical'), y)).toMatchObject({fg: 1, bold: true});
		await frame.type(DOWN);
		expect(frame.text()).toContain('(*) dark');
	});

	test('times and the mouse are chosen from lists', async () => {
		const frame = await openFrame(monitorOf('kinds'), [columns, lines]);
		await frame.type(',');
		await frame.type(UP);
		expect(frame.text()).toMatch(/\(\*\) on .*\n.*\( \) off/);
		await frame.type(UP);
		expect(frame.text()).toMatch(/\(\*\) 100ms +10 frames a second/);
		expect(frame.text()).toMatch(/\( \) 10s +a frame every 10 seconds/);
	});
});

test('in ASCII it is drawn with ASCII', async () => {
	const frame = await openFrame(monitorOf('kinds'), [80, 24], createTheme({name: 'none', ascii: true}));
	for (const key of [',', RIGHT, DOWN, ' ', '\t', UP, UP, UP, RIGHT]) {
		await frame.type(key);
		for (const row of frame.screen()) expect(row).toMatch(/^[ -~]*$/);
	}
});

test('with --config it says in its title that what is kept is not read', async () => {
	const source = stepped('kinds');
	const monitor = new Monitor(source, {
		keeper: keeperInMemory({caveat: 'with --config x that file is not read'}),
	});
	openSetup(monitor);
	const frame = await openFrame(monitor, [80, 24]);
	expect(frame.row(2)).toContain('╭ Setup (with --config x that file is not read) ─');
});

test('the help tells of its keys', async () => {
	const monitor = monitorOf('kinds');
	const frame = await openFrame(monitor, [120, 200]);
	await frame.type('?');
	expect(frame.text()).toContain('On the setup screen');
});
