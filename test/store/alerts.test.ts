// SPDX-License-Identifier: MIT
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {isAlert} from '../../source/model/alerts.ts';
import {jumpToAlert, nextAlert} from '../../source/store/alert-jump.ts';
import {chosenTarget, drillInto, goBack} from '../../source/store/drill.ts';
import {inspect} from '../../source/store/inspect.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {isFollowing, look, move} from '../../source/store/move.ts';
import {views} from '../../source/store/views.ts';
import {fixture} from '../support/recordings.ts';
import {monitorOf, type Stepped, stepped} from '../support/stepped.ts';

let monitor: Monitor;
beforeEach(() => {
	vi.useFakeTimers({toFake: ['performance']});
	monitor = monitorOf('demo');
});
afterEach(() => {
	vi.useRealTimers();
});

const state = () => monitor.store.getState();
const rows = () => monitor.window('alerts', monitor.lists.alerts.listing, 100).map(({item}) => item);
const counted = () => rows().reduce((sum, {count}) => sum + count, 0);
const inDemo = fixture('demo').events.filter(isAlert);
const settle = () => {
	for (let frame = 0; frame < 20; frame++) monitor.frame();
};

/** Jumps as far as it goes, at most 1,000 times; returns the places that it came to. */
function walk(by: 1 | -1): readonly string[] {
	const places: string[] = [];
	while (places.length < 1000) {
		monitor.store.setState({told: undefined});
		jumpToAlert(monitor, by);
		if (state().told) return places;
		places.push(`${monitor.selected?.pane} ${monitor.selected?.number}`);
	}
	return places;
}

describe('the list', () => {
	test('shows all groups, the newest first, and its first row is followed', () => {
		look(monitor, 'alerts');
		expect(counted()).toBe(inDemo.length);
		expect(rows()[0]?.last).toBe(Math.max(...inDemo.map(({at}) => at)));
		expect(monitor.selected?.event).toEqual(rows()[0]?.event);
		expect(isFollowing(monitor)).toBe(true);
	});

	test('a group stays selected while others come before it', () => {
		const source = stepped('demo');
		monitor = new Monitor(source);
		look(monitor, 'alerts');
		source.allow(source.total >> 1);
		monitor.frame();
		rows();
		move(monitor, 1);
		const before = monitor.selectedKey;
		expect(before).toBe(rows()[1]?.issue.key);
		source.allow(source.total);
		monitor.frame();
		expect(monitor.selectedKey).toBe(before);
		expect(rows().findIndex(({issue}) => issue.key === before)).toBeGreaterThan(1);
	});

	test('a filter holds, and counts are those of what passes', async () => {
		look(monitor, 'alerts');
		await monitor.filter('proc.name = peek and user.name = www-data');
		settle();
		const passing = inDemo.filter(({comm, uid}) => comm === 'peek' && uid === 33);
		expect(counted()).toBe(passing.length);
		expect(passing.length).toBeGreaterThan(10);
		expect(passing.length).toBeLessThan(inDemo.length);
		await monitor.filter('no such thing');
		settle();
		expect(rows()).toEqual([]);
		expect(monitor.lists.alerts.complete).toBe(true);
		await monitor.filter('');
		expect(counted()).toBe(inDemo.length);
	});

	test('what comes later passes the filter too', async () => {
		const source = stepped('demo');
		monitor = new Monitor(source);
		await monitor.filter('bee.kind = mem_vm');
		source.allow(source.total >> 1);
		settle();
		const before = counted();
		source.allow(source.total);
		settle();
		expect(counted()).toBeGreaterThan(before);
		expect(counted()).toBe(inDemo.filter(({kind}) => kind === 'mem_vm').length);
	});

	test('a group whose records are overwritten is kept, found by a filter, and leads to its process', async () => {
		monitor = new Monitor(stepped('demo'), {historyBytes: 96 * 1024});
		(monitor.source as Stepped).allow(1_000_000);
		monitor.frame();
		const opened = rows().findIndex(({event}) => event.kind === 'file_open');
		const alert = rows()[opened];
		expect(alert && monitor.lists.event(alert.pane, alert.number)).toBeUndefined();
		expect(counted()).toBe(inDemo.length);
		await monitor.filter('bee.kind = file_open');
		settle();
		look(monitor, 'alerts');
		expect(rows().map(({event}) => event.kind)).toEqual(['file_open', 'file_open']);
		// There is no record to show, but it is known who did it.
		expect(monitor.selected).toBeUndefined();
		expect(chosenTarget(monitor)?.key).toBe(`${alert?.event.tgid}:${alert?.event.started}`);
	});

	test('a pause freezes it', () => {
		const source = stepped('demo');
		monitor = new Monitor(source);
		look(monitor, 'alerts');
		source.allow(source.total >> 1);
		monitor.frame();
		monitor.togglePause();
		const frozen = rows();
		expect(frozen.length).toBeGreaterThan(0);
		source.allow(source.total);
		monitor.frame();
		expect(rows()).toEqual(frozen);
		monitor.togglePause();
		expect(counted()).toBe(inDemo.length);
	});

	test('Enter goes down to the process that did it, and back to where the list stood', () => {
		look(monitor, 'alerts');
		rows();
		move(monitor, 1);
		const event = monitor.selected?.event;
		const target = chosenTarget(monitor);
		expect(target).toMatchObject({facet: 'process', key: `${event?.tgid}:${event?.started}`});
		if (target) drillInto(monitor, target);
		settle();
		look(monitor, 'alerts');
		expect(new Set(rows().map(row => row.event.tgid))).toEqual(new Set([event?.tgid]));
		goBack(monitor);
		expect(state().view).toBe('alerts');
		expect(monitor.selected?.event).toEqual(event);
	});

	test('the detail shows the latest event of a group', () => {
		look(monitor, 'alerts');
		const [first] = rows();
		inspect(monitor);
		expect(state()).toMatchObject({mode: 'detail', inspected: {event: first?.event}});
	});
});

