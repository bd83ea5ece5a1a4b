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

/** The filter of a name; undefined if nothing is called so. */
export const viewNamed = (own: ReadonlyMap<string, string>, name: string): string | undefined =>
	own.get(name) ?? builtInViews.get(name);

function set({store}: Monitor, name: string, filter: string | undefined): void {
	store.setState(({screen}) => {
		const views = new Map(screen.views);
		if (filter === undefined) views.delete(name);
		else views.set(name, filter);
		return {screen: {...screen, views}};
	});
}

async function tell(monitor: Monitor, done: string, name: string, filter: string | null): Promise<void> {
	const {told} = await keepScreen(monitor.keeper, {views: new Map([[name, filter]])});
	monitor.store.setState({told: `${done}; ${told}`});
}

/** Keeps the filter in force under a name; what was kept under it before is gone, and that is said. */
export function saveView(monitor: Monitor, name: string): void {
	const {filter, screen} = monitor.store.getState();
	const before = screen.views.get(name);
	set(monitor, name, filter);
	const done = before === undefined || before === filter ? `view ${name}` : `view ${name}, before: ${before}`;
	monitor.settled = tell(monitor, done, name, filter);
}

/** Forgets an own view, and says what it was. */
export function deleteView(monitor: Monitor, name: string): void {
	const filter = monitor.store.getState().screen.views.get(name);
	if (filter === undefined) return;
	set(monitor, name, undefined);
	monitor.settled = tell(monitor, `deleted ${name}: ${filter}`, name, null);
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
