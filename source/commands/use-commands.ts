// SPDX-License-Identifier: MIT
import {usePaste, useStdin} from 'ink';
import {useEffect} from 'react';
import {commandFor} from './active.ts';
import type {Desk} from './commands.ts';
import {keysOf} from './keys.ts';

const FILTER_LONGEST = 200;
const CONTROL = /\p{Cc}+/gu;

/** Puts text behind the filter that is being typed, and applies it once: applying looks at the history anew. */
function type({monitor}: Desk, text: string): void {
	const {mode, filter} = monitor.store.getState();
	const printable = text.replace(CONTROL, ' ');
	if (mode === 'filter' && printable !== '')
		void monitor.filter((filter + printable).slice(0, FILTER_LONGEST));
}

/** The character that a key types; empty if it types none. */
const typed = (key: string): string =>
	key === 'space' ? ' ' : Array.from(key).length === 1 && !/\p{Cc}/u.test(key) ? key : '';

/** Runs what the keys in one piece of input mean; characters between two commands are typed together. */
export function press(desk: Desk, input: string): void {
	let waiting = '';
	const flush = () => {
		if (waiting !== '') type(desk, waiting);
		waiting = '';
	};
	for (const key of keysOf(input)) {
		const command = commandFor(key, desk.monitor);
		if (!command) {
			waiting += typed(key);
			continue;
		}
		flush();
		command.run(desk);
	}
	flush();
}

/** Pasted text is text, whatever keys it is made of: it goes into the filter that is being typed, or nowhere. */
export const paste = (desk: Desk, text: string): void => type(desk, text);

type Input = {
	on: (name: 'input', listen: (input: string) => void) => void;
	off: (name: 'input', listen: (input: string) => void) => void;
};

/** The only place that reads the keyboard. Ink's `useInput` has no name for function keys, the stream behind it gives each sequence whole. */
export function useCommands(desk: Desk): void {
	const {setRawMode, ...stdin} = useStdin();
	const {internal_eventEmitter: input} = stdin as unknown as {internal_eventEmitter: Input};
	usePaste(text => paste(desk, text));
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
