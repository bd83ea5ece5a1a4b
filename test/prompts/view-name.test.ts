// SPDX-License-Identifier: MIT

import {beforeEach, describe, expect, test} from 'vitest';
import type {Desk} from '../../source/commands/command.ts';
import {press} from '../../source/commands/use-commands.ts';
import {screenDefaults} from '../../source/configuration/screen.ts';
import {compileFilter} from '../../source/query/compile.ts';
import {offered} from '../../source/store/chooser.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {builtInViews} from '../../source/store/named-views.ts';
import {deskOf} from '../support/desk.ts';
import {type KeeperInMemory, keeperInMemory} from '../support/keeper.ts';
import {countOf} from '../support/panes.ts';
import {monitorOf, stepped} from '../support/stepped.ts';

let keeper: KeeperInMemory;
let monitor: Monitor;
let desk: Desk;
function open(
	views: ReadonlyMap<string, string> = new Map(),
	options: Parameters<typeof keeperInMemory>[0] = {},
) {
	keeper = keeperInMemory(options);
	monitor = new Monitor(stepped('kinds'), {keeper, screen: {...screenDefaults, views}});
	desk = deskOf(monitor);
}
beforeEach(() => open());
const state = () => monitor.store.getState();
async function type(...keys: readonly string[]): Promise<void> {
	for (const key of keys) {
		press(desk, key);
		await monitor.settled;
	}
}
const offers = () => {
	const {chooser} = state();
	return chooser ? offered(chooser).map(({label}) => label) : [];
};

describe('the filter in force', () => {
	test('is kept under a name', async () => {
		await type('f', 'curl', '\r', 's', ' of curl ', '\r');
		expect(state().screen.views.get('of curl')).toBe('curl');
		expect(keeper.written).toEqual([{views: new Map([['of curl', 'curl']])}]);
		expect(state()).toMatchObject({mode: 'browse', told: 'view of curl kept in /home/config.yaml'});
	});

	test('takes the place of the one that had the name, which is said', async () => {
		open(new Map([['mine', 'ssh']]));
		await type('f', 'curl', '\r', 's', 'mine', '\r');
		expect([...state().screen.views]).toEqual([['mine', 'curl']]);
		expect(state().told).toBe('view mine, which was ssh, kept in /home/config.yaml');
	});

	test('that has a name already begins with it', async () => {
		open(new Map([['mine', 'ssh']]));
		await type('f', 'ssh', '\r', 's');
		expect(state().prompt).toMatchObject({name: 'view', text: 'mine'});
	});

	test.each(['', '   ', 'x'.repeat(41)])('is not kept under %j', async name => {
		await type('f', 'curl', '\r', 's', ...(name === '' ? [] : [name]), '\r');
		expect(state()).toMatchObject({mode: 'prompt', prompt: {refused: 'a name has 1 to 40 characters'}});
		expect(keeper.written).toEqual([]);
	});

	test('is not kept beside a hundred others', async () => {
		open(new Map(Array.from({length: 100}, (_, index) => [`view ${index}`, 'ssh'])));
		await type('f', 'curl', '\r', 's', 'one more', '\r');
		expect(state().prompt?.refused).toBe('100 views are kept at most: delete one first');
		await type('\u0015', 'view 7', '\r');
		expect(state().screen.views.get('view 7')).toBe('curl');
	});

	test('stays a view of this run where it cannot be written, and why is said', async () => {
		open(new Map(), {fails: 'there is no home'});
		await type('f', 'curl', '\r', 's', 'mine', '\r');
		expect(state().screen.views.get('mine')).toBe('curl');
		expect(state().told).toBe('view mine not kept: there is no home');
	});
});

test('without a filter, or with one that cannot be understood, there is nothing to keep', async () => {
	await type('s');
	expect(state().mode).toBe('browse');
	await monitor.filter('proc.name =');
	await type('s');
	expect(state().mode).toBe('browse');
});

test('Tab knows the names that there are', async () => {
	open(new Map([['mine', 'ssh']]));
	await type('f', 'curl', '\r', 's', 'mi', '\t');
	expect(state().prompt?.text).toBe('mine');
	await type('\u0015', 'new', '\t');
	expect(state().prompt?.offers).toEqual(['new programs', 'new listeners']);
});

describe('the list of views', () => {
	test('has the own ones before those that are there by themselves, which they replace', async () => {
		open(
			new Map([
				['mine', 'ssh'],
				['failed', 'evt.res = EPERM'],
			]),
		);
		await type('V');
		const labels = offers();
		expect(labels.slice(0, 3)).toEqual(['mine', 'failed', 'alerts']);
		expect(labels.filter(label => label === 'failed')).toHaveLength(1);
		expect(labels.slice(-2)).toEqual(['delete mine', 'delete failed']);
	});

	test('puts a view in force', async () => {
		await type('V', 'failed', '\r');
		expect(state()).toMatchObject({mode: 'browse', filter: 'evt.failed = true', filterError: undefined});
	});

	test('begins at the view in force', async () => {
		await type('V', 'failed', '\r', 'V', '\r');
		expect(state().filter).toBe('evt.failed = true');
	});

	test('deletes an own view, and says what it was', async () => {
		open(new Map([['mine', 'ssh']]));
		await type('V', 'delete', '\r');
		expect(state().screen.views.size).toBe(0);
		expect(keeper.written).toEqual([{views: new Map([['mine', null]])}]);
		expect(state().told).toBe('view mine, which was ssh, taken out of /home/config.yaml');
	});
});

test.each([...builtInViews])('the view %s is a filter that finds something', async (name, filter) => {
	expect(compileFilter(filter)).toBeDefined();
	const counts = [];
	for (const fixture of ['kinds', 'demo'] as const) {
		monitor = monitorOf(fixture);
		await monitor.filter(filter);
		for (let frame = 0; frame < 200; frame++) monitor.frame();
		for (const pane of ['processes', 'files', 'network', 'memory'] as const)
			counts.push(countOf(monitor, pane));
	}
	expect(Math.max(...counts), name).toBeGreaterThan(0);
});
