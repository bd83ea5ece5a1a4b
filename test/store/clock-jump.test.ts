// SPDX-License-Identifier: MIT
// A machine that slept: CLOCK_BOOTTIME, which stamps records, has gone on, and what the rings held comes from before.
import {expect, test} from 'vitest';
import {takeFacts} from '../../source/store/facts.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {stepped} from '../support/stepped.ts';

const HOUR = 3600e9;

test.each([1 / 60, 8, 24 * 365])(
	'after a sleep of %d hours rates are those of now, and nothing is forgotten',
	hours => {
		const source = stepped('demo');
		let slept = 0;
		const monitor = new Monitor({...source, now: () => source.now() + slept}, {historyBytes: 1 << 24});
		const facts = () => takeFacts(monitor.source, monitor.model, 0);
		const half = Math.floor(source.total / 2);
		source.allow(half);
		monitor.frame();
		expect(Math.max(...facts().rates)).toBeGreaterThan(0);
		const before = monitor.model.totals.total();
		expect(before).toBeGreaterThan(0);
		slept = hours * HOUR;
		monitor.frame();
		expect(facts().rates.every(rate => rate === 0)).toBe(true);
		expect(monitor.model.totals.total()).toBe(before);
		// They were made before the sleep, and read after it.
		source.allow(source.total - half);
		monitor.frame();
		const all = stepped('demo');
		all.allow(all.total);
		const awake = new Monitor(all, {historyBytes: 1 << 24});
		awake.frame();
		expect(monitor.model.totals.total()).toBe(awake.model.totals.total());
		expect(monitor.model.undecodable).toBe(0);
	},
);
