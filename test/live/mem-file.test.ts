// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['mem_file']});

describe('a file in memory', () => {
	it('is told with name, flags and descriptor', async ({capture}) => {
		const deed = await capture.do(['memfd_create', 'two words', 1 | 2]);
		deed.one('mem_file', {
			pane: 'memory',
			call: 'create',
			name: 'two words',
			flags: 3,
			flag_names: 'MFD_CLOEXEC|MFD_ALLOW_SEALING',
			result: deed.result(0),
			error: null,
			severity: 'info',
		});
	});

	it('with flags that there are not has EINVAL', async ({capture}) => {
		const deed = await capture.do(['memfd_create', 'x', 0x4000]);
		deed.one('mem_file', {name: 'x', flag_names: '0x4000', error: 'EINVAL'});
	});

	it('with a name that is too long has EINVAL and the name', async ({capture}) => {
		const deed = await capture.do(['memfd_create', 'x'.repeat(300), 0]);
		const {event} = deed.one('mem_file', {error: 'EINVAL'});
		expect(event.name).toBe('x'.repeat(300));
	});

	it('that the kernel cannot read is told, whether it may be made or not', async ({capture}) => {
		const deed = await capture.do(['memfd_secret', 0o2000000]);
		deed.one('mem_file', {call: 'secret', name: '', result: deed.result(0), flag_names: 'O_CLOEXEC'});
	});
});
