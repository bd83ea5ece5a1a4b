// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	capabilitiesAdded,
	capabilityBits,
	capabilityNames,
	capabilitySet,
} from '../../../source/kinds/words/capabilities.ts';
import {cloneFlags, cloneWords, namespaceNames} from '../../../source/kinds/words/clone.ts';
import {deviceText} from '../../../source/kinds/words/device.ts';
import {
	ambientOptions,
	memoryMapOptions,
	prctlOptions,
	seccompOperations,
} from '../../../source/kinds/words/prctl.ts';
import {signalCodeName, signalCodes} from '../../../source/kinds/words/signal-code.ts';
import {numbersOf} from '../../support/headers.ts';

/** What the headers say of these names; those that they do not have yet are left out. */
const agree = (words: ReadonlyArray<readonly [name: string, number: number]>, ...headers: string[]) => {
	const numbers = numbersOf(
		words.map(([name]) => name),
		...headers,
	);
	expect(numbers.size).toBeGreaterThan(0);
	for (const [name, number] of words) expect([name, numbers.get(name) ?? number]).toEqual([name, number]);
};
const turned = (table: Readonly<Record<number, string>>) =>
	Object.entries(table).map(([number, name]) => [name, Number(number)] as const);

describe('the numbers of the system’s headers are those of', () => {
	test('capabilities', () => {
		agree(
			capabilityNames.map((name, number) => [`CAP_${name.toUpperCase()}`, number] as const),
			'linux/capability.h',
		);
	});
	test('clone flags', () => agree(cloneWords, 'linux/sched.h'));
	test('options of prctl', () => {
		agree([...turned(prctlOptions), ...turned(memoryMapOptions), ...turned(ambientOptions)], 'linux/prctl.h');
	});
	test('operations of seccomp', () => agree(turned(seccompOperations), 'linux/seccomp.h'));
	test('codes of signals', () => agree(turned(signalCodes), 'asm/siginfo.h'));
});

describe('a set of capabilities', () => {
	test('is a list of names, all, or all but a few', () => {
		expect([0, 1, 2 ** 7 + 2 ** 13, 2 ** 40, 2 ** 52].map(capabilitySet)).toEqual([
			'',
			'chown',
			'setuid,net_raw',
			'checkpoint_restore',
			'52',
		]);
		expect(capabilitySet(2 ** 41 - 1)).toBe('all');
		expect(capabilitySet(2 ** 38 - 1)).toBe('all');
		expect(capabilitySet(2 ** 41 - 1 - 2 ** 24)).toBe('all but sys_resource');
		expect(capabilitySet(2 ** 37 - 1)).toContain('audit_write');
	});

	test('loses no bit', () => {
		fc.assert(
			fc.property(fc.maxSafeNat(), set => {
				expect(capabilityBits(set).reduce((sum, bit) => sum + 2 ** bit, 0)).toBe(set);
				expect(capabilitiesAdded(0, set)).toBe(set);
				expect(capabilitiesAdded(set, set)).toBe(0);
			}),
		);
	});
});

test('clone flags are words, also beyond 32 bits, and hex for the rest', () => {
	expect([0, 0x4100, 0x100000000, 0x400000100].map(cloneFlags)).toEqual([
		'',
		'CLONE_VM|CLONE_VFORK',
		'CLONE_CLEAR_SIGHAND',
		'CLONE_VM|0x400000000',
	]);
	expect(namespaceNames(0x7e020080)).toBe('mnt,uts,ipc,pid,net,cgroup,user,time');
	expect(namespaceNames(0x4100)).toBe('');
	fc.assert(fc.property(fc.maxSafeNat(), flags => (cloneFlags(flags) === '') === (flags === 0)));
});

test('codes and devices', () => {
	expect([0, -6, 128, 1].map(signalCodeName)).toEqual(['SI_USER', 'SI_TKILL', 'SI_KERNEL', '1']);
	expect(deviceText(0x800001)).toBe('8:1');
});
