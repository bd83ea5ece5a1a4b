// SPDX-License-Identifier: MIT

import {afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi} from 'vitest';
import {openReplay} from '../../source/capture/replay.ts';
import {commandFor, hints} from '../../source/commands/active.ts';
import type {Command, Desk} from '../../source/commands/command.ts';
import {commands} from '../../source/commands/commands.ts';
import {isActive} from '../../source/commands/is-active.ts';
import {keyLabel} from '../../source/commands/keys.ts';
import {paste, press} from '../../source/commands/use-commands.ts';
import {createMasker} from '../../source/masking/masker.ts';
import type {Prompt} from '../../source/prompts/prompt.ts';
import * as prompt from '../../source/prompts/prompt.ts';
import {prompts} from '../../source/prompts/prompts.ts';
import {beginBrush, setWindow} from '../../source/store/brush.ts';
import {choose, narrowChoice} from '../../source/store/chooser.ts';
import {type DetailTab, showTab} from '../../source/store/detail.ts';
import {drillInto} from '../../source/store/drill.ts';
import {findInHelp, openHelp, showHelp} from '../../source/store/help.ts';
import {inspect} from '../../source/store/inspect.ts';
import {firstLevel, levelOf} from '../../source/store/level.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {look, move, toFirst} from '../../source/store/move.ts';
import {openSetup} from '../../source/store/setup-mode.ts';
import {type Mode, modes} from '../../source/store/store.ts';
import {fold} from '../../source/store/tree-keys.ts';
import {views} from '../../source/store/views.ts';
import {keyParts} from '../../source/ui/help/keys.ts';
import {deskOf} from '../support/desk.ts';
import {countOf, rowsOf} from '../support/panes.ts';
import {fixturePath} from '../support/recordings.ts';
import {monitorOf, stepped} from '../support/stepped.ts';

let monitor: Monitor;
let desk: Desk;
beforeEach(() => {
	monitor = monitorOf('kinds');
	for (const pane of ['processes', 'files', 'network', 'memory'] as const) rowsOf(monitor, pane, 8);
	desk = deskOf(monitor);
});
const state = () => monitor.store.getState();

/** A recording that is played; its clock stands still. */
function playing(): Monitor {
	const source = openReplay(
		fixturePath('kinds'),
		2,
		codec => createMasker(codec),
		() => 0,
	);
	const played = new Monitor(source, {historyBytes: 1 << 17});
	onTestFinished(() => played.close());
	return played;
}

/** What holds about the rows, dear to make: filter, level, pause. */
const grounds = [
	{},
	{paused: true},
	{filter: 'kinds'},
	{filter: 'no such thing'},
	{filter: 'no such thing', paused: true},
	{below: true},
	{below: true, filter: 'kinds', paused: true},
	{window: true},
] as const satisfies ReadonlyArray<{
	readonly filter?: string;
	readonly below?: boolean;
	readonly paused?: boolean;
	readonly window?: boolean;
}>;
type Ground = {
	readonly filter?: string;
	readonly below?: boolean;
	readonly paused?: boolean;
	readonly window?: boolean;
};

async function stand({filter = '', below = false, paused = false, window = false}: Ground): Promise<void> {
	if ((state().pausedAt !== undefined) !== paused) monitor.togglePause();
	await monitor.enter(firstLevel, []);
	if (below) {
		drillInto(monitor, {facet: 'user', key: '0', label: 'root'});
		await monitor.settled;
	}
	await monitor.filter(filter);
	if (window) setWindow(monitor, {from: 0, to: monitor.source.now()});
	monitor.store.setState({mode: 'browse', told: undefined});
}

/** Where the cursor of the focused list may stand. */
const places = {
	following: () => {},
	behind: () => move(monitor, -1),
	'at the first row': () => toFirst(monitor),
} as const;

const line = (text: string, caret: number) => () => {
	prompt.open(monitor, 'filter');
	const {prompt: open} = state();
	if (open) monitor.store.setState({prompt: {...open, text, caret, own: text}});
};
const list = (typed: string) => () => {
	choose(monitor, 'One of', [
		{label: 'this', run: () => {}},
		{label: 'that', run: () => {}},
	]);
	narrowChoice(monitor, () => typed);
};
const page = (mode: Mode, scroll: number, pageBelow: number) => () => {
	if (mode === 'help') openHelp(monitor, []);
	monitor.store.setState({mode, scroll, pageBelow});
};

const inspected =
	(tab: DetailTab, ...keys: readonly string[]) =>
	() => {
		inspect(monitor);
		showTab(monitor, tab);
		for (const key of keys) commandFor(key, monitor)?.run(desk);
	};

