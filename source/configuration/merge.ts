// SPDX-License-Identifier: MIT
// Files laid over the defaults, the machine's first: of single values the last one counts, lists and kinds add up.
import {compileSensitive} from '../sensitive/compile.ts';
import {groupsOf} from '../sensitive/configured.ts';
import {compileEnvironment, secretNames} from '../sensitive/environment.ts';
import {PatternError} from '../sensitive/pattern.ts';
import {AUTOMATIC} from '../ui/theme/names.ts';
import {takeBeeTrace} from './bee-trace.ts';
import {ConfigurationError} from './files.ts';
import type {Parsed} from './parse.ts';
import type {ScreenSettings} from './screen.ts';
import type {ScreenContent} from './screen-schema.ts';
import {
	type Configuration,
	defaults,
	type PathNames,
	pathForms,
	type SettingName,
	type Settings,
	type SeverityOverride,
} from './settings.ts';

type Writable = {-readonly [K in SettingName]: Settings[K]};
type Forms = {readonly [K in (typeof pathForms)[number]]?: readonly string[] | undefined};

/** The one form that an entry is written in. */
function pathNames(entry: Forms): PathNames {
	const form = pathForms.find(form => entry[form] !== undefined) ?? 'exact';
	return {form, names: entry[form] ?? []};
}

/** Of these each file says a part. */
const ADD_UP: ReadonlySet<SettingName> = new Set(['sensitive', 'kinds', 'screen']);

/** Key by key the last one counts; views add up. */
function mergeScreen(
	before: ScreenSettings,
	{theme, refresh, columns, views, mouse}: ScreenContent,
): ScreenSettings {
	return {
		theme: theme === undefined ? before.theme : theme === AUTOMATIC ? undefined : theme,
		refreshMs: refresh ?? before.refreshMs,
		columns: {...before.columns, ...columns},
		views: new Map([...before.views, ...Object.entries(views ?? {})]),
		mouse: mouse ?? before.mouse,
	};
}

/** What only the tables of the kernel side can refuse, so that it is refused before anything is opened. */
function checkPatterns(settings: Settings, from: ReadonlyMap<string, string>): void {
	const check = (name: SettingName, make: () => unknown) => {
		try {
			make();
		} catch (error) {
			if (!(error instanceof PatternError)) throw error;
			throw new ConfigurationError(`the configuration cannot be used:\n${from.get(name)}: ${error.message}`);
		}
	};
	check('sensitive', () => compileSensitive(groupsOf(settings)));
	check('environmentNames', () => compileEnvironment([...secretNames, ...settings.environmentNames]));
}

/** What files say, in the order in which they count. Throws ConfigurationError. */
export function mergeFiles(files: readonly Parsed[]): Configuration {
	const settings: Writable = {...defaults};
	const from = new Map<string, string>();
	const notices: string[] = [];
	const set = <K extends SettingName>(name: K, value: Settings[K] | undefined, where: string) => {
		if (value === undefined) return;
		settings[name] = value;
		const before = Array.isArray(value) || ADD_UP.has(name) ? from.get(name) : undefined;
		from.set(name, before === undefined ? where : `${before}, ${where}`);
	};
	const some = <T>(before: readonly T[], more: readonly T[]) =>
		more.length > 0 ? [...before, ...more] : undefined;
	for (const parsed of files) {
		const {content, lineOf, path} = parsed;
		const at = (...where: ReadonlyArray<string | number>) => `${path}:${lineOf(...where)}`;
		const {kinds, rings, queue, history, masking, environment, sensitive, severity, ascii, screen} = content;
		if (kinds) set('kinds', {...settings.kinds, ...(kinds as Record<string, boolean>)}, at('kinds'));
		set('vitalBytes', rings?.vital, at('rings', 'vital'));
		set('bulkBytes', rings?.bulk, at('rings', 'bulk'));
		set('queueBytes', queue, at('queue'));
		set('historyBytes', history, at('history'));
		set('masking', masking?.enabled, at('masking', 'enabled'));
		set('ascii', ascii, at('ascii'));
		set('screen', screen && mergeScreen(settings.screen, screen), at('screen'));
		set(
			'maskingPatterns',
			some(settings.maskingPatterns, masking?.patterns ?? []),
			at('masking', 'patterns'),
		);
		set(
			'severity',
			// What was said last is asked first.
			severity && [
				...severity.map(
					({kind, severity, exempt, why}): SeverityOverride => ({
						kind,
						severity,
						exe: exempt?.exe ?? [],
						parentExe: exempt?.parent_exe ?? [],
						why: why ?? 'the configuration says so',
					}),
				),
				...settings.severity,
			],
			at('severity'),
		);
		set(
			'environmentNames',
			some(settings.environmentNames, environment?.names ?? []),
			at('environment', 'names'),
		);
		if (sensitive)
			set(
				'sensitive',
				{
					add: [
						...settings.sensitive.add,
						...(sensitive.add ?? []).map(({group, access, ...forms}) => ({
							group,
							access,
							...pathNames(forms as Forms),
						})),
					],
					remove: [...settings.sensitive.remove, ...(sensitive.remove ?? [])],
					exclude: [...settings.sensitive.exclude, ...(sensitive.exclude ?? []).map(pathNames)],
				},
				at('sensitive'),
			);
		const taken = takeBeeTrace(parsed);
		set(
			'environmentNames',
			some(settings.environmentNames, taken.environmentNames),
			at('memory', 'secret_env_patterns'),
		);
		if (taken.add.length + taken.exclude.length > 0)
			set(
				'sensitive',
				{
					...settings.sensitive,
					add: [...settings.sensitive.add, ...taken.add],
					exclude: [...settings.sensitive.exclude, ...taken.exclude],
				},
				at('files'),
			);
		if (taken.withoutEffect.length > 0)
			notices.push(`${path}: accepted, but not in force: ${taken.withoutEffect.join(', ')}`);
	}
	checkPatterns(settings, from);
	return {settings, from, notices};
}
