// SPDX-License-Identifier: MIT
// Which group a path belongs to: the kernel side has said that there is one, here it gets its name.
import {accessBits} from './compile.ts';
import {defaultGroups, type Group} from './groups.ts';
import {means, type Pattern, parsePattern} from './pattern.ts';

/** What was done to a path, as bits of `accessBits`. */
export const READ = accessBits.r;
export const WRITE = accessBits.w;

const REMEMBERED = 1024;

/** A function that tells the first group that guards a path against this access; undefined if none does. */
export function matcherOf(groups: readonly Group[]): (path: string, access: number) => string | undefined {
	const all = groups.map(({name, access, patterns}) => ({
		name,
		bits: accessBits[access],
		patterns: patterns.map(parsePattern),
	}));
	const parsed = all.filter(({bits}) => bits !== accessBits.never);
	const never = all.filter(({bits}) => bits === accessBits.never).flatMap(({patterns}) => patterns);
	// Of a folder that is excluded nothing counts, however deep; the kernel side looks at the last folder alone.
	const excludes = (pattern: Pattern, path: string) =>
		pattern.place === 'folder' ? path.includes(pattern.text) : means(pattern, path);
	// The same few paths come again and again.
	const known = new Map<string, string | undefined>();
	return (path, access) => {
		const key = `${access}${path}`;
		if (known.has(key)) return known.get(key);
		const group = never.some(pattern => excludes(pattern, path))
			? undefined
			: parsed.find(({bits, patterns}) => bits & access && patterns.some(pattern => means(pattern, path)))
					?.name;
		if (known.size >= REMEMBERED) known.clear();
		known.set(key, group);
		return group;
	};
}

let current = matcherOf(defaultGroups);

/** From now on these groups give the names. Throws PatternError. */
export function watchGroups(groups: readonly Group[]): void {
	current = matcherOf(groups);
}

/** The first of the groups watched that guards a path against this access. */
export const groupOf = (path: string, access: number): string | undefined => current(path, access);
