// SPDX-License-Identifier: MIT
// Makes the pictures of README.md: the real program in a pseudo-terminal, replaying the recording that ships with it, is brought to each
// screen by keys. Host, times and events are those of the recording; what bee-top itself uses (cpu, rss) is this machine's.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {Resvg} from '@resvg/resvg-js';
import {greetedIn} from '../../test/support/greeted.ts';
import {openTerminal, type Terminal} from '../../test/support/terminal.ts';
import {svgOf} from './screenshot/svg.ts';

const COLUMNS = 120;
const LINES = 36;
/** Seconds of the recording: a release is unpacked; the intruder is at work. */
const RELEASE_AT_S = 4;
const INTRUDER_AT_S = 19;
const SETTLE_MS = 200;
const SETTLE_TURNS = 4;
const END_WITHIN_MS = 60_000;

const root = new URL('../../', import.meta.url);
const fontsFolder = fileURLToPath(new URL('node_modules/dejavu-fonts-ttf/ttf/', root));

function pngOf(terminal: Terminal): Uint8Array {
	const cells = Array.from({length: LINES}, (_, y) =>
		Array.from({length: COLUMNS}, (_, x) => terminal.cell(x, y)),
	);
	const fonts = ['DejaVuSansMono.ttf', 'DejaVuSansMono-Bold.ttf', 'DejaVuSans.ttf'];
	return new Resvg(svgOf(cells), {
		font: {
			fontFiles: fonts.map(name => fontsFolder + name),
			loadSystemFonts: false,
			defaultFontFamily: 'DejaVu Sans Mono',
		},
	})
		.render()
		.asPng();
}

/** A frame may come in pieces; while the recording goes on there is always another. */
async function settle(terminal: Terminal): Promise<void> {
	for (let [turn, before] = [0, -1]; turn < SETTLE_TURNS && terminal.bytes !== before; turn++) {
		before = terminal.bytes;
		await sleep(SETTLE_MS);
	}
}

async function save(terminal: Terminal, name: string): Promise<void> {
	await settle(terminal);
	const png = pngOf(terminal);
	writeFileSync(new URL(`screenshots/${name}.png`, root), png);
	console.log(`screenshots/${name}.png  ${Math.ceil(png.length / 1024)} KiB`);
}

/** Seconds since midnight that the header shows. */
function clockOf(terminal: Terminal): number {
	const [, hours, minutes, seconds] = /(\d\d):(\d\d):(\d\d)\s*$/.exec(terminal.row(0)) ?? [];
	return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

const shows = (terminal: Terminal, ...texts: readonly string[]) => {
	const screen = terminal.screen().join('\n');
	return texts.every(text => screen.includes(text));
};

async function takeAll(terminal: Terminal): Promise<void> {
	await terminal.until('REPLAY');
	const began = clockOf(terminal);
	terminal.type('3');
	await terminal.until(() => !shows(terminal, 'Network ─'));
	await terminal.until(() => clockOf(terminal) - began >= RELEASE_AT_S, END_WITHIN_MS);
	await save(terminal, 'files');

	terminal.type('1\t\t');
	await terminal.until('Network ─');
	await terminal.until(() => clockOf(terminal) - began >= INTRUDER_AT_S, END_WITHIN_MS);
	await save(terminal, 'overview');

	await terminal.until(' END ', END_WITHIN_MS);
	terminal.type('fuser.name = www-data and bee.severity >= medium');
	await terminal.until(() => shows(terminal, 'POKEDATA', 'filter: user.name'));
	await save(terminal, 'filter');

	terminal.type('\u0015kworker exec\r');
	await terminal.until(
		() => shows(terminal, 'filter: kworker exec', 'kworker/u8:1') && !shows(terminal, 'POKEDATA'),
	);
	terminal.type('2gjd');
	await terminal.until('╭ exec by ');
	await save(terminal, 'detail');

	terminal.type('\u001b');
	await terminal.until(() => !shows(terminal, '╭ exec by '));
	terminal.type('\u001b3a');
	await terminal.until('╭ Files by path');
	await save(terminal, 'top');

	terminal.type('a4H');
	await terminal.until(() => shows(terminal, '╭ Network', 'a column'));
	await save(terminal, 'network');

	terminal.type('HH5');
	await terminal.until(() => shows(terminal, '╭ Memory') && !shows(terminal, 'a column'));
	await save(terminal, 'memory');

	terminal.type('2');
	await terminal.until('╭ Processes');
	await save(terminal, 'processes');

	terminal.type('6');
	await terminal.until('╭ Alerts');
	await save(terminal, 'alerts');

	terminal.type('7');
	await terminal.until('╭ Tree');
	await save(terminal, 'tree');
	terminal.type('j\r');
	await terminal.until('› process');
	await save(terminal, 'level');

	terminal.type('\u001b8');
	await terminal.until('╭ bee-top itself');
	await save(terminal, 'self');

	terminal.type(',');
	await terminal.until('Setup');
	await save(terminal, 'setup');

	terminal.type('\u001b1?');
	await terminal.until('╭ Help');
	await save(terminal, 'help');
}

mkdirSync(new URL('screenshots/', root), {recursive: true});
/** The pictures are not of a first start. */
const state = greetedIn(mkdtempSync(join(tmpdir(), 'bee-top-state-')));
const terminal = openTerminal({
	columns: COLUMNS,
	rows: LINES,
	command: fileURLToPath(new URL('bin/bee-top', root)),
	args: ['demo'],
	env: {TZ: 'UTC0', LANG: 'C.UTF-8', LC_ALL: undefined, LC_CTYPE: undefined, XDG_STATE_HOME: state},
});
try {
	await takeAll(terminal);
} finally {
	terminal.close();
	rmSync(state, {recursive: true});
}
