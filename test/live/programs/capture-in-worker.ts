// SPDX-License-Identifier: MIT
//
// A worker that captures until it is terminated, and tells after each take how many bytes it has got.
import {parentPort} from 'node:worker_threads';
import {openSession} from '../../support/addon.ts';

const session = openSession({});
const into = new Uint8Array(1 << 20);
let bytes = 0;
const take = () => {
	for (let length = 1; length > 0; bytes += length) length = session.take(into);
	parentPort?.postMessage(bytes);
};
setInterval(take, 10);
// Somebody is to be told when it is terminated.
session.onArrival(() => {
	take();
	session.awaitArrival();
});
session.awaitArrival();
