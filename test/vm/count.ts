// SPDX-License-Identifier: MIT
// Runs in a guest whose instructions are counted: says how many a call takes untraced and traced. One piece of JSON behind the word COUNT.
import {readFileSync} from 'node:fs';
import {release} from 'node:os';
import {openLive} from '../../source/capture/live.ts';
import {TAKE_BYTES} from '../../source/capture/source.ts';
import {startCounter} from './counter.ts';

const counter = startCounter();
const untraced = await counter.count();
const source = openLive({});
// Who was there before is out of the way before anything is counted.
const taken = new Uint8Array(TAKE_BYTES);
while (source.take(taken) > 0);
const traced = await counter.count();
source.close();
counter.end();
const clock = readFileSync('/sys/devices/system/clocksource/clocksource0/current_clocksource', 'utf8').trim();
const {file_open: opens} = source.counters().kinds;
process.stdout.write(
	`COUNT ${JSON.stringify({release: release(), untraced, traced, opens: opens?.sent ?? 0, clock})}\n`,
);
