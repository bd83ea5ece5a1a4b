/**
 * Tests of real events: they need root and a kernel that takes our programs. Where either is missing they are
 * skipped and the reason is printed once a file; with BEE_TOP_LIVE=required, as in CI, they fail instead.
 */
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {describe, test} from 'vitest';

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

export const describeLive = describe.runIf(reason === undefined);
export const liveTest = test.runIf(reason === undefined);
