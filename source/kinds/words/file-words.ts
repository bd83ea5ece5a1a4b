// SPDX-License-Identifier: MIT
// Words for what calls on names ask for (x86-64). The test compares each with the headers of the system.
import {spell, type Words} from './flags.ts';

/** Flags of the calls that start at a directory, but for those whose bit means something else to each. */
export const atWords: Words = [
	['AT_SYMLINK_NOFOLLOW', 0x100],
	['AT_SYMLINK_FOLLOW', 0x400],
	['AT_EMPTY_PATH', 0x1000],
];
/** Flags of setxattr. */
export const xattrWords: Words = [
	['XATTR_CREATE', 1],
	['XATTR_REPLACE', 2],
];

/** The AT_ flags of a call, empty for none. */
export const atFlags = (flags: number): string => spell(flags, atWords);
/** The flags of a setxattr, empty for none. */
export const xattrFlags = (flags: number): string => spell(flags, xattrWords);

const UNCHANGED = 0xffff_ffff;
/** An owner or group as chown asks for it. */
export const ownerText = (id: number): string => (id === UNCHANGED ? 'unchanged' : String(id));

/** The farthest second that a Date holds, before 1970 and after. */
const FARTHEST_S = 8.64e12;
/** A time that a call gave: ISO 8601 in UTC with nanoseconds, or the word that stood in its place. */
export function givenTime(as: string, s: number, ns: number): string {
	if (as !== 'given') return as || 'unknown';
	if (Math.abs(s) > FARTHEST_S) return `${s} s`;
	const second = new Date(s * 1000).toISOString().replace(/\.\d+Z$/, '');
	return `${second}.${String(ns).padStart(9, '0')}Z`;
}
