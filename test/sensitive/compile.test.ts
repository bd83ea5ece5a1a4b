// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {compileSensitive} from '../../source/sensitive/compile.ts';
import {defaultGroups, type Group} from '../../source/sensitive/groups.ts';
import {matcherOf, READ, WRITE} from '../../source/sensitive/match.ts';
import {PatternError} from '../../source/sensitive/pattern.ts';

const group = (patterns: readonly string[]): Group => ({name: 'own', why: 'so', access: 'rw', patterns});
const numbered = (count: number, make: (index: number) => string) =>
	Array.from({length: count}, (_, index) => make(index));

describe('the tables for the kernel side', () => {
	test('are of one size, whatever is in them', () => {
		expect(compileSensitive([])).toHaveLength(77_824);
		expect(compileSensitive(defaultGroups)).toHaveLength(77_824);
	});

	test('are empty without patterns', () => {
		expect(compileSensitive([]).some(byte => byte !== 0)).toBe(false);
	});

	test('take 511 patterns and no more', () => {
		expect(() => compileSensitive([group(numbered(511, index => `/some/path/${index}`))])).not.toThrow();
		expect(() => compileSensitive([group(numbered(512, index => `/some/path/${index}`))])).toThrow(
			new PatternError('there are more than 511 sensitive paths'),
		);
	});

	test('refuse patterns that all look alike where they are looked up', () => {
		const alike = (count: number) => [group(numbered(count, index => `/a/${index}/same-end`))];
		expect(() => compileSensitive(alike(32))).not.toThrow();
		expect(() => compileSensitive(alike(33))).toThrow('is one of more than 32 that are alike');
	});
});

describe('the groups that ship', () => {
	test('have names of their own and a sentence each', () => {
		expect(new Set(defaultGroups.map(({name}) => name)).size).toBe(defaultGroups.length);
		for (const {why} of defaultGroups) expect(why).not.toBe('');
	});

	test.each([
		['/etc/shadow', READ, 'passwords'],
		['/etc/passwd', READ, undefined],
		['/etc/passwd', WRITE, 'accounts'],
		['/root/.ssh/authorized_keys', WRITE, 'ssh-access'],
		['/root/.ssh/id_ed25519', READ, 'ssh-keys'],
		['/home/me/.aws/credentials', READ, 'cloud'],
		['/home/me/.aws/credentials', WRITE, undefined],
		['/app/.env.production', READ, 'tokens'],
		['/proc/sys/kernel/core_pattern', WRITE, 'kernel'],
		['/sys/fs/cgroup/x/release_agent', WRITE, 'kernel'],
		['/dev/nvme0n1', WRITE, 'disks'],
		['/dev/null', WRITE, undefined],
		['/usr/bin/ls', WRITE, 'binaries'],
		['/usr/bin/ls', READ, undefined],
	] as const)('%s with access %i is of group %s', (path, access, name) => {
		expect(matcherOf(defaultGroups)(path, access)).toBe(name);
	});
});
