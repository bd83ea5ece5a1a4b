// SPDX-License-Identifier: MIT
//
// Loads sessions and forgets them, then waits until the collector has given back all that they held: descriptors, programs, threads.
// Needs --expose-gc.
import {readdirSync} from 'node:fs';
import {openSession} from '../../support/addon.ts';
import {ownPrograms} from '../../support/bpf-programs.ts';
import {drainThreads} from '../../support/drain-threads.ts';
import {until} from '../../support/until.ts';

const held = () => ({
	descriptors: readdirSync('/proc/self/fd').length,
	programs: ownPrograms().size,
	threads: drainThreads(),
});

/** In a function of its own, so that no variable keeps them. */
function loadSome(): void {
	openSession({});
	openSession({kinds: ['file_open']});
	openSession({kinds: []}).take(new Uint8Array(1 << 20));
}

const before = held();
loadSome();
const loaded = held();
await until('the collector', () => {
	globalThis.gc?.();
	const {descriptors, programs, threads} = held();
	return descriptors <= before.descriptors && programs === 0 && threads === 0;
});
console.log(JSON.stringify({before, loaded, after: held()}));
