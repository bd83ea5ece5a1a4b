// SPDX-License-Identifier: MIT
// Which environment variables hold a secret by their names, and the table of it for the kernel side (struct env_pattern in
// bpf/kinds/env-read.bpf.c).
import {PatternError} from './pattern.ts';

/** Names that are told unless more are configured; `*` at the beginning or the end stands for any characters. */
export const secretNames: readonly string[] = [
	'SECRET_*',
	'AWS_*',
	'*_TOKEN',
	'*_KEY',
	'*_SECRET',
	'*_PASS',
	'*_PASSWD',
	'*_CREDENTIAL',
	'*_CREDENTIALS',
	'*PASSWORD*',
	'*PASSPHRASE*',
	'TOKEN',
	'SECRET',
];

const PATTERNS = 32;
const PATTERN_BYTES = 32;
/** One byte says where it stands, and one ends it. */
const TEXT_BYTES = PATTERN_BYTES - 2;
/** enum env_where: it need not begin there, it need not end there. */
const [NOT_AT_START, NOT_AT_END] = [1, 2];

/** The table of the names. Throws PatternError if one is wrong, or there are too many. */
export function compileEnvironment(names: readonly string[]): Uint8Array {
	const wanted = [...new Set(names)];
	if (wanted.length > PATTERNS)
		throw new PatternError(
			`${wanted.length} names of environment variables are more than the ${PATTERNS} that there is room for, ${secretNames.length} of them for those that ship`,
		);
	const bytes = Buffer.alloc(PATTERNS * PATTERN_BYTES);
	for (const [index, written] of wanted.entries()) {
		const refuse = (why: string) => new PatternError(`the environment variable "${written}" ${why}`);
		const [, before, text = '', behind] = /^(\*?)([^*]*)(\*?)$/.exec(written) ?? [];
		if (before === undefined)
			throw refuse(
				'has a * in a place where none can stand: only the first and the last character may be one',
			);
		if (text === '') throw refuse('would stand for all');
		if (text.includes('=') || text.includes('\0'))
			throw refuse('is no name: it has a character that none has');
		if (Buffer.byteLength(text) > TEXT_BYTES)
			throw refuse(`is too long: it may have ${TEXT_BYTES} bytes, and has ${Buffer.byteLength(text)}`);
		bytes[index * PATTERN_BYTES] = (before ? NOT_AT_START : 0) | (behind ? NOT_AT_END : 0);
		bytes.write(text, index * PATTERN_BYTES + 1);
	}
	return bytes;
}
