// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {moduleFlags, moduleWords, unloadFlags, unloadWords} from '../../../source/kinds/words/module.ts';
import {
	attributeWords,
	fsmountWords,
	fsopenWords,
	mountAttributes,
	mountFlags,
	mountWords,
	moveMountWords,
	openTreeWords,
	placeWords,
	propagationFlags,
	umountFlags,
	umountWords,
} from '../../../source/kinds/words/mount.ts';
import {numbersOf} from '../../support/headers.ts';

test('every flag of a mount or a module has the bits that the system’s headers give it', () => {
	const words = [
		...mountWords,
		...moveMountWords,
		...openTreeWords,
		...placeWords,
		...fsopenWords,
		...fsmountWords,
		...attributeWords,
		...moduleWords,
		...unloadWords,
	];
	const headers = ['asm/fcntl.h', 'linux/fcntl.h', 'linux/mount.h', 'linux/module.h'];
	const numbers = numbersOf(
		words.map(([name]) => name),
		...headers,
	);
	expect(numbers.size).toBeGreaterThan(40);
	for (const [name, bits] of words)
		if (numbers.has(name)) expect([name, bits | 0]).toEqual([name, (numbers.get(name) ?? 0) | 0]);
});

test('every flag of an umount has the bits that the C library gives it', () => {
	// An enum there; each name is a macro of itself too.
	const numbers = numbersOf(
		umountWords.map(([name]) => name),
		'sys/mount.h',
	);
	expect(Object.fromEntries(umountWords)).toEqual(Object.fromEntries(numbers));
});

test('flags are told in the words of their call', () => {
	expect(mountFlags('mount', 1 | 4096)).toBe('MS_RDONLY|MS_BIND');
	expect(mountFlags('mount', 0xc0ed0001 | 0)).toBe('MS_RDONLY');
	expect(mountFlags('move_mount', 4)).toBe('MOVE_MOUNT_F_EMPTY_PATH');
	expect(mountFlags('open_tree', 0x8001)).toBe('OPEN_TREE_CLONE|AT_RECURSIVE');
	expect(mountFlags('mount_setattr', 0x1100)).toBe('AT_SYMLINK_NOFOLLOW|AT_EMPTY_PATH');
	expect(mountFlags('fsopen', 1)).toBe('FSOPEN_CLOEXEC');
	expect(mountFlags('fsmount', 3)).toBe('FSMOUNT_CLOEXEC|0x2');
	expect(mountFlags('', 3)).toBe('0x3');
});

test('the others are nothing, words, or hex', () => {
	expect([0, 1 << 18].map(propagationFlags)).toEqual(['', 'MS_PRIVATE']);
	expect([0, 9].map(mountAttributes)).toEqual(['', 'MOUNT_ATTR_RDONLY|MOUNT_ATTR_NOEXEC']);
	expect([0, 3, 16].map(umountFlags)).toEqual(['', 'MNT_FORCE|MNT_DETACH', '0x10']);
	expect([0, 4, 8].map(moduleFlags)).toEqual(['', 'MODULE_INIT_COMPRESSED_FILE', '0x8']);
	expect([0, 0o5000].map(unloadFlags)).toEqual(['', 'O_TRUNC|O_NONBLOCK']);
});
