// SPDX-License-Identifier: MIT
import type {Scope} from '../capture/live.ts';
import type {Source} from '../capture/source.ts';
import {localUsers} from '../capture/users.ts';
import type {Settings} from '../configuration/settings.ts';
import {eventKinds} from '../kinds/index.ts';
import type {Plan} from '../scope/plan.ts';
import {createGrader} from '../severity/grade.ts';
import {understood} from './filter.ts';
import {openLiveAsideOrFail, openRecording} from './open.ts';
import {kindsOf} from './options.ts';

/**
 * How --scope is done beside the flags that bound kinds, processes and users; undefined without a text. Throws UsageError where it cannot be
 * understood, or where nothing can pass it.
 */
export async function planOf(
	text: string | undefined,
	flags: Scope,
	captured: readonly string[],
	users: Readonly<Record<number, string>> = localUsers(),
): Promise<Plan | undefined> {
	if (text === undefined) return undefined;
	return understood('--scope', text, async () => {
		const {planScope} = await import('../scope/plan.ts');
		return planScope(text, {flags, captured, users});
	});
}

async function narrowed(source: Source, plan: Plan | undefined, {severity}: Settings): Promise<Source> {
	if (!plan) return source;
	const {scoped} = await import('../scope/scoped.ts');
	return scoped(source, plan, createGrader(severity));
}

/** Opens live capture of what flags and --scope ask for, while this thread goes on. Throws Failure, UsageError. */
export async function openScoped(
	text: string | undefined,
	flags: Scope,
	settings: Settings,
): Promise<Source> {
	const plan = await planOf(text, flags, kindsOf(settings));
	return narrowed(await openLiveAsideOrFail(plan?.scope ?? flags, settings), plan, settings);
}

/** Opens a recording of which only that comes, as fast as it is taken. Throws Failure, UsageError. */
export async function openScopedRecording(
	path: string,
	text: string | undefined,
	flags: Scope,
	settings: Settings,
): Promise<Source> {
	const source = openRecording(path, Number.POSITIVE_INFINITY, settings);
	try {
		return await narrowed(source, await planOf(text, flags, eventKinds, source.origin.users), settings);
	} catch (error) {
		source.close();
		throw error;
	}
}
