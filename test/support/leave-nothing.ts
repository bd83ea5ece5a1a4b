// SPDX-License-Identifier: MIT
// Set up before each file of live tests: whatever a test does and however it ends, nothing of it may outlast it.
import {chmodSync} from 'node:fs';
import {afterAll, aroundEach} from 'vitest';
import {leftSince, things} from './leftovers.ts';
import {temporaryFolder} from './temporary-folder.ts';
import {until} from './until.ts';

/** A place of their own for what these tests make, so that nobody else's is taken for theirs. */
const place = temporaryFolder(afterAll);
chmodSync(place, 0o755);
process.env.TMPDIR = place;

aroundEach(async test => {
	const before = things();
	await test();
	let left = leftSince(before);
	// The kernel frees what nobody holds any more a moment later; what comes from now on is another's.
	await until('nothing to be left', () => {
		if (left.length > 0) {
			const still = new Set(leftSince(before));
			left = left.filter(thing => still.has(thing));
		}
		return left.length === 0;
	}).catch(() => {
		throw new Error(`the test has left behind: ${left.join(', ')}`);
	});
});
