// SPDX-License-Identifier: MIT
import type {ContainerStates} from '../context/container-states.ts';
import type {ClockPair} from './clock.ts';
import type {Codec} from './codec.ts';
import type {Playback} from './playback.ts';
import type {Privileges} from './privileges.ts';

/** What happened to the records of one kind. Everything but `sent` is loss. */
export type KindCount = {
	readonly sent: number;
	readonly ring_full: number;
	readonly no_slot: number;
	readonly unpaired: number;
};

/** The addon's books. Bytes and counts since the start; fills are of this moment. */
export type Counters = {
	readonly kinds: Readonly<Record<string, KindCount>>;
	readonly received: number;
	readonly receivedBytes: number;
	readonly queuedBytes: number;
	readonly queuePeakBytes: number;
	readonly vitalFill: number;
	readonly bulkFill: number;
	/** The most that was ever found in each ring; none in recordings. */
	readonly vitalPeak?: number;
	readonly bulkPeak?: number;
	/** What left the vital ring and waits for room in the queue; none in recordings. */
	readonly backlogBytes?: number;
	readonly backlogPeakBytes?: number;
	readonly drainCpuNs: number;
	readonly wakeups: number;
};

/** How long records took from their stamp to the thread that empties the rings: pairs of the least of a bucket in ns, an eighth of an octave wide, and how many fell into it. */
export type Latencies = {
	readonly vital: ReadonlyArray<readonly [least: number, count: number]>;
	readonly bulk: ReadonlyArray<readonly [least: number, count: number]>;
};

/** A BPF program and what became of it. */
export type Program = {
	readonly name: string;
	/** Null if it serves several kinds, or all. */
	readonly kind: string | null;
	/** The kinds that share it, where it has none of its own. */
	readonly serves: readonly string[];
	readonly hook: string;
	readonly attached: boolean;
	/** False if its kind is out of scope, so that it is not even loaded. */
	readonly wanted: boolean;
	readonly reason: string | null;
};

/** What the kernel counted of a BPF program since it was loaded, in the times when counting was on. */
export type ProgramRuns = {readonly name: string; readonly runs: number; readonly ns: number};

/** What each program costs. Counting costs something itself, on every run of every BPF program of the machine. */
export type Statistics = {
	/** Has them counted, or no more; counting ends by itself with the capture. */
	readonly watch: (on: boolean) => void;
	/** Of the programs that are attached. Handlers of sys_exit are not among them: their time is that of `dispatch`. */
	readonly runs: () => readonly ProgramRuns[];
	/** Why nothing is counted although it should be; undefined while all is well. */
	readonly reason: () => string | undefined;
};

/** How much there is room for between the kernel and `take`, in bytes. */
export type Rooms = {readonly vitalBytes: number; readonly bulkBytes: number; readonly queueBytes: number};

/** Where and when the records were made. */
export type Origin = {
	readonly host: string;
	readonly kernel: string;
	readonly clock: ClockPair;
	/** Names of the users of that machine, by number. */
	readonly users: Readonly<Record<number, string>>;
	/** Names of its groups, by number; none in recordings that were made before they were kept. */
	readonly groups: Readonly<Record<number, string>>;
	/** Names of its services, by `443/tcp`; none in recordings of earlier versions. */
	readonly services: Readonly<Record<string, string>>;
};

/** What was asked for in the filter language, and who does it. */
type SourceScope = {
	/** As it was typed. */
	readonly text: string;
	/** What the kernel side does, in words; empty where it has no part in it. */
	readonly kernel: readonly string[];
	/** What is tested after it, in the filter language. */
	readonly after: string | undefined;
	/** Events that came from the kernel side and were dropped after it, or only learnt from. No loss. */
	readonly out: () => number;
};

/** Live capture and replay alike: the rest of the program cannot tell them apart. */
export type Source = {
	readonly origin: Origin;
	readonly codec: Codec;
	readonly live: boolean;
	/** What the runtimes of this machine say of containers; a recording carries their ids alone. */
	readonly containers?: ContainerStates;
	/** How a recording is played; none where records come by themselves, or as fast as they are taken. */
	readonly playback?: Playback | undefined;
	/** Where a text bounds what comes. */
	readonly scope?: SourceScope;
	/**
	 * Moves whole records, each at a multiple of 8 bytes, into a buffer of at least `TAKE_BYTES`; returns how many bytes, 0 if there are none now.
	 * Goes on to work after close() until it has returned 0.
	 */
	readonly take: (into: Uint8Array) => number;
	/**
	 * Calls back once, soon after there is something to take, in place of who asked before. Of a live capture only: who has no such source
	 * looks by a timer.
	 */
	readonly onArrival?: (then: () => void) => void;
	/** No record will come any more. */
	readonly ended: () => boolean;
	/** Why the records end before they should; undefined while all is well. */
	readonly damage: () => string | undefined;
	/** Whether that is because its bytes are wrong, and not merely at an end. Of a recording only. */
	readonly corrupt?: () => boolean;
	/** The present moment on the clock of the records, in ns. */
	readonly now: () => number;
	readonly counters: () => Counters;
	readonly programs: () => readonly Program[];
	/** Of a live capture only, as what follows. */
	readonly rooms?: Rooms;
	readonly statistics?: Statistics;
	readonly privileges?: Privileges;
	/** Empty unless they were asked for when it was opened, and after close. */
	readonly latencies?: () => Latencies;
	/** Ends capture; what is still under way is taken first. May be called again. */
	readonly close: () => void;
};

/** A buffer of this size takes whatever one `take` may hand over. */
export const TAKE_BYTES = 1 << 20;
