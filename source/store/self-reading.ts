// SPDX-License-Identifier: MIT
import type {Counters, ProgramRuns, Source} from '../capture/source.ts';
import {type Pane, panes} from '../kinds/kind.ts';
import type {Model} from '../model/model.ts';
import type {FrameMeter} from './frame-meter.ts';
import {ownMemory} from './own-memory.ts';

/** What only the screen knows: bytes handed to the terminal and frames that a busy terminal did without, since the start; and how long frames take. */
export type ScreenFigures = {
	readonly bytes: () => number;
	readonly dropped: () => number;
	readonly frames: FrameMeter;
};

/** The history of a pane, in bytes and in records; what was overwritten is not loss. */
export type Kept = {
	readonly pane: Pane;
	readonly held: number;
	readonly room: number;
	readonly records: number;
	readonly overwritten: number;
};

/** What the counters say at a moment, on the clock of `performance.now`. */
export type SelfReading = {
	readonly ms: number;
	readonly process: NodeJS.CpuUsage;
	readonly javascript: NodeJS.CpuUsage;
	readonly memory: NodeJS.MemoryUsage;
	readonly counters: Counters;
	readonly runs: readonly ProgramRuns[];
	readonly handlers: number;
	readonly uncounted: string | undefined;
	readonly rooms: Source['rooms'];
	readonly processes: number;
	readonly history: readonly Kept[];
	readonly screen:
		| Readonly<Record<'frames' | 'medianMs' | 'p99Ms' | 'dropped' | 'bytes', number>>
		| undefined;
};

/** Reads the counters of this moment. */
export function readSelf(source: Source, model: Model, screen: ScreenFigures | undefined): SelfReading {
	const runs = source.statistics?.runs() ?? [];
	return {
		ms: performance.now(),
		process: process.cpuUsage(),
		javascript: process.threadCpuUsage(),
		memory: ownMemory(),
		counters: source.counters(),
		runs,
		handlers: source.programs().filter(({hook, attached}) => hook === 'sys_exit' && attached).length,
		uncounted: source.statistics ? source.statistics.reason() : 'a recording runs no programs',
		rooms: source.rooms,
		processes: model.processes.size,
		history: panes.map(pane => {
			const {held, bytes, first, next} = model.history[pane];
			return {pane, held, room: bytes, records: next - first, overwritten: first};
		}),
		screen: screen && {
			frames: screen.frames.count(),
			medianMs: screen.frames.quantile(0.5),
			p99Ms: screen.frames.quantile(0.99),
			dropped: screen.dropped(),
			bytes: screen.bytes(),
		},
	};
}