describe('jumping', () => {
	test.each(views)(
		'from %s backwards comes to each alert once, the latest first, and forwards back again',
		view => {
			look(monitor, view);
			const back = walk(-1);
			expect(back).toHaveLength(inDemo.length);
			expect(new Set(back).size).toBe(inDemo.length);
			expect(monitor.selected?.event.at).toBe(Math.min(...inDemo.map(({at}) => at)));
			expect(state().told).toContain('no older alert');
			expect(walk(1)).toEqual(back.slice(0, -1).toReversed());
			expect(monitor.selected?.event.at).toBe(Math.max(...inDemo.map(({at}) => at)));
			expect(state().told).toContain('no newer alert');
		},
	);

	test('shows the pane of the alert: alone, or in the overview with the others', () => {
		jumpToAlert(monitor, -1);
		expect(state()).toMatchObject({view: 'overview', focus: 'memory'});
		look(monitor, 'files');
		monitor.store.setState({faces: {memory: 'top'}});
		jumpToAlert(monitor, -1);
		expect(state()).toMatchObject({view: 'memory', focus: 'memory', faces: {memory: 'stream'}});
		expect(isFollowing(monitor)).toBe(false);
		expect(monitor.selected && isAlert(monitor.selected.event)).toBe(true);
	});

	test('while following there is none newer', () => {
		jumpToAlert(monitor, 1);
		expect(state().told).toContain('no newer alert');
		expect(isFollowing(monitor)).toBe(true);
	});

	test('goes on from any event by its time', () => {
		look(monitor, 'files');
		monitor.window('files', monitor.lists.streams.files, 20);
		const [last] = inDemo.filter(({kind}) => kind === 'file_open').slice(-1);
		while ((monitor.selected?.event.at ?? 0) > (last?.at ?? 0)) move(monitor, -1);
		move(monitor, -5);
		const {at = 0} = monitor.selected?.event ?? {};
		const newer = nextAlert(monitor, 1);
		const older = nextAlert(monitor, -1);
		expect(newer?.at).toBe(Math.min(...inDemo.map(each => each.at).filter(each => each > at)));
		expect(older?.at).toBe(Math.max(...inDemo.map(each => each.at).filter(each => each < at)));
	});

	test('from a row that is no event goes to the latest one', () => {
		const latest = monitor.model.alerts.singles.at(monitor.model.alerts.singles.next - 1);
		look(monitor, 'tree');
		monitor.window('tree', monitor.listing('tree'), 20);
		move(monitor, 3);
		expect(isFollowing(monitor)).toBe(false);
		expect(nextAlert(monitor, -1)).toEqual(latest);
		look(monitor, 'processes');
		monitor.store.setState({faces: {processes: 'top'}});
		monitor.window('processes', monitor.listing('processes'), 20);
		move(monitor, 3);
		expect(nextAlert(monitor, -1)).toEqual(latest);
	});

	test('from a row of the alerts goes on from its latest one', () => {
		look(monitor, 'alerts');
		rows();
		move(monitor, 1);
		const [, second] = rows();
		const older = nextAlert(monitor, -1);
		const {singles} = monitor.model.alerts;
		const at = Array.from({length: singles.next}, (_, serial) => singles.at(serial)).findIndex(
			single => single?.pane === second?.pane && single?.number === second?.number,
		);
		expect(older).toEqual(singles.at(at - 1));
		jumpToAlert(monitor, -1);
		expect(state().view).toBe(older?.pane);
	});

	test('passes over what is not shown', async () => {
		await monitor.filter('bee.severity >= high');
		expect(walk(-1)).toHaveLength(inDemo.length - monitor.model.alerts.total('medium'));
	});

	test('passes over what is overwritten', () => {
		monitor = new Monitor(stepped('demo'), {historyBytes: 96 * 1024});
		(monitor.source as Stepped).allow(1_000_000);
		monitor.frame();
		const came = walk(-1);
		expect(came.length).toBeGreaterThan(0);
		expect(came.length).toBeLessThan(inDemo.length);
		for (const place of came) expect(place).toMatch(/^(?:memory|network|processes) \d/);
	});
});

describe('what nobody has looked at', () => {
	const news = () => monitor.unseen.news(monitor.lists.alerts.all);

	test('is told by its groups and the most severe of them, until somebody looks', () => {
		expect(news()).toEqual({count: rows().length, severity: 'high'});
		look(monitor, 'alerts');
		monitor.frame();
		expect(news()).toBeUndefined();
	});

	test('is what came since', () => {
		const source = stepped('demo');
		monitor = new Monitor(source);
		source.allow(source.total >> 1);
		monitor.frame();
		look(monitor, 'alerts');
		monitor.frame();
		look(monitor, 'files');
		const seen = monitor.model.alerts.singles.next;
		expect(seen).toBeGreaterThan(0);
		source.allow(source.total);
		monitor.frame();
		expect(news()?.count).toBe(rows().filter(({serial}) => serial >= seen).length);
		expect(news()?.count).toBeGreaterThan(0);
	});

	test('on a paused screen it is what came after the pause', () => {
		const source = stepped('demo');
		monitor = new Monitor(source);
		look(monitor, 'alerts');
		source.allow(source.total >> 1);
		monitor.frame();
		monitor.togglePause();
		source.allow(source.total);
		monitor.frame();
		look(monitor, 'files');
		monitor.togglePause();
		expect(news()?.count).toBeGreaterThan(0);
	});
});
