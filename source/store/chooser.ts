// SPDX-License-Identifier: MIT
// A list to pick one of, in a box over the panes: what to drill down by, what to sort by, which view to take.
import type {Monitor} from './monitor.ts';

/** One thing to pick. */
export type Choice = {
	readonly label: string;
	readonly detail?: string;
	readonly run: (monitor: Monitor) => void;
};

/** What is picked from, and where the mark stands. */
export type Chooser = {
	readonly title: string;
	readonly choices: readonly Choice[];
	/** Letters typed so far: only what holds them is offered. */
	readonly typed: string;
	/** Index into what is offered. */
	readonly selected: number;
};

const TYPED_LONGEST = 40;

/** What is offered now: first what holds the typed letters in its label, then what holds them in label and detail. */
export const offered = ({choices, typed}: Chooser): readonly Choice[] => {
	const wanted = typed.toLowerCase();
	const holds = (text: string) => text.toLowerCase().includes(wanted);
	const byLabel = choices.filter(({label}) => holds(label));
	const others = choices.filter(
		({label, detail}) => detail !== undefined && !holds(label) && holds(`${label} ${detail}`),
	);
	return [...byLabel, ...others];
};

/** Opens a list to pick from; with nothing to pick it says so instead. */
export function choose(monitor: Monitor, title: string, choices: readonly Choice[], selected = 0): void {
	if (choices.length === 0) monitor.store.setState({told: `${title}: there is nothing to choose from`});
	else monitor.store.setState({mode: 'choose', chooser: {title, choices, typed: '', selected}});
}

/** Moves the mark, round the ends. */
export function moveChoice(monitor: Monitor, by: number): void {
	const {chooser} = monitor.store.getState();
	if (!chooser) return;
	const {length} = offered(chooser);
	if (length > 0)
		monitor.store.setState({
			// By more than the whole list, too.
			chooser: {...chooser, selected: (((chooser.selected + by) % length) + length) % length},
		});
}

/** Takes what is typed as a part of the label that is looked for. */
export function narrowChoice(monitor: Monitor, change: (typed: string) => string): void {
	const {chooser} = monitor.store.getState();
	if (!chooser) return;
	monitor.store.setState({
		chooser: {...chooser, typed: change(chooser.typed).slice(0, TYPED_LONGEST), selected: 0},
	});
}

/** Goes back without a choice. */
export function closeChooser(monitor: Monitor): void {
	monitor.store.setState({mode: 'browse', chooser: undefined});
}

/** Does what is marked. */
export function takeChoice(monitor: Monitor): void {
	const {chooser} = monitor.store.getState();
	const choice = chooser && offered(chooser)[chooser.selected];
	if (!choice) return;
	closeChooser(monitor);
	choice.run(monitor);
}
