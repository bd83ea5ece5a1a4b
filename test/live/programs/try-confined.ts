// SPDX-License-Identifier: MIT
// Captures, gives up its rights as bee-top does under sudo, tries what it may no more and what it still has to, and tells as JSON.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {connect, createServer} from 'node:net';
import {Worker} from 'node:worker_threads';
import {openLive} from '../../../source/capture/live.ts';
import {confine} from '../../../source/cli/confine.ts';
import {whoRuns} from '../../../source/configuration/person.ts';
import type {Container} from '../../../source/model/containers.ts';

const [, , id = ''] = process.argv;
const source = openLive({kinds: ['file_open'], helped: true});
confine(source, whoRuns({SUDO_UID: '1234', SUDO_GID: '1235'}));

const codeOf = (act: () => unknown): string => {
	try {
		act();
		return 'done';
	} catch (error) {
		return String((error as NodeJS.ErrnoException).code);
	}
};
const told = <T extends {on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown}>(
	begun: () => T,
	event: string,
): Promise<string> =>
	new Promise(resolve => {
		const made = begun();
		made.on('error', ({code}) => resolve(String(code)));
		(made as unknown as NodeJS.EventEmitter).on(event, () => resolve('done'));
	});

const tries = {
	exec: codeOf(() => execFileSync('/bin/true')),
	listen: await told(() => createServer().listen(0, '127.0.0.1'), 'listening'),
	connect: await told(() => connect(9, '127.0.0.1'), 'connect'),
	shadow: codeOf(() => readFileSync('/etc/shadow')),
	environmentOfInit: codeOf(() => readFileSync('/proc/1/environ')),
	signal: codeOf(() => process.kill(1, 0)),
	back: codeOf(() => process.setuid?.(0)),
	ownFile: codeOf(() => readFileSync('/etc/passwd')),
};
/** A thread that begins later. */
const worker = new Worker(
	`const {parentPort} = require('node:worker_threads');
	try { require('node:fs').readFileSync('/etc/shadow'); parentPort.postMessage('done'); }
	catch ({code}) { parentPort.postMessage(code); }`,
	{eval: true},
);
const later = await new Promise(resolve => worker.once('message', resolve));
await worker.terminate();

source.statistics?.watch(true);
for (let left = 100; left > 0; left--) readFileSync('/etc/passwd');
const counted = source.statistics?.runs().find(({name}) => name === 'dispatch')?.runs ?? 0;
const uncounted = source.statistics?.reason();
source.statistics?.watch(false);

const container = {id, runtime: 'containerd'} as Container;
source.containers?.of(container);
while (source.containers?.revision() === 0) await new Promise(resolve => setImmediate(resolve));
const found = source.containers?.of(container);
source.close();
console.log(JSON.stringify({tries, later, counted, uncounted, found}));
process.exit();
