// SPDX-License-Identifier: MIT
import {createContext, useCallback, useContext, useSyncExternalStore} from 'react';
import {useStore} from 'zustand';
import type {Monitor} from '../store/monitor.ts';
import type {State} from '../store/store.ts';
import type {Theme} from './theme.ts';

/** What every part of the screen is drawn from. It never changes, so it causes no drawing. */
type ScreenContextValue = {readonly monitor: Monitor; readonly theme: Theme};

/** Set by `App`. */
export const ScreenContext = createContext<ScreenContextValue | null>(null);

/** Monitor and theme. Throws outside of `App`. */
export function useScreen(): ScreenContextValue {
	const value = useContext(ScreenContext);
	if (!value) throw new Error('a part of the screen was drawn outside of <App>');
	return value;
}

/** A pick from the store; the part is drawn again when the pick changes. */
export const useMonitorState = <T>(pick: (state: State) => T): T => useStore(useScreen().monitor.store, pick);

/**
 * A text that is made of all that the monitor knows; the part is drawn again when the text changes, and not whenever the state does. It is
 * made at the end of the turn, since a command changes first the state and then what hangs on it.
 */
export function useMonitorText(make: () => string): string {
	const {store} = useScreen().monitor;
	const subscribe = useCallback(
		(changed: () => void) => store.subscribe(() => queueMicrotask(changed)),
		[store],
	);
	return useSyncExternalStore(subscribe, make, make);
}