const setUp =
	(...keys: readonly string[]) =>
	() => {
		openSetup(monitor);
		for (const key of keys) commandFor(key, monitor)?.run(desk);
	};

/** What is done in each mode before a key is looked at. */
const doings: Readonly<Record<Mode, Readonly<Record<string, () => void>>>> = {
	browse: {
		rows: () => monitor.store.setState({scroll: 0, pageBelow: 0}),
		'a search': () => monitor.store.setState({search: 'kinds'}),
		'a child of the tree': () => {
			toFirst(monitor);
			move(monitor, 1);
		},
		'a folded tree': () => {
			toFirst(monitor);
			fold(monitor);
		},
		'a long page': page('browse', 0, 20),
		'in the middle of a page': page('browse', 10, 20),
		'the end of a page': page('browse', 20, 20),
	},
	prompt: {
		'an empty line': line('', 0),
		'a line': line('proc.name', 9),
		'in a line': line('proc.name', 4),
		'a field begun': line('fd.lp', 5),
		'an earlier line': () => {
			line('x', 1)();
			prompt.recall(monitor, 1);
		},
	},
	choose: {'a list': list(''), 'a narrowed list': list('this'), 'an empty list': list('nothing')},
	brush: {
		'the stretch of the beginning': () => beginBrush(monitor),
		'a moved stretch': () => {
			beginBrush(monitor);
			for (let step = 0; step < 20; step++) commandFor('left', monitor)?.run(desk);
		},
	},
	detail: {
		fields: inspected('fields'),
		'the last field': inspected('fields', 'end'),
		process: inspected('process'),
		related: inspected('related'),
		'what is around an event': inspected('related', 'down'),
		'an event around another': inspected('related', 'down', 'enter'),
		'a long line': () => {
			inspected('json')();
			monitor.store.setState({scroll: 5, pageBelow: 9});
		},
	},
	setup: {
		sections: () => openSetup(monitor),
		columns: setUp('right'),
		'a column further down': setUp('right', 'down', 'down', 'down'),
		themes: setUp('down', 'down', 'down', 'down', 'right'),
		'the mouse': setUp('down', 'down', 'down', 'down', 'down', 'down', 'right'),
	},
	help: {
		'a short page': page('help', 0, 0),
		'the end of a page': page('help', 9, 9),
		'a text looked for': () => {
			page('help', 0, 9)();
			findInHelp(monitor, 'row');
		},
		'another part': () => {
			page('help', 3, 9)();
			showHelp(monitor, 'figures');
		},
	},
};

const faceStates = ['stream', 'top'] as const;

/** Many combinations of what decides which commands are active, on one monitor; each is left as it was made. */
async function* situations(grounded: readonly Ground[] = grounds): AsyncGenerator<string> {
	for (const standing of grounded) {
		await stand(standing);
		const ground = state();
		for (const mode of modes)
			for (const view of mode === 'browse' ? views : (['overview', 'self'] as const))
				for (const face of mode === 'browse' ? faceStates : (['stream'] as const))
					for (const place of mode === 'browse' ? keysIn(places) : (['following'] as const))
						for (const doing of Object.keys(doings[mode])) {
							// A page that is scrolled has no rows.
							if (mode === 'browse' && doing.includes('page') !== (view === 'self')) continue;
							if (doing.includes('tree') && view !== 'tree') continue;
							monitor.store.setState(ground, true);
							look(monitor, view);
							monitor.store.setState(({focus}) => ({faces: {[focus]: face}}));
							places[place]();
							doings[mode][doing]?.();
							await monitor.settled;
							yield `${mode} ${view} ${face} ${place}, ${doing}, ${JSON.stringify(standing)}`;
						}
	}
}
const keysIn = <T extends object>(object: T) => Object.keys(object) as Array<keyof T>;

/** What a key may change, as one text. */
const chosen = () =>
	JSON.stringify({...state(), facts: undefined, inspected: undefined, inspectedBefore: undefined});
const called = () =>
	[desk.quit, desk.repaint, desk.suspend, desk.copy].reduce(
		(sum, call) => sum + vi.mocked(call).mock.calls.length,
		0,
	);

/** Runs a command, and puts everything back; returns whether it changed what is seen, or did something to the terminal. */
async function changes(command: Command): Promise<boolean> {
	const start = state();
	const [before, calls] = [chosen(), called()];
	command.run(desk);
	await monitor.settled;
	const changed = chosen() !== before || called() !== calls;
	const now = state();
	if ((now.pausedAt === undefined) !== (start.pausedAt === undefined)) monitor.togglePause();
	if (now.filter !== start.filter || now.below !== start.below || now.window !== start.window) {
		await monitor.enter(levelOf(start), start.below);
	}
	monitor.store.setState(start, true);
	return changed;
}

