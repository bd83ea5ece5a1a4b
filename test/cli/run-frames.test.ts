// SPDX-License-Identifier: MIT
// How often a screen takes records in and draws. Time is the test's own.
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {runFrames} from '../../source/cli/run-frames.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {stepped} from '../support/stepped.ts';

beforeEach(() => {
	vi.useFakeTimers({toFake: ['performance', 'setTimeout', 'clearTimeout']});
});
afterEach(() => {
	vi.useRealTimers();
});

/** A screen that runs, with what it did. Records that are allowed are told of, as a live capture tells. */
function screen(tells = true) {
	let then: (() => void) | undefined;
	let takes = 0;
	const source = stepped('demo', tells ? {onArrival: call => (then = call)} : {});
	const take = (into: Uint8Array) => {
		takes++;
		return source.take(into);
	};
	const monitor = new Monitor({...source, take});
	const draws: number[] = [];
	runFrames(monitor, tookMs => draws.push(tookMs));
	return {
		monitor,
		draws,
		allow: (records: number) => {
			source.allow(records);
			then?.();
			then = undefined;
		},
		/** How often it looked for records in so long. */
		looks: (ms: number) => {
			takes = 0;
			vi.advanceTimersByTime(ms);
			return takes;
		},
	};
}

describe('a live screen', () => {
	test('of which nothing comes looks once a second', () => {
		const {looks} = screen();
		looks(2000);
		expect(looks(10_000)).toBeLessThanOrEqual(11);
		expect(looks(10_000)).toBeGreaterThanOrEqual(9);
	});

	test('looks ten times a second where nobody tells of what comes', () => {
		const {looks} = screen(false);
		expect(looks(10_000)).toBeGreaterThanOrEqual(99);
	});

	test('draws what comes within a tenth of a second, and what comes on ten times a second', () => {
		const {looks, allow, draws} = screen();
		looks(2300);
		const before = draws.length;
		allow(5);
		looks(100);
		expect(draws.length).toBe(before + 1);
		for (let times = 0; times < 10; times++) {
			allow(5);
			looks(100);
		}
		expect(draws.length - before).toBeGreaterThanOrEqual(10);
		expect(draws.length - before).toBeLessThanOrEqual(12);
	});

	test('rests again when it has looked in vain', () => {
		const {looks, allow} = screen();
		allow(50);
		looks(2000);
		expect(looks(10_000)).toBeLessThanOrEqual(11);
	});

	test('goes on while somebody waits for what is looked through', () => {
		const {monitor, looks} = screen();
		looks(2000);
		let pieces = 0;
		monitor.errand = () => ++pieces === 20;
		monitor.store.setState({});
		looks(2000);
		expect(pieces).toBe(20);
		expect(looks(10_000)).toBeLessThanOrEqual(11);
	});
});
