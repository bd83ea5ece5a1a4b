// SPDX-License-Identifier: MIT
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {kindOf} from '../../source/kinds/index.ts';
import {panes} from '../../source/kinds/kind.ts';
import {isAlert} from '../../source/model/alerts.ts';
import {processKey} from '../../source/model/process-key.ts';
import type {Process} from '../../source/model/processes.ts';
import {severityOf} from '../../source/severity/severity.ts';
import {drillInto, goBack} from '../../source/store/drill.ts';
import {inspect} from '../../source/store/inspect.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {look, move, toLast} from '../../source/store/move.ts';
import type {TreeRow} from '../../source/store/tree.ts';
import {
	canFold,
	canUnfold,
	fold,
	parentIndex,
	selectedProcess,
	toParent,
	turnTree,
	unfold,
	unfoldAll,
} from '../../source/store/tree-keys.ts';
import {views} from '../../source/store/views.ts';
import {fixture, only} from '../support/recordings.ts';
import {monitorOf, stepped} from '../support/stepped.ts';

let monitor: Monitor;
beforeEach(() => {
	vi.useFakeTimers({toFake: ['performance']});
	monitor = monitorOf('demo');
	look(monitor, 'tree');
});
afterEach(() => {
	vi.useRealTimers();
});

const rows = (): readonly TreeRow[] =>
	monitor.window('tree', monitor.listing('tree'), 1000).map(({item}) => item as TreeRow);
const state = () => monitor.store.getState();
/** Looks, so that there is something to go on with, until all of the past has been looked through. */
const settle = () => {
	rows();
	for (let frame = 0; frame < 20; frame++) monitor.frame();
	vi.advanceTimersByTime(250);
	monitor.frame();
};
const named = (comm: string) => only(rows(), ({process}) => process.comm === comm);
/** Puts the cursor on the row of a process. */
function select(comm: string): void {
	toLast(monitor);
	for (let step = 0; step < 1000 && selectedProcess(monitor)?.process.comm !== comm; step++)
		move(monitor, -1);
	expect(selectedProcess(monitor)?.process.comm).toBe(comm);
}
const depthOf = ({goesOn}: TreeRow) => goesOn.length;

describe('the rows', () => {
	test('are the processes that are alive, each once, below their parents in the order of their starts', () => {
		const alive = [...monitor.model.processes.alive()];
		expect(alive.length).toBeGreaterThan(5);
		expect(new Set(rows().map(({process}) => process))).toEqual(new Set(alive));
		expect(rows()).toHaveLength(alive.length);
		const above: Process[] = [];
		for (const row of rows()) {
			above.length = depthOf(row);
			const parent = row.process.parent;
			expect(parent).toBe(depthOf(row) > 0 ? above.at(-1) : undefined);
			above.push(row.process);
		}
		const roots = rows().filter(row => depthOf(row) === 0);
		const starts = roots.map(({process}) => process.started);
		expect(starts).toEqual(starts.toSorted((a, b) => a - b));
		expect(roots.length).toBeLessThan(rows().length);
	});

	test('have lines that go on where another child of the same parent comes', async () => {
		await monitor.filter('proc.aname contains sshd or proc.name = sshd');
		settle();
		for (const [index, row] of rows().entries()) {
			const behind = rows().slice(index + 1);
			for (const [depth, goesOn] of row.goesOn.entries()) {
				const end = behind.findIndex(each => depthOf(each) <= depth);
				const inside = end < 0 ? behind : behind.slice(0, end);
				expect(
					inside.some(each => depthOf(each) === depth + 1) || isSibling(behind[inside.length], depth),
				).toBe(goesOn);
			}
		}
	});

	test('count what each process did, in each pane, since the start', () => {
		const {events} = fixture('demo');
		for (const row of rows())
			for (const pane of panes) {
				const own = events.filter(
					event => kindOf(event).pane === pane && processKey(event.tgid, event.started) === row.key,
				);
				expect(row.counts[pane], `${row.process.comm} ${pane}`).toBe(own.length);
			}
	});

	test('count the alerts of each process, with the most severe of them', async () => {
		const told = () => Object.fromEntries(rows().map(({process, alerts}) => [process.comm, alerts]));
		expect(told().nginx).toBeUndefined();
		await monitor.filter('bee.severity >= medium');
		settle();
		const alerts = fixture('demo').events.filter(isAlert);
		for (const {key, alerts: counted, process} of rows()) {
			const own = alerts.filter(event => processKey(event.tgid, event.started) === key);
			expect(counted?.count, process.comm).toBe(own.length === 0 ? undefined : own.length);
			if (counted) expect(own.map(severityOf)).toContain(counted.severity);
			if (counted?.severity === 'medium') expect(own.map(severityOf)).not.toContain('high');
		}
		expect(rows().reduce((sum, row) => sum + (row.alerts?.count ?? 0), 0)).toBe(alerts.length);
	});

	test('are made anew when something has changed, four times a second at most', () => {
		const source = stepped('demo');
		monitor = new Monitor(source);
		source.allow(500);
		monitor.frame();
		const before = monitor.listing('tree');
		source.allow(500);
		monitor.frame();
		expect(monitor.listing('tree')).toBe(before);
		vi.advanceTimersByTime(250);
		expect(monitor.frame()).toBe(true);
		const after = monitor.listing('tree');
		expect(after).not.toBe(before);
		vi.advanceTimersByTime(250);
		expect(monitor.frame()).toBe(false);
		expect(monitor.listing('tree')).toBe(after);
	});
});

const isSibling = (row: TreeRow | undefined, depth: number) =>
	row !== undefined && depthOf(row) === depth + 1;

