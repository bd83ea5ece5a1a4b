// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {NO_COUNTERS} from '../../../source/capture/recording.ts';
import {type Frame, openFrame} from '../../support/frame.tsx';
import {monitorOf} from '../../support/stepped.ts';

const sizes = [
	[60, 16],
	[80, 24],
	[100, 30],
	[120, 36],
	[200, 50],
] as const;

/** Nothing beyond the last column, nothing below the last line. */
function expectToFit({screen, cell, columns, lines}: Frame): void {
	for (const [y, row] of screen().entries()) {
		expect(cell(columns, y).chars.trim(), `line ${y} is too long: ${row}`).toBe('');
		if (y >= lines) expect(row).toBe('');
	}
}

/** Columns at which a vertical border stands in the given row. */
const bordersOf = (frame: Frame, y: number) =>
	Array.from({length: frame.columns}, (_, x) => x).filter(x => frame.cell(x, y).chars === '│');

describe.each(sizes)('the overview at %i x %i', (columns, lines) => {
	test('fits, with header, views, four panes and a footer', async () => {
		const frame = await openFrame(monitorOf('kinds'), [columns, lines]);
		expectToFit(frame);
		expect(frame.row(0)).toMatch(/^ bee-top /);
		expect(frame.row(1)).toContain('1 Overview');
		for (const title of ['Processes', 'Files', 'Network', 'Memory'])
			expect(frame.text()).toMatch(new RegExp(`╭ ${title} .*\\d/s`));
		expect(frame.row(lines - 1)).toContain('select');
	});

	test('has its borders in the same columns in every row', async () => {
		const frame = await openFrame(monitorOf('kinds'), [columns, lines]);
		const inside = frame.screen().flatMap((row, y) => (/^[│]/.test(row) ? [y] : []));
		expect(inside).toHaveLength(lines - 3 - 4);
		const [first = 0] = inside;
		const borders = bordersOf(frame, first);
		expect(borders).toHaveLength(4);
		expect(borders[0]).toBe(0);
		expect(borders[3]).toBe(columns - 1);
		expect((borders[1] ?? 0) + 1).toBe(borders[2]);
		for (const y of inside) expect(bordersOf(frame, y), frame.row(y)).toEqual(borders);
	});

	test('has the columns of each pane that cannot be left out', async () => {
		const frame = await openFrame(monitorOf('kinds'), [columns, lines]);
		const titles = frame.screen().filter(row => row.includes(' PID '));
		expect(titles).toHaveLength(2);
		expect(titles[0]).toMatch(/ PID .*OP +COMMAND .* PID .*OP +PATH/);
		expect(titles[1]).toMatch(/PID .*OP +ENDS .*PID .*OP +TARGET/);
	});
});

