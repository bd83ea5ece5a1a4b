// SPDX-License-Identifier: MIT

import {beforeEach, describe, expect, test, vi} from 'vitest';
import {commandFor, commandsOf, hints, isActive} from '../../source/commands/active.ts';
import type {Command, Desk} from '../../source/commands/command.ts';
import {commands} from '../../source/commands/commands.ts';
import {paste, press} from '../../source/commands/use-commands.ts';
import * as prompt from '../../source/prompts/prompt.ts';
import {choose} from '../../source/store/chooser.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {look, move} from '../../source/store/move.ts';
import {openSetup} from '../../source/store/setup-mode.ts';
import {modes} from '../../source/store/store.ts';
import {views} from '../../source/store/views.ts';
import {countOf, rowsOf} from '../support/panes.ts';
import {monitorOf, stepped} from '../support/stepped.ts';

const deskOf = (monitor: Monitor): Desk => ({monitor, quit: vi.fn(), repaint: vi.fn(), suspend: vi.fn()});

let monitor: Monitor;
let desk: Desk;
beforeEach(() => {
	monitor = monitorOf('kinds');
	for (const pane of ['processes', 'files', 'network', 'memory'] as const) rowsOf(monitor, pane, 8);
	desk = deskOf(monitor);
});
const state = () => monitor.store.getState();

/** Every combination of what decides which commands are active. */
async function* situations(): AsyncGenerator<string> {
	for (const mode of modes)
		for (const view of views)
			for (const filter of ['', 'kinds', 'no such thing'])
				for (const behind of [false, true])
					for (const paused of [false, true])
						for (const long of [false, true]) {
							monitor = monitorOf('kinds');
							desk = deskOf(monitor);
							look(monitor, view);
							if (behind) move(monitor, -1);
							await monitor.filter(filter);
							if (paused) monitor.togglePause();
							monitor.store.setState({pageBelow: long ? 9 : 0});
							if (mode === 'prompt') prompt.open(monitor, 'filter');
							else if (mode === 'choose')
								choose(monitor, 'One of', [
									{label: 'this', run: () => {}},
									{label: 'that', run: () => {}},
								]);
							else if (mode === 'setup') openSetup(monitor);
							else monitor.store.setState({mode});
							yield `${mode} ${view} "${filter}" behind ${behind} paused ${paused} long ${long}`;
						}
}

describe('in every situation', {timeout: 60_000}, () => {
	test('no two active commands share a key', async () => {
		for await (const situation of situations()) {
			const keys = commands.filter(command => isActive(command, monitor)).flatMap(({keys}) => keys);
			expect(new Set(keys).size, situation).toBe(keys.length);
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

	test('what the footer hints at changes something, or leaves', async () => {
		const chosen = () => JSON.stringify({...state(), facts: undefined, inspected: undefined});
		for await (const situation of situations()) {
			const start = state();
			for (const {keys, hint} of hints(monitor)) {
				monitor.store.setState(start, true);
				const before = chosen();
				// At the edge of a page one of its two keys stands still.
				let changed = false;
				for (const key of keys) {
					commandFor(key, monitor)?.run(desk);
					await monitor.settled;
					changed ||= chosen() !== before;
				}
				expect(changed || hint === 'quit', `${situation}: ${hint}`).toBe(true);
			}
			expect(vi.mocked(desk.quit)).toHaveBeenCalledTimes(
				['prompt', 'choose', 'setup'].includes(start.mode) ? 0 : 1,
			);
		}
	});

	test('there is a way to quit', async () => {
		for await (const situation of situations())
			expect(commandFor('ctrl+c', monitor)?.id, situation).toBe('interrupt');
	});
});

test('the help lists every command of every mode once', () => {
	const listed = [...modes.filter(mode => mode !== 'help'), 'all' as const].flatMap(commandsOf);
	const inHelpAlone = commandsOf('help').filter(command => !commandsOf('detail').includes(command));
	expect(inHelpAlone).toEqual([]);
	const readOnce = new Set(listed);
	expect([...readOnce].toSorted(byId)).toEqual(commands.toSorted(byId));
});

const byId = (a: Command, b: Command) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

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
