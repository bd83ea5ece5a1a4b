// SPDX-License-Identifier: MIT
// In a guest whose instructions are counted: the program of counter.c, with its questions and answers.
import {spawn} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {createInterface} from 'node:readline';
import {type Call, calls} from './instructions.ts';

/** Where run.ts puts the program. */
export const counterPath = '/usr/bin/counter';
/** Of six names with the file, as in the benchmarks. */
const FOLDER = '/run/count/one/two/three';

/** Starts it. `count` says how many instructions each call takes now; `end` ends it. */
export function startCounter() {
	mkdirSync(FOLDER, {recursive: true});
	writeFileSync(`${FOLDER}/file`, '');
	const {stdin, stdout} = spawn(counterPath, [`${FOLDER}/file`], {stdio: ['pipe', 'pipe', 'inherit']});
	const answers = createInterface({input: stdout})[Symbol.asyncIterator]();
	return {
		count: async (): Promise<Record<Call, number>> => {
			const counted = {open: Number.NaN, getppid: Number.NaN};
			for (const call of calls) {
				stdin.write(`${call}\n`);
				counted[call] = Number((await answers.next()).value);
			}
			return counted;
		},
		end: () => void stdin.end(),
	};
}
