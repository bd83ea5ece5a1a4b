// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {processFork} from '../../source/kinds/process-fork.ts';
import {ofKind, only} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

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

test('a fork into new namespaces tells which', () => {
	const event = only(
		ofKind('kinds', 'process_fork'),
		event => event.comm === 'kinds-process' && event.namespaces !== 0,
	);
	expect(tell(event).subject).toBe(`kinds-process -> ${event.child}, new pid`);
	expect(processFork.also?.(event, names)).toMatchObject({new_namespaces: 'pid'});
	expect(processFork.fields?.exitSignal?.(event.exitSignal, event)).toBe('SIGCHLD');
	expect(processFork.fields?.exitSignal?.(0, event)).toBe('');
});
