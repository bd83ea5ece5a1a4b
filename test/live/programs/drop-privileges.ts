// SPDX-License-Identifier: MIT
//
// Loads a session as root, becomes nobody, captures on, closes, and tells its books.
import {spawnSync} from 'node:child_process';
import {openSession, thrownBy} from '../../support/addon.ts';
import {Taker} from '../../support/taker.ts';
import {until} from '../../support/until.ts';

const NOBODY = 65534;

const session = openSession({});
process.setgroups?.([]);
process.setgid?.(NOBODY);
process.setuid?.(NOBODY);
const taker = new Taker(session);
// What this process does is out of its own scope; what its child does is not.
const {error} = spawnSync(process.execPath, ['--version']);
if (error) throw error;
await until('its records', () => {
	taker.take();
	return taker.records > 0;
});
const second = thrownBy(() => openSession({}));
session.close();
taker.take();
const {records, late, undecodable} = taker;
const {code} = (second ?? {}) as {code?: string};
console.log(
	JSON.stringify({
		uid: process.getuid?.(),
		second: code,
		records,
		late,
		undecodable,
		counters: session.counters(),
	}),
);
