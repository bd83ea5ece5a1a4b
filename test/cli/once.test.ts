// SPDX-License-Identifier: MIT

import {stripVTControlCharacters} from 'node:util';
import {describe, expect, onTestFinished, test} from 'vitest';
import {openReplay} from '../../source/capture/replay.ts';
import {UsageError} from '../../source/cli/failure.ts';
import {drawOnce} from '../../source/cli/once.tsx';
import {onceOf, pictures, sizeOf} from '../../source/cli/once-options.ts';
import {facetNames} from '../../source/facets/facet.ts';
import {panes} from '../../source/kinds/kind.ts';
import {turnFace} from '../../source/store/faces.ts';
import {look} from '../../source/store/move.ts';
import {views} from '../../source/store/views.ts';
import {safeText, width} from '../../source/ui/safe-text.ts';
import {createTheme} from '../../source/ui/theme.ts';
import {openFrame} from '../support/frame.tsx';
import {eventsOf, type FixtureName, fixturePath} from '../support/recordings.ts';
import {fiveSizes} from '../support/sizes.ts';
import {monitorOf} from '../support/stepped.ts';

const plain = createTheme({name: 'none', ascii: false});
const NS = 1e9;

/** What --once writes of a fixture, line by line. */
async function drawn(
	name: FixtureName,
	flags: Parameters<typeof onceOf>[0] & {readonly filter?: string} = {},
	forMs = Number.POSITIVE_INFINITY,
	theme = plain,
): Promise<readonly string[]> {
	const speed = Number.isFinite(forMs) ? 1 : Number.POSITIVE_INFINITY;
	const {filter = ''} = flags;
	const text = await drawOnce(
		openReplay(fixturePath(name), speed),
		() => theme,
		{filter},
		onceOf({size: '120x36', ...flags}, forMs),
	);
	return text.split('\n').map(line => line.trimEnd());
}

/** Without what differs from moment to moment. */
const steady = (lines: readonly string[]) => lines.slice(1).map(line => line.trimEnd());

describe.each(fiveSizes)('at %i x %i', (columns, lines) => {
	const size = `${columns}x${lines}`;

	test.each(['overview', ...panes])('%s is what the screen shows, line by line', async view => {
		const monitor = monitorOf('kinds', {live: false, ended: () => true});
		look(monitor, views.find(name => name === view) ?? 'self');
		const frame = await openFrame(monitor, [columns, lines]);
		const once = await drawn('kinds', {view, size});
		expect(once).toHaveLength(lines);
		for (const line of once) {
			// Nothing is left that acts, nor anything that could not stand on a screen.
			expect(safeText(line)).toBe(line);
			expect(width(line)).toBeLessThanOrEqual(columns);
		}
		expect(once[0]).toMatch(/^ bee-top .*lost 0 .*END \d\d:\d\d:\d\d$/);
		expect(steady(once)).toEqual(steady(frame.screen().slice(0, lines)));
	});

	test.each(['self', 'help'])('%s is given whole, however little there is room for', async view => {
		const once = await drawn('kinds', {view, size});
		const end = once.findIndex(line => line.startsWith('╰'));
		expect(end).toBeGreaterThan(lines > 60 ? 40 : lines - 4);
		expect(once.join('\n')).not.toContain('more below');
		for (const line of once) {
			expect(safeText(line)).toBe(line);
			expect(width(line)).toBeLessThanOrEqual(columns);
		}
		if (view === 'help') {
			expect(once.some(line => line.includes(' 1 Keys '))).toBe(true);
			expect(once.some(line => line.includes('Quit at once.'))).toBe(true);
		} else {
			expect(once.some(line => line.includes('BPF programs, the dearest first'))).toBe(true);
			expect(once.some(line => line.includes(`│ drawn in │ ${columns} x ${lines} `))).toBe(true);
		}
	});
});

test('groups are those of the screen', async () => {
	const monitor = monitorOf('demo', {live: false, ended: () => true});
	look(monitor, 'files');
	turnFace(monitor);
	const frame = await openFrame(monitor, [120, 36]);
	const once = await drawn('demo', {view: 'files', by: 'path'});
	expect(once[2]).toContain('Files by path');
	expect(steady(once)).toEqual(steady(frame.screen().slice(0, 36)));
});

test.each(facetNames)('by %s, all panes that know it are grouped, and the others are streams', async by => {
	const text = (await drawn('kinds', {by})).join('\n');
	expect(text).toContain(` by ${by} `);
	const {start} = onceOf({by}, 0);
	for (const pane of panes) {
		const title = pane.replace(/^./, first => first.toUpperCase());
		expect(text.includes(`╭ ${title} by ${by} `)).toBe(start.faces?.[pane] === 'top');
	}
});

