// SPDX-License-Identifier: MIT
// Flags of calls in the words of the kernel's headers (x86-64). The test compares each with the headers of the system.

/** Names of bits. */
export type Words = ReadonlyArray<readonly [name: string, bits: number]>;
/** Names of numbers. */
export type NumberWords = Readonly<Record<number, string>>;

/** The name of a number; the number itself where it has none. */
export const named = (words: NumberWords, number: number): string => words[number] ?? String(number);

const ACCESS: NumberWords = {0: 'O_RDONLY', 1: 'O_WRONLY', 2: 'O_RDWR', 3: 'O_ACCMODE'};

/** Those that hold the bits of another come first. */
export const openWords: Words = [
	['O_TMPFILE', 0o20200000],
	['O_SYNC', 0o4010000],
	['O_CREAT', 0o100],
	['O_EXCL', 0o200],
	['O_NOCTTY', 0o400],
	['O_TRUNC', 0o1000],
	['O_APPEND', 0o2000],
	['O_NONBLOCK', 0o4000],
	['O_DSYNC', 0o10000],
	['FASYNC', 0o20000],
	['O_DIRECT', 0o40000],
	['O_LARGEFILE', 0o100000],
	['O_DIRECTORY', 0o200000],
	['O_NOFOLLOW', 0o400000],
	['O_NOATIME', 0o1000000],
	['O_CLOEXEC', 0o2000000],
	['O_PATH', 0o10000000],
];
/** Those of these names. */
export const pick = (words: Words, ...names: readonly string[]): Words =>
	words.filter(([name]) => names.includes(name));

/** Flags of unlinkat. */
export const unlinkWords: Words = [['AT_REMOVEDIR', 0x200]];
/** Flags of renameat2. */
export const renameWords: Words = [
	['RENAME_NOREPLACE', 1],
	['RENAME_EXCHANGE', 2],
	['RENAME_WHITEOUT', 4],
];

/** Names joined by `|`, what is left over in hex; empty for 0. */
export function spell(flags: number, words: Words): string {
	const said: string[] = [];
	let left = flags >>> 0;
	for (const [name, bits] of words) {
		if ((left & bits) >>> 0 !== bits) continue;
		said.push(name);
		left = (left & ~bits) >>> 0;
	}
	if (left) said.push(`0x${left.toString(16)}`);
	return said.join('|');
}

/** `O_RDONLY|O_CLOEXEC`: the access mode, then what else is set. */
export const openFlags = (flags: number): string =>
	[ACCESS[flags & 3], spell(flags & ~3, openWords)].filter(Boolean).join('|');
/** The flags of an unlink, empty for none. */
export const unlinkFlags = (flags: number): string => spell(flags, unlinkWords);
/** The flags of a rename, empty for none. */
export const renameFlags = (flags: number): string => spell(flags, renameWords);
/** Whether these open flags allow writing. */
export const writes = (flags: number): boolean => (flags & 3) === 1 || (flags & 3) === 2;
/** A mode as `0644`. */
export const octal = (mode: number): string => `0${mode.toString(8)}`;
