// SPDX-License-Identifier: MIT
// What we cost and how full we are. A reading is what the counters say at a moment; figures are two readings, a second apart.
import type {Counters, Source} from '../capture/source.ts';
import {type Cause, causes} from '../model/loss.ts';
import type {Model} from '../model/model.ts';
import {type Kept, readSelf, type ScreenFigures, type SelfReading} from './self-reading.ts';

/** What there is room for, in bytes. Undefined is what a recording does not tell. */
export type Fill = {
	readonly name: string;
	readonly now: number;
	/** The most since the start. */
	readonly peak: number | undefined;
	readonly room: number | undefined;
};

/** What became of the records of one kind since the start. */
export type KindBooks = {
	readonly kind: string;
	readonly sent: number;
	readonly lost: number;
	readonly causes: Readonly<Record<Cause, number>>;
};

/** What a BPF program costs the processes that run it. */
export type ProgramCost = {
	readonly name: string;
	readonly runsPerSecond: number;
	/** Of the runs in this second; NaN if there were none. */
	readonly nsPerRun: number;
	/** Per cent of one core. */
	readonly cpu: number;
	/** In all, while they were counted. */
	readonly runs: number;
	/** Handlers whose time is in its own, since it enters them by a tail call. */
	readonly handlers: number;
};

/** A second of ourselves. Rates and CPU are NaN while there is too little time to measure. */
export type SelfFigures = {
	/** Per cent of one core: all of us, and its parts. */
	readonly cpu: Readonly<Record<'all' | 'javascript' | 'drain' | 'others', number>>;
	/** In bytes. */
	readonly memory: Readonly<Record<'resident' | 'heap' | 'heapRoom' | 'buffers', number>>;
	/** How many processes are alive as far as we know. */
	readonly processes: number;
	readonly history: readonly Kept[];
	readonly fills: readonly Fill[];
	/** Records and their bytes that came through the rings. */
	readonly received: Readonly<Record<'records' | 'bytes' | 'recordsPerSecond' | 'bytesPerSecond', number>>;
	readonly wakeupsPerSecond: number;
	/** Undefined where there is no screen. Times in ms, of the last 100 frames; bytes are those handed to the terminal. */
	readonly screen:
		| Readonly<
				Record<'framesPerSecond' | 'medianMs' | 'p99Ms' | 'dropped' | 'bytes' | 'bytesPerSecond', number>
		  >
		| undefined;
	/** Kinds with any record, those with loss first. */
	readonly kinds: readonly KindBooks[];
	/** The dearest first. */
	readonly programs: readonly ProgramCost[];
	/** Why programs are not counted; undefined while they are. */
	readonly uncounted: string | undefined;
};

/** Over less time the reading itself would be measured. */
const SHORTEST_MS = 500;

const microsOf = ({user, system}: NodeJS.CpuUsage) => user + system;

function kindBooks({kinds}: Counters): readonly KindBooks[] {
	return Object.entries(kinds)
		.map(([kind, {sent, ...causesOf}]) => {
			const lost = causes.reduce((sum, cause) => sum + causesOf[cause], 0);
			return {kind, sent, lost, causes: causesOf};
		})
		.filter(({sent, lost}) => sent + lost > 0)
		.sort((a, b) => b.lost - a.lost || b.sent - a.sent || a.kind.localeCompare(b.kind));
}

function programCosts(before: SelfReading, now: SelfReading, seconds: number): readonly ProgramCost[] {
	const runsBefore = new Map(before.runs.map(program => [program.name, program]));
	const costs = now.runs.map(({name, runs, ns}) => {
		const past = runsBefore.get(name);
		const [newRuns, newNs] = [runs - (past?.runs ?? 0), ns - (past?.ns ?? 0)];
		return {
			name,
			runsPerSecond: newRuns / seconds,
			nsPerRun: newNs / newRuns,
			cpu: newNs / seconds / 1e7,
			runs,
			handlers: name === 'dispatch' ? now.handlers : 0,
		};
	});
	// NaN, while there is nothing to compare, is neither more nor less.
	return costs.sort((a, b) => b.cpu - a.cpu || b.runs - a.runs || a.name.localeCompare(b.name));
}

/** The figures of the time between two readings. */
export function selfFigures(before: SelfReading, now: SelfReading): SelfFigures {
	const {counters, rooms, memory} = now;
	const ms = now.ms - before.ms;
	const seconds = ms >= SHORTEST_MS ? ms / 1000 : Number.NaN;
	const rate = (of: (reading: SelfReading) => number) => (of(now) - of(before)) / seconds;
	// Microseconds, and nanoseconds, of one core.
	const all = rate(({process}) => microsOf(process)) / 1e4;
	const javascript = rate(reading => microsOf(reading.javascript)) / 1e4;
	const drain = rate(reading => reading.counters.drainCpuNs) / 1e7;
	return {
		// The parts are measured one after the other: what is left over may be less than nothing.
		cpu: {all, javascript, drain, others: Math.max(0, all - javascript - drain)},
		memory: {
			resident: memory.rss,
			heap: memory.heapUsed,
			heapRoom: memory.heapTotal,
			buffers: memory.arrayBuffers,
		},
		processes: now.processes,
		history: now.history,
		fills: [
			{name: 'vital ring', now: counters.vitalFill, peak: counters.vitalPeak, room: rooms?.vitalBytes},
			{name: 'bulk ring', now: counters.bulkFill, peak: counters.bulkPeak, room: rooms?.bulkBytes},
			{name: 'queue', now: counters.queuedBytes, peak: counters.queuePeakBytes, room: rooms?.queueBytes},
		],
		received: {
			records: counters.received,
			bytes: counters.receivedBytes,
			recordsPerSecond: rate(reading => reading.counters.received),
			bytesPerSecond: rate(reading => reading.counters.receivedBytes),
		},
		wakeupsPerSecond: rate(reading => reading.counters.wakeups),
		screen: now.screen && {
			framesPerSecond: rate(({screen}) => screen?.frames ?? 0),
			medianMs: now.screen.medianMs,
			p99Ms: now.screen.p99Ms,
			dropped: now.screen.dropped,
			bytes: now.screen.bytes,
			bytesPerSecond: rate(({screen}) => screen?.bytes ?? 0),
		},
		kinds: kindBooks(counters),
		programs: programCosts(before, now, seconds),
		uncounted: now.uncounted,
	};
}

/** Somebody who looks at us: while it is open the kernel counts the runs of programs. */
export type SelfMeter = {
	/** The figures since the last call, or since it was opened. */
	readonly take: () => SelfFigures;
	readonly close: () => void;
};

/** Begins to look at ourselves. */
export function openSelf(source: Source, model: Model, screen: ScreenFigures | undefined): SelfMeter {
	source.statistics?.watch(true);
	let before = readSelf(source, model, screen);
	return {
		take: () => {
			const now = readSelf(source, model, screen);
			const figures = selfFigures(before, now);
			if (now.ms - before.ms >= SHORTEST_MS) before = now;
			return figures;
		},
		close: () => source.statistics?.watch(false),
	};
}
