// SPDX-License-Identifier: MIT

import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {inspect, scroll} from '../../source/store/inspect.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {follow, hasRows, isFollowing, look, move, toFirst, turn} from '../../source/store/move.ts';
import {countOf, rowsOf} from '../support/panes.ts';
import {type Stepped, stepped} from '../support/stepped.ts';

let source: Stepped;
let monitor: Monitor;

beforeEach(() => {
	vi.useFakeTimers({toFake: ['performance']});
	source = stepped('demo');
	monitor = new Monitor(source);
});
afterEach(() => {
	vi.useRealTimers();
});

/** Lets records come in and draws a frame. */
function come(records: number): void {
	source.allow(records);
	monitor.frame();
}

const seen = (height = 10) => rowsOf(monitor, 'files', height).map(({event}) => event.at);
const state = () => monitor.store.getState();
const settle = () => {
	for (let frame = 0; frame < 20; frame++) monitor.frame();
};

test('the newest rows are followed as records come in', () => {
	come(500);
	const before = seen();
	expect(before).toHaveLength(10);
	come(500);
	const after = seen();
	expect(Math.min(...after)).toBeGreaterThan(Math.max(...before));
	expect(after).toEqual(after.toSorted((a, b) => a - b));
});

test('what was taken in between two frames is drawn with the next one, and once', () => {
	come(500);
	const before = seen();
	source.allow(500);
	monitor.takeIn();
	expect(source.take(new Uint8Array(1 << 20))).toBe(0);
	expect(monitor.frame()).toBe(true);
	expect(Math.min(...seen())).toBeGreaterThan(Math.max(...before));
	settle();
	expect(monitor.frame()).toBe(false);
});

test('a pause freezes the panes while capture and figures go on', () => {
	come(2000);
	monitor.togglePause();
	const [frozen, count, kept] = [seen(30), countOf(monitor, 'files'), monitor.model.history.files.next];
	const pausedAt = state().pausedAt;
	expect(pausedAt).toBe(source.now());
	come(3000);
	vi.advanceTimersByTime(1000);
	come(1000);
	expect(seen(30)).toEqual(frozen);
	expect(countOf(monitor, 'files')).toBe(count);
	expect(state().pausedAt).toBe(pausedAt);
	expect(monitor.model.history.files.next).toBeGreaterThan(kept);
	expect(state().facts.now).toBeGreaterThan(pausedAt ?? 0);
});

test('going on shows what came during the pause, and follows', () => {
	come(2000);
	monitor.togglePause();
	const frozen = seen();
	come(3000);
	monitor.togglePause();
	expect(state().pausedAt).toBeUndefined();
	expect(Math.min(...seen())).toBeGreaterThan(Math.max(...frozen));
	expect(isFollowing(monitor)).toBe(true);
});

test('a row that was selected during a pause is still selected afterwards', () => {
	look(monitor, 'files');
	come(2000);
	monitor.togglePause();
	move(monitor, -4);
	const marked = () => rowsOf(monitor, 'files', 10).find(row => row.selected)?.event;
	const selected = marked();
	expect(selected).toBeDefined();
	come(1000);
	monitor.togglePause();
	expect(marked()).toEqual(selected);
});

test('a paused screen survives that all it shows is overwritten', () => {
	source = stepped('demo');
	monitor = new Monitor(source, {historyBytes: 64 * 1024});
	come(2000);
	monitor.togglePause();
	const frozen = seen();
	come(10_000);
	expect(monitor.model.history.files.first).toBeGreaterThan(2000);
	expect(seen()).toEqual(frozen);
});

test('a filter on a paused screen searches what it shows, not what came since', async () => {
	come(2000);
	monitor.togglePause();
	await monitor.filter('nginx static');
	settle();
	const found = rowsOf(monitor, 'files', 10_000);
	expect(found.length).toBeGreaterThan(10);
	expect(found.every(({event}) => event.comm === 'nginx' && event.at <= (state().pausedAt ?? 0))).toBe(true);
	come(3000);
	expect(rowsOf(monitor, 'files', 10_000)).toHaveLength(found.length);
	monitor.togglePause();
	settle();
	expect(rowsOf(monitor, 'files', 10_000).length).toBeGreaterThan(found.length);
});

