// SPDX-License-Identifier: MIT
//
// Loads a session, tells the ids of its BPF programs, and ends in the way that its argument names, without close.
import {writeSync} from 'node:fs';
import {openSession} from '../../support/addon.ts';
import {ownPrograms} from '../../support/bpf-programs.ts';

const session = openSession({});
writeSync(1, `${JSON.stringify([...ownPrograms()])}\n`);

const ways: Readonly<Record<string, () => void>> = {
	'fall off': () => {},
	exit: () => process.exit(3),
	throw: () => {
		throw new Error('thrown on purpose');
	},
	reject: () => void Promise.reject(new Error('rejected on purpose')),
	// Waits for the signal, and takes meanwhile.
	wait: () => {
		const into = new Uint8Array(1 << 20);
		setInterval(() => session.take(into), 20);
	},
	'exit in the midst of a take': () => {
		const into = new Uint8Array(1 << 20);
		process.on('exit', () => session.take(into));
		setImmediate(() => process.exit(4));
	},
};
ways[process.argv[2] ?? '']?.();
