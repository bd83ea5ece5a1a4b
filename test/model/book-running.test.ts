// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import type {NetFlow} from '../../source/capture/layout.generated.ts';
import {AddedBytes} from '../../source/model/book-running.ts';
import {ofKind} from '../support/recordings.ts';

const began = ofKind('kinds', 'net_flow').find(({phase}) => phase === 'began') as NetFlow;
const MANY = 34_000;
const MOST = 32_768;
/** No kernel gives such pids. */
const BEYOND = 1 << 23;
/** Real flows, each of another process. */
const born = Array.from({length: MANY}, (_, index): NetFlow => ({...began, tgid: BEYOND + index}));

test('flows that ended take no memory where nobody reads back', () => {
	const added = new AddedBytes();
	added.readNoMoreBack();
	for (const event of ofKind('kinds', 'net_flow')) added.of(event);
	const alive = added.size;
	for (const event of born) {
		added.of(event);
		added.of({...event, phase: 'ended'});
	}
	expect(added.size).toBe(alive);
});

test('flows whose end was lost take a bounded memory, on each of both ways', () => {
	const [oneWay, bothWays] = [new AddedBytes(), new AddedBytes()];
	oneWay.readNoMoreBack();
	for (const event of born) {
		oneWay.of(event);
		bothWays.of(event);
	}
	expect(oneWay.size).toBe(MOST);
	expect(bothWays.size).toBe(2 * MOST);
	bothWays.readNoMoreBack();
	expect(bothWays.size).toBeLessThanOrEqual(MOST);
});

test('who reads no more back goes on counting where it was', () => {
	const flows = ofKind('kinds', 'net_flow');
	for (let turn = 0; turn <= flows.length; turn++) {
		const [all, turned] = [new AddedBytes(), new AddedBytes()];
		for (const [index, event] of flows.entries()) {
			if (index === turn) turned.readNoMoreBack();
			expect(turned.of(event)).toBe(all.of(event));
		}
	}
});
