// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {means, PatternError, parsePattern} from '../../source/sensitive/pattern.ts';

describe('a pattern', () => {
	test.each([
		['/etc/shadow', ['/etc/shadow'], ['/etc/shadow/', '/x/etc/shadow', '/etc/shadow2']],
		['/etc/pam.d/', ['/etc/pam.d/su', '/etc/pam.d/a/b'], ['/etc/pam.d', '/etc/pam.dx']],
		['/dev/sd*', ['/dev/sda', '/dev/sd'], ['/dev/s', '/x/dev/sda']],
		['.netrc', ['/home/me/.netrc', '/.netrc'], ['/home/me/x.netrc', '/.netrc/x', '.netrc']],
		['.aws/credentials', ['/home/me/.aws/credentials'], ['/home/me/aws/credentials', '/.aws/credentials2']],
		['.ssh/', ['/home/me/.ssh/id_rsa'], ['/home/me/.ssh', '/home/me/.ssh/sub/key', '/x.ssh/key']],
		['.env.*', ['/app/.env.local'], ['/app/.env', '/app/x.env.local', '/.env.d/x']],
		['*.pem', ['/x/server.pem', '/.pem'], ['/x/server.pem.gz', '/x/pem']],
	])('%s means what it says', (written, meant, others) => {
		const pattern = parsePattern(written);
		for (const path of meant) expect([path, means(pattern, path)]).toEqual([path, true]);
		for (const path of others) expect([path, means(pattern, path)]).toEqual([path, false]);
	});

	test.each([
		['/et*', 'is too short'],
		['*.so', 'is too short'],
		['', 'is too short'],
		['*', 'is too short'],
		['/etc/*/x', 'has a * in a place'],
		['*.pem*', 'has a * in a place'],
		['dir/name*', 'must begin with /'],
		['/a//b/c', 'is no path'],
		['/a\0bcd', 'is no path'],
		[`/${'x'.repeat(64)}`, 'is too long: it may have 64 bytes, and has 65'],
		[`/${'é'.repeat(32)}`, 'is too long: it may have 64 bytes, and has 65'],
	])('%j is refused with a reason', (written, why) => {
		expect(() => parsePattern(written)).toThrow(PatternError);
		expect(() => parsePattern(written)).toThrow(why);
	});

	test('of whatever text is read or refused, and means or does not', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (written, path) => {
				try {
					expect(typeof means(parsePattern(written), path)).toBe('boolean');
				} catch (error) {
					expect(error).toBeInstanceOf(PatternError);
				}
			}),
		);
	});
});
