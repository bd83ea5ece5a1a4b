// SPDX-License-Identifier: MIT
// What was found once, as ordinary tests; then each target with new inputs for a few seconds. `npm run fuzz` goes on for longer.
import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {afterAll, describe, test} from 'vitest';
import {temporaryFolder} from '../support/temporary-folder.ts';
import {targets} from './targets.ts';
import {corpus, fuzz} from './watch-child.ts';

const SECONDS = 4;
/** BEE_FUZZ_SEED repeats a run. */
const seed = Number(process.env.BEE_FUZZ_SEED ?? Date.now() % 2 ** 31);

/** For what a target makes when it is loaded. */
process.env.TMPDIR = temporaryFolder(afterAll);

const kept = readdirSync(corpus, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile());

describe('what was found once', () => {
	for (const {name, parentPath} of kept) {
		const of = basename(parentPath);
		test(`is mended: ${of} ${name}`, async () => {
			const target = await targets.get(of)?.();
			if (!target) throw new Error(`there is no target ${of}`);
			await target.check(target.file.unpack(readFileSync(join(parentPath, name))));
		});
	}
});

describe.concurrent('new inputs break no promise', () => {
	for (const name of targets.keys())
		test(`of ${name}`, {timeout: 120_000}, async ({expect}) => {
			const {said, found} = await fuzz(name, SECONDS, seed);
			console.log(said);
			expect(found, said).toBeUndefined();
		});
});
