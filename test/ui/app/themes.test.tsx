// SPDX-License-Identifier: MIT
import {render} from 'ink-testing-library';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {App} from '../../../source/app.tsx';
import {themeNames} from '../../../source/ui/theme/names.ts';
import {createTheme, themeFromEnvironment} from '../../../source/ui/theme.ts';
import {openFrame} from '../../support/frame.tsx';
import {monitorOf} from '../../support/stepped.ts';

const ascii = createTheme({name: '16-colours', ascii: true});
const colourless = createTheme({name: 'none', ascii: false});
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
const SGR = /\u001b\[([\d;]*)m/g;
/** What ends what a code of SGR begins. */
const endOf = (code: string): string | undefined => {
	if (['1', '2'].includes(code)) return '22';
	if (['4', '7'].includes(code)) return `2${code}`;
	if (/^(?:3[0-8]|9\d)$/.test(code)) return '39';
	return /^(?:4[0-8]|10\d)$/.test(code) ? '49' : undefined;
};
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

test.each(themeNames)('in the theme %s no sequence is left open at the end of a line', async name => {
	const frame = await openFrame(monitorOf('kinds'), [120, 36], createTheme({name, ascii: false}));
	for (const line of frame.raw().split('\n')) {
		const open = new Set<string>();
		for (const [, codes = ''] of line.matchAll(SGR))
			for (const code of codes.replaceAll(/([34]8);5;\d+/g, '$1').split(';')) {
				const ending = endOf(code);
				if (ending) open.add(ending);
				else open.delete(code);
			}
		expect([...open], line).toEqual([]);
	}
});

test.each([
	['dark', 74, 245],
	['light', 25, 240],
] as const)(
	'in the theme %s the focused pane is told from the others by colours of its own',
	async (name, focused, other) => {
		const frame = await openFrame(monitorOf('kinds'), [120, 36], createTheme({name, ascii: false}));
		const y = frame.screen().findIndex(row => row.startsWith('╭ Processes'));
		expect(frame.cell(0, y)).toMatchObject({fg: focused, dim: false});
		expect(frame.cell(53, y)).toMatchObject({fg: other, dim: false});
	},
);

test('in high contrast nothing is dim, not even the frames', async () => {
	const frame = await openFrame(
		monitorOf('kinds'),
		[120, 36],
		createTheme({name: 'high-contrast', ascii: false}),
	);
	for (const key of keys) {
		if (key) await frame.type(key);
		const used = [...frame.raw().matchAll(SGR)].flatMap(([, codes = '']) => codes.split(';'));
		expect(used).toContain('97');
		expect(used).not.toContain('2');
	}
});

test('the app takes a size of its own where the terminal has another one', async () => {
	const desk = {
		monitor: monitorOf('kinds'),
		quit: vi.fn(),
		repaint: vi.fn(),
		suspend: vi.fn(),
		copy: vi.fn(),
	};
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
		for (const name of ['NO_COLOR', 'LC_ALL', 'LC_CTYPE', 'LANG', 'TERM', 'COLORTERM', 'COLORFGBG'])
			vi.stubEnv(name, env[name]);
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

	test('unless a theme was chosen', () => {
		vi.stubEnv('NO_COLOR', '1');
		expect(themeFromEnvironment(true, 'light').name).toBe('light');
		expect(themeFromEnvironment(true).name).toBe('none');
	});
});
