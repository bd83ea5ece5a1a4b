// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {createFrameMeter} from '../../source/store/frame-meter.ts';

test('there is no time of a frame before the first', () => {
	const meter = createFrameMeter();
	expect(meter.count()).toBe(0);
	expect(meter.quantile(0.5)).toBeNaN();
});

test('one frame is all of them', () => {
	const meter = createFrameMeter();
	meter.note(7);
	for (const share of [0, 0.5, 0.99, 1]) expect(meter.quantile(share)).toBe(7);
});

test('a share of the frames is not outlasted by the time that is told', () => {
	const meter = createFrameMeter();
	// 1 to 100, in no order.
	for (let index = 0; index < 100; index++) meter.note(((index * 37) % 100) + 1);
	expect([0.5, 0.99, 1].map(meter.quantile)).toEqual([50, 99, 100]);
});

test('what was before the last hundred frames is forgotten, but counted', () => {
	const meter = createFrameMeter();
	meter.note(1000);
	for (let index = 0; index < 100; index++) meter.note(2);
	expect(meter.quantile(1)).toBe(2);
	expect(meter.count()).toBe(101);
});
