// SPDX-License-Identifier: MIT
// 20,000 keys, clicks, pastes and resizes for the real program, while a recording comes in: it goes on, shows the truth, and gives the terminal back.
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {views} from '../../source/store/views.ts';
import {expectFitting, shownDigit} from '../support/frames.ts';
import {openBeeTop, textOf} from '../support/program.ts';
import {numbers, randomKeys} from '../support/random-keys.ts';
import {fixture, fixturePath} from '../support/recordings.ts';
import type {Terminal} from '../support/terminal.ts';

const KEYS = 20_000;
const SIZE = [120, 36] as const;
const BURST_MOST = 60;
/** One burst in so many is followed by a resize. */
const RESIZE_EVERY = 10;
/** Longer than a terminal waits for the rest of a sequence: so it is the key by itself. */
const ESCAPE_ALONE_MS = 100;
const PRESSES_MOST = 100;
/** So little in so long is no more than the clock. */
const IDLE_MS = 50;
const LOOK_EVERY_MS = 500;
/** What Node, React and Ink say of an exception. */
const FAULT = /\bat \S+ \(|Error:|\bERROR\b|node:internal/;

const nap = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
const isEnded = (terminal: Terminal) => () => / END /.test(terminal.row(0));
/**
 * The rows of the panes, not their titles: in which second a record counts depends on when it is taken in. What is above and below them may
 * say what was looked at, looked for, and how fast.
 */
const below = (terminal: Terminal) =>
	terminal
		.cells()
		.filter((_, y) => terminal.row(y).startsWith('│'))
		.join('\n');

/** CPU that the program's first thread has used, in ms: what runs the JavaScript. */
const cpuOf = (pid: number) =>
	Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;

/** Waits until all that was typed is worked off: an Escape in a queue would be joined with what follows. */
async function untilIdle(terminal: Terminal): Promise<void> {
	for (let used = cpuOf(terminal.pid), before = Number.NEGATIVE_INFINITY; used - before > IDLE_MS; ) {
		await nap(LOOK_EVERY_MS);
		[before, used] = [used, cpuOf(terminal.pid)];
	}
}

/** To the first view, out of every prompt and page, no filter, nothing paused, every pane at its newest row; each step only when the one before is seen. */
async function goHome(terminal: Terminal): Promise<void> {
	// While something is typed the reminders stand in the line above the last.
	const footer = () => terminal.screen().slice(-2).join('\n');
	await terminal.until(() => footer().trim() !== '');
	// A sentence about what a key did may stand in its place until the next one.
	for (let press = 0; /\besc\b/.test(footer()) || !footer().includes('? help'); press++) {
		expect(press, textOf(terminal)).toBeLessThan(PRESSES_MOST);
		terminal.type('\u001b');
		await nap(ESCAPE_ALONE_MS);
	}
	for (const digit of [...views.map((_, index) => String(index + 1)), '1']) {
		terminal.type(digit);
		await terminal.until(() => shownDigit(terminal) === digit);
		if (digit === '1') continue;
		const isTop = () => /╭ \w+ by /.test(textOf(terminal));
		if (isTop()) {
			terminal.type('\u001b');
			await terminal.until(() => !isTop());
		}
		terminal.type('F');
	}
	// Nothing looked for; and no events over time, which sequences that come in pieces may have switched on.
	terminal.type('/\u0015\r');
	for (let press = 0; !terminal.row(2).startsWith('╭'); press++) {
		expect(press, textOf(terminal)).toBeLessThan(PRESSES_MOST);
		terminal.type('H');
		await nap(ESCAPE_ALONE_MS);
	}
	if (!/ PAUSED /.test(terminal.row(0))) return;
	terminal.type(' ');
	await terminal.until(() => !/ PAUSED /.test(terminal.row(0)));
}

test('20,000 random keys over a busy replay leave the screen as it would be without them', {
	timeout: 120_000,
}, async () => {
	const flood = fixturePath('flood');
	const terminal = openBeeTop(['replay', flood], SIZE);
	await terminal.until(() => / REPLAY /.test(terminal.row(0)));
	const keys = randomKeys(20, SIZE);
	const random = numbers(20);
	const under = (limit: number) => Math.floor(random.next().value * limit);
	let burst = 0;
	for (let typed = 0; typed < KEYS; ) {
		const length = Math.min(KEYS - typed, 1 + under(BURST_MOST));
		terminal.type(Array.from({length}, () => keys.next().value).join(''));
		typed += length;
		await nap(under(20));
		if (++burst % RESIZE_EVERY === 0) terminal.resize(20 + under(200), 5 + under(60));
		expect(textOf(terminal)).not.toMatch(FAULT);
	}
	expect(terminal.alternate).toBe(true);
	terminal.resize(...SIZE);
	await untilIdle(terminal);
	await goHome(terminal);
	await terminal.until(isEnded(terminal), 60_000);

	const fresh = openBeeTop(['replay', flood], SIZE);
	await fresh.until(isEnded(fresh), 60_000);
	await goHome(fresh);
	await terminal.until(() => below(terminal) === below(fresh));
	expectFitting(terminal, ...SIZE);
	expect(terminal.row(0)).toMatch(/ lost 0 /);
	expect(terminal.row(0)).not.toMatch(/undecodable/);

	terminal.type('q');
	expect(await terminal.exit).toEqual({code: 0, signal: 0});
	await terminal.until(() => !terminal.alternate);
	expect(terminal.cursorHidden).toBe(false);
	expect(terminal.bracketedPaste).toBe(false);
	expect(terminal.mouseTracking).toBe('none');
	// What it says in the end is the truth: every event of the recording, whatever was sought, stepped and filtered.
	const events = fixture('flood').events.filter(({kind}) => kind !== 'process_known').length;
	expect(textOf(terminal).trim()).toMatch(
		new RegExp(`^bee-top: ${events} events seen in [\\d.]+ m?i?n?s?.*, lost 0$`),
	);
});
