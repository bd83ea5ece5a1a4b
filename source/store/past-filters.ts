// SPDX-License-Identifier: MIT
// The filters that were in force before, today and on earlier days; the keys of a prompt bring them back.
import type {Monitor} from './monitor.ts';

const KEPT = 100;

/** A failure is told where it is seen: under the line that is typed. */
const teller =
	({store}: Monitor) =>
	(sentence: string): void =>
		store.setState(({prompt}) => (prompt ? {prompt: {...prompt, refused: sentence}} : {told: sentence}));

/** Reads the filters of earlier days. Without a keeper those of this run are all there are. */
export async function loadPast(monitor: Monitor): Promise<void> {
	const history = await monitor.keeper?.filters(teller(monitor));
	const lines = await history?.load();
	if (lines) monitor.store.setState({pastFilters: lines.toReversed()});
}

/** Keeps a filter as the latest one. */
export async function rememberFilter(monitor: Monitor, filter: string): Promise<void> {
	monitor.store.setState(({pastFilters}) => ({
		pastFilters: [filter, ...pastFilters.filter(each => each !== filter)].slice(0, KEPT),
	}));
	const history = await monitor.keeper?.filters(teller(monitor));
	await history?.add(filter);
}
