// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {beforeEach, expect, test, vi} from 'vitest';
import {
	type Choice,
	choose,
	closeChooser,
	moveChoice,
	narrowChoice,
	offered,
	takeChoice,
} from '../../source/store/chooser.ts';
import type {Monitor} from '../../source/store/monitor.ts';
import {monitorOf} from '../support/stepped.ts';

let monitor: Monitor;
beforeEach(() => {
	monitor = monitorOf('kinds');
});
const state = () => monitor.store.getState();
const taken = vi.fn();
const choice = (label: string, detail?: string): Choice => ({
	label,
	...(detail !== undefined && {detail}),
	run: () => taken(label),
});
const labels = () => {
	const {chooser} = state();
	return chooser ? offered(chooser).map(({label}) => label) : [];
};
const type = (text: string) => narrowChoice(monitor, typed => typed + text);

test('letters narrow the list by what they are found in, label or detail, in either case', () => {
	choose(monitor, 'One', [
		choice('proc.name', 'curl'),
		choice('user.name', 'Deploy'),
		choice('fd.name', '/etc'),
	]);
	type('NAME');
	expect(labels()).toEqual(['proc.name', 'user.name', 'fd.name']);
	type(' dep');
	expect(labels()).toEqual(['user.name']);
	type('x');
	expect(labels()).toEqual([]);
	narrowChoice(monitor, () => 'etc');
	expect(labels()).toEqual(['fd.name']);
});

test('a label that holds what is typed comes before a detail that does', () => {
	choose(monitor, 'Sort by', [choice('rate', 'events in the last second'), choice('last', 'the latest one')]);
	expect(labels()).toEqual(['rate', 'last']);
	type('last');
	expect(labels()).toEqual(['last', 'rate']);
});

test('what is marked is taken, once, and the panes are back', () => {
	taken.mockClear();
	choose(monitor, 'One', [choice('a'), choice('b'), choice('c')], 1);
	moveChoice(monitor, 1);
	takeChoice(monitor);
	expect(taken.mock.calls).toEqual([['c']]);
	expect(state()).toMatchObject({mode: 'browse', chooser: undefined});
	takeChoice(monitor);
	expect(taken).toHaveBeenCalledTimes(1);
});

test('a choice may open another list', () => {
	choose(monitor, 'One', [{label: 'more', run: () => choose(monitor, 'Two', [choice('deep')])}]);
	takeChoice(monitor);
	expect(state()).toMatchObject({mode: 'choose', chooser: {title: 'Two'}});
});

test('nothing is taken where nothing is offered, and closing takes nothing', () => {
	taken.mockClear();
	choose(monitor, 'One', [choice('a')]);
	type('zzz');
	takeChoice(monitor);
	expect(state().mode).toBe('choose');
	closeChooser(monitor);
	expect(state()).toMatchObject({mode: 'browse', chooser: undefined});
	expect(taken).not.toHaveBeenCalled();
});

test('with nothing to choose from it says so', () => {
	choose(monitor, 'Group by', []);
	expect(state()).toMatchObject({mode: 'browse', told: 'Group by: there is nothing to choose from'});
});

test('the mark is always on one of those that are offered, whatever is typed and pressed', () => {
	const step = fc.oneof(
		fc.record({move: fc.integer({min: -3, max: 3})}),
		fc.record({letters: fc.constantFrom('a', 'b', 'ab', 'z', 'proc', ' ')}),
		fc.constant({back: true}),
	);
	const names = ['alpha', 'beta', 'process', 'a b', 'zeta'];
	fc.assert(
		fc.property(fc.array(step, {maxLength: 30}), fc.nat(4), (steps, first) => {
			choose(
				monitor,
				'One',
				names.map(name => choice(name)),
				first,
			);
			for (const each of steps) {
				if ('move' in each) moveChoice(monitor, each.move);
				else if ('letters' in each) type(each.letters);
				else narrowChoice(monitor, typed => typed.slice(0, -1));
				const {chooser} = state();
				if (!chooser) throw new Error('the list is gone');
				const wanted = names.filter(name => name.includes(chooser.typed));
				expect(labels()).toEqual(wanted);
				if (wanted.length > 0) expect(wanted[chooser.selected]).toBeDefined();
			}
		}),
		{numRuns: 1000},
	);
});
