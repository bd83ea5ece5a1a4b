// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {ruleOf} from '../../source/severity/grade.ts';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const faults = ofKind('kinds', 'mem_fault');
const made = only(faults, ({result}) => result >= 0);

test('handling one’s own page faults is told with its flags', () => {
	expect(tell(made)).toEqual({
		label: 'uffd',
		subject: 'its own page faults UFFD_USER_MODE_ONLY|O_CLOEXEC',
		outcome: String(made.result),
		failure: 0,
		severity: 'low',
	});
});

test('those of the kernel matter more, unless it is root or a machine that is moved', () => {
	const kernels = {...made, flags: 0};
	const severity = (uid: number, exe: string) => ruleOf({...kernels, uid}, {exe, parentExe: ''})?.severity;
	expect(severity(1000, '/usr/bin/x')).toBe('medium');
	expect(severity(0, '/usr/bin/x')).toBe('low');
	expect(severity(1000, '/usr/bin/qemu-system-x86_64')).toBeUndefined();
});

test('by the device is told so', () => {
	expect(tell({...made, way: 'device', flags: 0}).subject).toBe('its own page faults, by /dev/userfaultfd');
});

test('what was refused tells why', () => {
	const event = only(faults, ({result}) => result < 0);
	expect(tell(event)).toMatchObject({subject: 'its own page faults 0x100', failure: -event.result});
});
