// SPDX-License-Identifier: MIT
// A recording in the hands of a person: what is on the screen is what a straight replay up to that moment shows.
import {stripVTControlCharacters} from 'node:util';
import {describe, expect, onTestFinished, test} from 'vitest';
import {openReplay} from '../../source/capture/replay.ts';
import type {Pane} from '../../source/kinds/kind.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {seekTo, stepOn, togglePlayback} from '../../source/store/playback.ts';
import {paneRows} from '../../source/ui/panes/pane-rows.ts';
import {createTheme} from '../../source/ui/theme.ts';
import {openBeeTop, sizes} from '../support/program.ts';
import {fixturePath} from '../support/recordings.ts';
import type {Terminal} from '../support/terminal.ts';

const RIGHT = '\u001b[C';
const LEFT = '\u001b[D';
const SHIFT_RIGHT = '\u001b[1;2C';
const SHIFT_LEFT = '\u001b[1;2D';
const S = 1e9;
/** The lines above the rows of a pane that fills the screen (header, views, title), and those below. */
const ABOVE = 3;
const BELOW = 3;
const keys: Readonly<Record<string, string>> = {processes: '2', files: '3', network: '4'};
const theme = createTheme({name: 'none', ascii: false});

/** A monitor of our own on the recording, which has gone straight to a moment and stands there. */
function straight(seconds: number) {
	const source = openReplay(fixturePath('demo'), 1);
	const monitor = new Monitor(source);
	onTestFinished(() => monitor.close());
	togglePlayback(monitor);
	const {start = 0, end = 0} = source.playback ?? {};
	seekTo(monitor, seconds < 0 ? end + seconds * S : start + seconds * S);
	monitor.frame();
	return monitor;
}

const clockOf = (monitor: Monitor) => monitor.clock.timeOfDay(monitor.source.now());

/** The rows of a pane, and the empty ones below them. */
function rowsIn(monitor: Monitor, pane: Pane, [columns, lines]: readonly [number, number]): string[] {
	const height = lines - ABOVE - BELOW;
	const rows = paneRows(monitor, pane, {width: columns - 2, height}, theme);
	return Array.from({length: height}, (_, y) => stripVTControlCharacters(rows[y] ?? '').trimEnd());
}

const rowsOn = (terminal: Terminal, lines: number) =>
	terminal
		.screen()
		.slice(ABOVE, lines - BELOW)
		.map(row => row.slice(1, -1).trimEnd());

/** Waits until the screen shows a pane, and the clock, as that monitor has them. */
async function untilLike(
	terminal: Terminal,
	monitor: Monitor,
	state: string,
	[columns, lines]: readonly [number, number],
): Promise<void> {
	await terminal.until(() => terminal.row(0).endsWith(` ${state} ${clockOf(monitor)}`));
	for (const [pane, key] of Object.entries(keys)) {
		terminal.type(key);
		const rows = rowsIn(monitor, pane as Pane, [columns, lines]);
		await terminal.until(() => JSON.stringify(rowsOn(terminal, lines)) === JSON.stringify(rows));
	}
	expect(terminal.row(0)).toContain('lost 0');
}

describe.each(sizes)('at %i x %i', (columns, lines) => {
	const size = [columns, lines] as const;

	test('a recording is stopped, sought in, stepped through, and played to its end', async () => {
		const terminal = openBeeTop(['demo'], size);
		await terminal.until(() => / REPLAY /.test(terminal.row(0)));
		terminal.type(' ');
		await terminal.until(() => / PAUSED /.test(terminal.row(0)));
		terminal.type(SHIFT_LEFT);
		await untilLike(terminal, straight(0), 'PAUSED', size);
		for (let press = 0; press < 4; press++) terminal.type(RIGHT);
		await untilLike(terminal, straight(20), 'PAUSED', size);

		const stepped = straight(20);
		for (let step = 0; step < 3; step++) stepOn(stepped);
		terminal.type('...');
		await untilLike(terminal, stepped, 'PAUSED', size);

		const ended = straight(60);
		terminal.type(SHIFT_RIGHT);
		await untilLike(terminal, ended, 'PAUSED', size);
		expect(terminal.row(lines - 1)).not.toContain('. step');
		terminal.type(LEFT);
		await untilLike(terminal, straight(-5), 'PAUSED', size);
		terminal.type(']]] ');
		await untilLike(terminal, ended, 'END', size);
		terminal.type('[[[');
		terminal.type(LEFT);
		await terminal.until(() => / REPLAY /.test(terminal.row(0)));
		terminal.type(']]]');
		await untilLike(terminal, ended, 'END', size);
	});

	test('the keys of a recording are named in the footer, while they do something', async () => {
		const terminal = openBeeTop(['demo'], size);
		await terminal.until(() => / REPLAY /.test(terminal.row(0)));
		expect(terminal.row(lines - 1)).not.toContain('. step');
		terminal.type(' ');
		await terminal.until(() => terminal.row(lines - 1).includes('. step'));
		expect(terminal.row(lines - 1)).toMatch(/\? help {2}q quit$/);
		if (columns >= 120) expect(terminal.row(lines - 1)).toMatch(/space resume {2}\. step/);
	});
});

test('a recording is played as fast as it is told to be', async () => {
	const terminal = openBeeTop(['demo', '--speed', '100']);
	await untilLike(terminal, straight(60), 'END', [120, 36]);
});
