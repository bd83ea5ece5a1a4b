// SPDX-License-Identifier: MIT
// What is set up and kept by one run is there in the next one: the real program, with a home of its own.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {kindsRecording, openBeeTop, textOf} from '../support/program.ts';
import {fourSizes} from '../support/sizes.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';
import type {Terminal} from '../support/terminal.ts';

const DOWN = '\u001b[B';
const UP = '\u001b[A';
const RIGHT = '\u001b[C';
const ESCAPE = '\u001b';
/** Of the terminal of these tests, whatever the real one says. */
const colours = {COLORTERM: undefined, COLORFGBG: undefined, SUDO_UID: undefined, SUDO_GID: undefined};

/** A home, and the program started in it as often as one likes. */
function home() {
	const folder = temporaryFolder();
	const env = {
		...colours,
		HOME: folder,
		XDG_CONFIG_HOME: join(folder, 'configuration'),
		XDG_STATE_HOME: join(folder, 'state'),
	};
	const file = join(folder, 'configuration/bee-top/config.yaml');
	return {
		folder,
		file,
		read: () => readFileSync(file, 'utf8'),
		start: async (
			size: readonly [number, number] = [120, 36],
			...args: readonly string[]
		): Promise<Terminal> => {
			const terminal = openBeeTop(['replay', kindsRecording, ...args], size, {env});
			await terminal.until(() => / END /.test(terminal.row(0)));
			return terminal;
		},
	};
}

async function quit(terminal: Terminal): Promise<void> {
	terminal.type('q');
	expect(await terminal.exit).toEqual({code: 0, signal: 0});
}

const lineOf = (terminal: Terminal, text: string) => terminal.screen().findIndex(row => row.includes(text));
const titleRow = (terminal: Terminal) => terminal.row(3);

describe.each(fourSizes)('at %i x %i', (columns, lines) => {
	test('a column that is switched on and moved appears, is kept, and is there in the next run', async () => {
		const {start, read, file} = home();
		const terminal = await start([columns, lines]);
		terminal.type('3');
		await terminal.until('╭ Files');
		expect(titleRow(terminal)).not.toContain('TID');
		terminal.type(',');
		await terminal.until('╭ Setup');
		terminal.type(RIGHT);
		await terminal.until(() => terminal.row(lines - 1).includes('list'));
		terminal.type('jjjjjjjj ');
		await terminal.until('[x] tid');
		terminal.type('------');
		await terminal.until(() => lineOf(terminal, '[x] tid') === 4);
		if (lines >= 24) {
			await terminal.until('Files, the newest rows');
			await terminal.until(() => terminal.row(lineOf(terminal, 'the newest rows') + 1).includes('TID'));
			await terminal.until(() => /\d \S/.test(terminal.row(lineOf(terminal, 'the newest rows') + 2)));
		}
		terminal.type('w');
		await terminal.until(() => terminal.row(lines - 1).startsWith(` kept in ${file}`.slice(0, columns - 4)));
		await terminal.until(() => /^│ +TIME +TID /.test(titleRow(terminal)));
		await quit(terminal);
		expect(read()).toContain('files: [ time, tid, pid,');
		const next = await start([columns, lines]);
		next.type('3');
		await next.until('╭ Files');
		await next.until(() => /^│ +TIME +TID /.test(titleRow(next)));
	});
});

test('a theme changes the colours of the cells at once; Escape takes it back, Enter keeps it for the next run', async () => {
	const {start, read} = home();
	const terminal = await start();
	const corner = (of: Terminal) => of.cell(0, 2).fg;
	await terminal.until(() => corner(terminal) === 74);
	const toLight = async () => {
		terminal.type(',');
		await terminal.until('╭ Setup');
		terminal.type('kkk');
		await terminal.until('(*) auto');
		terminal.type('ljj');
		await terminal.until('(*) light');
		await terminal.until(() => corner(terminal) === 25);
		const y = lineOf(terminal, '@ critical');
		expect(terminal.cell(terminal.row(y).indexOf('@ critical'), y)).toMatchObject({fg: 88, bold: true});
	};
	await toLight();
	terminal.type(ESCAPE);
	await terminal.until('╭ Processes');
	await terminal.until(() => corner(terminal) === 74);
	await toLight();
	terminal.type('\r');
	await terminal.until('kept in');
	await terminal.until(() => textOf(terminal).includes('╭ Processes') && corner(terminal) === 25);
	await quit(terminal);
	expect(read()).toBe('screen:\n  theme: light\n');
	const next = await start();
	await next.until(() => corner(next) === 25);
});

