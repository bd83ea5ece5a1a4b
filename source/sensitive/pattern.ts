// SPDX-License-Identifier: MIT
// How a sensitive path is written down, and what a path must have to be meant by it. The kernel side compares the same bytes in the same places.

/** Where the text of a pattern stands in a path; the numbers of enum sensitive_place (bpf/sensitive.h). */
export const places = {whole: 0, start: 1, end: 2, folder: 3, name: 4} as const;
/** One of the `places`. */
type Place = keyof typeof places;

/** A pattern, parsed: the text, which begins or ends with the slash beside it where there is one, and its place. */
export type Pattern = {readonly place: Place; readonly text: string};

/** UTF-8 bytes of a pattern's text. Fewer would mean nearly every path; more the kernel side does not compare. */
const textBytes = {least: 4, most: 64} as const;

/** A list of sensitive paths is wrong; the message names the pattern and says why. */
export class PatternError extends Error {}

function parts(pattern: string): Pattern {
	const absolute = pattern.startsWith('/');
	if (pattern.startsWith('*')) return {place: 'end', text: pattern.slice(1)};
	if (pattern.endsWith('*')) {
		const text = pattern.slice(0, -1);
		return absolute ? {place: 'start', text} : {place: 'name', text: `/${text}`};
	}
	if (pattern.endsWith('/'))
		return absolute ? {place: 'start', text: pattern} : {place: 'folder', text: `/${pattern}`};
	return absolute ? {place: 'whole', text: pattern} : {place: 'end', text: `/${pattern}`};
}

/**
 * Reads a pattern; throws PatternError.
 *
 *	/etc/shadow       this file
 *	/etc/pam.d/       all below this folder
 *	/dev/sd*          all whose path begins so
 *	.netrc            a file of this name in any folder
 *	.aws/credentials  the same, and the folders before it
 *	.ssh/             the files of a folder of this name, wherever it is
 *	.env.*            a file whose name begins so
 *	*.pem             a file whose name ends so
 */
export function parsePattern(pattern: string): Pattern {
	const refuse = (why: string) => new PatternError(`the sensitive path "${pattern}" ${why}`);
	const {place, text} = parts(pattern);
	const bytes = Buffer.byteLength(text);
	if (text.includes('*'))
		throw refuse('has a * in a place where none can stand: only the first or the last character may be one');
	if (place === 'name' && text.includes('/', 1)) throw refuse('must begin with / if it is to end with *');
	if (text.includes('\0') || text.includes('//')) throw refuse('is no path');
	if (bytes < textBytes.least) throw refuse('is too short: it would stand for nearly everything');
	if (bytes > textBytes.most)
		throw refuse(`is too long: it may have ${textBytes.most} bytes, and has ${bytes}`);
	return {place, text};
}

/** Whether a pattern means this path. */
export function means({place, text}: Pattern, path: string): boolean {
	const slash = path.lastIndexOf('/');
	switch (place) {
		case 'whole':
			return path === text;
		case 'start':
			return path.startsWith(text);
		case 'end':
			return path.endsWith(text);
		case 'folder':
			return slash >= 0 && path.slice(0, slash + 1).endsWith(text);
		case 'name':
			return slash >= 0 && path.startsWith(text, slash);
	}
}
