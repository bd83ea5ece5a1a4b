// SPDX-License-Identifier: MIT
// The only file that loads the addon.
import {createRequire} from 'node:module';
import {hostname, release} from 'node:os';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import manifest from '../../package.json' with {type: 'json'};
import {createContainerStates} from '../context/container-states.ts';
import {seenByItself, unaskedKinds} from '../kinds/index.ts';
import {compilePatterns} from '../masking/mask-arguments.ts';
import {createMasker, type Masker} from '../masking/masker.ts';
import {root} from '../root.ts';
import {compileSensitive} from '../sensitive/compile.ts';
import {compileEnvironment, secretNames} from '../sensitive/environment.ts';
import {defaultGroups, type Group} from '../sensitive/groups.ts';
import {watchGroups} from '../sensitive/match.ts';
import type {ClockPair} from './clock.ts';
import {ownCodec} from './codec.ts';
import {type Helper, type HelperCalls, startHelper} from './helper.ts';
import {layout} from './layout.generated.ts';
import {limits} from './limits.ts';
import {createPrivileges} from './privileges.ts';
import {localServices} from './services.ts';
import type {Counters, Latencies, Program, ProgramRuns, Rooms, Source} from './source.ts';
import {createStatistics} from './statistics.ts';
import {localGroups, localUsers} from './users.ts';

/** Whether the programs are attached: that takes some 200 ms. */
const LOOK_EVERY_MS = 2;
/** By then the screen is imported, and waits for the programs. */
const IDLE_MS = 1;
/** When the program does not need any more what only its start needs: after the first screen, and after V8 has compiled what runs often. */
const SETTLED_MS = [2000, 15_000, 60_000] as const;

/** What the kernel side shall see. Everything is optional: no bound. Sizes in bytes. */
export type Scope = {
	/** Unless told, all that are not to be asked for; who was there before is always told. */
	readonly kinds?: readonly string[];
	/** Of `kinds`, those that come of everybody, whatever pids and uids say: by them the others are understood. */
	readonly learnt?: readonly string[];
	readonly pids?: readonly number[];
	readonly uids?: readonly number[];
	readonly vitalBytes?: number;
	readonly bulkBytes?: number;
	readonly queueBytes?: number;
	readonly backlogBytes?: number;
	/** The thread that empties the rings never sleeps: records are with it within microseconds, at the cost of a whole CPU. */
	readonly lowLatency?: boolean;
	/** Keeps how long records took to that thread, for `latencies`. */
	readonly measureLatency?: boolean;
	/** Starts a helper that keeps the rights which the screen needs once the others are given up. */
	readonly helped?: boolean;
	/** The paths that matter, instead of the `defaultGroups`. */
	readonly sensitive?: readonly Group[];
	/** Names of environment variables that matter, instead of the `secretNames`. */
	readonly environment?: readonly string[];
};

type Session = {
	configure(
		settings: Omit<Scope, 'sensitive' | 'environment'> & {
			readonly drainEveryMs: number;
			readonly sensitive: Uint8Array;
			readonly environment: Uint8Array;
		},
	): void;
	begin(): void;
	loading(): boolean;
	load(): void;
	take(into: Uint8Array): number;
	onArrival(call: () => void): void;
	awaitArrival(): void;
	counters(): Counters;
	programs(): ReadonlyArray<Omit<Program, 'wanted'>>;
	statistics(on: boolean): void;
	programRuns(): readonly ProgramRuns[];
	latencies(): Latencies;
	close(): void;
};
type Addon = {
	readonly Session: new () => Session;
	readonly digest: string;
	readonly version: string;
	readonly clock: () => ClockPair;
	readonly giveBackMemory: () => void;
	readonly dropPrivileges: Parameters<typeof createPrivileges>[0];
} & HelperCalls;

/** Live events cannot be had; the message says what is missing and what to do. */
export class CaptureError extends Error {
	/** `EPERM`: not enough privilege, or BPF is refused; `ENOENT`, `ESTALE`: not (re)built. */
	readonly code: string;

	constructor(code: string, message: string) {
		super(message);
		this.code = code;
	}
}

