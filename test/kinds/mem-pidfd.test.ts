// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const events = ofKind('kinds', 'mem_pidfd');

test('a process taken hold of is named, and is nobody’s concern yet', () => {
	const event = only(
		events,
		({comm, operation, result}) => comm === 'kinds-memory' && operation === 'open' && result >= 0,
	);
	expect(tell(event)).toEqual({
		label: 'pidfd',
		subject: `${event.target} victim`,
		outcome: String(event.result),
		failure: 0,
		severity: 'info',
	});
	expect(event.targetFd).toBe(-1);
});

test('a descriptor taken out of a process tells whose, which and what', () => {
	const event = only(events, ({operation, result}) => operation === 'getfd' && result >= 0);
	expect(tell(event)).toMatchObject({
		label: 'getfd',
		subject: `${event.targetFd} of ${event.target} victim: /srv/shop/static/index.html`,
		severity: 'high',
	});
	expect(event.got).toBe('file');
});

test('what was refused matters less', () => {
	const event = only(events, ({operation, result}) => operation === 'getfd' && result < 0);
	expect(tell(event)).toMatchObject({
		subject: `99 of ${event.target} victim`,
		outcome: 'EBADF',
		failure: 9,
		severity: 'low',
	});
});

test('a process that is not there has no start time', () => {
	const event = only(events, ({operation, result}) => operation === 'open' && result < 0);
	expect(event).toMatchObject({target: 4_194_303, targetStarted: 0});
	expect(tell(event).outcome).toBe('ESRCH');
});
