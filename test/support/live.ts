// SPDX-License-Identifier: MIT
/**
 * Tests of real events: they need root and a kernel that takes our programs. Where either is missing they are
 * skipped and the reason is printed once a file; with BEE_TOP_LIVE=required, as in CI, they fail instead.
 */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, realpathSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'vitest';
import type {Scope} from '../../source/capture/live.ts';
import {Capture} from './capture.ts';

const addonPath = join(import.meta.dirname, '../../native/build/bee.node');

/** What keeps live tests from running, if anything: by trial, never by the kernel's version or configuration. */
function obstacle(): string | undefined {
	if (process.getuid?.() !== 0) return 'not root';
	try {
		const session = new (createRequire(import.meta.url)(addonPath).Session)();
		try {
			session.load();
		} finally {
			session.close();
		}
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

const reason = obstacle();
if (reason !== undefined) {
	if (process.env.BEE_TOP_LIVE === 'required')
		throw new Error(`live tests are required and cannot run: ${reason}`);
	console.warn(`live tests are skipped: ${reason}`);
}

type Fixtures = {
	/** A capture of its own for each test; afterwards its books must balance and nothing may be lost. */
	capture: Capture;
	/** An empty directory, by its real path; removed afterwards with all that is in it. */
	folder: string;
};

/** Any user may enter it, also those that a deed becomes. */
function makeFolder(): string {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bee-top-live-')));
	execFileSync('chmod', ['755', folder]);
	return folder;
}

/** Tests that get a capture of this scope, opened when they ask for it. */
export const liveTestOf = (scope: Scope) =>
	test
		.extend<Fixtures>({
			capture: [
				// biome-ignore lint/correctness/noEmptyPattern: the first argument must be a pattern, by which the fixtures used are found
				async ({}, use) => {
					const capture = new Capture(scope);
					let closed = false;
					try {
						await use(capture);
						closed = true;
						capture.close();
					} finally {
						if (!closed) capture.close(true);
					}
				},
				// An emulated machine takes many seconds to load all kinds: there a file has one capture of them for all its tests.
				{
					scope: process.env.BEE_TOP_GUEST && Object.keys(scope).length === 0 ? 'file' : 'test',
				},
			],
			// biome-ignore lint/correctness/noEmptyPattern: as above
			folder: async ({}, use) => {
				const folder = makeFolder();
				// Not with Node, which cannot remove what has a path longer than PATH_MAX.
				await use(folder).finally(() => execFileSync('rm', ['-rf', '--one-file-system', folder]));
			},
		})
		.runIf(reason === undefined);

/** Of all kinds and of everybody. */
export const liveTest = liveTestOf({});
