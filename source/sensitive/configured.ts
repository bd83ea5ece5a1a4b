// SPDX-License-Identifier: MIT
// The groups of sensitive paths that a configuration asks for.

import type {PathForm, PathNames, Settings} from '../configuration/settings.ts';
import {nearest} from '../nearest.ts';
import {defaultGroups, type Group} from './groups.ts';
import {PatternError} from './pattern.ts';

/** The reason of a path that somebody configured. */
const CONFIGURED = 'the configuration guards it';

type Form = {
	readonly fits: RegExp;
	readonly takes: string;
	readonly pattern: (name: string) => string;
};

/** Each form of a name as `parsePattern` reads it. */
const forms: Readonly<Record<PathForm, Form>> = {
	exact: {fits: /^\/[^*]*[^*/]$/, takes: 'a full path of a file', pattern: name => name},
	prefix: {
		fits: /^\/[^*]*$/,
		takes: 'the start of a full path',
		pattern: name => (name.endsWith('/') ? name : `${name}*`),
	},
	basename: {fits: /^[^*/]+$/, takes: 'the name of a file without its folder', pattern: name => name},
	suffix: {fits: /^[^*]*[^*/]$/, takes: 'the end of a path', pattern: name => `*${name}`},
	folder: {
		fits: /^[^*/]+$/,
		takes: 'the name of a folder without those around it',
		pattern: name => `${name}/`,
	},
};

function patternsOf({form, names}: PathNames): readonly string[] {
	const {fits, takes, pattern} = forms[form];
	return names.map(name => {
		if (!fits.test(name)) throw new PatternError(`${form} takes ${takes} and no *, not "${name}"`);
		return pattern(name);
	});
}

/** Its name is never told. */
const EXCLUDED = 'excluded';

/**
 * The groups of the table with what was configured: groups that are removed are not there, what is added stands behind them, and what is
 * excluded is never guarded. Throws PatternError.
 */
export function groupsOf({sensitive: {add, remove, exclude}}: Pick<Settings, 'sensitive'>): readonly Group[] {
	const names: readonly string[] = defaultGroups.map(({name}) => name);
	for (const name of remove) {
		const meant = nearest(name, names);
		if (!names.includes(name))
			throw new PatternError(
				`there is no group "${name}" to remove${meant === undefined ? '' : `. Did you mean ${meant}?`}`,
			);
	}
	const added = Map.groupBy(add, ({group, access}) => `${access} ${group}`);
	return [
		...defaultGroups.filter(({name}) => !remove.includes(name)),
		...[...added.values()].flatMap(([first, ...more]) =>
			first
				? [
						{
							name: first.group,
							why: CONFIGURED,
							access: first.access,
							patterns: [first, ...more].flatMap(patternsOf),
						},
					]
				: [],
		),
		...(exclude.length > 0
			? [{name: EXCLUDED, why: CONFIGURED, access: 'never' as const, patterns: exclude.flatMap(patternsOf)}]
			: []),
	];
}
