// SPDX-License-Identifier: MIT
// The commands that fill the screen, or draw it once.
import type {Source} from '../capture/source.ts';
import {whoRuns} from '../configuration/person.ts';
import type {Settings} from '../configuration/settings.ts';
import {Failure, sentenceOf, UsageError} from './failure.ts';
import {boundsOf, kindsOf, scopeOf, speedOf} from './options.ts';
import {type Given, typed} from './usage.ts';

/** What --once asks for; undefined without it. Throws UsageError. */
async function onceOrNot(given: Given) {
	if (given.once) return (await import('./once-options.ts')).onceOf(given, boundsOf(given).forMs);
	for (const flag of ['view', 'by', 'size', 'for'] as const)
		if (given[flag] !== undefined) throw new UsageError(`${typed(flag)} goes with --once here`);
	return undefined;
}

/** Live capture that is being opened: the programs are loaded while the screen is, so nothing of the screen may come before them. */
async function capture(given: Given, settings: Settings): Promise<{readonly opening: Promise<Source>}> {
	const {openScoped} = await import('./scope.ts');
	const opening = openScoped(given.scope, scopeOf(given, kindsOf(settings)), settings);
	// Heard of once the screen is there.
	opening.catch(() => {});
	return {opening};
}

/**
 * Shows live events, a recording or the demo, as `name` says; `confined` gives up what only the start needs. Throws Failure where there is
 * nothing to show or no screen to show it on, UsageError where flags do not go together.
 */
export async function show(
	name: string,
	file: string | undefined,
	given: Given,
	settings: Settings,
	confined: (source: Source) => Promise<void>,
): Promise<void> {
	const once = await onceOrNot(given);
	// All of it at once, unless a moment of it was asked for.
	const speed = once && given.for === undefined ? Number.POSITIVE_INFINITY : speedOf(given);
	const live = name === 'replay' || name === 'demo' ? undefined : await capture(given, settings);
	const [drawing, {themesOfTerminal}, {openRecording, demoRecording}, {createGrader}, {keeperOf}] =
		await Promise.all([
			once ? import('./once.tsx').then(({showOnce}) => ({showOnce, once})) : import('./show-monitor.tsx'),
			import('../ui/theme.ts'),
			import('./open.ts'),
			import('../severity/grade.ts'),
			import('./keeper.ts'),
		]);
	const options = {
		filter: given.filter ?? '',
		historyBytes: settings.historyBytes,
		grader: createGrader(settings.severity),
		screen: settings.screen,
		person: whoRuns(),
		keeper: keeperOf(given.config),
	};
	const themeFor = themesOfTerminal(settings.ascii);
	const draw = async (source: Source, notice?: string): Promise<void> => {
		const begin = () => confined(source);
		if (!('once' in drawing)) return drawing.showMonitor(source, themeFor, {...options, notice, begin});
		// Later nobody lets us: here it is known that they will be looked at.
		if (drawing.once.start.view === 'self') source.statistics?.watch(true);
		await begin();
		return drawing.showOnce(source, themeFor, {...options, notice}, drawing.once);
	};
	const demo = () => openRecording(demoRecording, speed, settings);
	if (name === 'replay') return draw(openRecording(file ?? '', speed, settings));
	if (!live) return draw(demo());
	let source: Source;
	try {
		source = await live.opening;
	} catch (error) {
		if (!given.orDemo || !(error instanceof Failure)) throw error;
		const why = sentenceOf(error);
		const {tell} = await import('./tell.ts');
		tell(`${why}. This is the demo.`);
		return draw(demo(), `demo: ${why}`);
	}
	return draw(source);
}