test('at 120 x 36 the panes show the latest events of their kind', async () => {
	const frame = await openFrame(monitorOf('kinds'), [120, 36]);
	const text = frame.text();
	expect(text).toMatch(/│ +\d+ exec +\/bin\/true /);
	expect(text).toMatch(/exit +true: ran /);
	expect(text).toMatch(/open +\/etc\/ld\.so\.cache +3/);
	expect(text).toMatch(/! +\d+ kinds\S+ +raw +inet raw icmp/);
	expect(text).toMatch(/x +\d+ kinds\S+ +socket +99 stream 7/);
	expect(text).toMatch(/mmap +rwx 64\.0K anonymous memory/);
	expect(text).toMatch(/# +\d+ kinds\S+ +mprotect +rwx 4\.0K the heap/);
});

test('an empty pane says what it waits for, or that nothing passes the filter', async () => {
	const monitor = monitorOf('kinds', {take: () => 0});
	const frame = await openFrame(monitor, [120, 36]);
	expect(frame.text().match(/nothing yet: /g)).toHaveLength(4);
	expect(frame.row(35)).not.toContain('select');
	expect(frame.row(35)).not.toContain('detail');
	await frame.type('f');
	await frame.type('zzz', () => frame.text().includes('filter: zzz'));
	expect(frame.text().match(/nothing passes the filter/g)).toHaveLength(4);
});

test('a screen that is too small says so, and how large it would have to be', async () => {
	for (const size of [
		[59, 16],
		[60, 15],
		[30, 8],
	] as const) {
		const frame = await openFrame(monitorOf('kinds'), size);
		expectToFit(frame);
		const said = frame.text().replace(/\s+/g, ' ');
		expect(said).toContain('bee-top needs 60 x 16 cells');
		expect(said).toContain(`${size[0]} x ${size[1]}`);
		expect(said).not.toContain('Processes');
	}
});

describe('the header', () => {
	const header = async (
		columns = 120,
		...changes: Parameters<typeof monitorOf> extends [infer _, ...infer R] ? R : never
	) => (await openFrame(monitorOf('demo', ...changes), [columns, 36])).row(0);

	test('tells the host, the kernel, the rate, loss, our own cost, and that it is live', async () => {
		expect(await header()).toMatch(
			/^ bee-top {2}web-01 {2}[\d.]+ {2}up \d+h \d+m +\d+ ev\/s {2}.{10} {2}lost 0 {2}cpu (?:-|\d+\.\d%) {2}rss \d+(\.\d)?M {2}LIVE \d\d:\d\d:\d\d$/,
		);
	});

	test('tells a replay and its end', async () => {
		expect(await header(120, {live: false})).toMatch(/REPLAY \d\d:\d\d:\d\d$/);
		expect(await header(120, {live: false, ended: () => true})).toMatch(/END \d\d:\d\d:\d\d$/);
	});

	test('keeps loss and state however narrow it is', async () => {
		for (const columns of [60, 70, 80, 90, 100])
			expect(await header(columns)).toMatch(/^ bee-top .*lost 0 .*LIVE \d\d:\d\d:\d\d$/);
	});

	test('raises its voice where events were lost, and says how many', async () => {
		const kinds = {file_open: {sent: 5, ring_full: 12_345, no_slot: 0, unpaired: 0}};
		const monitor = monitorOf('kinds', {
			counters: () => ({...NO_COUNTERS, kinds, received: 5}),
		});
		const frame = await openFrame(monitor, [120, 36]);
		const at = frame.row(0).indexOf('lost 12.3k');
		expect(at).toBeGreaterThan(0);
		expect(frame.cell(at, 0)).toMatchObject({fg: 1, bold: true});
		await frame.type('?', () => frame.text().includes('Here: Overview'));
		await frame.type('4', () => frame.text().includes('Lost so far'));
		expect(frame.text()).toMatch(/12\.3k +file_open: ring_full/);
	});

	test('says when environment reads are watched, which somebody asked for', async () => {
		const program = {
			name: 'env_read__getenv',
			kind: 'env_read',
			serves: [],
			hook: 'getenv',
			attached: true,
			wanted: true,
			reason: null,
		};
		const on = await openFrame(monitorOf('kinds', {programs: () => [program]}), [120, 36]);
		expect(on.row(0)).toContain('env reads');
		const off = await openFrame(
			monitorOf('kinds', {programs: () => [{...program, attached: false, wanted: false}]}),
			[120, 36],
		);
		expect(off.row(0)).not.toContain('env reads');
	});

	test('says how many kinds cannot be seen, and the help says why', async () => {
		const program = {
			name: 'bee_accept',
			serves: [],
			hook: 'fexit/inet_accept',
			attached: false,
			wanted: true,
			reason: 'no such function',
		};
		const monitor = monitorOf('kinds', {programs: () => [{...program, kind: 'net_accept'}]});
		const frame = await openFrame(monitor, [120, 36]);
		expect(frame.row(0)).toContain('1 kind unavailable');
		await frame.type('?', () => frame.text().includes('Here: Overview'));
		await frame.type('4', () => frame.text().includes('Lost so far'));
		expect(frame.text()).toMatch(/net_accept +no such function/);
	});
});

test('a pause is seen in the header and named in the footer', async () => {
	const frame = await openFrame(monitorOf('demo'), [120, 36]);
	expect(frame.row(35)).toContain('space pause');
	await frame.type(' ', () => frame.row(0).includes('PAUSED'));
	const at = frame.row(0).indexOf('PAUSED');
	expect(frame.cell(at, 0)).toMatchObject({inverse: true});
	expect(frame.row(35)).toContain('space resume');
	await frame.type('p', () => frame.row(0).includes('LIVE'));
	expect(frame.row(35)).toContain('space pause');
});

test('the pane that keys act on stands out, and Tab goes on to the next', async () => {
	const frame = await openFrame(monitorOf('demo'), [120, 36]);
	const focused = () =>
		['Processes', 'Files', 'Network', 'Memory'].filter(title => {
			const y = frame.screen().findIndex(row => row.includes(`╭ ${title}`));
			const x = frame.row(y).indexOf(`╭ ${title}`);
			return frame.cell(x, y).fg === 6 && frame.cell(x + 2, y).bold && frame.cell(x, y + 1).fg === 6;
		});
	expect(focused()).toEqual(['Processes']);
	for (const title of ['Files', 'Network', 'Memory', 'Processes']) {
		await frame.type('\t', () => focused()[0] === title);
		expect(focused()).toEqual([title]);
	}
	await frame.type('\u001b[Z', () => focused()[0] === 'Memory');
	expect(focused()).toEqual(['Memory']);
});

test('a pane that does not show its newest rows says so until it follows again', async () => {
	const frame = await openFrame(monitorOf('demo'), [120, 36]);
	expect(frame.text()).not.toContain('scrolled back');
	await frame.type('k', () => frame.text().includes('scrolled back'));
	expect(frame.row(35)).toContain('↑↓ select');
	expect(frame.row(35)).toContain('F follow');
	await frame.type('G', () => !frame.text().includes('scrolled back'));
	expect(frame.row(35)).not.toContain('follow');
});
