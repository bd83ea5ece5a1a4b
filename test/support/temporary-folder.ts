// SPDX-License-Identifier: MIT
import {mkdtempSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';

/**
 * A folder of one's own, by its real path, which goes with all that is in it when the test ends; given `afterAll`, when the file of tests does.
 * Never leave that to an exit handler: vitest ends its workers by a signal.
 */
export function temporaryFolder(whenOver: (remove: () => void) => void = onTestFinished): string {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bee-top-test-')));
	whenOver(() => rmSync(folder, {recursive: true}));
	return folder;
}
