// SPDX-License-Identifier: MIT
// Flags of the calls that mount by the names of the headers (x86-64); the test compares each with the headers of the system.
import {atWords} from './file-words.ts';
import {pick, spell, type Words} from './flags.ts';

/** Flags of mount, and what mount_setattr takes for propagation. */
export const mountWords: Words = [
	['MS_RDONLY', 1],
	['MS_NOSUID', 2],
	['MS_NODEV', 4],
	['MS_NOEXEC', 8],
	['MS_SYNCHRONOUS', 0x10],
	['MS_REMOUNT', 0x20],
	['MS_MANDLOCK', 0x40],
	['MS_DIRSYNC', 0x80],
	['MS_NOSYMFOLLOW', 0x100],
	['MS_NOATIME', 0x400],
	['MS_NODIRATIME', 0x800],
	['MS_BIND', 0x1000],
	['MS_MOVE', 0x2000],
	['MS_REC', 0x4000],
	['MS_SILENT', 0x8000],
	['MS_POSIXACL', 0x10000],
	['MS_UNBINDABLE', 0x20000],
	['MS_PRIVATE', 0x40000],
	['MS_SLAVE', 0x80000],
	['MS_SHARED', 0x100000],
	['MS_RELATIME', 0x200000],
	['MS_KERNMOUNT', 0x400000],
	['MS_I_VERSION', 0x800000],
	['MS_STRICTATIME', 0x1000000],
	['MS_LAZYTIME', 0x2000000],
	['MS_SUBMOUNT', 0x4000000],
	['MS_NOREMOTELOCK', 0x8000000],
	['MS_NOSEC', 0x10000000],
	['MS_BORN', 0x20000000],
	['MS_ACTIVE', 0x40000000],
	['MS_NOUSER', 0x80000000],
];
/** Flags of move_mount. */
export const moveMountWords: Words = [
	['MOVE_MOUNT_F_SYMLINKS', 1],
	['MOVE_MOUNT_F_AUTOMOUNTS', 2],
	['MOVE_MOUNT_F_EMPTY_PATH', 4],
	['MOVE_MOUNT_T_SYMLINKS', 0x10],
	['MOVE_MOUNT_T_AUTOMOUNTS', 0x20],
	['MOVE_MOUNT_T_EMPTY_PATH', 0x40],
	['MOVE_MOUNT_SET_GROUP', 0x100],
];
/** Flags of open_tree; it takes those of `placeWords` too. */
export const openTreeWords: Words = [
	['OPEN_TREE_CLONE', 1],
	['OPEN_TREE_CLOEXEC', 0x80000],
];
/** How open_tree and mount_setattr look for their place. */
export const placeWords: Words = [
	...pick(atWords, 'AT_SYMLINK_NOFOLLOW', 'AT_EMPTY_PATH'),
	['AT_NO_AUTOMOUNT', 0x800],
	['AT_RECURSIVE', 0x8000],
];
/** Flags of fsopen. */
export const fsopenWords: Words = [['FSOPEN_CLOEXEC', 1]];
/** Flags of fsmount. */
export const fsmountWords: Words = [['FSMOUNT_CLOEXEC', 1]];
/** Attributes of a mount. */
export const attributeWords: Words = [
	['MOUNT_ATTR_RDONLY', 1],
	['MOUNT_ATTR_NOSUID', 2],
	['MOUNT_ATTR_NODEV', 4],
	['MOUNT_ATTR_NOEXEC', 8],
	['MOUNT_ATTR_NOATIME', 0x10],
	['MOUNT_ATTR_STRICTATIME', 0x20],
	['MOUNT_ATTR_NODIRATIME', 0x80],
	['MOUNT_ATTR_IDMAP', 0x100000],
	['MOUNT_ATTR_NOSYMFOLLOW', 0x200000],
];
/** Flags of umount2. */
export const umountWords: Words = [
	['MNT_FORCE', 1],
	['MNT_DETACH', 2],
	['MNT_EXPIRE', 4],
	['UMOUNT_NOFOLLOW', 8],
];

/** The old mark of a call that knows of flags, in the upper half; the kernel takes it off. */
const MAGIC = 0xc0ed0000;
const withoutMagic = (flags: number) => ((flags & 0xffff0000) >>> 0 === MAGIC ? flags & 0xffff : flags);

const words: Readonly<Record<string, Words>> = {
	mount: mountWords,
	fsopen: fsopenWords,
	fsmount: fsmountWords,
	move_mount: moveMountWords,
	open_tree: [...openTreeWords, ...placeWords],
	mount_setattr: placeWords,
};

/** The flags of one of the calls that mount, empty for none. */
export const mountFlags = (call: string, flags: number): string =>
	spell(call === 'mount' ? withoutMagic(flags) : flags, words[call] ?? []);
/** Kinds of propagation, empty for none. */
export const propagationFlags = (flags: number): string => spell(flags, mountWords);
/** Attributes of a mount, empty for none. */
export const mountAttributes = (attributes: number): string => spell(attributes, attributeWords);
/** The flags of umount2, empty for none. */
export const umountFlags = (flags: number): string => spell(flags, umountWords);
