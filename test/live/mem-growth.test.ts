// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import type {Capture} from '../support/capture.ts';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['mem_growth']});
const MIB = 2 ** 20;

const growthsOf = (capture: Capture, pid: number) =>
	capture.seen.flatMap(({event}) => (event.kind === 'mem_growth' && event.tgid === pid ? [event] : []));

/** Settles when the kernel side has looked at all processes: whoever comes from now on came after that. */
async function firstLook(capture: Capture): Promise<void> {
	// Whenever the first look comes, it finds less than half of what will be there in the end.
	const witness = capture.start(['touch_memory', 70], ['nap', 1500], ['touch_memory', 160], ['wait']);
	await capture.until('a growth', () => growthsOf(capture, witness.pid)[0]);
	await witness.kill();
}

describe('the memory of a process', () => {
	it('is told when it passes the step, and again when it has doubled', {timeout: 30_000}, async ({
		capture,
	}) => {
		await firstLook(capture);
		const deed = capture.start(['touch_memory', 80], ['wait'], ['touch_memory', 100], ['wait']);
		const first = await capture.until('the first step', () => growthsOf(capture, deed.pid)[0]);
		expect(first.before).toBe(0);
		expect(first.resident).toBeGreaterThan(78 * MIB);
		expect(first.resident).toBeLessThan(100 * MIB);
		expect(first.resident).toBe(first.anonymous + first.file + first.shared);
		expect(first.anonymous).toBeGreaterThan(78 * MIB);
		expect(first.peak).toBeGreaterThanOrEqual(first.resident);
		expect(first.within).toBeGreaterThan(0);
		deed.go();
		const second = await capture.until('the second step', () => growthsOf(capture, deed.pid)[1]);
		expect(second.before).toBe(first.resident);
		expect(second.resident).toBeGreaterThan(2 * first.resident);
		expect(second.anonymous - first.anonymous).toBeGreaterThan(98 * MIB);
		await deed.kill();
		expect(growthsOf(capture, deed.pid)).toHaveLength(2);
	});

	it('that it had from its parent is no growth of its own', {timeout: 30_000}, async ({capture}) => {
		await firstLook(capture);
		const deed = capture.start(['touch_memory', 80], ['victim'], ['wait']);
		await deed.ready();
		await capture.until('the parent’s growth', () => growthsOf(capture, deed.pid)[0]);
		// The child was there when its parent was looked at.
		const later = capture.start(['touch_memory', 80], ['wait']);
		await capture.until('another look', () => growthsOf(capture, later.pid)[0]);
		deed.go();
		await later.kill();
		const {steps} = await deed.end();
		expect(growthsOf(capture, steps[1]?.result ?? 0)).toEqual([]);
	});
});
