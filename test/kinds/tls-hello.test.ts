// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {kindOf} from '../../source/kinds/index.ts';
import {ofKind} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

const [hello] = ofKind('kinds', 'tls_hello');
if (!hello) throw new Error('the recording has no hello');

test('a hello tells whom it wants, at which address, and what it offers', () => {
	expect(tell(hello)).toEqual({
		label: 'tls',
		subject: 'www.example.org (127.0.0.9:7443) 1.3 h2,http/1.1',
		outcome: '',
		failure: 0,
		// The process had looked the address up by other names, never by this one.
		severity: 'low',
	});
	expect(kindOf(hello).also?.(hello, names)).toEqual({
		server_name: 'www.example.org',
		tls_versions: '1.3 1.2',
		alpn: 'h2 http/1.1',
		encrypted_hello: undefined,
		cut: undefined,
		direction: 'out',
		scope: 'loopback',
		service: undefined,
		remote_name: undefined,
		looked_up: undefined,
	});
});
