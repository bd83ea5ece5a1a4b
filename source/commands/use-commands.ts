// SPDX-License-Identifier: MIT
import {usePaste, useStdin} from 'ink';
import {useEffect} from 'react';
import * as prompt from '../prompts/prompt.ts';
import {narrowChoice} from '../store/chooser.ts';
import {InkStdin} from '../ui/screen/ink-stdin.ts';
import {commandFor} from './active.ts';
import type {Desk} from './command.ts';
import {keysOf} from './keys.ts';

const CONTROL = /\p{Cc}+/gu;

/** Puts text where text is typed: into a prompt, or to narrow a list; nowhere otherwise. */
function type({monitor}: Desk, text: string): void {
	const {mode} = monitor.store.getState();
	if (mode === 'prompt') prompt.type(monitor, text);
	else if (mode === 'choose') narrowChoice(monitor, typed => typed + text.replace(CONTROL, ''));
}

/** The character that a key types; empty if it types none. */
const typed = (key: string): string =>
	key === 'space' ? ' ' : Array.from(key).length === 1 && !/\p{Cc}/u.test(key) ? key : '';

/** Runs what the keys in one piece of input mean; characters between two commands are typed together. */
export function press(desk: Desk, input: string): void {
	let waiting = '';
	const {store} = desk.monitor;
	// Whatever key it is: somebody has read it, or knows his way.
	if (store.getState().greets) store.setState({greets: false});
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
		const {told} = desk.monitor.store.getState();
		if (told !== undefined) desk.monitor.store.setState({told: undefined});
		command.run(desk);
	}
	flush();
}

/** Pasted text is text, whatever keys it is made of: it goes into the line that is being typed, or nowhere. */
export const paste = (desk: Desk, text: string): void => type(desk, text);

type Input = {
	on: (name: 'input', listen: (input: string) => void) => void;
	off: (name: 'input', listen: (input: string) => void) => void;
};

/** The only place that reads the keyboard. Ink's `useInput` has no name for function keys, the stream behind it gives each sequence whole. */
export function useCommands(desk: Desk): void {
	const {setRawMode, stdin: source, ...stdin} = useStdin();
	const {internal_eventEmitter: input} = stdin as unknown as {internal_eventEmitter: Input};
	usePaste(text => paste(desk, text));
	useEffect(() => {
		const listen = (text: string) => press(desk, text);
		setRawMode(true);
		input.on('input', listen);
		const keys: unknown = source;
		const leave = keys instanceof InkStdin ? keys.onEscape(() => press(desk, '\u001b')) : undefined;
		return () => {
			leave?.();
			input.off('input', listen);
			setRawMode(false);
		};
	}, [desk, input, source, setRawMode]);
}
