// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {kindOf} from '../../source/kinds/index.ts';
import {ruleOf} from '../../source/severity/grade.ts';
import {ofKind, only} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

// The test's own tools make such files too.
const files = ofKind('kinds', 'mem_file').filter(({comm}) => comm === 'kinds-memory');

test('a file in memory is told by name and flags', () => {
	const event = only(files, ({result}) => result >= 0);
	expect(tell(event)).toEqual({
		label: 'memfd',
		subject: 'memfd:payload MFD_CLOEXEC',
		outcome: String(event.result),
		failure: 0,
		severity: 'info',
	});
});

test('one that could not be made tells why', () => {
	expect(tell(only(files, ({result}) => result < 0))).toMatchObject({
		subject: 'memfd:payload 0x4000',
		outcome: 'EINVAL',
		failure: 22,
	});
});

test('flags are those of its own call', () => {
	const event = {...only(files, ({result}) => result >= 0), call: 'secret' as const, flags: 0o2000000};
	expect(tell(event)).toMatchObject({
		label: 'secret',
		subject: 'memory that the kernel cannot read O_CLOEXEC',
	});
	expect(kindOf(event).also?.(event, names)).toEqual({
		flag_names: 'O_CLOEXEC',
	});
});

test('one made by a script is worth a look', () => {
	const event = only(files, ({result}) => result >= 0);
	const severity = (exe: string) => ruleOf(event, {exe, parentExe: ''})?.severity;
	expect(['/usr/bin/python3.11', '/usr/bin/perl', '/bin/bash', '/usr/local/bin/ruby'].map(severity)).toEqual(
		Array.from({length: 4}, () => 'low'),
	);
	expect(['/usr/bin/pythonista', '/usr/sbin/nginx', '/opt/bin/perl'].map(severity)).toEqual(
		Array.from({length: 3}, () => undefined),
	);
});
