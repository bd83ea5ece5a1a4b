// SPDX-License-Identifier: MIT
// What the self view says, as finished lines.
import {stripVTControlCharacters} from 'node:util';
import {bytesText, countText, durationText} from '../../kinds/words/quantity.ts';
import type {Cause} from '../../model/loss.ts';
import type {Fill, KindBooks, ProgramCost, SelfFigures} from '../../store/self.ts';
import type {Kept} from '../../store/self-reading.ts';
import {fit, width} from '../safe-text.ts';
import type {Theme, Tone} from '../theme.ts';
import {flowing, type TableColumn, tableLines} from './plain-table.ts';

const LABEL_COLUMNS = 11;
/** From so many columns on, tables stand side by side, so far apart. */
const WIDE = 110;
const GAP = 4;
/** How full is too full, of what must not run over. */
const WARN = 0.5;
const ALERT = 0.9;
/** Measured: what counting adds to a run of a program. It makes an open and close 6 % dearer, the cheapest system call a quarter. */
const COUNTING = 'about 70 ns';

const percentText = (share: number) => (Number.isFinite(share) ? `${share.toFixed(1)}%` : '-');
const shareOf = (part: number | undefined, room: number | undefined) =>
	part === undefined || !room ? Number.NaN : part / room;
const wholePercent = (share: number) => (Number.isFinite(share) ? `${Math.round(share * 100)}%` : '-');
const roomText = (bytes: number | undefined) => (bytes === undefined ? '-' : bytesText(bytes));
const timeText = (ns: number) => (Number.isFinite(ns) ? durationText(ns) : '-');
/** How often a second; what is rare keeps a digit. */
const rateText = (count: number) => {
	if (!Number.isFinite(count)) return '-';
	return count > 0 && count < 9.95 ? count.toFixed(1) : countText(count);
};
/** In six cells, also where several cores are at it. */
const costText = (cpu: number) =>
	cpu > 0 ? `${cpu.toFixed(cpu < 99.995 ? 2 : cpu < 999.95 ? 1 : 0)}%` : '-';
const bytesRate = (bytes: number) => (Number.isFinite(bytes) ? `${bytesText(bytes)}/s` : '-/s');

/** How full something is now, and how full it was: whole, half and empty cells, so that shape tells it and not colour. */
function bar(now: number, peak: number, columns: number, {bars, paint}: Theme): string {
	const cells = (share: number) =>
		share > 0 ? Math.min(columns, Math.max(1, Math.round(share * columns))) : 0;
	const whole = cells(now);
	const half = Math.max(0, cells(peak) - whole);
	const [emptySign = ' ', halfSign = ' ', wholeSign = ' '] = [bars[1], bars[bars.length >> 1], bars.at(-1)];
	return (
		wholeSign.repeat(whole) +
		halfSign.repeat(half) +
		paint('dim', emptySign.repeat(Math.max(0, columns - whole - half)))
	);
}

const fillTone = ({now, peak, room}: Fill): Tone => {
	if (shareOf(now, room) >= ALERT) return 'alert';
	return shareOf(now, room) >= WARN || shareOf(peak, room) >= ALERT ? 'warn' : 'plain';
};

const fillColumns = (theme: Theme): ReadonlyArray<TableColumn<Fill>> => [
	{title: 'ROOM', width: 10, text: ({name}) => name},
	{title: 'NOW', width: 6, align: 'right', text: ({now}) => bytesText(now)},
	{title: '', width: 4, align: 'right', text: ({now, room}) => wholePercent(shareOf(now, room))},
	{title: 'PEAK', width: 6, align: 'right', text: ({peak}) => roomText(peak)},
	{title: '', width: 4, align: 'right', text: ({peak, room}) => wholePercent(shareOf(peak, room))},
	{title: 'SIZE', width: 6, align: 'right', text: ({room}) => roomText(room)},
	{
		title: '',
		width: 0,
		draw: ({now, peak, room}, columns) => bar(shareOf(now, room), shareOf(peak, room), columns, theme),
	},
];

const keptColumns = (theme: Theme): ReadonlyArray<TableColumn<Kept>> => [
	{title: 'HISTORY', width: 10, text: ({pane}) => pane},
	{title: 'HELD', width: 6, align: 'right', text: ({held}) => bytesText(held)},
	{title: 'SIZE', width: 6, align: 'right', text: ({room}) => bytesText(room)},
	{title: 'RECORDS', width: 7, align: 'right', text: ({records}) => countText(records)},
	{title: 'OVERWRITTEN', width: 11, align: 'right', text: ({overwritten}) => countText(overwritten)},
	{title: '', width: 0, draw: ({held, room}, columns) => bar(shareOf(held, room), 0, columns, theme)},
];

const causeColumn = (title: string, cause: Cause): TableColumn<KindBooks> => ({
	title,
	width: title.length,
	align: 'right',
	text: ({causes}) => countText(causes[cause]),
});
const kindColumns: ReadonlyArray<TableColumn<KindBooks>> = [
	{title: 'KIND', width: 0, text: ({kind}) => kind},
	{title: 'SENT', width: 6, align: 'right', text: ({sent}) => countText(sent)},
	{title: 'LOST', width: 6, align: 'right', text: ({lost}) => countText(lost)},
	causeColumn('RING FULL', 'ring_full'),
	causeColumn('NO SLOT', 'no_slot'),
	causeColumn('UNPAIRED', 'unpaired'),
];

