// SPDX-License-Identifier: MIT

import {describe, expect, test} from 'vitest';
import {commandFor, hints} from '../../../source/commands/active.ts';
import {keyLabel} from '../../../source/commands/keys.ts';
import {panes} from '../../../source/kinds/kind.ts';
import {footerLines} from '../../../source/ui/parts/footer.tsx';
import {openFrame} from '../../support/frame.tsx';
import {rowsOf} from '../../support/panes.ts';
import {monitorOf} from '../../support/stepped.ts';

const sizes = [
	[80, 24],
	[120, 36],
] as const;

describe.each(sizes)('at %i x %i', (columns, lines) => {
	test.each(panes.map((pane, index) => [pane, index + 2] as const))(
		'%s alone fills the screen',
		async (pane, digit) => {
			const monitor = monitorOf('demo');
			const frame = await openFrame(monitor, [columns, lines]);
			await frame.type(String(digit), () => monitor.store.getState().view === pane);
			const title = pane.replace(/^./, first => first.toUpperCase());
			expect(frame.row(2)).toMatch(new RegExp(`^╭ ${title} .*/s .* ╮$`));
			expect(frame.row(3)).toMatch(columns === 120 ? /TIME +PID USER/ : / PID /);
			const rows = frame.screen().slice(4, lines - 2);
			expect(rows).toHaveLength(lines - 6);
			for (const row of rows) {
				expect(row).toMatch(/^│.*│$/);
				expect(row).toHaveLength(columns);
			}
			expect(frame.cell(1 + frame.row(1).indexOf(title), 1).inverse).toBe(true);
			expect(frame.row(lines - 1)).toMatch(/ {2}\? help {2}q quit$/);
			if (columns >= 120) expect(frame.row(lines - 1)).toContain('next view');
		},
	);

	test('every key that the footer shows does what it says', async () => {
		const monitor = monitorOf('demo');
		const frame = await openFrame(monitor, [columns, lines]);
		for (const keys of ['', 'k', 'f', 'shop\r', '3', 'd', '\u001b', '?', '\u001b', ' ']) {
			if (keys) await frame.type(keys);
			const footerRow = () => frame.row(lines - footerLines(monitor.store.getState().mode));
			const knownHints = () =>
				hints(monitor).map(hint => `${hint.keys.map(key => keyLabel(key)).join('')} ${hint.hint}`);
			// An Escape by itself is held back a little, to see whether more follows.
			await frame.until(() => knownHints().filter(hint => footerRow().includes(hint)).length > 1);
			const [footer, known] = [footerRow(), knownHints()];
			const shown = known.filter(hint => footer.includes(hint));
			expect(shown.length, `after ${JSON.stringify(keys)}: ${footer}`).toBeGreaterThan(1);
			for (const hint of hints(monitor))
				for (const key of hint.keys) expect(commandFor(key, monitor), key).toBeDefined();
			const rest = shown.reduce((text, hint) => text.replace(hint, ''), footer.replace(/^ filter: \S*/, ''));
			expect(rest.trim(), 'nothing but hints stands in the footer').toBe('');
		}
	});
});

test('a filter is typed with a cursor behind it, and its keys beside it', async () => {
	const monitor = monitorOf('demo');
	const frame = await openFrame(monitor, [80, 24]);
	await frame.type('f', () => frame.row(22).startsWith(' filter:'));
	expect(frame.cell(9, 22).inverse).toBe(true);
	await frame.type('ng');
	await frame.type('inx', () => frame.row(22).startsWith(' filter: nginx'));
	expect(frame.cell(14, 22).inverse).toBe(true);
	expect(frame.row(22)).toMatch(/⏎ keep {2}esc cancel {2}tab complete$/);
	expect(frame.row(1)).toMatch(/filter: nginx$/);
	await monitor.settled;
	for (const row of rowsOf(monitor, 'files', 100)) expect(row.event.comm).toBe('nginx');
	await frame.type('\r', () => frame.row(23).includes('esc clear filter'));
	expect(frame.row(1)).toMatch(/filter: nginx$/);
	await frame.type('\u001b', () => !frame.row(1).includes('filter'));
});

test('a filter longer than the line keeps its end and the cursor in sight', async () => {
	const frame = await openFrame(monitorOf('kinds'), [80, 24]);
	await frame.type('f', () => frame.row(22).startsWith(' filter:'));
	await frame.type(`${'long '.repeat(30)}end`, () => frame.row(22).includes('end'));
	expect(frame.row(22).trimEnd()).toMatch(/^ filter: ….*end$/);
	expect(frame.cell(79, 22).chars.trim()).toBe('');
	expect(frame.screen().every(row => row.length <= 80)).toBe(true);
});

test('what is wrong with a filter is said under the place where it is, and Tab offers what may follow', async () => {
	const frame = await openFrame(monitorOf('kinds'), [80, 24]);
	await frame.type('f', () => frame.row(22).startsWith(' filter:'));
	await frame.type('proc.nmae = x', () => frame.row(23).includes('did you mean'));
	expect(frame.row(23)).toMatch(/^ {9}\^ there is no field proc\.nmae: did you mean proc\.name\? *$/);
	await frame.type('\u0015fd.lp', () => frame.row(22).startsWith(' filter: fd.lp'));
	await frame.type('\t', () => frame.row(22).startsWith(' filter: fd.lport '));
	await frame.type('\t', () => frame.row(23).includes('startswith'));
	expect(frame.row(23)).toMatch(/^ = {2}!= {2}</);
});

test('quit, redraw and suspend reach the terminal by their keys', async () => {
	const frame = await openFrame(monitorOf('kinds'), [80, 24]);
	for (const key of ['\u000c', '\u001a', 'q', '\u0003']) await frame.type(key);
	expect(frame.done).toEqual(['repaint', 'suspend', 'quit', 'quit']);
});
