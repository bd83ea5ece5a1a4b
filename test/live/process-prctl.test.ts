// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['process_prctl']});
const PRCTL = 157;
const [DUMPABLE, GET_DUMPABLE, CAPBSET_DROP, MM, NO_NEW_PRIVS] = [4, 3, 24, 35, 38];

describe('prctl', () => {
	it('tells the new name', async ({capture}) => {
		const deed = await capture.do(['set_name', 'quiet']);
		deed.one('process_prctl', {
			call: 'prctl',
			option_name: 'PR_SET_NAME',
			name: 'quiet',
			comm: 'quiet',
			argument: 0,
			severity: 'info',
			error: null,
		});
	});

	it('tells of a name of the kernel’s own as what it is', async ({capture}) => {
		const deed = await capture.do(['set_name', 'kworker/u8:1-events']);
		deed.one('process_prctl', {name: 'kworker/u8:1-ev', severity: 'medium'});
	});

	it('tells options and arguments, and refusals', async ({capture}) => {
		const deed = await capture.do(
			['sys', PRCTL, DUMPABLE, 0],
			['sys', PRCTL, NO_NEW_PRIVS, 1],
			['sys', PRCTL, CAPBSET_DROP, 21],
			['sys', PRCTL, MM, 8, 8],
		);
		deed.one('process_prctl', {option: DUMPABLE, argument: 0, result: 0, severity: 'low'});
		deed.one('process_prctl', {option_name: 'PR_SET_NO_NEW_PRIVS', argument: 1, result: 0});
		deed.one('process_prctl', {option_name: 'PR_CAPBSET_DROP', argument: 21, result: 0});
		const {event} = deed.one('process_prctl', {option_name: 'PR_SET_MM', argument: 8, argument_2: 8});
		expect(event.result).toBe(deed.result(3));
		expect(event.result).toBeLessThan(0);
	});

	it('does not tell of what only asks', async ({capture}) => {
		const deed = await capture.do(['sys', PRCTL, GET_DUMPABLE]);
		expect(deed.all('process_prctl')).toEqual([]);
	});

	it('by a 32-bit call is seen and marked', async ({capture}) => {
		const deed = await capture.do(['sys32', 172, DUMPABLE, 1]);
		deed.one('process_prctl', {option: DUMPABLE, argument: 1, compat: true});
	});
});

describe('seccomp', () => {
	it('is told with its mode', async ({capture}) => {
		const deed = await capture.do(['seccomp_allow', 0], ['seccomp_allow', 0x4000]);
		deed.one('process_prctl', {call: 'seccomp', option_name: 'SECCOMP_SET_MODE_FILTER', result: 0});
		deed.one('process_prctl', {call: 'seccomp', argument: 0x4000, error: 'EINVAL'});
	});
});
