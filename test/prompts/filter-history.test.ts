// SPDX-License-Identifier: MIT

import {beforeEach, expect, test, vi} from 'vitest';
import type {Desk} from '../../source/commands/command.ts';
import {press} from '../../source/commands/use-commands.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {deskOf} from '../support/desk.ts';
import {type KeeperInMemory, keeperInMemory} from '../support/keeper.ts';
import {stepped} from '../support/stepped.ts';

const UP = '\u001b[A';
const DOWN = '\u001b[B';

let keeper: KeeperInMemory;
let monitor: Monitor;
let desk: Desk;
function open(filters: readonly string[] | null): void {
	keeper = keeperInMemory({filters: filters ?? []});
	monitor = new Monitor(stepped('kinds'), filters ? {keeper} : {});
	desk = deskOf(monitor);
}
beforeEach(() => open(['ssh', 'curl']));
const state = () => monitor.store.getState();
async function type(...keys: readonly string[]): Promise<void> {
	for (const key of keys) {
		press(desk, key);
		await monitor.settled;
	}
}

test('the arrows bring the filters of earlier days back, the latest first, and what was typed too', async () => {
	await type('f', 'own', UP);
	expect(state()).toMatchObject({filter: 'curl', prompt: {text: 'curl'}});
	await type(UP, UP);
	expect(state().prompt?.text).toBe('ssh');
	await type(DOWN, DOWN);
	expect(state()).toMatchObject({filter: 'own', prompt: {text: 'own'}});
});

test('a filter that is kept is the latest one from then on', async () => {
	await type('f', 'wget', '\r', 'f', '\u0015', UP);
	expect(state().prompt?.text).toBe('wget');
	expect(keeper.filtersKept).toEqual(['ssh', 'curl', 'wget']);
});

test('one that is typed in one go with Enter is kept as well', async () => {
	await type('f');
	press(desk, 'bee.kind = mem_proc\r');
	await monitor.settled;
	expect(keeper.filtersKept.at(-1)).toBe('bee.kind = mem_proc');
});

test('nothing, and what cannot be understood, is not kept', async () => {
	await type('f', '\r', 'f', 'proc.name =', '\r', '\u001b', 'f', '   ', '\r');
	await type('f', '\u0015', 'given up', '\u001b');
	expect(keeper.filtersKept).toEqual(['ssh', 'curl']);
});

test('the file is asked when the prompt first opens, not before', async () => {
	const load = vi.spyOn(keeper, 'filters');
	await type('3', '?', '?');
	expect(load).not.toHaveBeenCalled();
	await type('f');
	expect(load).toHaveBeenCalled();
});

test('without a keeper those of this run come back', async () => {
	open(null);
	await type('f', 'one', '\r', 'f', '\u0015', 'two', '\r', 'f', '\u0015', UP, UP);
	expect(state().prompt?.text).toBe('one');
});