function loadAddon(): Addon {
	let addon: Addon;
	try {
		addon = createRequire(import.meta.url)(fileURLToPath(new URL('native/build/bee.node', root))) as Addon;
	} catch (error) {
		const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
		throw new CaptureError('ENOENT', `the native addon cannot be loaded (${why}): run \`npm run build\``);
	}
	if (addon.digest !== layout.digest)
		throw new CaptureError(
			'ESTALE',
			'the native addon writes other records than this build reads: run `npm run generate`, then `npm run build`',
		);
	if (addon.version !== manifest.version)
		throw new CaptureError(
			'ESTALE',
			`the native addon is of version ${addon.version}, and the rest is ${manifest.version}: run \`npm run build\``,
		);
	return addon;
}

/** A session that is configured, and what of the scope is asked for later. */
type Prepared = {
	readonly addon: Addon;
	readonly session: Session;
	readonly kinds: readonly string[];
	readonly groups: readonly Group[];
	readonly rooms: Rooms;
	readonly helper: Helper | undefined;
};

function prepare({helped, ...scope}: Scope): Prepared {
	const addon = loadAddon();
	const session = new addon.Session();
	const {drainEveryMs, backlogBytes} = limits;
	const {vitalBytes, bulkBytes, queueBytes} = {...limits, ...scope};
	const rooms = {vitalBytes, bulkBytes, queueBytes};
	const kinds = [...(scope.kinds ?? seenByItself), ...unaskedKinds];
	const groups = scope.sensitive ?? defaultGroups;
	const sensitive = compileSensitive(groups);
	const environment = compileEnvironment(scope.environment ?? secretNames);
	session.configure({drainEveryMs, backlogBytes, ...scope, ...rooms, kinds, sensitive, environment});
	// Before anything is captured: it is no event.
	const helper = helped ? startHelper(addon) : undefined;
	return {addon, session, kinds, groups, rooms, helper};
}

/** Has the addon do it. Throws CaptureError. */
function attempt(act: () => void, helper: Helper | undefined): void {
	try {
		act();
	} catch (error) {
		helper?.close();
		const {code, message} = error as Error & {code?: string};
		throw new CaptureError(code ?? 'EIO', message);
	}
}

function sourceOf({addon, session, kinds, groups, rooms, helper}: Prepared, masker: Masker | null): Source {
	watchGroups(groups);
	let closed = false;
	let arrived = () => {};
	session.onArrival(() => arrived());
	const statistics = createStatistics(session, helper);
	return {
		origin: {
			host: hostname(),
			kernel: release(),
			clock: addon.clock(),
			users: localUsers(),
			groups: localGroups(),
			services: localServices(),
		},
		codec: ownCodec,
		live: true,
		containers: createContainerStates('/', helper?.containerFile),
		take: into => {
			const length = session.take(into);
			masker?.(into, length);
			return length;
		},
		onArrival: then => {
			arrived = then;
			if (!closed) session.awaitArrival();
		},
		ended: () => closed,
		damage: () => undefined,
		now: () => Number(addon.clock().boot),
		counters: () => session.counters(),
		latencies: () => session.latencies(),
		rooms,
		statistics,
		privileges: createPrivileges(addon.dropPrivileges, helper),
		programs: () =>
			session.programs().map(program => ({
				...program,
				wanted:
					program.kind === null
						? program.serves.length === 0 || program.serves.some(kind => kinds.includes(kind))
						: kinds.includes(program.kind),
			})),
		close: () => {
			closed = true;
			statistics.watch(false);
			helper?.close();
			session.close();
		},
	};
}

/**
 * Starts to capture this machine's events. No record leaves it with a secret in its command line; whoever wants those asks with `null`
 * for no masker. Throws CaptureError if that cannot be, TypeError or PatternError if the scope is wrong.
 */
export function openLive(scope: Scope, masker: Masker | null = createMasker(ownCodec)): Source {
	const prepared = prepare(scope);
	attempt(() => prepared.session.load(), prepared.helper);
	return sourceOf(prepared, masker);
}

/** The same, with the programs loaded and attached by a thread of the addon: this one goes on meanwhile. */
export async function openLiveAside(
	scope: Scope,
	masker: Masker | null = createMasker(ownCodec),
): Promise<Source> {
	const prepared = prepare(scope);
	const {session} = prepared;
	attempt(() => session.begin(), prepared.helper);
	if (masker) globalThis.setTimeout(compilePatterns, IDLE_MS);
	while (session.loading()) await setTimeout(LOOK_EVERY_MS);
	attempt(() => session.load(), prepared.helper);
	for (const ms of SETTLED_MS) globalThis.setTimeout(prepared.addon.giveBackMemory, ms).unref();
	return sourceOf(prepared, masker);
}
