// SPDX-License-Identifier: MIT
// Files and names.
import {lengthOf, numberOf, partOf, pathOf, textOf, wordOf} from '../arguments.ts';
import {at, here, one, type Tell, type Teller, type Told} from '../teller.ts';
import type {Call} from '../trace.ts';
import type {Value} from '../value.ts';

const O_CREAT = 0o100;
const O_TMPFILE = 0o20000000;
const openedProc =
	/^\/proc\/(\d+)(?:\/task\/\d+)?\/(mem|environ|maps|smaps|auxv|stack|syscall|pagemap|numa_maps|smaps_rollup)$/;

/** An open that failed has the caller's words alone; of one that succeeded the kernel's path counts. */
function opened(
	{result = 0, path = ''}: Call,
	{root}: Teller,
	folder: string,
	name: Value | undefined,
	flags: number,
	mode: number,
): readonly Told[] {
	const words = textOf(name);
	const failed = result < 0;
	// strace looks from outside; bee-top says what the process itself sees.
	const found = failed ? words : path.startsWith(`${root}/`) ? path.slice(root.length) : path;
	const told: Told = {
		kind: 'file_open',
		result,
		flags,
		path: found,
		// A name that cannot even be read starts nowhere.
		base: failed && name?.is === 'text' && !words.startsWith('/') ? folder : '',
		asked: failed || found === words ? '' : words,
		...((flags & O_CREAT || (flags & O_TMPFILE) === O_TMPFILE) && {mode}),
	};
	const [, target, file] = openedProc.exec(found) ?? [];
	return target === undefined || failed
		? [told]
		: [told, {kind: 'mem_proc', result, target: Number(target), file, writing: (flags & 3) !== 0}];
}

const renamed = (from: string, to: string, flags = 0) => ({path: from, new_path: to, flags});
const xattr = (action: string, by: 'name' | 'link' | 'fd') =>
	one('file_xattr', ({args}, teller) => ({
		action,
		path: by === 'fd' ? pathOf(args[0]) : here(args[0], teller),
		name: textOf(args[1]),
		value_size: action === 'set' ? numberOf(args[3]) : 0,
		flags: by === 'link' ? 0x100 : 0,
	}));
const changedOwner = (path: string, owner: Value | undefined, group: Value | undefined, flags = 0) => ({
	path,
	owner: wordOf(owner),
	owner_group: wordOf(group),
	flags,
});
const DEVICES = new Set([0o020000, 0o060000]);
/** By the highest bits of a mode. */
const TYPES: Readonly<Record<number, string>> = {
	0: 'regular',
	1: 'fifo',
	2: 'character',
	6: 'block',
	8: 'regular',
	12: 'socket',
};
function node(path: string, mode: number, device: Value | undefined) {
	const number = DEVICES.has(mode & 0o170000) ? numberOf(device) : 0;
	return {
		path,
		type: TYPES[mode >> 12] ?? '',
		mode: mode & 0o7777,
		major: (number >> 8) & 0xfff,
		minor: (number & 0xff) | ((number >> 12) & 0xfff00),
	};
}

export const files: Readonly<Record<string, Tell>> = {
	open: (call, teller) =>
		opened(call, teller, teller.cwd, call.args[0], wordOf(call.args[1]), numberOf(call.args[2])),
	creat: (call, teller) => opened(call, teller, teller.cwd, call.args[0], 0o1101, numberOf(call.args[1])),
	openat: (call, teller) =>
		opened(call, teller, pathOf(call.args[0]), call.args[1], wordOf(call.args[2]), numberOf(call.args[3])),
	openat2: (call, teller) =>
		opened(
			call,
			teller,
			pathOf(call.args[0]),
			call.args[1],
			wordOf(partOf(call.args[2], 'flags')),
			numberOf(partOf(call.args[2], 'mode')),
		),
	unlink: one('file_unlink', ({args}, teller) => ({path: here(args[0], teller), flags: 0})),
	rmdir: one('file_unlink', ({args}, teller) => ({path: here(args[0], teller), flags: 0x200})),
	unlinkat: one('file_unlink', ({args}) => ({path: at(args[0], args[1]), flags: numberOf(args[2])})),
	rename: one('file_rename', ({args}, teller) => renamed(here(args[0], teller), here(args[1], teller))),
	renameat: one('file_rename', ({args}) => renamed(at(args[0], args[1]), at(args[2], args[3]))),
	renameat2: one('file_rename', ({args}) =>
		renamed(at(args[0], args[1]), at(args[2], args[3]), numberOf(args[4])),
	),
	mkdir: one('file_mkdir', ({args}, teller) => ({path: here(args[0], teller), mode: numberOf(args[1])})),
	mkdirat: one('file_mkdir', ({args}) => ({path: at(args[0], args[1]), mode: numberOf(args[2])})),
	link: one('file_link', ({args}, teller) => renamed(here(args[0], teller), here(args[1], teller))),
	linkat: one('file_link', ({args}) =>
		renamed(at(args[0], args[1]), at(args[2], args[3]), numberOf(args[4])),
	),
	symlink: one('file_symlink', ({args}, teller) => ({target: textOf(args[0]), path: here(args[1], teller)})),
	symlinkat: one('file_symlink', ({args}) => ({target: textOf(args[0]), path: at(args[1], args[2])})),
	mknod: one('file_mknod', ({args}, teller) => node(here(args[0], teller), numberOf(args[1]), args[2])),
	mknodat: one('file_mknod', ({args}) => node(at(args[0], args[1]), numberOf(args[2]), args[3])),
	chmod: one('file_chmod', ({args}, teller) => ({path: here(args[0], teller), mode: numberOf(args[1])})),
	fchmod: one('file_chmod', ({args}) => ({path: pathOf(args[0]), mode: numberOf(args[1])})),
	fchmodat: one('file_chmod', ({args}) => ({path: at(args[0], args[1]), mode: numberOf(args[2])})),
	chown: one('file_chown', ({args}, teller) => changedOwner(here(args[0], teller), args[1], args[2])),
	lchown: one('file_chown', ({args}, teller) => changedOwner(here(args[0], teller), args[1], args[2], 0x100)),
	fchown: one('file_chown', ({args}) => changedOwner(pathOf(args[0]), args[1], args[2])),
	fchownat: one('file_chown', ({args}) =>
		changedOwner(at(args[0], args[1]), args[2], args[3], numberOf(args[4])),
	),
	truncate: one('file_truncate', ({args}, teller) => ({
		path: here(args[0], teller),
		length: lengthOf(args[1]),
	})),
	ftruncate: one('file_truncate', ({args}) => ({path: pathOf(args[0]), length: lengthOf(args[1])})),
	utime: one('file_utimes', ({args}, teller) => ({path: here(args[0], teller), flags: 0})),
	utimes: one('file_utimes', ({args}, teller) => ({path: here(args[0], teller), flags: 0})),
	futimesat: one('file_utimes', ({args}) => ({path: at(args[0], args[1]), flags: 0})),
	utimensat: one('file_utimes', ({args}) => ({path: at(args[0], args[1]), flags: numberOf(args[3])})),
	setxattr: xattr('set', 'name'),
	lsetxattr: xattr('set', 'link'),
	fsetxattr: xattr('set', 'fd'),
	removexattr: xattr('remove', 'name'),
	lremovexattr: xattr('remove', 'link'),
	fremovexattr: xattr('remove', 'fd'),
};
