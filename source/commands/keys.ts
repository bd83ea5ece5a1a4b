// SPDX-License-Identifier: MIT
// From what a terminal sends to the names of keys that the table of commands uses.

const ARROWS = [
	['A', 'up'],
	['B', 'down'],
	['C', 'right'],
	['D', 'left'],
] as const;

/** Arrows with Shift or Ctrl: xterm and tmux number the keys held (2, 5), screen does so in the form of its own arrows, rxvt writes small letters. */
const HELD_ARROWS = Object.fromEntries(
	ARROWS.flatMap(([letter, arrow]) => [
		[`\u001b[1;2${letter}`, `shift+${arrow}`],
		[`\u001bO2${letter}`, `shift+${arrow}`],
		[`\u001b[${letter.toLowerCase()}`, `shift+${arrow}`],
		[`\u001b[1;5${letter}`, `ctrl+${arrow}`],
		[`\u001b[5${letter}`, `ctrl+${arrow}`],
		[`\u001bO5${letter}`, `ctrl+${arrow}`],
		[`\u001bO${letter.toLowerCase()}`, `ctrl+${arrow}`],
	]),
);

/** F1 to F12 by the numbers that VT220, xterm (from F5 on), rxvt, tmux and screen send; the gaps are as old as that. */
const NUMBERED = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24];
/** F1 to F4 of xterm, F1 to F5 of the Linux console. */
const LETTERED = ['\u001bOP', '\u001bOQ', '\u001bOR', '\u001bOS'];
const CONSOLE = ['A', 'B', 'C', 'D', 'E'].map(letter => `\u001b[[${letter}`);
const FUNCTION_KEYS = Object.fromEntries(
	[NUMBERED.map(number => `\u001b[${number}~`), LETTERED, CONSOLE].flatMap(sequences =>
		sequences.map((sequence, index) => [sequence, `f${index + 1}`]),
	),
);

/** What terminals send for special keys. A map, not an object: pasted words such as `constructor` are looked up too. */
export const sequences: ReadonlyMap<string, string> = new Map(
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
		'\u001b[2~': 'insert',
		...HELD_ARROWS,
		...FUNCTION_KEYS,
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

const ESCAPE = '\u001b';

/** The key behind an Escape, where both were pressed so fast, or came by so slow a line, that they look like one with Alt; undefined if there is none. */
function behindEscape(input: string): string | undefined {
	const behind = input.startsWith(ESCAPE) ? input.slice(1) : '';
	const isSequence = behind.startsWith(`${ESCAPE}[`) || behind.startsWith(`${ESCAPE}O`);
	if (isSequence) return behind;
	return Array.from(behind).length === 1 && !`[O${ESCAPE}`.includes(behind) ? behind : undefined;
}

/**
 * The keys in one piece of input: the name of a special key, else each character by itself, since bursts arrive joined. Escape sequences that
 * nobody knows (focus reports, unnamed function keys) are no keys at all, rather than the letters they are made of.
 */
export function keysOf(input: string): readonly string[] {
	const special = sequences.get(input);
	if (special) return [special];
	const behind = behindEscape(input);
	if (behind !== undefined) return ['escape', ...keysOf(behind)];
	if (input.startsWith('\u001b')) return [];
	return Array.from(input, character => sequences.get(character) ?? nameOf(character));
}

const SHOWN: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	enter: '⏎',
	escape: 'esc',
	pageup: 'pgup',
	pagedown: 'pgdn',
	insert: 'ins',
	delete: 'del',
};
const SHOWN_ASCII: Readonly<Record<string, string>> = {
	...SHOWN,
	up: 'up',
	down: 'down',
	left: 'left',
	right: 'right',
	enter: 'enter',
};

/** A key as the footer and the help write it: `^C`, `F1`, `↑`, `S-←`. */
export function keyLabel(key: string, ascii = false): string {
	const shown = ascii ? SHOWN_ASCII : SHOWN;
	if (/^ctrl\+.$/.test(key)) return `^${key.slice(5).toUpperCase()}`;
	if (/^f\d+$/.test(key)) return key.toUpperCase();
	const [, held, arrow = ''] = /^(ctrl|shift)\+(up|down|left|right)$/.exec(key) ?? [];
	if (held) return `${held === 'ctrl' ? '^' : 'S-'}${shown[arrow]}`;
	return shown[key] ?? key;
}
