// SPDX-License-Identifier: MIT
import {existsSync} from 'node:fs';
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['mem_fault']});
const USER_MODE_ONLY = 1;

describe('handling one’s own page faults', () => {
	it('is told with flags and descriptor', async ({capture}) => {
		const deed = await capture.do(['userfaultfd', USER_MODE_ONLY | 0o2000000]);
		deed.one('mem_fault', {
			pane: 'memory',
			way: 'call',
			flag_names: 'UFFD_USER_MODE_ONLY|O_CLOEXEC',
			result: deed.result(0),
			error: null,
			severity: 'low',
		});
	});

	it('by the device is told too', async ({capture, skip}) => {
		skip(!existsSync('/dev/userfaultfd'), 'the kernel has no /dev/userfaultfd (6.1)');
		const deed = await capture.do(['userfaultfd_device', 0o4000]);
		deed.one('mem_fault', {way: 'device', flag_names: 'O_NONBLOCK', result: deed.result(0), error: null});
	});

	it('with flags that there are not has EINVAL', async ({capture}) => {
		const deed = await capture.do(['userfaultfd', 0x100]);
		deed.one('mem_fault', {error: 'EINVAL', flag_names: '0x100'});
	});

	it('makes no event of other requests to devices', async ({capture}) => {
		const deed = await capture.do(['syscall', 16, 'x'], ['userfaultfd', USER_MODE_ONLY]);
		expect(deed.all('mem_fault')).toHaveLength(1);
	});
});
