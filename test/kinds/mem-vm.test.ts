// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const copies = ofKind('kinds', 'mem_vm').filter(({comm}) => comm === 'kinds');
const others = copies.filter(event => event.target !== event.tgid && event.result >= 0);

test('memory copied out of another process tells whose, where and how much', () => {
	const event = only(others, ({direction}) => direction === 'read');
	expect(tell(event)).toEqual({
		label: 'vm_read',
		subject: `${event.target} victim at 0x${event.address.toString(16)}`,
		outcome: '8B',
		failure: 0,
		severity: 'medium',
	});
});

test('memory copied into another process matters more', () => {
	expect(tell(only(others, ({direction}) => direction === 'write'))).toMatchObject({
		label: 'vm_write',
		severity: 'high',
	});
});

test('one’s own memory is nobody’s concern', () => {
	expect(tell(only(copies, event => event.target === event.tgid)).severity).toBe('info');
});

test('a copy that failed tells why and took nothing', () => {
	const event = only(copies, ({result}) => result < 0);
	expect(tell(event)).toMatchObject({outcome: 'ESRCH', failure: 3});
	expect(event.bytes).toBe(0);
});
