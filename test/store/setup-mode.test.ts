// SPDX-License-Identifier: MIT

import {describe, expect, test} from 'vitest';
import type {Desk} from '../../source/commands/command.ts';
import {createPointer} from '../../source/commands/pointer.ts';
import {press} from '../../source/commands/use-commands.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {previewOf} from '../../source/store/setup-mode.ts';
import {deskOf} from '../support/desk.ts';
import {keeperInMemory} from '../support/keeper.ts';
import {stepped} from '../support/stepped.ts';

const UP = '\u001b[A';
const DOWN = '\u001b[B';
const RIGHT = '\u001b[C';
const SHIFT_DOWN = '\u001b[1;2B';
const ESCAPE = '\u001b';

function open(options: Parameters<typeof keeperInMemory>[0] | null = {}) {
	const keeper = options === null ? undefined : keeperInMemory(options);
	const monitor = new Monitor(stepped('kinds'), {keeper});
	const desk: Desk = deskOf(monitor);
	return {
		monitor,
		keeper,
		desk,
		state: () => monitor.store.getState(),
		type: (...keys: readonly string[]) => {
			for (const key of keys) press(desk, key);
		},
	};
}

test.each([',', '\u001bOQ'])('the key %j opens it at the pane with the focus, and closes it', key => {
	const {state, type} = open();
	type('3', key);
	expect(state()).toMatchObject({mode: 'setup', setup: {section: 'files', side: 'sections'}});
	expect(previewOf(state())).toBe('files');
	type(UP, UP);
	expect(state().setup?.section).toBe('mouse');
	expect(previewOf(state())).toBeUndefined();
	type(UP, UP, UP);
	expect(previewOf(state())).toBe('memory');
	type(key);
	expect(state()).toMatchObject({mode: 'browse', setup: undefined});
});

describe('what is set', () => {
	test('is in force at once, and gone again by Escape', () => {
		const {state, type} = open();
		const before = state().screen;
		type('3', ',', RIGHT, DOWN, DOWN, ' ', SHIFT_DOWN);
		expect(state().screen.columns.files).toEqual([
			'time',
			'pid',
			'command',
			'operation',
			'subject',
			'outcome',
		]);
		type(UP, SHIFT_DOWN);
		expect(state().screen.columns.files).toEqual([
			'time',
			'command',
			'pid',
			'operation',
			'subject',
			'outcome',
		]);
		type(ESCAPE);
		expect(state().screen).toEqual(before);
		expect(state().mode).toBe('browse');
	});

	test.each(['w', '\r'])('is kept by %j, with nothing but what was changed', async key => {
		const {state, type, monitor, keeper} = open();
		type(',', UP, RIGHT, DOWN, key);
		await monitor.settled;
		expect(keeper?.written).toEqual([{mouse: false}]);
		expect(state()).toMatchObject({mode: 'browse', setup: undefined, told: 'kept in /home/config.yaml'});
		expect(state().screen.mouse).toBe(false);
	});

	test('stays on the screen with the reason where it cannot be kept', async () => {
		const {state, type, monitor} = open({fails: 'somebody else may write to it:\n  /home'});
		type(',', UP, RIGHT, DOWN, 'w');
		await monitor.settled;
		expect(state()).toMatchObject({
			mode: 'setup',
			told: 'not kept: somebody else may write to it: /home',
			screen: {mouse: false},
		});
		type(ESCAPE);
		expect(state()).toMatchObject({mode: 'browse', screen: {mouse: true}});
	});

	test('does not change while it is being written', async () => {
		const {state, type, monitor, keeper} = open();
		type(',', UP, RIGHT, DOWN, 'w', UP, ESCAPE);
		expect(state().mode).toBe('setup');
		await monitor.settled;
		expect(keeper?.written).toEqual([{mouse: false}]);
		expect(state()).toMatchObject({mode: 'browse', screen: {mouse: false}});
	});

	test('is said not to be read again with --config', async () => {
		const {state, type, monitor} = open({caveat: 'with --config x.yaml that file is not read'});
		type(',', UP, RIGHT, DOWN, 'w');
		await monitor.settled;
		expect(state().told).toBe('kept in /home/config.yaml; with --config x.yaml that file is not read');
	});
});

test('nothing is written where nothing was changed', async () => {
	const {state, type, monitor, keeper} = open();
	type(',', RIGHT, ' ', ' ', 'w');
	await monitor.settled;
	expect(keeper?.written).toEqual([]);
	expect(state()).toMatchObject({mode: 'browse', told: 'nothing was changed'});
});

test('without a place to keep it that is said', async () => {
	const {state, type, monitor} = open(null);
	type(',', UP, RIGHT, DOWN, 'w');
	await monitor.settled;
	expect(state().told).toBe('not kept: there is no place for it here');
});

test('the wheel moves the mark', () => {
	const {state, type, desk} = open();
	type(',');
	const report = createPointer(desk, () => ({x: 0, y: 0, width: 0, height: 0}), 120);
	report({type: 'wheel', by: 1, column: 5, line: 5} as Parameters<typeof report>[0]);
	expect(state().setup?.section).toBe('files');
});
