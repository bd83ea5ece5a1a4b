// SPDX-License-Identifier: MIT

import {stripVTControlCharacters} from 'node:util';
import {renderToString} from 'ink';
import {render} from 'ink-testing-library';
import {describe, expect, onTestFinished, test, vi} from 'vitest';
import type {ProgramRuns, Source} from '../../source/capture/source.ts';
import {createFrameMeter} from '../../source/store/frame-meter.ts';
import type {Monitor} from '../../source/store/monitor.ts';
import {type SelfFigures, selfFigures} from '../../source/store/self.ts';
import {readSelf, type ScreenFigures} from '../../source/store/self-reading.ts';
import {PAGE_MARGIN} from '../../source/ui/parts/page.tsx';
import {ScreenFiguresContext, Self} from '../../source/ui/parts/self.tsx';
import {selfLines} from '../../source/ui/parts/self-lines.ts';
import {width} from '../../source/ui/safe-text.ts';
import {ScreenContext} from '../../source/ui/screen-context.ts';
import {createTheme} from '../../source/ui/theme.ts';
import {fourSizes} from '../support/sizes.ts';
import {monitorOf} from '../support/stepped.ts';
import {until} from '../support/until.ts';

const themes = {
	colours: createTheme({name: '16-colours', ascii: false}),
	ascii: createTheme({name: 'none', ascii: true}),
} as const;

/** What a live capture of this machine could say; names are what a hostile recording could hold. */
function live(changes: Partial<Source> = {}): Monitor {
	const {source} = monitorOf('kinds');
	const kinds = {
		file_open: {sent: 123_456, ring_full: 78_900, no_slot: 0, unpaired: 12},
		process_exec: {sent: 214, ring_full: 0, no_slot: 0, unpaired: 0},
		'evil\u001b[31m\u202e\n漢字漢字漢字漢字漢字漢字': {sent: 1, ring_full: 0, no_slot: 1, unpaired: 0},
	};
	return monitorOf('demo', {
		counters: () => ({
			...source.counters(),
			kinds,
			received: 123_671,
			vitalFill: 1 << 20,
			vitalPeak: 2_000_000,
			bulkFill: 0,
			bulkPeak: 4 << 20,
			queuedBytes: 1,
			queuePeakBytes: 32 << 20,
		}),
		rooms: {vitalBytes: 2 << 20, bulkBytes: 8 << 20, queueBytes: 32 << 20},
		...changes,
	});
}

const runs: readonly ProgramRuns[] = [
	{name: 'process_exec__sched_process_exec', runs: 12, ns: 90_000},
	{name: 'dispatch', runs: 1_234_567, ns: 1_234_567_000},
	{name: 'evil\u001b]0;title\u0007\u009b', runs: 3, ns: 30},
	{name: 'idle__hook', runs: 0, ns: 0},
];
const screen: ScreenFigures = {bytes: () => 1_234_567, dropped: () => 9, frames: createFrameMeter()};
for (const ms of [1.25, 2.5, 80]) screen.frames.note(ms);

/** A second in which the programs ran as `runs` says. */
function figuresOf(monitor: Monitor): SelfFigures {
	const now = readSelf(monitor.source, monitor.model, screen);
	return selfFigures(
		{...now, ms: now.ms - 1000, screen: now.screen && {...now.screen, frames: 0, bytes: 1_233_543}},
		{...now, runs},
	);
}

/** As the eye has them. */
const plain = (lines: readonly string[]) => lines.map(line => stripVTControlCharacters(line));

function Framed({
	monitor,
	...size
}: {
	readonly monitor: Monitor;
	readonly columns: number;
	readonly lines: number;
}) {
	return (
		<ScreenContext value={{monitor, theme: themes.colours}}>
			<ScreenFiguresContext value={screen}>
				<Self {...size} />
			</ScreenFiguresContext>
		</ScreenContext>
	);
}

