// SPDX-License-Identifier: MIT
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {UsageError} from '../../source/cli/failure.ts';
import {configure, type SettingFlags} from '../../source/configuration/configure.ts';
import {ConfigurationError} from '../../source/configuration/files.ts';
import {screenDefaults} from '../../source/configuration/screen.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';

const nobody = {uid: 0, sudoUid: undefined, xdgConfigHome: undefined, home: undefined, etc: '/nonexistent'};

function file(text: string): string {
	const folder = temporaryFolder();
	const path = join(folder, 'c.yaml');
	writeFileSync(path, text);
	return path;
}
const configured = (text: string, flags: SettingFlags = {}) =>
	configure({config: file(text), ...flags}, nobody);
const screenOf = async (text: string, flags: SettingFlags = {}) =>
	(await configured(`screen:\n${text}`, flags)).settings.screen;

test('nothing said of the screen leaves it as it is by itself', async () => {
	expect((await configure({}, nobody)).settings.screen).toEqual(screenDefaults);
	expect((await configured('screen: {}\n')).settings.screen).toEqual(screenDefaults);
});

test('a file says how the screen looks', async () => {
	const screen = await screenOf(
		"  theme: light\n  refresh: 5\n  columns:\n    files: [time, exe, subject, outcome]\n    network: []\n  views:\n    web: fd.rport in (80, 443)\n    'my shell': proc.name = bash\n  mouse: off\n",
	);
	expect(screen).toEqual({
		theme: 'light',
		refreshMs: 200,
		columns: {files: ['time', 'exe', 'subject', 'outcome'], network: []},
		views: new Map([
			['web', 'fd.rport in (80, 443)'],
			['my shell', 'proc.name = bash'],
		]),
		mouse: false,
	});
});

test.each([
	['1', 1000],
	['10', 100],
	['3', 333],
	['0.5', 2000],
	['100ms', 100],
	['2s', 2000],
	['0.5s', 500],
	['10 s', 10_000],
])('refresh: %s is a frame each %i ms', async (text, ms) => {
	expect((await screenOf(`  refresh: ${text}\n`)).refreshMs).toBe(ms);
});

describe('what is wrong is refused with line, column and what would be right', () => {
	test.each([
		['theme: drak', /:2:10: screen\.theme takes one of auto, dark, .*, not "drak"\. Did you mean dark\?$/],
		['refresh: 11', /:2:12: screen\.refresh takes frames a second from 1 to 10, or .* 10s, not 11$/],
		['refresh: 99ms', /screen\.refresh takes .*, not "99ms"$/],
		['refresh: 0', /screen\.refresh takes/],
		['colum: on', /:2:3: there is no "colum" in screen\. Did you mean columns\? There is theme, refresh, /],
		['columns: {disks: [pid]}', /:2:13: there is no "disks" in screen\.columns\. There is processes, files/],
		[
			'columns: {files: [pid, pth]}',
			/:2:26: screen\.columns\.files\.1 takes one of time, .*\(did you mean pid\?\), not "pth"$/,
		],
		['columns: {files: [latency]}', /screen\.columns\.files\.0 takes one of .*, not "latency"$/],
		[
			'columns: {files: [pid, time, pid]}',
			/:2:32: screen\.columns\.files\.2 takes a column that is not there yet/,
		],
		['columns: {files: pid}', /screen\.columns\.files takes a list, not "pid"$/],
		['views: [a]', /screen\.views takes/],
		['views: {a: 1}', /screen\.views\.a takes a filter, which is one line of text, not 1$/],
		['views: {a: "x\\ny"}', /screen\.views\.a takes a filter, which is one line/],
		['views: {"": x}', /screen\.views is keyed by names of 1 to 40 characters$/],
		['mouse: maybe', /screen\.mouse takes on or off, not "maybe"$/],
	])('%s', async (line, said) => {
		const wrong = screenOf(`  ${line}\n`);
		await expect(wrong).rejects.toThrow(ConfigurationError);
		await expect(wrong).rejects.toThrow(said);
	});

	test('a view whose filter is none, with its mark under the column', async () => {
		const wrong = screenOf('  views:\n    fine: bash\n    bad: proc.nme = bash\n');
		await expect(wrong).rejects.toThrow(ConfigurationError);
		await expect(wrong).rejects.toThrow(
			/c\.yaml:4: screen\.views\.bad: there is no field proc\.nme.*\n {2}proc\.nme = bash\n {2}\^$/s,
		);
	});

	test('more views than anybody chooses from', async () => {
		const many = Array.from({length: 101}, (_, at) => `    v${at}: bash`).join('\n');
		await expect(screenOf(`  views:\n${many}\n`)).rejects.toThrow(/screen\.views holds 100 views at most/);
	});
});

test("of the machine's file and the person's, the later counts key by key, and views add up", async () => {
	const root = temporaryFolder();
	const {mkdirSync} = await import('node:fs');
	for (const [folder, text] of [
		['etc/bee-top', 'screen: {theme: light, refresh: 2, columns: {files: [pid]}, views: {a: one, b: two}}\n'],
		['home/.config/bee-top', '\nscreen: {theme: auto, columns: {memory: [pid]}, views: {b: three}}\n'],
	] as const) {
		mkdirSync(join(root, folder), {recursive: true});
		writeFileSync(join(root, folder, 'config.yaml'), text);
	}
	const uid = process.geteuid?.() ?? 0;
	const {settings, from} = await configure(
		{},
		{...nobody, uid, etc: join(root, 'etc'), home: join(root, 'home')},
	);
	expect(settings.screen).toEqual({
		theme: undefined,
		refreshMs: 500,
		columns: {files: ['pid'], memory: ['pid']},
		views: new Map([
			['a', 'one'],
			['b', 'three'],
		]),
		mouse: true,
	});
	expect(from.get('screen')).toMatch(
		/etc\/bee-top\/config\.yaml:1, .*home\/\.config\/bee-top\/config\.yaml:2$/,
	);
});

describe('flags', () => {
	test('come after files, and both are named', async () => {
		const {settings, from} = await configured('screen: {theme: light, refresh: 2}\n', {
			theme: 'none',
			mouse: false,
		});
		expect(settings.screen).toEqual({...screenDefaults, theme: 'none', refreshMs: 500, mouse: false});
		expect(from.get('screen')).toMatch(/c\.yaml:1, --theme, --no-mouse$/);
	});

	test('can ask for what the terminal says', async () => {
		expect((await screenOf('  theme: light\n', {theme: 'auto'})).theme).toBeUndefined();
	});

	test('with a theme that is none are refused', async () => {
		await expect(configure({theme: 'pink'}, nobody)).rejects.toThrow(UsageError);
		await expect(configure({theme: 'pink'}, nobody)).rejects.toThrow(/--theme takes one of auto, dark/);
	});
});
