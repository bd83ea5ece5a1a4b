// SPDX-License-Identifier: MIT
import {isIPv4} from 'node:net';
import {expect, test} from 'vitest';
import {addressScope} from '../../../source/kinds/words/address-scope.ts';

/** IPv4 only, or the sixteen bytes in hex. */
function scopeOf(text: string) {
	const bytes = isIPv4(text)
		? Buffer.concat([Buffer.from(text.split('.').map(Number)), Buffer.alloc(12)])
		: Buffer.from(text, 'hex');
	return addressScope(bytes, isIPv4(text) ? 2 : 10);
}

test.for([
	['0.0.0.0', 'unspecified'],
	['00000000000000000000000000000000', 'unspecified'],
	['127.0.0.53', 'loopback'],
	['00000000000000000000000000000001', 'loopback'],
	['00000000000000000000ffff7f000001', 'loopback'],
	['169.254.169.254', 'metadata'],
	['00000000000000000000ffffa9fea9fe', 'metadata'],
	['100.100.100.200', 'metadata'],
	['168.63.129.16', 'metadata'],
	['fd000ec2000000000000000000000254', 'metadata'],
	['169.254.1.1', 'link-local'],
	['fe800000000000000000000000000001', 'link-local'],
	['239.255.255.250', 'multicast'],
	['255.255.255.255', 'multicast'],
	['ff020000000000000000000000000001', 'multicast'],
	['10.1.2.3', 'private'],
	['172.31.255.255', 'private'],
	['192.168.0.1', 'private'],
	['100.64.0.1', 'private'],
	['fd000ec2000000000000000000000255', 'private'],
	['172.32.0.1', 'public'],
	['93.184.216.34', 'public'],
	['26062800022000010248189325c81946', 'public'],
	['00000000000000000000ffff5db8d822', 'public'],
] as const)('%s is %s', ([text, scope]) => {
	expect(scopeOf(text)).toBe(scope);
});
