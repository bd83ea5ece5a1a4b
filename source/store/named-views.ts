// SPDX-License-Identifier: MIT
// Filters under a name: those that bee-top knows by itself, and the person's own.
import {type Choice, choose} from './chooser.ts';
import {keepScreen} from './keeper.ts';
import type {Monitor} from './monitor.ts';

/** Filters that most people come to ask for, by their names. Own ones of the same name stand before them. */
export const builtInViews: ReadonlyMap<string, string> = new Map([
	['alerts', 'bee.severity >= medium'],
	['failed', 'evt.failed = true'],
	['new programs', 'bee.kind = process_exec and evt.failed = false'],
	['secrets read', 'bee.sensitive exists and evt.type = open and evt.failed = false'],
	['public connections', 'bee.scope = public and bee.kind in (net_connect, net_accept)'],
	['new listeners', 'bee.kind = net_listen'],
	['other users', 'bee.kind = process_creds'],
	['other memory', 'bee.kind in (mem_proc, mem_ptrace, mem_vm, mem_pidfd)'],
]);

function set({store}: Monitor, name: string, filter: string | undefined): void {
	store.setState(({screen}) => {
		const views = new Map(screen.views);
		if (filter === undefined) views.delete(name);
		else views.set(name, filter);
		return {screen: {...screen, views}};
	});
}

/** Keeps the filter in force under a name; what was kept under it before is gone, and that is said. */
export function saveView(monitor: Monitor, name: string): void {
	const {filter, screen} = monitor.store.getState();
	const before = screen.views.get(name);
	const gone = before === undefined || before === filter ? '' : `, which was ${before},`;
	set(monitor, name, filter);
	monitor.settled = keepScreen(monitor.keeper, {views: new Map([[name, filter]])}).then(({told}) =>
		monitor.store.setState({told: `view ${name}${gone} ${told}`}),
	);
}

/** Forgets an own view, and says what it was. */
function deleteView(monitor: Monitor, name: string): void {
	const filter = monitor.store.getState().screen.views.get(name);
	if (filter === undefined) return;
	set(monitor, name, undefined);
	const changes = {views: new Map([[name, null]])};
	monitor.settled = keepScreen(monitor.keeper, changes, 'taken out of').then(({told}) =>
		monitor.store.setState({told: `view ${name}, which was ${filter}, ${told}`}),
	);
}

/** Lets the person choose a view, or one to delete. */
export function chooseView(monitor: Monitor): void {
	const {screen, filter: inForce} = monitor.store.getState();
	const all = [...screen.views, ...[...builtInViews].filter(([name]) => !screen.views.has(name))];
	const views = all.map(
		([name, filter]): Choice => ({label: name, detail: filter, run: () => void monitor.filter(filter)}),
	);
	const deletions = [...screen.views].map(
		([name, filter]): Choice => ({
			label: `delete ${name}`,
			detail: filter,
			run: () => deleteView(monitor, name),
		}),
	);
	const selected = all.findIndex(([, filter]) => filter === inForce);
	choose(monitor, 'Views', [...views, ...deletions], Math.max(0, selected));
}
