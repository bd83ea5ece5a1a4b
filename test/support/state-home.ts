// SPDX-License-Identifier: MIT
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Where programs under test keep what is no setting, so that they leave the developer's own alone; whoever starts them has been told how to begin. */
export const stateHome: string = mkdtempSync(join(tmpdir(), 'bee-top-state-'));
process.on('exit', () => rmSync(stateHome, {recursive: true, force: true}));
mkdirSync(join(stateHome, 'bee-top'), {mode: 0o700});
writeFileSync(join(stateHome, 'bee-top/greeted'), '', {mode: 0o600});
