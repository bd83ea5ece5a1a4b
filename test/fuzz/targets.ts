// SPDX-License-Identifier: MIT
import type {Target} from './target.ts';

type Load = () => Promise<Target<never>>;
/** Of a target only its own inputs may be made: what it takes them for is between it and itself. */
const load =
	<Input>(from: () => Promise<Target<Input>>): Load =>
	async () =>
		(await from()) as unknown as Target<never>;

/** All that is fuzzed, each loaded when it is asked for: what one keeps in memory is not the other's. */
export const targets: ReadonlyMap<string, Load> = new Map([
	['recording', load(async () => (await import('./targets/recording.ts')).recording)],
	['filter', load(async () => (await import('./targets/filter.ts')).filter)],
	['safe-text', load(async () => (await import('./targets/safe-text.ts')).safeTexts)],
	['configuration', load(async () => (await import('./targets/configuration.ts')).configuration)],
	['history', load(async () => (await import('./targets/history.ts')).history)],
	['flags', load(async () => (await import('./targets/flags.ts')).flags)],
	['keys', load(async () => (await import('./targets/keys.ts')).keys)],
	['addon', load(async () => (await import('./targets/addon-arguments.ts')).addonArguments)],
]);
