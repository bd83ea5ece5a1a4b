// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {keyctl} from '../../source/kinds/keyctl.ts';
import {ofKind} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

const deeds = ofKind('kinds', 'keyctl');
const key = deeds[0]?.result;

test('what was done to a key is told with its number, type and description', () => {
	expect(deeds.map(event => [tell(event).subject, tell(event).outcome, tell(event).severity])).toEqual([
		['add_key user shop:token in KEY_SPEC_PROCESS_KEYRING', String(key), 'info'],
		[`KEYCTL_READ ${key}`, '8', 'low'],
		[`KEYCTL_REVOKE ${key}`, '', 'info'],
		[`KEYCTL_READ ${key}`, 'EKEYREVOKED', 'low'],
		['request_key user shop:absent', 'ENOKEY', 'info'],
	]);
});

test('only keyctl has operations', () => {
	expect(deeds.map(event => keyctl.also?.(event, names).operation_name)).toEqual([
		undefined,
		'KEYCTL_READ',
		'KEYCTL_REVOKE',
		'KEYCTL_READ',
		undefined,
	]);
	expect(deeds.map(event => keyctl.fields?.operation?.(event.operation, event))[4]).toBe('');
});

test('a keyring of one’s own is told by name', () => {
	const [, read] = deeds;
	expect(read && keyctl.subject({...read, key: -3}, names)).toBe('KEYCTL_READ KEY_SPEC_SESSION_KEYRING');
});
