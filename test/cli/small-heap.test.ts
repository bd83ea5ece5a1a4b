// SPDX-License-Identifier: MIT
import {execFileSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {root} from '../../source/root.ts';

/** Fills the heap, lets go of two of five things in it, and tells how much of the rest is room that nobody uses. */
const script = (before: string) => `
	import {getHeapSpaceStatistics} from 'node:v8';
	import {keepHeapSmall} from ${JSON.stringify(new URL('source/cli/small-heap.ts', root).href)};
	${before}
	let kept = Array.from({length: 200_000}, (_, index) => ({index, text: 'number ' + Math.sqrt(index)}));
	gc();
	kept = kept.filter(({index}) => index % 5 < 3);
	// One moves a part of what is left.
	for (let turn = 0; turn < 10; turn++) gc();
	const old = getHeapSpaceStatistics().find(({space_name}) => space_name === 'old_space');
	console.log([kept.length, old.space_size / old.space_used_size].join(' '));`;

function slackOf(before: string): number {
	const flags = ['--expose-gc', '--max-semi-space-size=1', '--input-type=module', '--eval', script(before)];
	const [kept, slack] = execFileSync(process.execPath, flags, {encoding: 'utf8'}).split(' ').map(Number);
	expect(kept).toBe(120_000);
	return slack ?? Number.NaN;
}

test('of a heap that is kept small the room of what went is given back, which V8 by itself keeps', () => {
	expect(slackOf('keepHeapSmall();')).toBeLessThan(1.1);
	expect(slackOf('')).toBeGreaterThan(1.2);
});
