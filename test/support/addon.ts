// SPDX-License-Identifier: MIT
// The native addon as it is, without codec, model and limits on top: for tests of the addon itself. Another build of it is chosen by BEE_ADDON.
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {ClockPair} from '../../source/capture/clock.ts';
import type {Scope} from '../../source/capture/live.ts';
import type {Counters, Latencies, Program, ProgramRuns} from '../../source/capture/source.ts';

export type Settings = Scope & {readonly drainEveryMs?: number};

export type Session = {
	configure(settings: Settings): void;
	begin(): void;
	loading(): boolean;
	load(): void;
	take(into: Uint8Array): number;
	onArrival(call: () => void): void;
	awaitArrival(): void;
	counters(): Counters & {readonly malformed: number; readonly snapshot: number};
	programs(): readonly Program[];
	statistics(on: boolean): void;
	programRuns(): readonly ProgramRuns[];
	latencies(): Latencies;
	close(): void;
};

type Addon = {
	readonly Session: new () => Session;
	readonly clock: () => ClockPair;
	readonly digest: string;
	readonly version: string;
	readonly giveBackMemory: () => void;
	readonly loadAhead: () => void;
	readonly dropPrivileges: (becoming?: unknown) => void;
};

export const addonPath = process.env.BEE_ADDON ?? join(import.meta.dirname, '../../native/build/bee.node');
export const addon = createRequire(import.meta.url)(addonPath) as Addon;

/** A session under way; whoever opens it closes it. */
export function openSession(settings: Settings): Session {
	const session = new addon.Session();
	session.configure(settings);
	session.load();
	return session;
}

/** What the function throws; undefined if it does not. */
export function thrownBy(act: () => unknown): unknown {
	try {
		act();
		return undefined;
	} catch (error) {
		return error;
	}
}