test('a filter holds in all panes, in either case, and what comes later passes it too', async () => {
	come(3000);
	await monitor.filter('SHOP-API');
	settle();
	const count = () => countOf(monitor, 'network') + countOf(monitor, 'files');
	const before = count();
	expect(before).toBeGreaterThan(0);
	come(2000);
	expect(count()).toBeGreaterThan(before);
	for (const {event} of rowsOf(monitor, 'network', 10_000)) expect(event.comm).toBe('shop-api');
	await monitor.filter('');
	expect(countOf(monitor, 'files')).toBe(monitor.model.history.files.next);
});

test('a filter that nothing passes has looked through everything before it says so', async () => {
	come(source.total);
	await monitor.filter('no such thing');
	expect(monitor.lists.searched('files')).toBe(false);
	settle();
	expect(monitor.lists.searched('files')).toBe(true);
	expect(countOf(monitor, 'files')).toBe(0);
	expect(hasRows(monitor)).toBe(false);
});

test('the selected event is put under the glass with its line of JSON, and stays there', () => {
	look(monitor, 'files');
	come(1000);
	move(monitor, -2);
	const selected = rowsOf(monitor, 'files', 10).find(row => row.selected)?.event;
	inspect(monitor);
	expect(state().mode).toBe('detail');
	expect(state().inspected?.event).toEqual(selected);
	const json = JSON.parse(state().inspected?.json ?? '');
	expect(json).toMatchObject({
		kind: selected?.kind,
		pid: selected?.tgid,
		comm: selected?.comm,
		pane: 'files',
	});
	come(5000);
	expect(state().inspected?.event).toEqual(selected);
});

test('nothing is put under the glass where there is nothing', () => {
	inspect(monitor);
	expect(state()).toMatchObject({mode: 'browse', inspected: undefined});
});

test('a page is as long as the pane was high, less one row', () => {
	look(monitor, 'files');
	come(3000);
	rowsOf(monitor, 'files', 11);
	const newest = monitor.model.history.files.next - 1;
	move(monitor, -1, 'page');
	expect(state().cursors.files?.selected).toBe(newest - 10);
	move(monitor, -1, 'page');
	expect(state().cursors.files?.selected).toBe(newest - 20);
	move(monitor, 1, 'page');
	expect(state().cursors.files?.selected).toBe(newest - 10);
});

test('from the oldest row the way back is to follow', () => {
	look(monitor, 'files');
	come(500);
	toFirst(monitor);
	expect(state().cursors.files).toMatchObject({follow: false, selected: 0});
	follow(monitor);
	expect(isFollowing(monitor)).toBe(true);
});

test('turning goes round the panes of the overview, and round the views elsewhere', () => {
	const turned = (times: number, by: 1 | -1) =>
		Array.from({length: times}, () => {
			turn(monitor, by);
			return state().view === 'overview' ? state().focus : state().view;
		});
	expect(turned(4, 1)).toEqual(['files', 'network', 'memory', 'processes']);
	expect(turned(1, -1)).toEqual(['memory']);
	look(monitor, 'files');
	expect(state().focus).toBe('files');
	expect(turned(5, 1)).toEqual(['network', 'memory', 'alerts', 'tree', 'self']);
	turn(monitor, 1);
	expect(state()).toMatchObject({view: 'overview', focus: 'memory'});
});

test('figures are taken at once and then once a second, not once a frame', () => {
	come(100);
	const first = state().facts;
	expect(first.now).toBe(source.now());
	come(1000);
	expect(state().facts).toBe(first);
	vi.advanceTimersByTime(1000);
	monitor.frame();
	expect(state().facts.now).toBe(source.now());
});

test('the page that is read scrolls no further than there is something to see', () => {
	monitor.store.setState({pageBelow: 7});
	for (let press = 0; press < 50; press++) scroll(monitor, 1);
	expect(state().scroll).toBe(7);
	scroll(monitor, -1);
	expect(state().scroll).toBe(6);
	scroll(monitor, -100);
	expect(state().scroll).toBe(0);
});
