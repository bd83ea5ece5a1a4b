// SPDX-License-Identifier: MIT
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Makes of a folder, which need not be there, an XDG_STATE_HOME of somebody who has been told how to begin; returns the folder. */
export function greetedIn(folder: string): string {
	mkdirSync(join(folder, 'bee-top'), {recursive: true, mode: 0o700});
	writeFileSync(join(folder, 'bee-top/greeted'), '', {mode: 0o600});
	return folder;
}