describe.each(fourSizes)('at %i x %i', (columns, lines) => {
	const room = columns - PAGE_MARGIN;

	test.each(Object.entries(themes))('no line is wider than the page, in %s', (_, theme) => {
		for (const figures of [
			figuresOf(live()),
			figuresOf(monitorOf('demo')),
			figuresOf(live({statistics: {watch: () => {}, runs: () => [], reason: () => 'because. '.repeat(60)}})),
		])
			for (const line of plain(selfLines(figures, room, theme)))
				expect(width(line), line).toBeLessThanOrEqual(room);
	});

	test('names from outside are shown harmless, and their columns stay', () => {
		const lines = selfLines(figuresOf(live()), room, themes.colours);
		const text = plain(lines).join('\n');
		// Nothing but line ends, without our own colours.
		expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
		expect(plain(lines).find(line => line.startsWith('evil'))).toMatch(/^evil␛\[31m�␊.* 1 +1 +0 +1 +0/);
		expect(text).toContain('evil␛]0;title');
		const ascii = plain(selfLines(figuresOf(live()), room, themes.ascii)).join('\n');
		expect(ascii).toMatch(/^[\n -~]*$/);
	});

	test('the programs stand in the order of their cost, below their sum', () => {
		const lines = plain(selfLines(figuresOf(live()), room, themes.colours));
		const heading = lines.findIndex(line => line.includes('PROGRAM '));
		const cells = lines
			.slice(heading + 1, heading + 6)
			.map(line => / (\S+) +(\S+) +(\S+) +(\S+)$/.exec(line)?.slice(1));
		expect(cells).toEqual([
			['123.5%', '1.0us', '1.2M', '1.2M'],
			['123.5%', '1.0us', '1.2M', '1.2M'],
			['0.01%', '7.5us', '12', '12'],
			['0.00%', '10ns', '3.0', '3'],
			['-', '-', '0', '0'],
		]);
	});

	test('the page fills its part of the screen, framed, and says how much is below', () => {
		const frame = renderToString(<Framed monitor={live()} columns={columns} lines={lines - 3} />, {columns});
		const rows = plain(frame.split('\n'));
		expect(rows).toHaveLength(lines - 3);
		for (const row of rows) expect(width(row), row).toBe(columns);
		expect(rows[0]).toMatch(lines < 36 ? /^╭ bee-top itself ─+ \d+ more below ╮$/ : /^╭ bee-top itself ─+╮$/);
		expect(rows[1]).toMatch(/^│ CPU +- of one core, JavaScript -,? .*│$/);
		expect(rows.at(-1)).toMatch(/^╰─+╯$/);
	});
});

describe('the lines', () => {
	const texts = (figures: SelfFigures) => plain(selfLines(figures, 116, themes.ascii));
	const starting = (lines: readonly string[], word: string) =>
		lines.find(line => line.startsWith(word)) ?? `no line starts with ${word}`;

	test('tell fills in bytes, in per cent of the room, and as bars of what is and what was', () => {
		const lines = texts(figuresOf(live()));
		expect(starting(lines, 'vital ring')).toMatch(/^vital ring +1\.0M +50% +1\.9M +95% +2\.0M #{7}={6}\. /);
		expect(starting(lines, 'bulk ring')).toMatch(/^bulk ring +0B +0% +4\.0M +50% +8\.0M ={7}\.{7} /);
		expect(starting(lines, 'queue')).toMatch(/^queue +1B +0% +32\.0M +100% +32\.0M #={13} /);
	});

	test('tell no per cent and no peak where nothing is known of them', () => {
		expect(starting(texts(figuresOf(monitorOf('demo'))), 'vital ring')).toMatch(
			/^vital ring +0B +- +- +- +- \.+ /,
		);
	});

	test('raise their voice where a ring is nearly full or records were lost', () => {
		const lines = selfLines(figuresOf(live()), 76, themes.colours);
		const painted = (text: string) =>
			lines.find(line => stripVTControlCharacters(line).startsWith(text)) ?? '';
		expect(painted('vital ring')).toContain('\u001b[33mvital ring');
		expect(painted('bulk ring')).not.toContain('\u001b[33m');
		expect(painted('file_open')).toContain('\u001b[1;31mfile_open');
		expect(painted('process_exec ')).not.toContain('\u001b[1;31m');
	});

	test('tell of the screen where there is one', () => {
		const lines = texts(figuresOf(live()));
		expect(starting(lines, 'Frames')).toBe('Frames     3.0/s, median 2.5ms, p99 80.0ms, 9 dropped');
		expect(starting(lines, 'Terminal')).toBe('Terminal   1.0K/s, 1.2M in all');
		const without = readSelf(live().source, live().model, undefined);
		expect(texts(selfFigures(without, without)).join('\n')).not.toMatch(/Frames|Terminal/);
	});

	test('say what counting costs while it is on, and why it is not where it is not', () => {
		const statistics = {watch: () => {}, runs: () => [], reason: () => undefined};
		expect(texts(figuresOf(live({statistics}))).join(' ')).toContain('only while this page is');
		expect(texts(figuresOf(live())).join(' ')).toContain('a recording runs no programs');
	});
});

test('while the page is on the screen the kernel counts, and each second has its figures', async () => {
	vi.useFakeTimers({toFake: ['performance']});
	onTestFinished(() => void vi.useRealTimers());
	const watched: boolean[] = [];
	let runs = 0;
	const statistics = {
		watch: (on: boolean) => watched.push(on),
		runs: () => [{name: 'dispatch', runs, ns: runs * 250}],
		reason: () => undefined,
	};
	const monitor = live({statistics});
	const app = render(<Framed monitor={monitor} columns={100} lines={80} />);
	onTestFinished(() => app.unmount());
	const dispatch = () =>
		plain((app.lastFrame() ?? '').split('\n'))
			.find(row => row.includes('dispatch'))
			?.replaceAll(/[│ ]+/g, ' ')
			.trim();
	await until('the first look', () => watched.length > 0);
	expect(watched).toEqual([true]);
	expect(dispatch()).toBe('dispatch - - - 0');
	runs = 4000;
	vi.advanceTimersByTime(1000);
	monitor.frame();
	await until('the figures of this second', () => dispatch() === 'dispatch 0.10% 250ns 4.0k 4.0k');
	vi.advanceTimersByTime(1000);
	monitor.frame();
	await until('the figures of this second', () => dispatch() === 'dispatch - - 0 4.0k');
	expect(watched).toEqual([true]);
	app.unmount();
	expect(watched).toEqual([true, false]);
});
