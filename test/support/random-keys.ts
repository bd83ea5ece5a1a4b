// SPDX-License-Identifier: MIT
// Keys as a cat on the keyboard types them: the same ones for the same seed.
import {commands} from '../../source/commands/commands.ts';
import {views} from '../../source/store/store.ts';

/** Numbers from 0 to 1 that look random. */
export function* numbers(seed: number): Generator<number, never> {
	for (let state = seed; ; ) {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		yield state / 2 ** 32;
	}
}

/** What terminals send for the keys that have names in the table. */
const SENT: Readonly<Record<string, string>> = {
	up: '\u001b[A',
	down: '\u001b[B',
	right: '\u001b[C',
	left: '\u001b[D',
	home: '\u001b[H',
	end: '\u001b[F',
	insert: '\u001b[2~',
	delete: '\u001b[3~',
	pageup: '\u001b[5~',
	pagedown: '\u001b[6~',
	'shift+tab': '\u001b[Z',
	escape: '\u001b',
	enter: '\r',
	tab: '\t',
	space: ' ',
	backspace: '\u007f',
	f1: '\u001bOP',
	f2: '\u001bOQ',
	f3: '\u001bOR',
	f4: '\u001bOS',
	f5: '\u001b[15~',
	f6: '\u001b[17~',
	f7: '\u001b[18~',
	f8: '\u001b[19~',
	f9: '\u001b[20~',
	f10: '\u001b[21~',
	f11: '\u001b[23~',
	f12: '\u001b[24~',
};

/** What a terminal sends for a key of the table; throws for a name that is new here. */
export function sentFor(key: string): string {
	if (key.startsWith('ctrl+')) return String.fromCharCode(key.charCodeAt(5) - 96);
	const sent = SENT[key] ?? (Array.from(key).length === 1 ? key : undefined);
	if (sent === undefined) throw new Error(`which bytes the key ${key} sends is not written down here`);
	return sent;
}

/** Commands after which nothing else could be tried. */
const LEAVING: ReadonlySet<string> = new Set(['quit', 'interrupt', 'suspend']);
const leavingKeys = new Set(commands.filter(({id}) => LEAVING.has(id)).flatMap(({keys}) => keys));

/** All keys of the table that lead nowhere else. */
const tableKeys = [...new Set(commands.flatMap(({keys}) => keys))]
	.filter(key => !leavingKeys.has(key))
	.map(sentFor);
const printable = Array.from({length: 95}, (_, index) => String.fromCharCode(32 + index)).filter(
	character => !leavingKeys.has(character),
);
const strange = [
	'é',
	'漢',
	'👍',
	'\u001b[M !!',
	'\u001b[I',
	'\u001b[999~',
	'\u001b[1;5A',
	'\u0000',
	'\u001f',
] as const;
/** Text that is typed into prompts, so that some of it means something. */
const words = [
	'proc.name = ',
	'evt.failed = true',
	'/etc',
	' and ',
	'(',
	'"',
	'bee.kind = net_connect',
] as const;

/** One thing that a person does: keys, a click or turn of the wheel, something pasted. Each counts as one key. */
export function* randomKeys(
	seed: number,
	[columns, lines]: readonly [number, number],
): Generator<string, never> {
	const random = numbers(seed);
	const below = (limit: number) => Math.floor(random.next().value * limit);
	const oneOf = (all: readonly string[]) => all[below(all.length)] ?? '';
	for (;;) {
		const kind = below(100);
		if (kind < 70) yield oneOf(tableKeys);
		else if (kind < 88) yield oneOf(printable);
		else if (kind < 92) yield oneOf(strange);
		else if (kind < 95) yield `\u001b[200~${oneOf(words)}${oneOf(words)}\u001b[201~`;
		else
			yield `\u001b[<${oneOf(['0', '1', '2', '35', '64', '65'])};${1 + below(columns)};${1 + below(lines)}${oneOf(['M', 'm'])}`;
	}
}

/** From whatever state to the one at the start, but for a pause: out of every prompt and page, no filter, every pane at its newest row. */
export const HOME_KEYS: readonly string[] = [
	...Array<string>(12).fill('\u001b'),
	...views.flatMap((_, index) => [String(index + 1), 'G']),
	'1',
];
