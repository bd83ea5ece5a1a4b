// SPDX-License-Identifier: MIT
// Keys as a cat on the keyboard types them: the same ones for the same seed.
import {commands} from '../../source/commands/commands.ts';
import {sequences} from '../../source/commands/keys.ts';
import {views} from '../../source/store/views.ts';

/** Numbers from 0 to 1 that look random. */
export function* numbers(seed: number): Generator<number, never> {
	for (let state = seed; ; ) {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		yield state / 2 ** 32;
	}
}

/** The first of several that mean the same. */
const SENT: ReadonlyMap<string, string> = new Map(
	[...sequences].toReversed().map(([sent, key]) => [key, sent]),
);

/** What a terminal sends for a key of the table; throws for a name that is new here. */
function sentFor(key: string): string {
	if (/^ctrl\+.$/.test(key)) return String.fromCharCode(key.charCodeAt(5) - 96);
	const sent = SENT.get(key) ?? (Array.from(key).length === 1 ? key : undefined);
	if (sent === undefined) throw new Error(`which bytes the key ${key} sends is not written down here`);
	return sent;
}

/** Commands after which nothing else could be tried. */
const LEAVING: ReadonlySet<string> = new Set(['quit', 'interrupt', 'suspend', 'export']);
/** Those that lead to what stays as somebody chose it, whatever Escape takes back: what the screen looks like is compared with a fresh one. */
const LASTING: ReadonlySet<string> = new Set(['histogram', 'setup', 'named-views', 'save-view']);
const leavingKeys = new Set(
	commands.filter(({id}) => LEAVING.has(id) || LASTING.has(id)).flatMap(({keys}) => keys),
);

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

/** More than there are levels to go down, prompts and filters on the way back. */
const WAYS_BACK = 48;

/** From whatever state to the one at the start, but for a pause: out of every prompt, page and level, every pane at its newest row. */
export const HOME_KEYS: readonly string[] = [
	...Array<string>(WAYS_BACK).fill('\u001b'),
	...views.flatMap((_, index) => [String(index + 1), '\u001b', 'F']),
	'1',
];
