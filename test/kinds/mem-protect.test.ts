// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import type {MemProtect} from '../../source/capture/layout.generated.ts';
import {ruleOf} from '../../source/severity/grade.ts';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const events = ofKind('kinds', 'mem_protect').filter(({comm}) => comm === 'kinds-memory');
const of = (holds: (event: MemProtect) => boolean) => only(events, holds);
const mapped = of(({call, memory}) => call === 'mmap' && memory === 'anonymous');

test('memory that can be written and executed tells how much there is of it', () => {
	expect(tell(mapped)).toEqual({
		label: 'mmap',
		subject: 'rwx 64.0K anonymous memory',
		outcome: '',
		failure: 0,
		severity: 'medium',
	});
});

test('a compiler does so all day', () => {
	const who = (exe: string) => ruleOf(mapped, {exe, parentExe: ''})?.severity;
	expect(who('/usr/bin/node')).toBeUndefined();
	expect(who('/usr/lib/jvm/java-21-openjdk/bin/java')).toBeUndefined();
	expect(who('/tmp/node')).toBe('medium');
	expect(who('/usr/bin/nodejs2')).toBe('medium');
});

test('memory that was written first and is executed then matters less', () => {
	const event = of(({call, written}) => call === 'mprotect' && written);
	expect(tell(event)).toMatchObject({
		label: 'mprotect',
		subject: 'r-x 4.0K anonymous memory',
		severity: 'low',
	});
});

test('an executable heap matters most', () => {
	expect(tell(of(({memory}) => memory === 'heap'))).toMatchObject({
		subject: 'rwx 4.0K the heap',
		severity: 'high',
	});
});

test('code out of a file without a name tells which', () => {
	expect(tell(of(({memory}) => memory === 'nameless_file'))).toMatchObject({
		subject: 'r-x 4.0K memfd:payload',
		severity: 'medium',
	});
});

test('what could not be made executable tells why', () => {
	expect(tell(of(({result}) => result < 0))).toMatchObject({
		subject: 'r-x 4.0K memory',
		outcome: 'ENOMEM',
		failure: 12,
		severity: 'low',
	});
});