test('the mouse is given back to the terminal as soon as it is switched off', async () => {
	const {start} = home();
	const terminal = await start();
	expect(terminal.mouseTracking).toBe('vt200');
	terminal.type(',');
	await terminal.until('╭ Setup');
	terminal.type(`k${RIGHT}j`);
	await terminal.until('(*) off');
	await terminal.until(() => terminal.mouseTracking === 'none');
	terminal.type(ESCAPE);
	await terminal.until(() => terminal.mouseTracking === 'vt200');
});

test('a filter is kept as a view, which the next run offers, puts in force, and deletes', async () => {
	const {start, read} = home();
	const terminal = await start();
	terminal.type('3');
	await terminal.until('╭ Files');
	terminal.type('fevt.type = rmdir\r');
	await terminal.until(() => terminal.row(1).endsWith('filter: evt.type = rmdir'));
	terminal.type('s');
	await terminal.until(() => terminal.row(34).startsWith(' view:'));
	terminal.type('gone folders\r');
	await terminal.until('view gone folders kept in');
	await quit(terminal);
	expect(read()).toBe('screen:\n  views:\n    gone folders: evt.type = rmdir\n');
	const next = await start();
	next.type('3V');
	await next.until('╭ Views ─');
	expect(textOf(next)).toMatch(/│ gone folders +evt\.type = rmdir/);
	next.type('\r');
	await next.until(() => next.row(1).endsWith('filter: evt.type = rmdir'));
	await next.until(() => next.screen().filter(row => row.includes(' rmdir ')).length === 2);
	next.type('Vdelete');
	await next.until('Views: delete');
	next.type('\r');
	await next.until('view gone folders, which was evt.type = rmdir, taken out of');
	await quit(next);
	expect(read()).not.toContain('gone');
});

test('filters come back by the arrows after a restart', async () => {
	const {start, folder} = home();
	const filters = join(folder, 'state/bee-top/filters');
	const terminal = await start();
	for (const filter of ['first one', 'evt.failed = true']) {
		terminal.type('f\u0015');
		await terminal.until(() => / filter: +⏎/.test(terminal.row(34)));
		terminal.type(`${filter}\r`);
		await terminal.until(() => terminal.row(1).endsWith(`filter: ${filter}`));
		// Written behind the person's back: whoever quits in the same moment may lose the last one.
		await terminal.until(() => existsSync(filters) && readFileSync(filters, 'utf8').endsWith(`${filter}\n`));
	}
	await quit(terminal);
	const next = await start();
	next.type('f');
	await next.until(() => next.row(34).startsWith(' filter:'));
	// The file is read while the prompt is there already.
	await next.until(() => {
		if (next.row(34).includes('first one')) return true;
		next.type(UP);
		return false;
	});
	next.type(DOWN);
	await next.until(() => next.row(34).startsWith(' filter: evt.failed = true'));
});

test('a configuration that was broken meanwhile is left alone, and why is said', async () => {
	const {start, file, read} = home();
	const terminal = await start();
	mkdirSync(join(file, '..'), {recursive: true, mode: 0o700});
	writeFileSync(file, 'screen: [\n', {mode: 0o600});
	terminal.type(',');
	await terminal.until('╭ Setup');
	terminal.type('kkklj');
	await terminal.until('(*) dark');
	terminal.type('w');
	await terminal.until(' not kept: ');
	expect(textOf(terminal)).toContain('╭ Setup');
	expect(read()).toBe('screen: [\n');
});

test('with --config it says that what is kept is not read', async () => {
	const {start, folder} = home();
	const named = join(folder, 'named.yaml');
	writeFileSync(named, 'screen: {theme: none}\n');
	const terminal = await start([120, 36], '--config', named);
	terminal.type(',');
	await terminal.until('╭ Setup (with --config ');
});