describe('in every situation', {timeout: 60_000}, () => {
	// Whatever keeps what was typed on other days.
	const {past}: Prompt = prompts.filter;
	beforeAll(() => void Object.assign(prompts.filter, {past: () => ['the latest', 'the one before']}));
	afterAll(() => void Object.assign(prompts.filter, {past}));

	test('no two active commands share a key, and there is a way to quit', async () => {
		for await (const situation of situations()) {
			const keys = commands.filter(command => isActive(command, monitor)).flatMap(({keys}) => keys);
			expect(new Set(keys).size, situation).toBe(keys.length);
			expect(commandFor('ctrl+c', monitor)?.id, situation).toBe('interrupt');
		}
	});

	test('the footer names only keys that do something, each with the hint of its own command', async () => {
		for await (const situation of situations())
			for (const {keys, hint} of hints(monitor)) {
				const [first = '', second] = keys;
				const command = commandFor(first, monitor);
				expect(command?.hint?.(state(), monitor), situation).toBe(hint);
				if (second !== undefined) expect(commandFor(second, monitor)?.id, situation).toBe(command?.pair);
			}
	});

	test('each key that the footer hints at changes something, or leaves', async () => {
		for await (const situation of situations())
			for (const {keys, hint} of hints(monitor))
				for (const key of keys) {
					const command = commandFor(key, monitor);
					if (!command) throw new Error(`${situation}: ${key} is dead`);
					expect(await changes(command), `${situation}: ${key} ${hint}`).toBe(true);
				}
	});

	test('each key that the help names as one that works here changes something', async () => {
		for await (const situation of situations(grounds.slice(0, 6))) {
			if (state().mode !== 'browse') continue;
			const before = state();
			commandFor('?', monitor)?.run(desk);
			const {here} = state().help;
			monitor.store.setState(before, true);
			expect(here, situation).toContain('help');
			for (const command of commands.filter(({id}) => here.includes(id)))
				expect(await changes(command), `${situation}: ${command.id}`).toBe(true);
		}
	});

	test('no command is dead: for each there is a situation in which it does something', {
		timeout: 60_000,
	}, async () => {
		const dead = new Map(commands.map(command => [command.id, command]));
		const bury = async () => {
			for (const command of dead.values())
				if (isActive(command, monitor) && (await changes(command))) dead.delete(command.id);
		};
		for await (const _ of situations()) await bury();
		// What only a recording can do: its playback changes, which is no state of the screen.
		monitor = playing();
		desk = deskOf(monitor);
		const {playback} = monitor.source;
		if (!playback) throw new Error('it cannot be played');
		const moment = () => `${playback.paused} ${playback.speed} ${playback.position}`;
		for (const paused of [false, true])
			for (const at of [playback.start, (playback.start + playback.end) / 2]) {
				playback.seek(at);
				monitor.frame();
				for (const command of [...dead.values()]) {
					if (paused) playback.pause();
					else playback.resume();
					if (!isActive(command, monitor)) continue;
					const before = moment();
					command.run(desk);
					monitor.frame();
					if (moment() !== before) dead.delete(command.id);
				}
			}
		expect([...dead.keys()]).toEqual([]);
	});
});

test('the help lists every command once: what works here first, the others by where they do', () => {
	commandFor('?', monitor)?.run(desk);
	const {here} = state().help;
	const parts = keyParts(here, 'Overview', false);
	const entry = ({keys, does}: Command) => ({what: keys.map(key => keyLabel(key)).join(' '), says: does});
	expect(parts[0]?.entries).toEqual(commands.filter(({id}) => here.includes(id)).map(entry));
	const bySentence = (a: {says: string}, b: {says: string}) =>
		a.says < b.says ? -1 : a.says > b.says ? 1 : 0;
	expect(parts.flatMap(({entries}) => entries).toSorted(bySentence)).toEqual(
		commands.map(entry).toSorted(bySentence),
	);
});

test('ids are unique, sentences are sentences, and a pair exists', () => {
	expect(new Set(commands.map(({id}) => id)).size).toBe(commands.length);
	for (const {does, pair} of commands) {
		expect(does).toMatch(/^[A-Z].*\.$/);
		if (pair !== undefined) expect(commands.map(({id}) => id)).toContain(pair);
	}
});

