// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {filterExamples} from '../../../source/cli/examples.ts';
import {commands} from '../../../source/commands/commands.ts';
import {keyLabel} from '../../../source/commands/keys.ts';
import {fields} from '../../../source/query/fields.ts';
import {operatorMeanings, operators} from '../../../source/query/syntax.ts';
import {helpTabs, helpTitles} from '../../../source/store/help.ts';
import {viewTitles} from '../../../source/store/views.ts';
import {createTheme} from '../../../source/ui/theme.ts';
import {type Frame, openFrame} from '../../support/frame.tsx';
import {fourSizes} from '../../support/sizes.ts';
import {monitorOf} from '../../support/stepped.ts';

/** What is scrolled, line by line. */
const inner = (frame: Frame) =>
	frame
		.screen()
		.filter(row => row.startsWith('│'))
		.slice(2)
		.map(row => row.slice(2, -1).trimEnd());

/** Scrolls the page to its end and gives all its lines. */
async function readAll(frame: Frame): Promise<readonly string[]> {
	const below = () => Number(/ (\d+) more below/.exec(frame.row(2))?.[1] ?? 0);
	const lines = [...inner(frame)];
	for (let left = below(); left > 0; left = below()) {
		await frame.type('j');
		lines.push(inner(frame).at(-1) ?? '');
	}
	return lines;
}

/** The same as one text, whose sentences are not broken any more. */
const flowing = (lines: readonly string[]) => lines.join(' ').replace(/\s+/g, ' ');

describe.each(fourSizes)('at %i x %i', (columns, lines) => {
	const open = async (keys = '?') => {
		const monitor = monitorOf('kinds');
		const frame = await openFrame(monitor, [columns, lines]);
		for (const key of keys) await frame.type(key);
		await frame.until(() => frame.row(2).includes('Help'));
		return {monitor, frame};
	};

	test('the keys of the view come first, and every command is there with all its keys', async () => {
		const {monitor, frame} = await open('3?');
		const page = await readAll(frame);
		expect(page[0]).toBe(`Here: ${viewTitles.files.title}`);
		const text = flowing(page);
		const elsewhere = text.indexOf('elsewhere or at other times');
		const {here} = monitor.store.getState().help;
		expect(here).toContain('look-overview');
		for (const {id, keys, does} of commands) {
			const said = `${keys.map(key => keyLabel(key)).join(' ')} ${does}`;
			const at = text.indexOf(said);
			expect(at, said).toBeGreaterThanOrEqual(0);
			expect(at < elsewhere, said).toBe(here.includes(id));
		}
		expect(page.every(line => line.length <= columns - 4 && !line.includes('…'))).toBe(true);
		await frame.type('\u001b', () => frame.text().includes('╭ Files'));
	});

	test('the filter is explained: examples, every operator, every field', async () => {
		const {frame} = await open('?2');
		const text = flowing(await readAll(frame));
		for (const [filter, passes] of filterExamples) expect(text).toContain(`${filter} ${passes}`);
		for (const operator of operators) expect(text).toContain(`${operator} ${operatorMeanings[operator]}`);
		for (const {name, index, about} of fields)
			expect(text).toContain(`${index ? `${name}[..]` : name} ${about}`);
	});

	test('the figures of header, panes, tops and bee-top itself are explained', async () => {
		const {frame} = await open('?3');
		const page = await readAll(frame);
		for (const figure of ['ev/s', 'lost', 'cpu, rss', 'LIVE, PAUSED', '!', 'COUNT', 'RATE', 'OVERWRITTEN'])
			expect(
				page.some(line => line.startsWith(`${figure} `)),
				figure,
			).toBe(true);
	});

	test('its parts follow each other by Tab and by arrows, and have digits', async () => {
		const {frame} = await open();
		const shown = () => {
			const row = frame.row(3);
			return helpTabs.filter(tab => frame.cell(row.indexOf(helpTitles[tab].title), 3).inverse);
		};
		expect(shown()).toEqual(['keys']);
		for (const [key, tab] of [
			['\t', 'filter'],
			['\u001b[C', 'figures'],
			['\t', 'limits'],
			['\t', 'keys'],
			['\u001b[D', 'limits'],
			['\u001b[Z', 'figures'],
			['2', 'filter'],
		] as const) {
			await frame.type(key, () => shown()[0] === tab);
			expect(shown()).toEqual([tab]);
		}
		expect(frame.row(lines - 1)).toContain('tab next part');
	});
});

test('lines that hold a text are found in all parts, while it is typed', async () => {
	const frame = await openFrame(monitorOf('kinds'), [80, 24]);
	await frame.type('?', () => frame.row(2).includes('Help'));
	await frame.type('/', () => frame.row(22).startsWith(' find:'));
	await frame.type('RING full', () => frame.row(3).includes('All lines that hold RING full'));
	expect(inner(frame).filter(line => line !== '')).toEqual([
		'Self: what bee-top itself costs',
		'RING FULL    Lost: more came than was taken out in time.',
	]);
	await frame.type('\r', () => frame.row(23).includes('all lines'));
	expect(frame.row(2)).toContain('Help');
	await frame.type('\u007f', () => frame.text().includes('Here: Overview'));
	await frame.type('/');
	await frame.type('zzz', () => frame.text().includes('No line of the help holds that'));
	await frame.type('\u001b', () => frame.text().includes('Here: Overview'));
});

test('in ASCII the help is ASCII, whatever a machine calls its reasons', async () => {
	const program = {
		name: 'bee_accept',
		kind: 'net_accept',
		serves: [],
		hook: 'fexit/inet_accept',
		attached: false,
		wanted: true,
		reason: 'no such \u001b[31mfunction’',
	};
	const monitor = monitorOf('kinds', {programs: () => [program]});
	const frame = await openFrame(monitor, [80, 24], createTheme({name: 'none', ascii: true}));
	await frame.type('?', () => frame.row(2).includes('Help'));
	for (const digit of '1234') {
		await frame.type(digit);
		for (let below = 1; below > 0; ) {
			expect(frame.text()).toMatch(/^[\n -~]*$/);
			below = Number(/ (\d+) more below/.exec(frame.row(2))?.[1] ?? 0);
			if (below > 0) await frame.type('\u001b[6~');
		}
	}
	await frame.type('4');
	expect(frame.text()).toMatch(/net_accept +no such \^\[\[31mfunction'/);
});

test('what is off by itself is told, and what a scope leaves out', async () => {
	const scope = {text: 'user.name = root', kernel: [], after: undefined, out: () => 0};
	const frame = await openFrame(monitorOf('kinds', {scope}), [120, 36]);
	await frame.type('?');
	await frame.type('4', () => frame.text().includes('Off unless asked for'));
	expect(frame.text()).toMatch(/│ env_read +A variable whose name/);
	expect(frame.text()).toContain('Not captured is what does not pass user.name = root');
});
