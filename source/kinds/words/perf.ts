// SPDX-License-Identifier: MIT
// Events of perf by the names of the kernel's headers; the test compares each with the headers of the system.
import {type NumberWords, named, spell, type Words} from './flags.ts';

/** Types of events by number; higher ones are given out while the machine runs. */
export const perfTypes: NumberWords = {
	0: 'PERF_TYPE_HARDWARE',
	1: 'PERF_TYPE_SOFTWARE',
	2: 'PERF_TYPE_TRACEPOINT',
	3: 'PERF_TYPE_HW_CACHE',
	4: 'PERF_TYPE_RAW',
	5: 'PERF_TYPE_BREAKPOINT',
};
/** Events of the processor by number. */
export const hardwareEvents: NumberWords = {
	0: 'PERF_COUNT_HW_CPU_CYCLES',
	1: 'PERF_COUNT_HW_INSTRUCTIONS',
	2: 'PERF_COUNT_HW_CACHE_REFERENCES',
	3: 'PERF_COUNT_HW_CACHE_MISSES',
	4: 'PERF_COUNT_HW_BRANCH_INSTRUCTIONS',
	5: 'PERF_COUNT_HW_BRANCH_MISSES',
	6: 'PERF_COUNT_HW_BUS_CYCLES',
	7: 'PERF_COUNT_HW_STALLED_CYCLES_FRONTEND',
	8: 'PERF_COUNT_HW_STALLED_CYCLES_BACKEND',
	9: 'PERF_COUNT_HW_REF_CPU_CYCLES',
};
/** Events of the kernel by number. */
export const softwareEvents: NumberWords = {
	0: 'PERF_COUNT_SW_CPU_CLOCK',
	1: 'PERF_COUNT_SW_TASK_CLOCK',
	2: 'PERF_COUNT_SW_PAGE_FAULTS',
	3: 'PERF_COUNT_SW_CONTEXT_SWITCHES',
	4: 'PERF_COUNT_SW_CPU_MIGRATIONS',
	5: 'PERF_COUNT_SW_PAGE_FAULTS_MIN',
	6: 'PERF_COUNT_SW_PAGE_FAULTS_MAJ',
	7: 'PERF_COUNT_SW_ALIGNMENT_FAULTS',
	8: 'PERF_COUNT_SW_EMULATION_FAULTS',
	9: 'PERF_COUNT_SW_DUMMY',
	10: 'PERF_COUNT_SW_BPF_OUTPUT',
	11: 'PERF_COUNT_SW_CGROUP_SWITCHES',
};
/** Caches, the lowest byte of an event of their type. */
export const caches: NumberWords = {
	0: 'PERF_COUNT_HW_CACHE_L1D',
	1: 'PERF_COUNT_HW_CACHE_L1I',
	2: 'PERF_COUNT_HW_CACHE_LL',
	3: 'PERF_COUNT_HW_CACHE_DTLB',
	4: 'PERF_COUNT_HW_CACHE_ITLB',
	5: 'PERF_COUNT_HW_CACHE_BPU',
	6: 'PERF_COUNT_HW_CACHE_NODE',
};
/** What is done to a cache, the second byte. */
export const cacheOperations: NumberWords = {
	0: 'PERF_COUNT_HW_CACHE_OP_READ',
	1: 'PERF_COUNT_HW_CACHE_OP_WRITE',
	2: 'PERF_COUNT_HW_CACHE_OP_PREFETCH',
};
/** How that ends, the third byte. */
export const cacheResults: NumberWords = {
	0: 'PERF_COUNT_HW_CACHE_RESULT_ACCESS',
	1: 'PERF_COUNT_HW_CACHE_RESULT_MISS',
};
/** What a sample holds. */
export const sampleWords: Words = [
	['PERF_SAMPLE_IP', 2 ** 0],
	['PERF_SAMPLE_TID', 2 ** 1],
	['PERF_SAMPLE_TIME', 2 ** 2],
	['PERF_SAMPLE_ADDR', 2 ** 3],
	['PERF_SAMPLE_READ', 2 ** 4],
	['PERF_SAMPLE_CALLCHAIN', 2 ** 5],
	['PERF_SAMPLE_ID', 2 ** 6],
	['PERF_SAMPLE_CPU', 2 ** 7],
	['PERF_SAMPLE_PERIOD', 2 ** 8],
	['PERF_SAMPLE_STREAM_ID', 2 ** 9],
	['PERF_SAMPLE_RAW', 2 ** 10],
	['PERF_SAMPLE_BRANCH_STACK', 2 ** 11],
	['PERF_SAMPLE_REGS_USER', 2 ** 12],
	['PERF_SAMPLE_STACK_USER', 2 ** 13],
	['PERF_SAMPLE_WEIGHT', 2 ** 14],
	['PERF_SAMPLE_DATA_SRC', 2 ** 15],
	['PERF_SAMPLE_IDENTIFIER', 2 ** 16],
	['PERF_SAMPLE_TRANSACTION', 2 ** 17],
	['PERF_SAMPLE_REGS_INTR', 2 ** 18],
	['PERF_SAMPLE_PHYS_ADDR', 2 ** 19],
	['PERF_SAMPLE_AUX', 2 ** 20],
	['PERF_SAMPLE_CGROUP', 2 ** 21],
	['PERF_SAMPLE_DATA_PAGE_SIZE', 2 ** 22],
	['PERF_SAMPLE_CODE_PAGE_SIZE', 2 ** 23],
	['PERF_SAMPLE_WEIGHT_STRUCT', 2 ** 24],
	['PERF_SAMPLE_MAX', 2 ** 25],
];
/** Flags of perf_event_open. */
export const perfWords: Words = [
	['PERF_FLAG_FD_NO_GROUP', 1],
	['PERF_FLAG_FD_OUTPUT', 2],
	['PERF_FLAG_PID_CGROUP', 4],
	['PERF_FLAG_FD_CLOEXEC', 8],
];

const cacheEvent = (config: number): string => {
	const names = [
		caches[config & 255],
		cacheOperations[(config >> 8) & 255],
		cacheResults[(config >> 16) & 255],
	];
	return names.includes(undefined) || config > 0xffffff ? '' : names.join('|');
};

/** The name of a type of events, the number if it has none. */
export const perfType = (type: number): string => named(perfTypes, type);

/** The event of a type as the headers call it; in hex where they have no name: tracepoints and raw events are numbers everywhere. */
export function perfConfig(type: number, config: bigint): string {
	const number = Number(config & 0xffffffffn);
	// The upper half of a hardware event chooses among processors of several kinds.
	const name =
		type === 0
			? hardwareEvents[number]
			: type === 1 && config < 0x100000000n
				? softwareEvents[number]
				: type === 3
					? cacheEvent(number)
					: '';
	return name || `0x${config.toString(16)}`;
}

/** What its samples hold, empty for an event that only counts. */
export const perfSample = (sample: number): string => {
	const above = Math.floor(sample / 2 ** 32);
	return [spell(sample, sampleWords), above ? `0x${above.toString(16)}00000000` : '']
		.filter(Boolean)
		.join('|');
};
/** The flags of perf_event_open, empty for none. */
export const perfFlags = (flags: number): string => spell(flags, perfWords);
