// SPDX-License-Identifier: MIT
import {useStdin} from 'ink';
import {useEffect} from 'react';
import {commandFor, type Desk} from './commands.ts';
import {keysOf} from './keys.ts';

const FILTER_LONGEST = 200;
const PASTE_MARKS = ['\u001b[200~', '\u001b[201~'] as const;

/** Types printable characters into the filter; whatever else is not a command there does nothing. */
function type({monitor}: Desk, key: string): void {
	const {mode, filter} = monitor.store.getState();
	const character = key === 'space' ? ' ' : key;
	if (mode !== 'filter' || Array.from(character).length !== 1 || filter.length >= FILTER_LONGEST) return;
	monitor.filter(filter + character);
}

/** Runs what the keys in one piece of input mean. */
export function press(desk: Desk, input: string): void {
	for (const key of keysOf(PASTE_MARKS.reduce((text, mark) => text.replaceAll(mark, ''), input))) {
		const command = commandFor(key, desk.monitor);
		if (command) command.run(desk);
		else type(desk, key);
	}
}

type Input = {
	on: (name: 'input', listen: (input: string) => void) => void;
	off: (name: 'input', listen: (input: string) => void) => void;
};

/** The only place that reads the keyboard. Ink's `useInput` has no name for function keys, the stream behind it gives each sequence whole. */
export function useCommands(desk: Desk): void {
	const {setRawMode, ...stdin} = useStdin();
	const {internal_eventEmitter: input} = stdin as unknown as {internal_eventEmitter: Input};
	useEffect(() => {
		const listen = (text: string) => press(desk, text);
		setRawMode(true);
		input.on('input', listen);
		return () => {
			input.off('input', listen);
			setRawMode(false);
		};
	}, [desk, input, setRawMode]);
}