const programColumns: ReadonlyArray<TableColumn<ProgramCost>> = [
	{
		title: 'PROGRAM',
		width: 0,
		cut: 'middle',
		text: ({name, handlers}) => (handlers > 0 ? `${name} + ${handlers} handlers` : name),
	},
	{title: 'CPU', width: 6, align: 'right', text: ({cpu}) => costText(cpu)},
	{title: 'A RUN', width: 7, align: 'right', text: ({nsPerRun}) => timeText(nsPerRun)},
	{title: 'RUNS/S', width: 6, align: 'right', text: ({runsPerSecond}) => rateText(runsPerSecond)},
	{title: 'RUNS', width: 6, align: 'right', text: ({runs}) => countText(runs)},
];

const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
	all.reduce((total, one) => total + of(one), 0);

const allKinds = (kinds: readonly KindBooks[]): KindBooks => ({
	kind: 'all kinds',
	sent: sum(kinds, ({sent}) => sent),
	lost: sum(kinds, ({lost}) => lost),
	causes: {
		ring_full: sum(kinds, ({causes}) => causes.ring_full),
		no_slot: sum(kinds, ({causes}) => causes.no_slot),
		unpaired: sum(kinds, ({causes}) => causes.unpaired),
	},
});

function allPrograms(programs: readonly ProgramCost[]): ProgramCost {
	const [cpu, runsPerSecond] = [sum(programs, ({cpu}) => cpu), sum(programs, one => one.runsPerSecond)];
	return {
		name: 'all programs',
		cpu,
		runsPerSecond,
		// A per cent of a core is 10 ms a second.
		nsPerRun: (cpu * 1e7) / runsPerSecond,
		runs: sum(programs, ({runs}) => runs),
		handlers: 0,
	};
}

function kindLines({kinds}: SelfFigures, columns: number, theme: Theme): readonly string[] {
	return [
		theme.paint('strong', 'Records sent and lost, by kind'),
		...tableLines(kindColumns, [allKinds(kinds), ...kinds], columns, theme, ({lost}) =>
			lost > 0 ? 'alert' : 'plain',
		),
	];
}

function programLines({programs, uncounted}: SelfFigures, columns: number, theme: Theme): readonly string[] {
	const say = (text: string, tone: Tone) =>
		flowing(text.split(' '), ' ', columns, theme).map(line => theme.paint(tone, line));
	return [
		theme.paint('strong', 'BPF programs, the dearest first'),
		...(uncounted === undefined
			? say(
					`The kernel counts their runs only while this page is open: that costs each run ${COUNTING}, of all BPF programs of the machine.`,
					'dim',
				)
			: say(uncounted, 'warn')),
		...(programs.length > 0
			? tableLines(programColumns, [allPrograms(programs), ...programs], columns, theme)
			: []),
	];
}

function sideBySide(
	left: readonly string[],
	right: readonly string[],
	leftColumns: number,
): readonly string[] {
	return Array.from({length: Math.max(left.length, right.length)}, (_, index) => {
		const [line = '', rest] = [left[index], right[index]];
		const used = width(stripVTControlCharacters(line));
		return rest === undefined ? line : line + ' '.repeat(leftColumns - used + GAP) + rest;
	});
}

/** All that there is to say about ourselves, in lines of at most so many cells. Says nothing of a screen where there is none. */
export function selfLines(figures: SelfFigures, columns: number, theme: Theme): readonly string[] {
	const {cpu, memory, received, screen} = figures;
	const say = (label: string, parts: readonly string[]) =>
		flowing(parts, ', ', columns - LABEL_COLUMNS, theme).map(
			(line, index) => fit(index === 0 ? label : '', LABEL_COLUMNS) + line,
		);
	const room = columns >= WIDE ? Math.floor((columns - GAP) / 2) : columns;
	const beside = (left: readonly string[], right: readonly string[]) =>
		columns >= WIDE ? sideBySide(left, right, room) : [...left, '', ...right];
	return [
		...say('CPU', [
			`${percentText(cpu.all)} of one core`,
			`JavaScript ${percentText(cpu.javascript)}`,
			`drain thread ${percentText(cpu.drain)}`,
			`others ${percentText(cpu.others)}`,
		]),
		...say('Memory', [
			`${bytesText(memory.resident)} resident`,
			`${bytesText(memory.heap)} of a heap of ${bytesText(memory.heapRoom)}`,
			`${bytesText(memory.buffers)} of buffers`,
			`${countText(figures.processes)} processes known`,
		]),
		...say('Records', [
			`${rateText(received.recordsPerSecond)}/s`,
			bytesRate(received.bytesPerSecond),
			`${countText(received.records)} in all`,
			`drain woken ${rateText(figures.wakeupsPerSecond)}/s`,
		]),
		...(screen
			? [
					...say('Frames', [
						`${rateText(screen.framesPerSecond)}/s`,
						`median ${timeText(screen.medianMs * 1e6)}`,
						`p99 ${timeText(screen.p99Ms * 1e6)}`,
						`${countText(screen.dropped)} dropped`,
					]),
					...say('Terminal', [bytesRate(screen.bytesPerSecond), `${bytesText(screen.bytes)} in all`]),
				]
			: []),
		'',
		...beside(
			tableLines(fillColumns(theme), figures.fills, room, theme, fillTone),
			tableLines(keptColumns(theme), figures.history, room, theme),
		),
		'',
		...beside(kindLines(figures, room, theme), programLines(figures, room, theme)),
	];
}