describe('typing', () => {
	test('a filter is tried with every letter, and Enter keeps it', async () => {
		press(desk, 'f');
		expect(state().mode).toBe('prompt');
		press(desk, 'kinds-hot shadow');
		expect(state().filter).toBe('kinds-hot shadow');
		await monitor.settled;
		expect(countOf(monitor, 'files')).toBe(1);
		press(desk, '\r');
		expect(state()).toMatchObject({mode: 'browse', filter: 'kinds-hot shadow'});
	});

	test('Escape brings the filter before back', async () => {
		press(desk, 'fconnect\r');
		await monitor.settled;
		const before = countOf(monitor, 'network');
		expect(before).toBeGreaterThan(0);
		press(desk, 'f nothing like it');
		await monitor.settled;
		expect(countOf(monitor, 'network')).toBe(0);
		press(desk, '\u001b');
		await monitor.settled;
		expect(state()).toMatchObject({mode: 'browse', filter: 'connect'});
		expect(countOf(monitor, 'network')).toBe(before);
		press(desk, '\u001b');
		expect(state().filter).toBe('');
	});

	test('letters that are commands elsewhere are letters in a filter', () => {
		press(desk, 'fqjk?d1 pGF');
		expect(state()).toMatchObject({mode: 'prompt', filter: 'qjk?d1 pGF'});
		expect(desk.quit).not.toHaveBeenCalled();
	});

	test('whole characters, words and lines are erased', () => {
		press(desk, 'fone two 🐝');
		press(desk, '\u007f');
		expect(state().filter).toBe('one two ');
		press(desk, '\u0017');
		expect(state().filter).toBe('one ');
		press(desk, '\u0015');
		expect(state().filter).toBe('');
		press(desk, '\u007f\u0017');
		expect(state()).toMatchObject({mode: 'prompt', filter: ''});
	});

	test('a paste goes in as text, whatever keys it is made of', () => {
		press(desk, 'f');
		paste(desk, 'pasted words\nq');
		expect(state()).toMatchObject({mode: 'prompt', filter: 'pasted words q'});
		expect(desk.quit).not.toHaveBeenCalled();
	});

	test('a paste outside of the filter does nothing', () => {
		paste(desk, 'q?3');
		expect(state()).toMatchObject({mode: 'browse', view: 'overview', filter: ''});
		expect(desk.quit).not.toHaveBeenCalled();
	});

	test('control characters are no text', () => {
		press(desk, 'f');
		press(desk, 'a\u0000\u001c\u009bb');
		expect(state().filter).toBe('ab');
	});

	test('arrows and unknown sequences do not get into the filter, nor does it grow without end', () => {
		press(desk, 'f');
		for (const input of ['\u001b[A', '\u001b[<0;1;1M', '\u001bOP', '\t']) press(desk, input);
		expect(state().filter).toBe('');
		press(desk, 'x'.repeat(5000));
		expect(state().filter).toHaveLength(1000);
	});
});

describe('keys', () => {
	test('of a burst are all done, in order', () => {
		press(desk, '3kkk');
		const {files} = state().cursors;
		expect(files?.selected).toBe(monitor.model.history.files.next - 4);
		press(desk, 'jjjj');
		expect(state().cursors.files?.follow).toBe(true);
	});

	test('show each view by its digit', () => {
		for (const [index, view] of views.entries()) {
			press(desk, String(index + 1));
			expect(state().view).toBe(view);
		}
	});

	test('open and close the detail and the help', () => {
		press(desk, '5d');
		expect(state().mode).toBe('detail');
		press(desk, 'd');
		expect(state().mode).toBe('browse');
		for (const [open, close] of [
			['?', '?'],
			['h', '\u001b'],
			['\u001bOP', '\u001bOP'],
		] as const) {
			press(desk, open);
			expect(state().mode).toBe('help');
			press(desk, close);
			expect(state().mode).toBe('browse');
		}
	});

	test('that need a row do nothing where there is none', () => {
		monitor = new Monitor(stepped('kinds'));
		desk = deskOf(monitor);
		const before = state();
		for (const input of ['d', '\r', 'k', 'j', 'g', 'G', '\u001b[5~', '\u001b[6~', '\u001b'])
			press(desk, input);
		expect(state()).toBe(before);
	});

	test('reach the terminal in every mode', () => {
		for (const mode of modes) {
			monitor.store.setState({mode});
			press(desk, '\u000c');
			press(desk, '\u001a');
			press(desk, '\u0003');
		}
		for (const call of [desk.repaint, desk.suspend, desk.quit])
			expect(call).toHaveBeenCalledTimes(modes.length);
	});
});
