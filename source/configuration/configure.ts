// SPDX-License-Identifier: MIT
import {UsageError} from '../cli/failure.ts';
import {AUTOMATIC, type ThemeName, themeNames} from '../ui/theme/names.ts';
import {type ConfigurationFile, type Person, placesOf, readNamed, readTrusted} from './files.ts';
import {whoRuns} from './person.ts';
import type {ScreenSettings} from './screen.ts';
import {type Configuration, defaults, type SettingName, type Settings} from './settings.ts';

/** The flags that are settings, too. */
export type SettingFlags = {
	readonly config?: string | undefined;
	readonly showSecrets?: boolean | undefined;
	readonly ascii?: boolean | undefined;
	readonly theme?: string | undefined;
	readonly mouse?: boolean | undefined;
	readonly also?: readonly string[] | undefined;
	readonly envReads?: boolean | undefined;
	readonly kind?: readonly string[] | undefined;
};

function over(configuration: Configuration, changes: Partial<Settings>, flag: string): Configuration {
	const from = new Map(configuration.from);
	for (const name of Object.keys(changes) as SettingName[]) from.set(name, flag);
	return {...configuration, settings: {...configuration.settings, ...changes}, from};
}

/** The rest of the screen stays as files said, so they are still named. */
function overScreen(
	configuration: Configuration,
	changes: Partial<ScreenSettings>,
	flag: string,
): Configuration {
	const before = configuration.from.get('screen');
	const screen = {...configuration.settings.screen, ...changes};
	return over(configuration, {screen}, before === undefined ? flag : `${before}, ${flag}`);
}

/** The theme that --theme names; undefined for the one that suits the terminal. */
function themeNamed(text: string): ThemeName | undefined {
	const name = themeNames.find(name => name === text);
	if (name !== undefined || text === AUTOMATIC) return name;
	throw new UsageError(`--theme takes one of ${[AUTOMATIC, ...themeNames].join(', ')}, not "${text}"`);
}

/** What reads with the rights of who called sudo: errors quote what stands in a file, and tell him nothing that he may not read himself. */
async function actingFor(person: Person): Promise<<T>(act: () => T) => T> {
	if (!person.sudoUid) return act => act();
	const {asOwner, ownerOf} = await import('../files/rights.ts');
	const owner = ownerOf(person);
	return act => asOwner(owner, act);
}

const noticing = (configuration: Configuration, notice: string): Configuration => ({
	...configuration,
	notices: [...configuration.notices, notice],
});

/**
 * Defaults, then the machine's file and the person's (or the one that is named instead of them), then flags. Throws ConfigurationError. The
 * parsers are loaded only where there is a file.
 */
export async function configure(
	{config, showSecrets, ascii, theme, mouse, envReads, kind, also}: SettingFlags,
	person: Person = whoRuns(),
): Promise<Configuration> {
	const files: ConfigurationFile[] = [];
	const passedOver: string[] = [];
	const asPerson = await actingFor(person);
	for (const [index, path] of (config === undefined ? placesOf(person) : []).entries()) {
		const read = () => readTrusted(path, person);
		// The first is the machine's, which may be for root alone.
		const found = index === 0 ? read() : asPerson(read);
		if (found === undefined) continue;
		if ('distrusted' in found) passedOver.push(`${path} is passed over: ${found.distrusted}`);
		else files.push(found);
	}
	if (config !== undefined) files.push(asPerson(() => readNamed(config)));
	let configuration: Configuration = {settings: defaults, from: new Map(), notices: []};
	if (files.length > 0) {
		const [{parseConfiguration}, {mergeFiles}, {checkViews}] = await Promise.all([
			import('./parse.ts'),
			import('./merge.ts'),
			import('./views.ts'),
		]);
		const parsed = files.map(parseConfiguration);
		for (const each of parsed) await checkViews(each);
		configuration = mergeFiles(parsed);
	}
	configuration = {...configuration, notices: [...passedOver, ...configuration.notices]};
	const asked =
		configuration.settings.kinds.env_read ||
		envReads ||
		kind?.includes('env_read') ||
		also?.includes('env_read');
	if (configuration.settings.environmentNames.length > 0 && !asked)
		configuration = noticing(
			configuration,
			`environment variables are looked at only where env_read is asked for: --env-reads, or kinds: {env_read: on} (${configuration.from.get('environmentNames')})`,
		);
	if (showSecrets) configuration = over(configuration, {masking: false}, '--show-secrets');
	if (ascii !== undefined) configuration = over(configuration, {ascii}, '--ascii');
	if (theme !== undefined) configuration = overScreen(configuration, {theme: themeNamed(theme)}, '--theme');
	if (mouse !== undefined)
		configuration = overScreen(configuration, {mouse}, mouse ? '--mouse' : '--no-mouse');
	return configuration;
}
