// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {look} from '../../../source/store/move.ts';
import {createTheme} from '../../../source/ui/theme.ts';
import {type Frame, openFrame} from '../../support/frame.tsx';
import {fourSizes} from '../../support/sizes.ts';
import {monitorOf} from '../../support/stepped.ts';

/** Nothing beyond the last column, nothing below the last line, borders in their columns. */
function expectToFit({screen, cell, row, columns, lines}: Frame): void {
	for (const [y, line] of screen().entries()) {
		expect(cell(columns, y).chars.trim(), `line ${y} is too long: ${line}`).toBe('');
		if (y >= lines) expect(line).toBe('');
	}
	expect(cell(columns - 1, 2).chars).toBe('╮');
	for (let y = 3; y < lines - 2; y++) {
		expect(cell(0, y).chars, row(y)).toBe('│');
		expect(cell(columns - 1, y).chars, row(y)).toBe('│');
	}
}

/** The line that holds, and where in it. */
function found({screen}: Frame, text: string): {readonly x: number; readonly y: number} {
	const y = screen().findIndex(line => line.includes(text));
	return {x: screen()[y]?.indexOf(text) ?? -1, y};
}

describe.each(fourSizes)('at %i x %i', (columns, lines) => {
	test('the alerts fit, the newest first, with sign, count, what was done and why', async () => {
		const frame = await openFrame(monitorOf('demo'), [columns, lines]);
		await frame.type('6', () => frame.text().includes('╭ Alerts'));
		expectToFit(frame);
		expect(frame.row(2)).toMatch(/╭ Alerts ─+ ! 116 medium {2}# 17 high ╮$/);
		expect(frame.row(3)).toMatch(/COUNT .*OP .*WHY/);
		expect(frame.row(4)).toMatch(/^│! .*97 .*vm_read .*memory of another/);
		const {y} = found(frame, 'vm_write');
		expect(frame.cell(1, y)).toMatchObject({chars: '#', fg: 1, bold: true});
		const titles = frame.row(3).split(/ +/).filter(Boolean);
		const expected = {
			60: ['COUNT', 'COMMAND', 'OP', 'WHY'],
			80: ['LAST', 'COUNT', 'COMMAND', 'OP', 'WHAT', 'WHY'],
			120: ['LAST', 'COUNT', 'PID', 'USER', 'COMMAND', 'OP', 'WHAT', 'WHY'],
			200: ['LAST', 'COUNT', 'PID', 'USER', 'COMMAND', 'OP', 'WHAT', 'WHY'],
		}[columns];
		expect(titles).toEqual(['│', ...expected, '│']);
	});

	test('the tree fits, with lines to children, and counts of the panes where there is room', async () => {
		const frame = await openFrame(monitorOf('demo'), [columns, lines]);
		await frame.type('t', () => frame.text().includes('╭ Tree'));
		expectToFit(frame);
		expect(frame.row(2)).toMatch(/╭ Tree ─+ 9 processes ╮$/);
		expect(frame.row(3)).toMatch(/PID .*COMMAND .*FILES +NET +MEM/);
		const {x, y} = found(frame, '/usr/local/bin/sshd');
		expect(frame.row(y + 1).slice(x)).toMatch(/^└─sh \/srv\/shop/);
		expect(frame.row(y + 2).slice(x)).toMatch(/^ {2}└─sleep 1\.5/);
	});

	test('every view keeps its digit in the second line, the one that is shown its name, and the filter is to be read', async () => {
		const frame = await openFrame(monitorOf('demo'), [columns, lines]);
		await frame.type('4');
		await frame.type('fbee.pane exists\r', () => frame.row(1).includes('bee.pane'));
		expect(frame.row(1)).toMatch(/ 1 .*2 .*3 .*4 Network .*5 .*6 .*7 .*filter: bee\.pane exis/);
		for (const digit of ['1', '2', '3', '5', '6', '7'])
			expect(frame.row(1)).toMatch(new RegExp(` ${digit} `));
		expectToFit(frame);
	});
});

describe('the tab of the alerts', () => {
	test('tells how many nobody has looked at, with sign and tone of the most severe, until somebody does', async () => {
		const monitor = monitorOf('demo');
		const frame = await openFrame(monitor, [120, 36]);
		const {x, y} = found(frame, '6 Alerts #10 ');
		expect(y).toBe(1);
		expect(frame.cell(x + '6 Alerts '.length, 1)).toMatchObject({chars: '#', fg: 1, bold: true});
		await frame.type('6');
		monitor.frame();
		await frame.type('1', () => frame.text().includes('╭ Files'));
		expect(frame.row(1)).toContain('6 Alerts  7 Tree');
		expect(frame.row(1)).not.toContain('#');
	});

	test('tells nothing where there are none', async () => {
		const frame = await openFrame(monitorOf('demo', {take: () => 0}), [120, 36]);
		expect(frame.row(1)).toContain('6 Alerts  7 Tree');
		await frame.type('6', () => frame.text().includes('╭ Alerts'));
		expect(frame.text()).toContain('nothing yet: events of severity medium');
		expect(frame.row(35)).not.toContain('alert');
		await frame.type('7', () => frame.text().includes('╭ Tree'));
		expect(frame.text()).toContain('nothing yet: processes');
	});
});

describe('the tree', () => {
	test('marks what ended beside dimming it, and dims ancestors that pass no filter', async () => {
		const monitor = monitorOf('demo');
		await monitor.filter('proc.name startswith memfd');
		look(monitor, 'tree');
		const frame = await openFrame(monitor, [120, 36]);
		const {x, y} = found(frame, '└─† kworker/u8:1 3');
		expect(y).toBeGreaterThan(3);
		expect(frame.row(y - 1).slice(x)).toMatch(/^† \/bin\/sh /);
		expect(frame.cell(x + 4, y).dim).toBe(true);
		// The first row is the selected one until the cursor goes on.
		expect(frame.cell(x + 4, y - 1).inverse).toBe(true);
		await frame.type('j', () => frame.cell(x + 4, y).inverse);
		expect(frame.cell(x + 4, y - 1).dim).toBe(true);
		expect(frame.row(y)).toMatch(/ ended│$/);
	});

	test('shows the alerts of a process with the sign and tone of the most severe', async () => {
		const monitor = monitorOf('demo');
		await monitor.filter('proc.name = peek');
		look(monitor, 'tree');
		const frame = await openFrame(monitor, [120, 36]);
		expect(frame.row(3)).toMatch(/ MEM ALERTS +AGE│$/);
		const y = frame.screen().findIndex(line => /#28 +ended/.test(line));
		const x = frame.row(y).indexOf('#28');
		expect(frame.cell(x, y)).toMatchObject({fg: 1, bold: true});
	});

	test('folds, and says how many are not shown', async () => {
		const monitor = monitorOf('demo');
		const frame = await openFrame(monitor, [80, 24]);
		await frame.type('7', () => frame.text().includes('╭ Tree'));
		await frame.type('jjjjj-', () => frame.text().includes('+2 /usr/local/bin/sshd'));
		expect(frame.row(2)).toMatch(/folded {2}─+|─ 7 processes {2}folded ╮$/);
		expect(frame.text()).not.toContain('└─');
		expect(frame.row(23)).toContain('+ unfold');
		expect(frame.row(23)).not.toContain('- fold');
		await frame.type('*', () => frame.text().includes('└─sleep'));
		await frame.type('\u001b[D', () => frame.text().includes('+2 /usr/local/bin/sshd'));
		await frame.type('\u001b[C', () => frame.text().includes('└─sleep'));
		expect(frame.row(23)).toContain('- fold');
	});

	test('is drawn with plain characters where there are no others', async () => {
		const monitor = monitorOf('demo');
		await monitor.filter('proc.name startswith memfd');
		look(monitor, 'tree');
		const frame = await openFrame(monitor, [80, 24], createTheme({name: 'none', ascii: true}));
		expect(frame.text()).toMatch(/`-x kworker\/u8:1 3/);
		expect(/[^\n -~]/.exec(frame.text())).toBeNull();
	});
});
