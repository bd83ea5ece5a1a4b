// SPDX-License-Identifier: MIT
import {execFileSync} from 'node:child_process';
import {expect} from 'vitest';
import {liveTest} from '../support/live.ts';
import {launcher} from '../support/program.ts';

liveTest('doctor takes it well when its reader has seen enough, and says it when a disk is full', () => {
	const shell = (script: string) =>
		execFileSync('bash', ['-o', 'pipefail', '-c', script, 'bash', launcher], {encoding: 'utf8'});
	expect(shell('"$1" doctor 2>&1 | head -n 1')).toMatch(/^Kernel \d.*\n$/);
	expect(shell('{ "$1" doctor >/dev/full; echo "code $?"; } 2>&1')).toMatch(
		/^bee-top: standard output took no more: ENOSPC: [^\n]*\ncode 1\n$/,
	);
});
