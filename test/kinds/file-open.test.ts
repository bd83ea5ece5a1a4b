// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {ownCodec} from '../../source/capture/codec.ts';
import {fileOpen} from '../../source/kinds/file-open.ts';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const unresolved = ownCodec.marks.unresolved ?? 0;
const opens = ofKind('kinds', 'file_open').filter(event => event.comm === 'kinds');
const made = opens.filter(event => event.path === '/srv/shop/kinds/made');

describe('what an open was for', () => {
	test('an open that may create is called so, with the permissions asked for', () => {
		const event = only(made, ({flags}) => (flags & 0o100) !== 0);
		expect(tell(event)).toMatchObject({
			label: 'create',
			subject: '/srv/shop/kinds/made',
			failure: 0,
			severity: 'info',
		});
		expect(fileOpen.fields?.flags?.(event.flags, event)).toBe('O_WRONLY|O_CREAT|O_EXCL|O_CLOEXEC');
		expect(fileOpen.fields?.mode?.(event.mode, event)).toBe('0640');
	});

	test('an open for reading tells its descriptor', () => {
		const event = only(made, ({flags}) => flags === 0);
		expect(tell(event)).toMatchObject({label: 'open', outcome: String(event.result)});
		expect(event.result).toBeGreaterThan(2);
	});

	test('an open for reading and writing is called a write', () => {
		const event = only(made, ({flags}) => (flags & 3) === 2);
		expect(tell(event).label).toBe('write');
		expect(fileOpen.fields?.flags?.(event.flags, event)).toBe('O_RDWR|O_APPEND');
	});
});

describe('an open that failed', () => {
	test('tells the path that the caller gave and why', () => {
		const event = only(opens, ({path}) => path === '/srv/shop/absent');
		expect(tell(event)).toMatchObject({
			label: 'open',
			subject: '/srv/shop/absent',
			outcome: 'ENOENT',
			failure: 2,
		});
		expect(event.base).toBe('');
		expect(event.marks & unresolved).toBe(unresolved);
	});

	test('stands behind the directory that it was relative to', () => {
		const event = only(opens, ({path}) => path === 'absent-too');
		expect(event.base).toBe('/srv/shop/kinds');
		expect(tell(event).subject).toBe('/srv/shop/kinds/absent-too');
	});

	test('is told where only permission was missing', () => {
		expect(tell(only(opens, ({path}) => path === '/etc/shadow'))).toMatchObject({
			outcome: 'EACCES',
			failure: 13,
		});
	});
});

test('a name with escapes, bidi controls and wide characters comes as it is', () => {
	expect(opens.map(event => event.path)).toContain(
		'/srv/shop/kinds/\u001b[31mred\u001b[0m\n\u202egnp.exe 日本 🐝',
	);
});

test('a name that is not UTF-8 shows where', () => {
	expect(opens.map(event => event.path)).toContain('/srv/shop/kinds/\ufffd\ufffd not UTF-8');
});
