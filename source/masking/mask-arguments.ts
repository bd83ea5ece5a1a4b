// SPDX-License-Identifier: MIT
// Takes the secrets out of a command line. Text here is latin1: one character is one byte.
import {
	hint,
	neverSecret,
	nextIsSecret,
	type ProgramFlags,
	programFlags,
	type TextPattern,
	textPatterns,
	wholeAssignment,
} from './patterns.ts';

/** What stands for every secret: of one length, so that it does not tell that of the secret; fewer where even that would be longer. */
const stars = (secret: string): string => (neverSecret.test(secret) ? secret : '***'.slice(0, secret.length));

/** One secret taken out can bring another to light; that many times it is looked again before all of the text is taken for one. */
const ROUNDS = 8;

const byProgram = new Map<string, ProgramFlags[]>();
for (const flags of programFlags)
	for (const program of flags.programs) byProgram.set(program, [...(byProgram.get(program) ?? []), flags]);

/** The parts of a text that are secrets, in order, none within another. */
function spansOf(text: string, patterns: readonly TextPattern[]): Array<[from: number, to: number]> {
	const spans: Array<[number, number]> = [];
	for (const {find} of patterns)
		for (const {index, 0: all, 1: before = '', 2: secret = ''} of text.matchAll(find)) {
			const quote = /^\\?["']/.exec(secret)?.[0].length ?? 0;
			const from = index + before.length + (quote < secret.length ? quote : 0);
			const to = index + before.length + secret.length;
			if (all !== '' && to > from) spans.push([from, to]);
		}
	spans.sort((a, b) => a[0] - b[0]);
	const merged: Array<[number, number]> = [];
	for (const span of spans) {
		const last = merged.at(-1);
		if (last && span[0] <= last[1]) last[1] = Math.max(last[1], span[1]);
		else merged.push(span);
	}
	return merged;
}

/** A text without the secrets that the patterns find in it. */
function maskText(text: string, patterns: readonly TextPattern[]): string {
	let now = text;
	for (let round = 0; round < ROUNDS; round++) {
		let masked = '';
		let done = 0;
		for (const [from, to] of spansOf(now, patterns)) {
			masked += now.slice(done, from) + stars(now.slice(from, to));
			done = to;
		}
		masked += now.slice(done);
		if (masked === now) return now;
		now = masked;
	}
	return stars(now);
}

/** The secret in a value that may be `user:secret`: what follows the separator, or nothing if there is none. */
function maskValue(value: string, after: string | undefined): string {
	if (after === undefined) return stars(value);
	const at = value.indexOf(after);
	return at < 0 ? value : value.slice(0, at + 1) + stars(value.slice(at + 1));
}

/** What the flags of the program in force make of an argument; undefined if they say nothing of it. */
function maskByFlags(
	argument: string,
	before: string,
	flags: readonly ProgramFlags[],
	seen: ReadonlySet<string>,
): string | undefined {
	for (const {behind, glued, next, after} of flags) {
		if (behind !== undefined && !seen.has(behind)) continue;
		if (next?.includes(before)) return maskValue(argument, after);
		const head = glued?.exec(argument)?.[0];
		if (head === undefined) continue;
		const name = head.endsWith('=') ? head : head.slice(0, -1);
		return name + maskValue(argument.slice(name.length), after);
	}
	return undefined;
}

/** Hands back a command line (arguments as in the memory of a process, each ended by NUL) without its secrets; undefined if it holds none. */
export type MaskArguments = (argv: Buffer) => Buffer | undefined;

/** The masking of the table and of further patterns: all that one of those matches is a secret (what goes before it, it may look behind for). */
export function createMaskArguments(extra: readonly RegExp[] = []): MaskArguments {
	const own = extra.map((find): TextPattern => ({why: 'configured', find: asTwoGroups(find)}));
	const patterns = [...textPatterns, ...own];
	return argv => {
		const text = argv.toString('latin1');
		if (own.length === 0 && !hint.test(text)) return undefined;
		const masked = maskAll(text.split('\0'), patterns).join('\0');
		return masked === text ? undefined : Buffer.from(masked, 'latin1');
	};
}

/** V8 compiles an expression when it is first used, and once more, better, when it is used again. */
const USES = 2;

/** Has the expressions of the table compiled: some 20 ms, for who has nothing else to do before the first command line comes. */
export function compilePatterns(): void {
	const finds = [hint, neverSecret, nextIsSecret, wholeAssignment, ...textPatterns.map(({find}) => find)];
	for (const find of finds)
		for (let use = 0; use < USES; use++) {
			find.lastIndex = 0;
			find.test('-');
		}
}

function asTwoGroups(find: RegExp): RegExp {
	const flags = find.flags.includes('g') ? find.flags : `${find.flags}g`;
	return new RegExp(`()(${find.source})`, flags);
}

function maskAll(given: readonly string[], patterns: readonly TextPattern[]): string[] {
	const seen = new Set<string>();
	let flags: readonly ProgramFlags[] = [];
	let before = '';
	return given.map(argument => {
		const command = /^-[a-z]*c$/.test(before) || seen.has('ssh');
		const isFlag = /^-[-A-Za-z]/.test(argument);
		let masked: string;
		if (argument === '') masked = argument;
		else if (nextIsSecret.test(before) && !isFlag) masked = stars(argument);
		else {
			masked = maskByFlags(argument, before, flags, seen) ?? argument;
			const head = command ? undefined : wholeAssignment.exec(masked)?.[0];
			if (head !== undefined) masked = head + stars(masked.slice(head.length));
			masked = maskText(masked, patterns);
		}
		// By what is left of it: to mask it again must come to the same.
		const name = masked.slice(masked.lastIndexOf('/') + 1);
		flags = byProgram.get(name) ?? flags;
		seen.add(name);
		before = masked;
		return masked;
	});
}
