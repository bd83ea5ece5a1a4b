// SPDX-License-Identifier: MIT
// Runs in a guest whose instructions are counted: says how many a call takes untraced and traced. One piece of JSON behind the word COUNT.
import {spawn} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {release} from 'node:os';
import {createInterface} from 'node:readline';
import {openLive} from '../../source/capture/live.ts';
import {TAKE_BYTES} from '../../source/capture/source.ts';
import {type Call, calls} from './instructions.ts';

/** Where run.ts puts the program of counter.c. */
const COUNTER = '/usr/bin/counter';
/** Of six names, as in the benchmarks. */
const FOLDER = '/run/count/one/two/three';

mkdirSync(FOLDER, {recursive: true});
writeFileSync(`${FOLDER}/file`, '');
const {stdin, stdout} = spawn(COUNTER, [`${FOLDER}/file`], {stdio: ['pipe', 'pipe', 'inherit']});
const answers = createInterface({input: stdout})[Symbol.asyncIterator]();

async function countAll(): Promise<Record<Call, number>> {
	const counted = {open: Number.NaN, getppid: Number.NaN};
	for (const call of calls) {
		stdin.write(`${call}\n`);
		counted[call] = Number((await answers.next()).value);
	}
	return counted;
}

const untraced = await countAll();
const source = openLive({});
// Who was there before is out of the way before anything is counted.
const taken = new Uint8Array(TAKE_BYTES);
while (source.take(taken) > 0);
const traced = await countAll();
source.close();
stdin.end();
const {file_open: opens} = source.counters().kinds;
process.stdout.write(
	`COUNT ${JSON.stringify({release: release(), untraced, traced, opens: opens?.sent ?? 0})}\n`,
);
