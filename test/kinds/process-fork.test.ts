// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {ofKind} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

test('a fork names the child, which is born later than its parent and by it', () => {
	const forks = ofKind('kinds', 'process_fork').filter(event => event.comm === 'kinds');
	expect(forks.length).toBe(8);
	for (const fork of forks) {
		expect(tell(fork)).toEqual({
			label: 'fork',
			subject: `kinds -> ${fork.child}`,
			outcome: String(fork.child),
			failure: 0,
			severity: 'info',
		});
		expect(fork.ppid).toBe(fork.tgid);
		expect(fork.parentStarted).toBe(fork.started);
		expect(fork.childStarted).toBeGreaterThan(fork.started);
	}
});
