// SPDX-License-Identifier: MIT
//
// A session that goes on when privileges are given up, for native/sanitize.sh: a signal handler changes every thread while the drain thread
// works, and the process ends with the session under way. Needs root.
import {strict as assert} from 'node:assert';
import {spawn} from 'node:child_process';
import type {Socket} from 'node:net';
import {addon, openSession, thrownBy} from '../support/addon.ts';
import {Taker} from '../support/taker.ts';
import {until} from '../support/until.ts';

const NOBODY = 65_534;

/** Opens files, so that there are records: of its own a session tells nothing, and later no program can be started. */
const opener = spawn('sh', ['-c', 'while read -r _; do : </dev/null; done'], {
	stdio: ['pipe', 'ignore', 'ignore'],
	// Without the sanitizer that is loaded before everything here.
	env: {PATH: process.env.PATH},
});
// It ends with us: nobody may wait for a child after the drop.
opener.unref();
(opener.stdin as Socket).unref();
const makeRecords = () => opener.stdin.write('\n'.repeat(1000));

const session = openSession({drainEveryMs: 1, learnt: ['process_exit']});
const taker = new Taker(session);
for (const wrong of [
	1,
	'root',
	null,
	{},
	{uid: -1},
	{uid: 1.5, gid: 1, groups: []},
	{uid: 1, gid: 1, groups: [2 ** 32]},
])
	assert.ok(thrownBy(() => addon.dropPrivileges(wrong)) instanceof TypeError);
makeRecords();
addon.dropPrivileges({uid: NOBODY, gid: NOBODY, groups: [NOBODY]});
assert.equal(process.geteuid?.(), NOBODY);
const before = session.counters().received;
makeRecords();
await until('more records', () => {
	taker.take();
	return session.counters().received > before;
});
assert.ok(session.programs().some(({attached}) => attached));
session.statistics(false);
console.log(`${taker.records} records, before and after`);
