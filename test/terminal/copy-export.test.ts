// SPDX-License-Identifier: MIT
// What is taken away from the screen: by the clipboard of the terminal, and as files.
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {kindOf} from '../../source/kinds/index.ts';
import {csvRows} from '../support/csv.ts';
import {kindsRecording, launcher, openBeeTop, sizes} from '../support/program.ts';
import {fixture} from '../support/recordings.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';
import type {Terminal} from '../support/terminal.ts';

const ESCAPE = '\u001b';
/** Rows of a pane in the order in which they are shown. */
const files = fixture('kinds').events.filter(event => kindOf(event).pane === 'files');

/** The recording in a folder of its own, with another one for copied text. */
async function openIn(
	size: readonly [number, number],
	folder = temporaryFolder(),
	runtime = temporaryFolder(),
) {
	const terminal = openBeeTop(['replay', kindsRecording], size, {
		cwd: folder,
		env: {XDG_RUNTIME_DIR: runtime, SUDO_UID: undefined, TMUX: undefined, STY: undefined},
	});
	await terminal.until(() => / END /.test(terminal.row(0)));
	terminal.type('3');
	await terminal.until(() => terminal.row(2).startsWith('╭ Files'));
	return {terminal, folder, copied: join(runtime, 'bee-top/copied')};
}

/** What the program put into the clipboard, each time. */
const clipboard = (terminal: Terminal): readonly string[] =>
	[...terminal.written().matchAll(new RegExp(`${ESCAPE}\\]52;c;([A-Za-z0-9+/=]*)\\u0007`, 'g'))].map(
		([, base64 = '']) => Buffer.from(base64, 'base64').toString(),
	);

const footer = (terminal: Terminal) => terminal.row(terminal.screen().length - 1);

describe.each(sizes)('at %i x %i', (columns, lines) => {
	test('y and Y copy the selected row to the clipboard and to a file', async () => {
		const {terminal, copied} = await openIn([columns, lines]);
		const event = files[0];
		if (!event) throw new Error('there is no event');
		const subject = kindOf(event).subject(event, fixture('kinds').model.names);
		terminal.type('gy');
		await terminal.until(() => footer(terminal).includes('copied (OSC 52)'));
		expect(clipboard(terminal)).toEqual([subject]);
		expect(readFileSync(copied, 'utf8')).toBe(subject);
		expect(statSync(copied).mode & 0o777).toBe(0o600);
		terminal.type('Y');
		await terminal.until(() => clipboard(terminal).length === 2);
		const line = clipboard(terminal)[1] ?? '';
		expect(JSON.parse(line)).toMatchObject({kind: event.kind, at: event.at, pid: event.tgid});
		await terminal.until(() => readFileSync(copied, 'utf8') === line);
		// Under the glass it is the same event.
		terminal.type('dY');
		await terminal.until(() => clipboard(terminal).length === 3);
		expect(clipboard(terminal)[2]).toBe(line);
		terminal.type('j');
		await terminal.until(() => !footer(terminal).includes('copied'));
	});

	test('x writes all rows, as JSON lines and as CSV', async () => {
		const {terminal, folder} = await openIn([columns, lines]);
		terminal.type('x');
		await terminal.until('Write all rows');
		terminal.type('\r');
		await terminal.until(() => footer(terminal).includes(`wrote ${files.length} rows to `));
		terminal.type('xcsv\r');
		await terminal.until(() => readdirSync(folder).some(name => name.endsWith('.csv')));
		await terminal.until(() => footer(terminal).includes(`wrote ${files.length} rows to `));
		const [csv = '', json = ''] = readdirSync(folder).toSorted((a, b) =>
			a.slice(-4).localeCompare(b.slice(-4)),
		);
		const text = (name: string) => readFileSync(join(folder, name), 'utf8');
		const objects = text(json)
			.split('\n')
			.slice(0, -1)
			.map(line => JSON.parse(line));
		expect(objects.map(({at}) => at)).toEqual(files.map(({at}) => at));
		const rows = csvRows(text(csv));
		expect(rows.map(({time}) => time)).toEqual(objects.map(({time}) => time));
		expect(rows.map(({pid}) => pid)).toEqual(files.map(({tgid}) => String(tgid)));
	});
});

