// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	cacheOperations,
	cacheResults,
	caches,
	hardwareEvents,
	perfConfig,
	perfFlags,
	perfSample,
	perfType,
	perfTypes,
	perfWords,
	sampleWords,
	softwareEvents,
} from '../../../source/kinds/words/perf.ts';
import {byName, enumNumbers, numbersOf} from '../../support/headers.ts';

const header = enumNumbers(/^PERF_(TYPE|COUNT|SAMPLE)_/, 'linux/perf_event.h');

describe.each([
	['types', byName(perfTypes), /^PERF_TYPE_/],
	['events of the processor', byName(hardwareEvents), /^PERF_COUNT_HW_(?!CACHE_(?!REFERENCES|MISSES))/],
	['events of the kernel', byName(softwareEvents), /^PERF_COUNT_SW_/],
	['caches', byName(caches), /^PERF_COUNT_HW_CACHE_(?!OP_|RESULT_|REFERENCES|MISSES)/],
	['what is done to caches', byName(cacheOperations), /^PERF_COUNT_HW_CACHE_OP_/],
	['how that ends', byName(cacheResults), /^PERF_COUNT_HW_CACHE_RESULT_/],
	['contents of samples', new Map(sampleWords), /^PERF_SAMPLE_(?!BRANCH_(?!STACK$)|REGS_ABI|WEIGHT_TYPE)/],
] as const)('%s', (_, named, pattern) => {
	test('have the numbers that the system’s headers give them, and none is missing', () => {
		const wanted = [...header].filter(([name]) => pattern.test(name) && !name.endsWith('_MAX'));
		expect(wanted.length).toBeGreaterThan(1);
		for (const [name, number] of wanted) expect([name, named.get(name)]).toEqual([name, number]);
	});
});

test('the flags have the bits that the system’s headers give them', () => {
	const names = perfWords.map(([name]) => name);
	expect(Object.fromEntries(perfWords)).toEqual(Object.fromEntries(numbersOf(names, 'linux/perf_event.h')));
});

test('events are told by name where they have one, else in hex', () => {
	expect(perfConfig(0, 0x400000001n)).toBe('PERF_COUNT_HW_INSTRUCTIONS');
	expect(perfConfig(1, 9n)).toBe('PERF_COUNT_SW_DUMMY');
	expect(perfConfig(1, 0x100000009n)).toBe('0x100000009');
	expect(perfConfig(2, 300n)).toBe('0x12c');
	expect(perfConfig(3, 0x10102n)).toBe(
		'PERF_COUNT_HW_CACHE_LL|PERF_COUNT_HW_CACHE_OP_WRITE|PERF_COUNT_HW_CACHE_RESULT_MISS',
	);
	expect(perfConfig(3, 0x990102n)).toBe('0x990102');
	expect([perfType(5), perfType(11)]).toEqual(['PERF_TYPE_BREAKPOINT', '11']);
});

test('samples and flags are nothing, words, or hex', () => {
	expect([perfSample(0), perfSample(3), perfSample(2 ** 40)]).toEqual([
		'',
		'PERF_SAMPLE_IP|PERF_SAMPLE_TID',
		'0x10000000000',
	]);
	expect([perfFlags(0), perfFlags(8), perfFlags(16)]).toEqual(['', 'PERF_FLAG_FD_CLOEXEC', '0x10']);
});

test('any event has words', () => {
	const types = fc.integer({min: 0, max: 0xffffffff});
	const configs = fc.bigInt({min: 0n, max: (1n << 64n) - 1n});
	fc.assert(
		fc.property(types, configs, (type, config) => /^(PERF_\w|0x[0-9a-f]+)/.test(perfConfig(type, config))),
	);
});
