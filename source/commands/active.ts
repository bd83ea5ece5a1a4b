// SPDX-License-Identifier: MIT
// Questions to the table of commands: what a key does now, what the footer and the help say.
import type {Monitor} from '../store/monitor.ts';
import type {Mode} from '../store/store.ts';
import type {Command} from './command.ts';
import {commands} from './commands.ts';
import {isActive} from './is-active.ts';

/** What a key does now. */
export const commandFor = (key: string, monitor: Monitor): Command | undefined =>
	commands.find(command => command.keys.includes(key) && isActive(command, monitor));

/** One reminder of the footer: the keys, what they do, and whether it stays where room is short. */
export type Hint = {readonly keys: readonly string[]; readonly hint: string; readonly stays: boolean};

/** The footer: what the keys do that are worth a reminder now. */
export const hints = (monitor: Monitor): readonly Hint[] => {
	const active = commands.filter(command => isActive(command, monitor));
	return active.flatMap(command => {
		const hint = command.hint?.(monitor.store.getState(), monitor);
		// The second of a pair has its hint for when it is alone.
		if (hint === undefined || active.some(({pair}) => pair === command.id)) return [];
		const pair = active.find(({id}) => id === command.pair);
		const keys = [command.keys[0], ...(pair ? [pair.keys[0]] : [])];
		return [{keys, hint, stays: command.stays === true}];
	});
};

/** The commands of one mode, without those of all modes; or those. For the README. */
export const commandsOf = (mode: Mode | 'all'): readonly Command[] =>
	commands.filter(({modes}) => (mode === 'all' || modes === 'all' ? modes === mode : modes.includes(mode)));

/** Each of these commands under the first mode that it is of, the modes in the order in which they come. */
export function byMode(some: readonly Command[]): ReadonlyArray<readonly [Mode | 'all', readonly Command[]]> {
	const of = new Map<Mode | 'all', Command[]>();
	for (const command of some) {
		const mode = command.modes === 'all' ? 'all' : (command.modes[0] ?? 'all');
		of.set(mode, [...(of.get(mode) ?? []), command]);
	}
	return [...of];
}
