// SPDX-License-Identifier: MIT
// What a person does with the monitor now and then; each gesture ends where it began.

const ESCAPE = '\u001b';
const ENTER = '\r';
/** Takes back whatever the gesture left: a prompt, a level, a filter, a face. */
const HOME = [ESCAPE, ESCAPE, ESCAPE, ESCAPE, '1', 'F'];

/** One gesture: its name, and keys that are typed with a pause after each. */
export type Gesture = {readonly name: string; readonly keys: readonly string[]};

export const gestures: readonly Gesture[] = [
	{name: 'views', keys: ['2', '3', '4', '5', '6', '1']},
	{name: 'filter', keys: ['f', 'evt.failed = true', ENTER, 'j', 'j']},
	{name: 'drill', keys: ['\t', 'k', 'k', ENTER, 'k', ENTER, 'd', 'd']},
	{name: 'pause', keys: [' ', 'k', 'k', 'k', ' ']},
	{name: 'search', keys: ['3', '/', 'soak', ENTER, 'n', 'n', 'N', '/', '\u0015', ENTER]},
	{name: 'tops', keys: ['3', 'a', '>', '>', 'r', ENTER]},
	{name: 'tree', keys: ['t', '*', 'j', '-', '+', 't']},
	{name: 'detail', keys: ['2', 'k', 'd', '\t', '\t', 'd']},
	{name: 'help', keys: ['?', ' ', '?']},
	{name: 'histogram', keys: ['H', 'H']},
].map(({name, keys}) => ({name, keys: [...keys, ...HOME]}));
