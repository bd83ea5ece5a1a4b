// SPDX-License-Identifier: MIT
import {render} from 'ink-testing-library';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {App} from '../../../source/app.tsx';
import {createTheme, themeFromEnvironment} from '../../../source/ui/theme.ts';
import {openFrame} from '../../support/frame.tsx';
import {monitorOf} from '../../support/stepped.ts';

const ascii = createTheme({colour: true, ascii: true});
const colourless = createTheme({colour: false, ascii: false});
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
const SGR = /\u001b\[([\d;]*)m/g;
const keys = ['', 'k', '2', '3', '4', '5', 'd', '\u001b', '1', '?', ' ', '\u001b', 'f', 'kinds', '\r', ' '];

test('with ASCII there is nothing else on the screen, whatever names hold', async () => {
	const frame = await openFrame(monitorOf('kinds'), [120, 36], ascii);
	for (const key of keys) {
		if (key) await frame.type(key);
		for (const row of frame.screen()) expect(row, `after ${JSON.stringify(key)}`).toMatch(/^[ -~]*$/);
	}
});

test('with NO_COLOR there is no colour, but weight and inversion remain', async () => {
	const frame = await openFrame(monitorOf('kinds'), [120, 36], colourless);
	for (const key of keys) {
		if (key) await frame.type(key);
		const used = new Set([...frame.raw().matchAll(SGR)].flatMap(([, codes]) => (codes ?? '').split(';')));
		for (const code of used) expect(Number(code) < 30 || code === '39', `SGR ${code}`).toBe(true);
	}
	expect(frame.raw()).toContain('\u001b[1m');
});

test('without colour the focused pane still stands out, and what failed is still marked', async () => {
	const frame = await openFrame(monitorOf('kinds'), [120, 36], colourless);
	const y = frame.screen().findIndex(row => row.startsWith('╭ Processes'));
	expect(frame.cell(0, y).bold).toBe(true);
	expect(frame.cell(53, y).dim).toBe(true);
	expect(frame.text()).toMatch(/│x +\d+ kinds\S+ +socket/);
});

test('no sequence is left open at the end of a line', async () => {
	const frame = await openFrame(monitorOf('kinds'), [120, 36]);
	for (const line of frame.raw().split('\n')) {
		const closing = {1: '22', 2: '22', 7: '27', 31: '39', 32: '39', 33: '39', 36: '39'} as Record<
			string,
			string
		>;
		const open = new Set<string>();
		for (const [, codes] of line.matchAll(SGR))
			for (const code of (codes ?? '').split(';')) {
				if (closing[code]) open.add(closing[code]);
				else open.delete(code);
			}
		expect([...open], line).toEqual([]);
	}
});

test('the app takes a size of its own where the terminal has another one', async () => {
	const desk = {monitor: monitorOf('kinds'), quit: vi.fn(), repaint: vi.fn(), suspend: vi.fn()};
	const app = render(<App desk={desk} theme={ascii} size={{columns: 80, lines: 24}} />);
	await vi.waitFor(() => {
		app.rerender(<App desk={desk} theme={ascii} size={{columns: 80, lines: 24}} />);
		expect(app.lastFrame()).toContain('exec   /bin/true');
	});
	const lines = (app.lastFrame() ?? '').replace(SGR, '').split('\n');
	expect(lines).toHaveLength(24);
	expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(80);
	app.stdin.write('q');
	await vi.waitFor(() => expect(desk.quit).toHaveBeenCalledOnce());
	app.unmount();
});

describe('the environment decides', () => {
	afterEach(() => {
		vi.unstubAllEnvs();
	});
	const themeWith = (env: Record<string, string | undefined>, asked?: boolean) => {
		for (const name of ['NO_COLOR', 'LC_ALL', 'LC_CTYPE', 'LANG', 'TERM']) vi.stubEnv(name, env[name]);
		return themeFromEnvironment(asked);
	};

	test.each([
		[{LANG: 'C.UTF-8'}, false],
		[{LANG: 'en_US.utf8'}, false],
		[{LANG: 'C'}, true],
		[{}, true],
		[{LC_ALL: 'POSIX', LANG: 'C.UTF-8'}, true],
		[{LC_CTYPE: 'C.UTF-8', LANG: 'C'}, false],
		[{LANG: 'C.UTF-8', TERM: 'linux'}, true],
		[{LANG: 'C.UTF-8', TERM: 'tmux-256color'}, false],
	])('by locale and terminal whether to keep to ASCII, unless a person says: %o', (env, expected) => {
		expect(themeWith(env).ascii).toBe(expected);
		expect(themeWith(env, true).ascii).toBe(true);
		expect(themeWith(env, false).ascii).toBe(false);
	});

	test('by NO_COLOR and a dumb terminal whether there are colours', () => {
		const isColoured = (env: Record<string, string>) => themeWith(env).paint('good', '') !== '';
		expect(isColoured({TERM: 'xterm'})).toBe(true);
		expect(isColoured({TERM: 'xterm', NO_COLOR: '1'})).toBe(false);
		expect(isColoured({TERM: 'xterm', NO_COLOR: ''})).toBe(true);
		expect(isColoured({TERM: 'dumb'})).toBe(false);
	});
});
