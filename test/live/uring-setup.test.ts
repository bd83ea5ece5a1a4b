// SPDX-License-Identifier: MIT
import {describe} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['uring_setup']});

describe('setting up an io_uring', () => {
	it('is told with entries, flags and descriptor', async ({capture}) => {
		const deed = await capture.do(['uring_setup', 8, (1 << 12) | (1 << 4)]);
		deed.one('uring_setup', {
			pane: 'memory',
			entries: 8,
			flag_names: 'IORING_SETUP_CLAMP|IORING_SETUP_SINGLE_ISSUER',
			result: deed.result(0),
			error: null,
			severity: 'info',
		});
	});

	it('without an entry has EINVAL', async ({capture}) => {
		const deed = await capture.do(['uring_setup', 0]);
		deed.one('uring_setup', {entries: 0, error: 'EINVAL', flags: 0});
	});
});
