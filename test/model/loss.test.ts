// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {NO_COUNTERS} from '../../source/capture/recording.ts';
import {lossRows, lostTotal} from '../../source/model/loss.ts';

const counters = {
	...NO_COUNTERS,
	kinds: {
		file_open: {sent: 90_000, ring_full: 12, no_slot: 0, unpaired: 40},
		mem_vm: {sent: 3, ring_full: 0, no_slot: 2, unpaired: 0},
		net_accept: {sent: 5, ring_full: 0, no_slot: 0, unpaired: 0},
	},
};

test('all that was counted and not sent is lost', () => {
	expect(lostTotal(counters)).toBe(54);
	expect(lostTotal(NO_COUNTERS)).toBe(0);
});

test('loss is told by kind and cause, most first, and nothing where there is none', () => {
	expect(lossRows(counters)).toEqual([
		{kind: 'file_open', cause: 'unpaired', count: 40},
		{kind: 'file_open', cause: 'ring_full', count: 12},
		{kind: 'mem_vm', cause: 'no_slot', count: 2},
	]);
	expect(lossRows(NO_COUNTERS)).toEqual([]);
});
