// SPDX-License-Identifier: MIT
//
// A session that goes on when privileges are given up, for native/sanitize.sh: a signal handler changes every thread while the drain thread
// works, and the process ends with the session under way. Needs root.
import {strict as assert} from 'node:assert';
import {readFileSync} from 'node:fs';
import {addon, openSession, thrownBy} from '../support/addon.ts';
import {Taker} from '../support/taker.ts';
import {until} from '../support/until.ts';

const NOBODY = 65_534;

/** Opens files, so that there are records. */
function makeRecords(): void {
	for (let count = 0; count < 1000; count++) readFileSync('/dev/null');
}

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
makeRecords();
const before = session.counters().received;
await until('more records', () => {
	taker.take();
	return session.counters().received > before;
});
assert.ok(session.programs().some(({attached}) => attached));
session.statistics(false);
console.log(`${taker.records} records, before and after`);
