// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['process_creds', 'process_fork', 'process_exec']});
const [SETUID, SETGID, SETREUID, SETFSUID] = [105, 106, 113, 122];
const SETUID_BIT = 1 << 7;
const NOBODY = 65534;

describe('a process that becomes another user', () => {
	it('is told with all ids and capabilities, before and after', async ({capture}) => {
		const deed = await capture.do(['sys', SETUID, NOBODY]);
		const {event} = deed.one('process_creds', {
			call: 'setuid',
			result: 0,
			known: true,
			unexplained: false,
			old_uid: 0,
			new_uid: NOBODY,
			old_euid: 0,
			new_euid: NOBODY,
			old_fsuid: 0,
			new_fsuid: NOBODY,
			new_permitted: 0,
			new_effective: 0,
			new_effective_names: '',
			asked: NOBODY,
			asked_2: 0,
			uid: NOBODY,
			severity: 'info',
			error: null,
		});
		expect(event.oldPermitted & SETUID_BIT).not.toBe(0);
	});

	it('for a while keeps what it needs to come back', async ({capture}) => {
		const deed = await capture.do(['sys', SETREUID, -1, NOBODY], ['sys', SETREUID, -1, 0]);
		deed.one('process_creds', {
			call: 'setreuid',
			old_euid: 0,
			new_euid: NOBODY,
			new_uid: 0,
			new_effective: 0,
		});
		deed.one('process_creds', {old_euid: NOBODY, new_euid: 0, unexplained: false, severity: 'info'});
	});

	it('and changes nothing is not told', async ({capture}) => {
		const deed = await capture.do(['sys', SETUID, 0], ['sys', SETGID, 0], ['sys', SETFSUID, 0]);
		expect(deed.all('process_creds')).toEqual([]);
	});

	it('and is refused is told', async ({capture}) => {
		const deed = await capture.do(['uid', NOBODY], ['sys', SETUID, 0]);
		deed.one('process_creds', {
			call: 'setuid',
			error: 'EPERM',
			asked: 0,
			old_uid: NOBODY,
			new_uid: NOBODY,
			severity: 'low',
		});
	});

	it('by setfsuid has no failure, whatever that returns', async ({capture}) => {
		const deed = await capture.do(['sys', SETFSUID, NOBODY]);
		deed.one('process_creds', {call: 'setfsuid', result: 0, new_fsuid: NOBODY, new_uid: 0, error: null});
	});

	it.for([
		['setuid', 23],
		['setuid', 213],
		['setreuid', 70],
		['setreuid', 203],
		['setresuid', 164],
		['setresuid', 208],
		['setfsuid', 138],
		['setfsuid', 215],
	] as const)('by a 32-bit call is seen and marked: %s, %i', async ([call, number], {capture}) => {
		const deed = await capture.do(['sys32', number, 1000, 1000, 1000]);
		deed.one('process_creds', {call, compat: true, result: 0, new_fsuid: 1000});
	});

	it.for([
		['setgid', 46],
		['setgid', 214],
		['setregid', 71],
		['setregid', 204],
		['setresgid', 170],
		['setresgid', 210],
		['setfsgid', 139],
		['setfsgid', 216],
	] as const)('or another group, likewise: %s, %i', async ([call, number], {capture}) => {
		const deed = await capture.do(['sys32', number, 1000, 1000, 1000]);
		deed.one('process_creds', {call, compat: true, result: 0, new_fsgid: 1000});
	});

	it('from a thread that was there before is known too', async ({capture}) => {
		const deed = await capture.do(['in_thread', 'sys', SETUID, NOBODY]);
		deed.one('process_creds', {call: 'setuid', known: true, old_uid: 0, tid: Number(deed.fact(0, 'tid'))});
	});
});

it('further groups are counted', async ({capture}) => {
	const deed = await capture.do(['setgroups', 10, 20, 30]);
	deed.one('process_creds', {call: 'setgroups', new_groups: 3, result: 0});
});

it('capset tells what is left', async ({capture}) => {
	const deed = await capture.do(['capset', SETUID_BIT], ['capset', SETUID_BIT | 1]);
	deed.one('process_creds', {
		call: 'capset',
		result: 0,
		new_permitted: SETUID_BIT,
		new_effective_names: 'setuid',
		asked: 0,
	});
	deed.one('process_creds', {call: 'capset', error: 'EPERM'});
});