test('all of the past is looked through for what passes the filter, also in groups', async () => {
	const events = eventsOf(openReplay(fixturePath('demo'), Number.POSITIVE_INFINITY)).events;
	const opened = events.filter(({kind, comm}) => kind === 'file_open' && comm === 'nginx').length;
	expect(opened).toBeGreaterThan(100);
	const filter = 'proc.name = nginx and evt.type = open';
	const stream = await drawn('demo', {view: 'files', filter, size: '120x300'});
	expect(stream.filter(line => / nginx +open /.test(line))).toHaveLength(Math.min(opened, 300 - 6));
	const top = await drawn('demo', {view: 'files', filter, by: 'process'});
	expect(top.find(line => /^│.* nginx /.test(line))).toMatch(new RegExp(` nginx +${opened} `));
});

test('a moment of a recording is that far into it', async () => {
	const replay = openReplay(fixturePath('demo'), 1);
	onTestFinished(() => replay.close());
	const {start = 0} = replay.playback ?? {};
	const monitor = monitorOf('demo');
	const once = await drawn('demo', {}, 10_000);
	expect(once).toHaveLength(36);
	expect(once[0]).toMatch(new RegExp(`PAUSED ${monitor.clock.timeOfDay(start + 10 * NS)}$`));
	expect(once[34]).toMatch(/^00:10 \/ 00:(39|40) .* paused$/);
	expect((await drawn('demo', {}, 3_600_000))[0]).toMatch(/ (END|PAUSED) /);
});

test('in ASCII every character is one of ASCII, also where something is cut', async () => {
	const ascii = createTheme({name: 'none', ascii: true});
	for (const view of pictures)
		for (const size of ['60x16', '80x24'])
			for (const line of await drawn('kinds', {view, size}, undefined, ascii))
				expect(line).toMatch(/^[ -~]*$/);
});

test('colours are left out where nobody looks', async () => {
	const coloured = createTheme({name: 'dark', ascii: false});
	const lines = await drawn('kinds', {}, undefined, coloured);
	expect(lines.map(stripVTControlCharacters)).toEqual(lines);
	expect(lines.join('')).not.toContain('\u001b');
});

describe('what is asked for', () => {
	const complaint = (flags: Parameters<typeof onceOf>[0]) => {
		try {
			onceOf(flags, 0);
		} catch (error) {
			expect(error).toBeInstanceOf(UsageError);
			return (error as Error).message;
		}
		throw new Error('it was taken');
	};

	test('is a view by its name, or the help', () => {
		for (const view of views) expect(onceOf({view}, 0).start).toMatchObject({view, mode: 'browse'});
		expect(onceOf({view: 'help'}, 0).start.mode).toBe('help');
		expect(onceOf({}, 0).start.view).toBe('overview');
		for (const view of ['', 'Files', 'constructor', 'file'])
			expect(complaint({view})).toBe(`--view takes one of ${pictures.join(', ')}, not "${view}"`);
	});

	test('is a facet that tells something there', () => {
		expect(onceOf({view: 'files', by: 'directory'}, 0).start).toMatchObject({
			faces: {files: 'top'},
			facets: {files: 'directory'},
		});
		expect(complaint({view: 'files', by: 'destination'})).toMatch(
			/^--by takes one of .*path.* with --view files/,
		);
		expect(complaint({by: 'toString'})).toBe(
			`--by takes one of ${facetNames.join(', ')} with --view overview, not "toString"`,
		);
		for (const view of ['self', 'help'])
			expect(complaint({view, by: 'path'})).toBe(`--by groups events, and --view ${view} has none to group`);
	});

	test.each(['', '80', '80x', 'x24', '59x16', '60x15', '501x36', '80x301', '-80x24', '80x24x3', '8e1x24'])(
		'is no size: "%s"',
		size => {
			expect(complaint({size})).toMatch(
				/^--size takes columns and lines such as 120x36, from 60x16 to 500x300/,
			);
		},
	);

	test('is a size, or that of the terminal, or of the environment, within what can be drawn', () => {
		expect(sizeOf('60x16')).toEqual({columns: 60, lines: 16});
		expect(sizeOf('500x300')).toEqual({columns: 500, lines: 300});
		const terminal = {isTTY: true, columns: 90, rows: 30};
		expect(sizeOf(undefined, terminal, {COLUMNS: '70', LINES: '20'})).toEqual({columns: 90, lines: 30});
		expect(sizeOf(undefined, {}, {COLUMNS: '70', LINES: '20'})).toEqual({columns: 70, lines: 20});
		expect(sizeOf(undefined, {}, {})).toEqual({columns: 120, lines: 36});
		expect(sizeOf(undefined, {}, {COLUMNS: 'wide', LINES: '1'})).toEqual({columns: 120, lines: 16});
		expect(sizeOf(undefined, {...terminal, columns: 0, rows: 9999}, {})).toEqual({columns: 120, lines: 300});
	});
});
