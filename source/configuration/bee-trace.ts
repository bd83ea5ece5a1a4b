// SPDX-License-Identifier: MIT
// What becomes of the keys of bee-trace's security.yml here: what there is, is done; the rest is accepted, and said to change nothing.
import type {Parsed} from './parse.ts';
import type {FileContent} from './schema.ts';
import type {PathForm, PathNames, SensitiveAddition} from './settings.ts';

/** The part of a configuration that such a file means. */
type Taken = {
	readonly add: readonly SensitiveAddition[];
	readonly exclude: readonly PathNames[];
	readonly environmentNames: readonly string[];
	/** Keys and patterns that change nothing, with their lines. */
	readonly withoutEffect: readonly string[];
};

const GROUP = 'security.yml';
const PLAIN = /^[^*?[\]]+$/;

/** One of its patterns as a form that we compare paths in; undefined where none says the same. */
export function formOf(glob: string): readonly [PathForm, string] | undefined {
	const [, folder] = /^\*\*\/([^/]+)\/\*\*$/.exec(glob) ?? [];
	if (folder && PLAIN.test(folder)) return ['folder', folder];
	const [, start] = /^(\/.*\/)\*\*?$/.exec(glob) ?? [];
	if (start && PLAIN.test(start)) return ['prefix', start];
	const [, ending] = /^(?:\*\*\/)?\*(\.[^/]+)$/.exec(glob) ?? [];
	if (ending && PLAIN.test(ending)) return ['suffix', ending];
	const [, rest] = /^\*\*\/(.+)$/.exec(glob) ?? [];
	if (rest && PLAIN.test(rest)) return rest.includes('/') ? ['suffix', `/${rest}`] : ['basename', rest];
	return glob.startsWith('/') && PLAIN.test(glob) ? ['exact', glob] : undefined;
}

function namesOf(globs: readonly string[]): {
	readonly names: readonly PathNames[];
	readonly lost: readonly string[];
} {
	const byForm = new Map<PathForm, string[]>();
	const lost: string[] = [];
	for (const glob of globs) {
		const form = formOf(glob);
		if (form) byForm.set(form[0], [...(byForm.get(form[0]) ?? []), form[1]]);
		else lost.push(glob);
	}
	return {names: [...byForm].map(([form, names]) => ({form, names})), lost};
}

const isEmpty = (value: unknown) =>
	value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);

/** Where what they ask for is so anyway, nothing is to be said. */
const SO_ANYWAY: Readonly<Record<string, (value: unknown) => boolean>> = {
	'memory.alert_on_memory_access': value => value === true,
	'performance.sampling_rate': value => value === 1,
	'advanced.enable_core': value => value === true,
};
const UNKNOWN_HERE = [
	[
		'network',
		['blocked_ips', 'blocked_domains', 'allowed_domains', 'monitored_ports', 'alert_on_any_connection'],
	],
	['memory', ['alert_on_memory_access', 'exclude_processes']],
	['reporting', undefined],
	['performance', undefined],
	['advanced', undefined],
] as const;

/** What a file says in the words of bee-trace. */
export function takeBeeTrace({content, lineOf}: Pick<Parsed, 'content' | 'lineOf'>): Taken {
	const withoutEffect: string[] = [];
	const globs = (key: 'watch_read' | 'watch_write' | 'exclude_paths') => {
		const {names, lost} = namesOf(content.files?.[key] ?? []);
		for (const glob of lost) withoutEffect.push(`files.${key} ${glob} (line ${lineOf('files', key)})`);
		return names;
	};
	for (const [section, named] of UNKNOWN_HERE) {
		const said = content[section as keyof FileContent];
		const keys = named ?? (typeof said === 'object' && said !== null ? Object.keys(said) : []);
		for (const key of keys) {
			const value = (said as Readonly<Record<string, unknown>> | undefined)?.[key];
			const name = `${section}.${key}`;
			if (!isEmpty(value) && !(Object.hasOwn(SO_ANYWAY, name) && SO_ANYWAY[name]?.(value)))
				withoutEffect.push(`${name} (line ${lineOf(section, key)})`);
		}
	}
	const added = (key: 'watch_read' | 'watch_write', access: 'r' | 'w') =>
		globs(key).map(names => ({group: GROUP, access, ...names}));
	return {
		add: [...added('watch_read', 'r'), ...added('watch_write', 'w')],
		exclude: globs('exclude_paths'),
		environmentNames: content.memory?.secret_env_patterns ?? [],
		withoutEffect,
	};
}
