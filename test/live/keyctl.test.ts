// SPDX-License-Identifier: MIT
// Keys are made in keyrings of the process, which end with it.
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['keyctl']});
const PROCESS_KEYRING = -2;
const [UPDATE, REVOKE, SETPERM, DESCRIBE, LINK, UNLINK] = [2, 3, 5, 6, 8, 9];

describe('a key', () => {
	it('that is made has type, description and keyring, and never what is in it', async ({capture}) => {
		const deed = await capture.do(['add_key', 'user', 'bee:queen', 'HONEYPOT', PROCESS_KEYRING]);
		const {line} = deed.one('keyctl', {
			call: 'add_key',
			type: 'user',
			description: 'bee:queen',
			keyring: PROCESS_KEYRING,
			key: 0,
			operation: 0,
			operation_name: undefined,
			result: deed.result(0),
			error: null,
			severity: 'info',
			pid: deed.pid,
			pane: 'processes',
		});
		expect(line).not.toContain('HONEYPOT');
	});

	it('that is read, changed or revoked is told by its number', async ({capture}) => {
		const deed = await capture.do(
			['add_key', 'user', 'bee:queen', 'HONEYPOT', PROCESS_KEYRING],
			['key_read', '=0'],
			['keyctl', SETPERM, '=0', 0x3f3f0000],
			['keyctl', REVOKE, '=0'],
			['key_read', '=0'],
		);
		const key = deed.result(0);
		deed.one('keyctl', {operation_name: 'KEYCTL_READ', key, result: 8, severity: 'low'});
		deed.one('keyctl', {operation_name: 'KEYCTL_SETPERM', key, error: null, severity: 'low'});
		deed.one('keyctl', {operation_name: 'KEYCTL_REVOKE', key, error: null, severity: 'info'});
		deed.one('keyctl', {operation_name: 'KEYCTL_READ', key, error: 'EKEYREVOKED'});
		expect(deed.seen.map(({line}) => line).join()).not.toContain('HONEYPOT');
	});

	it('that is linked has the keyring beside it', async ({capture}) => {
		const deed = await capture.do(
			['add_key', 'user', 'bee:queen', 'HONEYPOT', PROCESS_KEYRING],
			['keyctl', LINK, '=0', -1],
			['keyctl', UNLINK, '=0', -1],
		);
		const key = deed.result(0);
		deed.one('keyctl', {operation_name: 'KEYCTL_LINK', key, keyring: -1, error: null});
		deed.one('keyctl', {operation_name: 'KEYCTL_UNLINK', key, keyring: -1, error: null});
	});

	it('that is looked for has type and description, found or not', async ({capture}) => {
		const deed = await capture.do(
			['add_key', 'user', 'bee:queen', 'HONEYPOT', PROCESS_KEYRING],
			['key_search', PROCESS_KEYRING, 'user', 'bee:queen'],
			['request_key', 'user', 'bee:nobody', 0],
		);
		deed.one('keyctl', {
			operation_name: 'KEYCTL_SEARCH',
			type: 'user',
			description: 'bee:queen',
			keyring: PROCESS_KEYRING,
			key: 0,
			result: deed.result(0),
		});
		deed.one('keyctl', {call: 'request_key', type: 'user', description: 'bee:nobody', error: 'ENOKEY'});
	});

	it('that is not there has ENOKEY, and the number that was asked for', async ({capture}) => {
		const deed = await capture.do(['keyctl', DESCRIBE, 0x3ffffff1], ['keyctl', UPDATE, 0x3ffffff1]);
		deed.one('keyctl', {operation_name: 'KEYCTL_DESCRIBE', key: 0x3ffffff1, error: 'ENOKEY'});
	});

	it('by 32-bit calls is seen and marked', async ({capture}) => {
		const deed = await capture.do(
			['add_key32', 'user', 'bee:drone', 'HONEYPOT', PROCESS_KEYRING],
			['keyctl32', REVOKE, '=0'],
		);
		deed.one('keyctl', {call: 'add_key', type: 'user', description: 'bee:drone', compat: true});
		deed.one('keyctl', {operation_name: 'KEYCTL_REVOKE', key: deed.result(0), compat: true, error: null});
	});
});

it('a session keyring that is joined is told by its name', async ({capture}) => {
	const deed = await capture.do(['key_join', 'bee:session']);
	deed.one('keyctl', {
		operation_name: 'KEYCTL_JOIN_SESSION_KEYRING',
		description: 'bee:session',
		key: 0,
		result: deed.result(0),
	});
});

it('an operation that there is none of is told by its number', async ({capture}) => {
	const deed = await capture.do(['keyctl', 4711, 5]);
	deed.one('keyctl', {operation: 4711, operation_name: '4711', key: 5, error: 'EOPNOTSUPP'});
});
