// SPDX-License-Identifier: MIT

import {beforeEach, expect, test} from 'vitest';
import type {Desk} from '../../source/commands/command.ts';
import {press} from '../../source/commands/use-commands.ts';
import type {Monitor} from '../../source/store/monitor.ts';
import {isFollowing, look} from '../../source/store/move.ts';
import {WALK_FIRST, WALK_ROWS} from '../../source/store/walk.ts';
import {deskOf} from '../support/desk.ts';
import {rowsOf} from '../support/panes.ts';
import {monitorOf} from '../support/stepped.ts';

let monitor: Monitor;
let desk: Desk;
beforeEach(() => {
	monitor = monitorOf('demo');
	look(monitor, 'files');
	rowsOf(monitor, 'files', 20);
	desk = deskOf(monitor);
});
const state = () => monitor.store.getState();
const type = (...keys: readonly string[]) => {
	for (const key of keys) {
		press(desk, key);
		for (let frame = 0; monitor.errand && frame < 100; frame++) monitor.frame();
	}
};
const ESCAPE = '\u001b';
/** The selected row, which has to be in the window. */
const selected = () => rowsOf(monitor, 'files', 20).find(row => row.selected)?.event;
const numbers = (comm: string) => {
	const {first, next} = monitor.history.files;
	return Array.from({length: next - first}, (_, index) => first + index).filter(
		number => monitor.lists.event('files', number)?.comm === comm,
	);
};
const at = () => state().cursors.files?.selected;

test('a search goes to the newest row that has it while it is typed, whatever the case', () => {
	type('/NGI');
	expect(state()).toMatchObject({mode: 'prompt', search: 'NGI'});
	expect(selected()?.comm).toBe('nginx');
	expect(at()).toBe(numbers('nginx').at(-1));
});

test('n goes to older rows and N to newer ones, and round the ends with a word', () => {
	const found = numbers('nginx');
	type('/nginx\r');
	type('nn');
	expect(at()).toBe(found.at(-3));
	type('N');
	expect(at()).toBe(found.at(-2));
	expect(state().told).toBeUndefined();
	type('NN');
	expect(at()).toBe(found[0]);
	expect(state().told).toMatch(/went on from the top/);
	type('n');
	expect(at()).toBe(found.at(-1));
	expect(state().told).toMatch(/went on from the bottom/);
	type('n');
	expect(state().told).toBeUndefined();
});

test('Escape goes back to where one stood and to what was looked for before', () => {
	type('/postgres\r', 'kk');
	const before = state().cursors.files;
	type('/git');
	expect(state().cursors.files).not.toEqual(before);
	type(ESCAPE);
	expect(state()).toMatchObject({mode: 'browse', search: 'postgres', lookup: undefined});
	expect(state().cursors.files).toEqual(before);
});

test('Escape follows again where one followed', () => {
	type('/nginx', ESCAPE);
	expect(isFollowing(monitor)).toBe(true);
	expect(state().search).toBe('');
});

test('what no row has leaves everything where it is, and says so', () => {
	type('/zzzz');
	expect(state().lookup?.missed).toBe(true);
	expect(isFollowing(monitor)).toBe(true);
	type('\r');
	expect(state()).toMatchObject({mode: 'browse', search: 'zzzz', told: 'no row here has "zzzz"'});
	type('n');
	expect(state().told).toBe('no row here has "zzzz"');
});

test('a shorter text is looked for from the start again', () => {
	type('/nginxx');
	expect(state().lookup?.missed).toBe(true);
	type('\u007f');
	expect(state().lookup?.missed).toBe(false);
	expect(at()).toBe(numbers('nginx').at(-1));
	type('\u0015');
	expect(isFollowing(monitor)).toBe(true);
});

test('nothing typed takes the search away, and the arrows bring back what was looked for', () => {
	type('/nginx\r', '/git\r', '/', '\r');
	expect(state()).toMatchObject({search: '', searches: ['git', 'nginx']});
	type('/', '\u001b[A', '\u001b[A', '\r');
	expect(state().search).toBe('nginx');
});

test('groups of a top are looked through from the top down by their labels', () => {
	type('a');
	const labels = () => {
		const top = monitor.top('files');
		return Array.from({length: top.count}, (_, index) => String(top.item(top.keyAt(index))?.label));
	};
	const having = labels().filter(label => label.includes('shop'));
	expect(having.length).toBeGreaterThan(2);
	const label = () => monitor.top('files').item(monitor.selectedKey ?? '')?.label;
	type('/shop\r');
	expect(label()).toBe(having[0]);
	type('n');
	expect(label()).toBe(having[1]);
	type('N');
	expect(label()).toBe(having[0]);
});

test('a long history is looked through a piece a frame, until something else moves the cursor', () => {
	const long = monitorOf('flood');
	look(long, 'files');
	rowsOf(long, 'files', 20);
	const flooded = deskOf(long);
	expect(long.listing('files').count).toBeGreaterThan(WALK_FIRST + 2 * WALK_ROWS);
	press(flooded, '/zzzz');
	expect(long.store.getState().lookup?.missed).toBe(false);
	expect(long.errand).toBeDefined();
	for (let frame = 0; frame < 100 && long.errand; frame++) long.frame();
	expect(long.store.getState().lookup?.missed).toBe(true);
	press(flooded, '\r');
	press(flooded, 'n');
	expect(long.errand).toBeDefined();
	press(flooded, 'g');
	long.frame();
	expect(long.errand).toBeUndefined();
	expect(long.store.getState().told).toBeUndefined();
});