describe('a filter', () => {
	test('keeps processes that did what passes, ended or not, and their ancestors dimmed; others go', async () => {
		await monitor.filter('bee.kind = process_exec and proc.name = memfd:kworker/u');
		settle();
		const [deed, ...ancestors] = rows().toReversed();
		expect(deed?.process.comm).toBe('memfd:kworker/u');
		expect(deed?.counts).toEqual({processes: 1, files: 0, network: 0, memory: 0});
		expect(ancestors.length).toBeGreaterThan(0);
		let process = deed?.process.parent;
		for (const ancestor of ancestors) {
			expect(ancestor.process).toBe(process);
			expect(ancestor.dim).toBe(true);
			expect(Object.values(ancestor.counts)).toEqual([0, 0, 0, 0]);
			process = process?.parent;
		}
		expect(process).toBeUndefined();
		expect(ancestors.some(row => row.process.ended !== undefined)).toBe(true);
	});

	test('that nothing passes leaves nothing, and without it all are there again', async () => {
		const before = rows();
		await monitor.filter('no such thing');
		settle();
		expect(rows()).toEqual([]);
		expect(selectedProcess(monitor)).toBeUndefined();
		await monitor.filter('');
		expect(rows()).toEqual(before);
	});
});

describe('folding', () => {
	test('hides the descendants and says how many, and the cursor stays', () => {
		const before = rows().length;
		select('sshd');
		expect(canFold(monitor)).toBe(true);
		expect(canUnfold(monitor)).toBe(false);
		fold(monitor);
		expect(named('sshd').hidden).toBe(2);
		expect(rows()).toHaveLength(before - 2);
		expect(selectedProcess(monitor)?.process.comm).toBe('sshd');
		expect(canFold(monitor)).toBe(false);
		unfold(monitor);
		expect(rows()).toHaveLength(before);
		expect(selectedProcess(monitor)?.process.comm).toBe('sshd');
	});

	test('within a folded process is remembered, until all are shown again', () => {
		const before = rows().length;
		select('sh');
		fold(monitor);
		expect(named('sh').hidden).toBe(1);
		select('sshd');
		fold(monitor);
		expect(named('sshd').hidden).toBe(2);
		unfold(monitor);
		expect(named('sh').hidden).toBe(1);
		expect(rows()).toHaveLength(before - 1);
		unfoldAll(monitor);
		expect(rows()).toHaveLength(before);
		expect(state().folded).toEqual([]);
	});

	test('belongs to the level: another one begins unfolded, and coming back brings it back', () => {
		select('sshd');
		fold(monitor);
		const {key} = named('sshd');
		drillInto(monitor, {facet: 'process', key, label: 'sshd'});
		expect(state().folded).toEqual([]);
		goBack(monitor);
		expect(state().folded).toEqual([key]);
		expect(named('sshd').hidden).toBe(2);
	});

	test('the parent of a row is a step away', () => {
		select('sleep');
		expect(canFold(monitor)).toBe(false);
		toParent(monitor);
		expect(selectedProcess(monitor)?.process.comm).toBe('sh');
		toParent(monitor);
		expect(selectedProcess(monitor)?.process.comm).toBe('sshd');
		expect(parentIndex(monitor)).toBeUndefined();
	});
});

test('the process that is selected stays selected while others come and go', () => {
	const source = stepped('demo');
	monitor = new Monitor(source);
	look(monitor, 'tree');
	source.allow(source.total >> 1);
	settle();
	rows();
	select('registry');
	const before = monitor.selectedKey;
	source.allow(source.total);
	settle();
	expect(rows().length).toBeGreaterThan(0);
	expect(monitor.selectedKey).toBe(before);
});

test('a pause freezes it: who ended since is still alive there', () => {
	const source = stepped('demo');
	monitor = new Monitor(source);
	look(monitor, 'tree');
	source.allow(source.total >> 1);
	settle();
	monitor.togglePause();
	const frozen = structuredClone(rows());
	const live = new Set(monitor.model.processes.alive());
	source.allow(source.total);
	settle();
	const ended = [...live].filter(process => process.ended !== undefined);
	expect(ended.length).toBeGreaterThan(0);
	expect(structuredClone(rows())).toEqual(frozen);
	expect(rows().every(({process}) => process.ended === undefined)).toBe(true);
	monitor.togglePause();
	expect(structuredClone(rows())).not.toEqual(frozen);
});

test('Enter goes down to the process and its descendants', () => {
	select('sshd');
	const row = named('sshd');
	drillInto(monitor, {facet: 'process', key: row.key, label: 'sshd'});
	settle();
	look(monitor, 'tree');
	expect(rows().some(({process}) => process.ended !== undefined)).toBe(true);
	expect(rows()[0]?.process).toBe(row.process);
	expect(
		rows()
			.slice(1)
			.every(each => depthOf(each) > 0),
	).toBe(true);
});

test('the detail is that of what the process did last, in whichever pane', () => {
	const {events} = fixture('demo');
	for (const comm of ['registry', 'nginx', 'sshd']) {
		select(comm);
		const {key} = named(comm);
		const own = events.filter(
			event => kindOf(event).pane !== null && processKey(event.tgid, event.started) === key,
		);
		inspect(monitor);
		expect(state().inspected?.event.at).toBe(Math.max(...own.map(({at}) => at)));
		monitor.store.setState({mode: 'browse'});
	}
});

test.each(views.filter(view => view !== 'tree'))('from %s to the tree and back', view => {
	look(monitor, view);
	turnTree(monitor);
	expect(state().view).toBe('tree');
	turnTree(monitor);
	expect(state().view).toBe(view);
});
