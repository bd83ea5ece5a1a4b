// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {kinds} from '../../source/kinds/index.ts';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const sleeper = only(ofKind('kinds', 'process_known'), event => event.comm === 'sleep');

test('a process that was there before is no event, so it has no pane', () => {
	expect(kinds.process_known.pane).toBeNull();
	expect(tell(sleeper)).toEqual({
		label: 'known',
		subject: '/bin/sleep 30',
		outcome: '',
		failure: 0,
		severity: 'info',
	});
});

test('a process that was there before is described like one that starts', () => {
	expect(sleeper).toMatchObject({
		uid: 1000,
		argv: ['/bin/sleep', '30'],
		argvSize: 14,
		exe: '/usr/bin/sleep',
		cgroup: '/shop.slice/known.service',
		tty: '',
		cwd: '/srv/shop',
		euid: 1000,
		egid: 1000,
		namespaceLevel: 0,
		namespacePid: sleeper.tgid,
	});
	expect(sleeper.parentStarted).toBeLessThan(sleeper.started);
});

test('without arguments the command stands for the process', () => {
	expect(tell({...sleeper, argv: []}).subject).toBe('sleep');
});