test('where nothing can be written it says why', async () => {
	const folder = temporaryFolder();
	// Root may write everywhere but where the file system itself is read-only.
	const inside = '/proc/sys';
	const {terminal} = await openIn([200, 30], inside, folder);
	terminal.type('x\r');
	await terminal.until(() => /no export to \/proc\/sys\/bee-top-files-/.test(footer(terminal)));
	expect(footer(terminal)).toMatch(/you may not write there|read-only|the folder is no longer there/);
});

describe('--once on a terminal', () => {
	const once = async (env: Readonly<Record<string, string>>) => {
		// By env, since the terminal of the tests sets TERM itself.
		const command = [...Object.entries(env).map(([name, value]) => `${name}=${value}`), launcher];
		const terminal = openBeeTop([...command, 'replay', kindsRecording, '--once'], [100, 30], {
			command: '/usr/bin/env',
		});
		expect(await terminal.exit).toEqual({code: 0, signal: 0});
		await terminal.until('╰');
		return terminal;
	};

	test('is as large as that is and in colour, and moves no cursor', async () => {
		const terminal = await once({});
		const written = terminal.written();
		expect(written.split('\r\n')).toHaveLength(30 + 1);
		expect(written).toContain(`${ESCAPE}[`);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
		expect(written.replaceAll(/\u001b\[[\d;]*m|[\r\n]/g, '')).not.toMatch(/\p{Cc}/u);
		expect(terminal.alternate).toBe(false);
		expect(terminal.cursorHidden).toBe(false);
	});

	test('has no sequence at all with NO_COLOR, or on a dumb terminal', async () => {
		for (const env of [{NO_COLOR: '1'}, {TERM: 'dumb'}])
			expect((await once(env)).written()).not.toContain(ESCAPE);
	});
});

describe('--once without a terminal', () => {
	const shell = (command: string, env: Readonly<Record<string, string>> = {}) =>
		execFileSync('/bin/bash', ['-c', command], {
			encoding: 'utf8',
			env: {
				...process.env,
				FORCE_COLOR: undefined,
				LC_ALL: 'C.UTF-8',
				BEE: launcher,
				FILE: kindsRecording,
				...env,
			},
		});

	test('needs no input, and a reader that leaves early is a normal end', () => {
		const frame = shell('"$BEE" replay "$FILE" --once --size 80x24 </dev/null');
		expect(frame.split('\n')).toHaveLength(24 + 1);
		expect(frame).not.toContain(ESCAPE);
		expect(shell('set -o pipefail; "$BEE" replay "$FILE" --once <&- | true; echo code $?')).toBe('code 0\n');
		expect(
			shell('set -o pipefail; "$BEE" replay "$FILE" --once --size 300x100 | head -1; echo code $?'),
		).toMatch(/^ bee-top .*\ncode 0\n$/);
	});

	test('takes its size from COLUMNS and LINES, and is ASCII in the C locale', () => {
		const frame = shell('"$BEE" replay "$FILE" --once', {COLUMNS: '90', LINES: '20', LC_ALL: 'C'});
		const lines = frame.split('\n').slice(0, -1);
		expect(lines).toHaveLength(20);
		expect(Math.max(...lines.map(line => line.length))).toBe(90);
		expect(frame).toMatch(/^[ -~\n]*$/);
	});

	test('says what is wrong with what was asked for', () => {
		const wrong = (flags: string) => shell(`"$BEE" replay "$FILE" ${flags} 2>&1; echo code $?`);
		expect(wrong('--once --view nothing')).toMatch(
			/--view takes one of overview, .*help, not "nothing"[\s\S]*code 2\n$/,
		);
		expect(wrong('--view files')).toMatch(/--view goes with --once[\s\S]*code 2\n$/);
		expect(wrong('--for 1s')).toMatch(/--for goes with --once[\s\S]*code 2\n$/);
		expect(shell('"$BEE" demo --once >/dev/full 2>/dev/null; echo code $?')).toBe('code 1\n');
	});
});
