// SPDX-License-Identifier: MIT
// The setup screen on a monitor: it opens, what is set is seen at once, and at the end it is kept or taken back.
import type {Pane} from '../kinds/kind.ts';
import {keepScreen} from './keeper.ts';
import type {Monitor} from './monitor.ts';
import {beginSetup, changesOf, isColumns, type Setting} from './setup.ts';
import type {State} from './store.ts';

/** Opens the setup screen; in the view of one pane, or with the focus on it, at its columns. */
export function openSetup({store}: Monitor): void {
	const {screen, focus} = store.getState();
	store.setState({mode: 'setup', setup: {...beginSetup(screen), section: focus}});
}

/** What can be changed now; undefined where the setup screen is not open, or is being kept. */
export function settingOf({store}: Monitor): Setting | undefined {
	const {mode, setup, screen} = store.getState();
	return mode === 'setup' && setup && !setup.keeping ? {setup, screen} : undefined;
}

/** Does to the settings what a key does; it is seen at once. */
export function change(monitor: Monitor, turn: (at: Setting) => Setting): void {
	const at = settingOf(monitor);
	if (at) monitor.store.setState(turn(at));
}

/** Writes what was changed, says where, and goes back to the panes; where it cannot be written it says why and stays. */
export function keepSetup(monitor: Monitor): void {
	const {store, keeper} = monitor;
	const at = settingOf(monitor);
	if (!at) return;
	const changes = changesOf(at);
	if (!changes) {
		store.setState({mode: 'browse', setup: undefined, told: 'nothing was changed'});
		return;
	}
	store.setState({setup: {...at.setup, keeping: true}});
	monitor.settled = keepScreen(keeper, changes).then(({kept, told}) =>
		store.setState(kept ? {mode: 'browse', setup: undefined, told} : {setup: at.setup, told}),
	);
}

/** Goes back to the panes, and to how they were. */
export function leaveSetup(monitor: Monitor): void {
	const at = settingOf(monitor);
	if (at) monitor.store.setState({mode: 'browse', setup: undefined, screen: {...at.setup.before}});
}

/** The pane whose newest rows stand under the columns that are being set up; undefined where there are none. */
export const previewOf = ({mode, setup}: Pick<State, 'mode' | 'setup'>): Pane | undefined =>
	mode === 'setup' && setup && isColumns(setup.section) ? setup.section : undefined;