describe('a program', () => {
	it('with the setuid bit is told as what made a process root', async ({capture, folder}) => {
		const deed = await capture.do(
			['copy_program', '/bin/true', `${folder}/root`, 0o4755],
			['uid', NOBODY],
			['in_child', 'exec', `${folder}/root`, 'root'],
		);
		deed.one('process_creds', {
			call: 'exec',
			pid: deed.result(2),
			known: true,
			unexplained: false,
			old_euid: NOBODY,
			new_euid: 0,
			new_uid: NOBODY,
			severity: 'low',
		});
	});

	it('with capabilities of its own is told as what gave them', async ({capture, folder}) => {
		const deed = await capture.do(
			['copy_program', '/bin/true', `${folder}/able`, 0o755],
			['file_capabilities', `${folder}/able`, 1 << 13],
			['uid', NOBODY],
			['in_child', 'exec', `${folder}/able`, 'able'],
		);
		deed.one('process_creds', {
			call: 'exec',
			unexplained: false,
			old_permitted: 0,
			new_permitted: 1 << 13,
			capabilities_gained: 'net_raw',
			severity: 'info',
		});
	});

	it('with the setgid bit is told too', async ({capture, folder}) => {
		const deed = await capture.do(
			['copy_program', '/bin/true', `${folder}/group`, 0o2755],
			['gid', NOBODY],
			['uid', NOBODY],
			['in_child', 'exec', `${folder}/group`, 'group'],
		);
		deed.one('process_creds', {
			call: 'exec',
			unexplained: false,
			old_egid: NOBODY,
			new_egid: 0,
			new_euid: NOBODY,
		});
	});

	it('that root of an inner user namespace runs explains what it gets again', async ({capture}) => {
		const deed = await capture.do(
			['uid', NOBODY],
			['sys', 157, 4, 1], // PR_SET_DUMPABLE: else /proc/self is not its own any more
			['root_inside', SETUID_BIT],
			['in_child', 'exec', '/bin/true', 'true'],
		);
		deed.one('process_creds', {call: 'exec', old_permitted: SETUID_BIT, unexplained: false});
	});

	it('that gives nothing is not told', async ({capture}) => {
		const deed = await capture.do(['uid', NOBODY], ['in_child', 'exec', '/bin/true', 'true']);
		expect(deed.all('process_creds', {call: 'exec'})).toEqual([]);
	});

	it('that root runs with capabilities given up gets them again, as all of root’s do', async ({capture}) => {
		const deed = await capture.do(
			['in_child', 'capset', SETUID_BIT],
			['capset', SETUID_BIT],
			['in_child', 'exec', '/bin/true', 'true'],
		);
		deed.one('process_creds', {
			call: 'exec',
			unexplained: false,
			old_permitted: SETUID_BIT,
			severity: 'info',
		});
	});
});

describe('root that nothing explains', () => {
	it('shows at the next fork', async ({capture}) => {
		const deed = await capture.do(['was_user', 1000], ['vfork']);
		deed.one('process_creds', {
			call: 'fork',
			unexplained: true,
			old_uid: 1000,
			new_uid: 0,
			severity: 'critical',
		});
	});

	it('shows at the next program', async ({capture}) => {
		const deed = await capture.do(['was_user', 1000], ['exec', '/bin/true', 'true']);
		deed.one('process_creds', {call: 'exec', unexplained: true, old_uid: 1000, severity: 'critical'});
	});

	it('shows at the next call, and is told once', async ({capture}) => {
		const deed = await capture.do(['was_user', 1000], ['sys', SETUID, 0], ['vfork']);
		const {event} = deed.one('process_creds');
		expect(event).toMatchObject({call: 'setuid', unexplained: true, oldUid: 1000, newUid: 0});
	});

	it('is not what a user namespace of one’s own gives', async ({capture}) => {
		const deed = await capture.do(['uid', NOBODY], ['sys', 272, 0x10000000], ['vfork']);
		expect(deed.all('process_creds', {unexplained: true})).toEqual([]);
	});
});
