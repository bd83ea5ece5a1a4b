// SPDX-License-Identifier: MIT
// From what a terminal sends to the names of keys that the table of commands uses.

/** A map, not an object: pasted words such as `constructor` are looked up too. */
const SEQUENCES: ReadonlyMap<string, string> = new Map(
	Object.entries({
		'\u001b[A': 'up',
		'\u001b[B': 'down',
		'\u001b[C': 'right',
		'\u001b[D': 'left',
		'\u001bOA': 'up',
		'\u001bOB': 'down',
		'\u001bOC': 'right',
		'\u001bOD': 'left',
		'\u001b[H': 'home',
		'\u001b[F': 'end',
		'\u001bOH': 'home',
		'\u001bOF': 'end',
		'\u001b[1~': 'home',
		'\u001b[4~': 'end',
		'\u001b[7~': 'home',
		'\u001b[8~': 'end',
		'\u001b[3~': 'delete',
		'\u001b[5~': 'pageup',
		'\u001b[6~': 'pagedown',
		'\u001b[Z': 'shift+tab',
		'\u001b[1;2C': 'shift+right',
		'\u001b[1;2D': 'shift+left',
		'\u001b[c': 'shift+right',
		'\u001b[d': 'shift+left',
		'\u001bOP': 'f1',
		'\u001bOQ': 'f2',
		'\u001bOR': 'f3',
		'\u001bOS': 'f4',
		'\u001b[11~': 'f1',
		'\u001b[14~': 'f4',
		'\u001b[[A': 'f1',
		'\u001b[[D': 'f4',
		'\u001b[17~': 'f6',
		'\u001b[21~': 'f10',
		'\u001b': 'escape',
		'\r': 'enter',
		'\n': 'enter',
		'\t': 'tab',
		' ': 'space',
		'\u007f': 'backspace',
		'\b': 'backspace',
	}),
);

const CONTROL_A = 1;
const CONTROL_Z = 26;

function nameOf(character: string): string {
	const code = character.charCodeAt(0);
	return code >= CONTROL_A && code <= CONTROL_Z ? `ctrl+${String.fromCharCode(code + 96)}` : character;
}

/**
 * The keys in one piece of input: the name of a special key, else each character by itself, since bursts arrive joined. Escape sequences that
 * nobody knows (mouse reports, unnamed function keys) are no keys at all, rather than the letters they are made of.
 */
export function keysOf(input: string): readonly string[] {
	const special = SEQUENCES.get(input);
	if (special) return [special];
	if (input.startsWith('\u001b')) return [];
	return Array.from(input, character => SEQUENCES.get(character) ?? nameOf(character));
}

const SHOWN: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	'shift+left': 'shift+←',
	'shift+right': 'shift+→',
	enter: '⏎',
	escape: 'esc',
	pageup: 'pgup',
	pagedown: 'pgdn',
};
const SHOWN_ASCII: Readonly<Record<string, string>> = {
	...SHOWN,
	up: 'up',
	down: 'down',
	left: 'left',
	right: 'right',
	'shift+left': 'S-left',
	'shift+right': 'S-right',
	enter: 'enter',
};

/** A key as the footer and the help write it: `^C`, `F1`, `↑`. */
export function keyLabel(key: string, ascii = false): string {
	if (key.startsWith('ctrl+')) return `^${key.slice(5).toUpperCase()}`;
	if (/^f\d+$/.test(key)) return key.toUpperCase();
	return (ascii ? SHOWN_ASCII : SHOWN)[key] ?? key;
}
