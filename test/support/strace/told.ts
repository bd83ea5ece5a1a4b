// SPDX-License-Identifier: MIT
// What bee-top has to tell of a call that strace saw: the kind, and the fields that both of them know. A field that is undefined is one
// that strace does not know.
import {
	addressOf,
	bytesOf,
	endsOf,
	lengthOf,
	numberOf,
	partOf,
	pathOf,
	textOf,
	textsOf,
	wordOf,
} from './arguments.ts';
import {askedCreds, type Ids} from './creds.ts';
import type {Call} from './trace.ts';
import type {Value} from './value.ts';

/** What one event says, with the names of `stream --format json`. */
export type Told = {readonly kind: string; readonly [field: string]: string | number | boolean | undefined};

/** What is known of a process besides its calls. */
export type Teller = {readonly pid: number; cwd: string; root: string; readonly ids: Ids};

type Tell = (call: Call, teller: Teller) => readonly Told[];

const O_CREAT = 0o100;
const O_TMPFILE = 0o20000000;
const PROT_WRITE = 2;
const PROT_EXEC = 4;
const MAP_ANONYMOUS = 0x20;
const DNS_PORT = 53;

const under = (folder: string, name: string) =>
	name.startsWith('/') ? name : `${folder === '/' ? '' : folder}/${name}`;
/** A name of the current directory. */
const here = (name: Value | undefined, {cwd}: Teller) => under(cwd, textOf(name));
/** A name of a directory that is open; an empty one is that itself. */
const at = (folder: Value | undefined, name: Value | undefined) =>
	textOf(name) === '' ? pathOf(folder) : under(pathOf(folder), textOf(name));

/** A kind of which every call is told, whatever comes of it. */
const one =
	(kind: string, fields: (call: Call, teller: Teller) => Omit<Told, 'kind'>): Tell =>
	(call, teller) => [{kind, result: call.result, ...fields(call, teller)}];

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

const socketMade: Tell = ({args: [domain, type, protocol], result}) => {
	const [family, shape] = [numberOf(domain), numberOf(type) & 0xf];
	const raw = family === 17 || ((family === 2 || family === 10) && shape === 3);
	return [
		{
			kind: raw ? 'net_raw' : 'net_socket',
			result,
			domain: family,
			type: numberOf(type),
			protocol: numberOf(protocol),
		},
	];
};

/** A name of the machine itself; an abstract one begins with a NUL, for which there is an @. */
const unixName = (address: Value | undefined): string => {
	const bytes = bytesOf(partOf(address, 'sun_path'));
	return bytes[0] === 0 ? `@${bytes.subarray(1)}` : bytes.toString();
};
const isUnix = (address: Value | undefined) => numberOf(partOf(address, 'sa_family')) === 1;

const bound: Tell = ({args: [, address], result}) => {
	if (isUnix(address)) return [{kind: 'net_unix', result, operation: 'bind', path: unixName(address)}];
	const asked = addressOf(address);
	const port = asked && asked.port > 0 ? asked.port : undefined;
	return asked ? [{kind: 'net_bind', result, local_address: asked.address, local_port: port}] : [];
};

const connected: Tell = ({args: [, address], result}) => {
	if (isUnix(address)) return [{kind: 'net_unix', result, operation: 'connect', path: unixName(address)}];
	const asked = addressOf(address);
	return asked ? [{kind: 'net_connect', result, remote_address: asked.address, remote_port: asked.port}] : [];
};

const accepted: Tell = ({args: [socket], result = 0, path}) => {
	const [local, remote] = endsOf((result < 0 ? pathOf(socket) : path) ?? '');
	return [
		{
			kind: 'net_accept',
			result,
			local_address: local?.address,
			local_port: local?.port,
			...(remote && {remote_address: remote.address, remote_port: remote.port}),
		},
	];
};

const listened: Tell = ({args: [socket, backlog], result}) => {
	const [local] = endsOf(pathOf(socket));
	// A socket of the machine itself is told of when it gets its name.
	if (!local) return [];
	return [
		{
			kind: 'net_listen',
			result,
			backlog: numberOf(backlog),
			local_address: local.address,
			local_port: local.port,
		},
	];
};

const asked: Tell = ({args: [, , , , address], result = 0}) => {
	const to = addressOf(address);
	if (to?.port !== DNS_PORT || result < 0) return [];
	return [{kind: 'dns_query', remote_address: to.address, remote_port: to.port, length: result}];
};

/** What is meant to end somebody: HUP INT QUIT ILL TRAP ABRT BUS FPE KILL SEGV TERM STKFLT XCPU XFSZ PWR SYS. */
const MEANT_TO_END = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 15, 16, 24, 25, 30, 31]);

/** A signal to oneself is told only where it kills: see `ending` in expected.ts. */
const signalled =
	(number: (args: Call['args']) => number, target: (args: Call['args']) => number): Tell =>
	({args, result = 0}, {pid}) =>
		result < 0 || target(args) === pid || !MEANT_TO_END.has(number(args))
			? []
			: [{kind: 'process_signal', target: target(args), signal: number(args)}];

/** The options of prctl that are told. */
const PRCTL = new Set([4, 8, 15, 22, 24, 28, 35, 38, 47, 0x59616d61]);

const protectedMemory =
	(name: string): Tell =>
	({args: [address, bytes, protection], result}) =>
		numberOf(protection) & PROT_EXEC
			? [
					{
						kind: 'mem_protect',
						call: name,
						result,
						address: numberOf(address),
						bytes: numberOf(bytes),
						protection: numberOf(protection),
					},
				]
			: [];

/** Code of a file is mapped by every loader, and not told. */
const mapped: Tell = ({args: [, bytes, protection, flags], result = 0}) => {
	const how = numberOf(protection);
	if (!(how & PROT_EXEC) || !(how & PROT_WRITE || numberOf(flags) & MAP_ANONYMOUS)) return [];
	const failed = result < 0 && result > -4096;
	return [
		{
			kind: 'mem_protect',
			call: 'mmap',
			result: failed ? result : 0,
			...(!failed && {address: result}),
			bytes: numberOf(bytes),
			protection: how,
			flags: numberOf(flags),
		},
	];
};

const forked =
	(flags: (args: Call['args']) => number): Tell =>
	({args, result = -1}) => {
		const how = flags(args);
		const CLONE_THREAD = 0x10000;
		return result < 0 || how & CLONE_THREAD
			? []
			: [{kind: 'process_fork', child: result, flags: how & ~0xff}];
	};

/** A program that started is told by it; what was there before is gone. */
const executed =
	(name: (args: Call['args']) => string, argv: number): Tell =>
	({args, result}) => [
		{kind: 'process_exec', result, filename: name(args), argv: textsOf(args[argv]).join('\0')},
	];

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
const TYPES: Readonly<Record<number, string>> = {
	2401: 'fifo',
	4802: 'character',
	14406: 'block',
	16807: 'regular',
	26411: 'socket',
	0: 'regular',
};
function node(path: string, mode: number, device: Value | undefined) {
	const number = DEVICES.has(mode & 0o170000) ? numberOf(device) : 0;
	return {
		path,
		type: TYPES[mode & 0o170000] ?? '',
		mode: mode & 0o7777,
		major: (number >> 8) & 0xfff,
		minor: (number & 0xff) | ((number >> 12) & 0xfff00),
	};
}

/** Calls that are told, each by its name. */
export const TOLD: Readonly<Record<string, Tell>> = {
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
	socket: socketMade,
	bind: bound,
	connect: connected,
	listen: listened,
	accept: accepted,
	accept4: accepted,
	sendto: asked,
	fork: forked(() => 0),
	vfork: forked(() => 0x4100),
	clone: forked(args => numberOf(args[1])),
	clone3: forked(args => numberOf(partOf(args[0], 'flags'))),
	execve: executed(args => textOf(args[0]), 1),
	execveat: executed(args => textOf(args[1]) || `/dev/fd/${numberOf(args[0])}`, 2),
	kill: signalled(
		args => numberOf(args[1]),
		args => numberOf(args[0]),
	),
	tgkill: signalled(
		args => numberOf(args[2]),
		args => numberOf(args[0]),
	),
	setuid: askedCreds('setuid', 1),
	setgid: askedCreds('setgid', 1),
	setreuid: askedCreds('setreuid', 2),
	setregid: askedCreds('setregid', 2),
	setresuid: askedCreds('setresuid', 3),
	setresgid: askedCreds('setresgid', 3),
	setgroups: askedCreds('setgroups', 1),
	capset: one('process_creds', () => ({call: 'capset'})),
	prctl: ({args: [option, argument], result}) =>
		PRCTL.has(numberOf(option))
			? [
					{
						kind: 'process_prctl',
						call: 'prctl',
						result,
						option: wordOf(option),
						...(numberOf(option) === 15 ? {name: textOf(argument)} : {argument: numberOf(argument)}),
					},
				]
			: [],
	seccomp: ({args: [operation, flags], result}) =>
		numberOf(operation) > 1
			? []
			: [
					{
						kind: 'process_prctl',
						call: 'seccomp',
						result,
						option: numberOf(operation),
						argument: numberOf(flags),
					},
				],
	unshare: one('process_namespace', ({args}) => ({call: 'unshare', flags: numberOf(args[0])})),
	setns: one('process_namespace', ({args}) => ({call: 'setns', flags: numberOf(args[1]) || undefined})),
	chroot: one('process_chroot', ({args}, teller) => ({call: 'chroot', path: here(args[0], teller)})),
	mount: one('mount', ({args}, teller) => ({
		call: 'mount',
		source: textOf(args[0]),
		target: here(args[1], teller),
		type: textOf(args[2]),
		flags: wordOf(args[3]),
	})),
	umount2: one('umount', ({args}, teller) => ({target: here(args[0], teller), flags: numberOf(args[1])})),
	finit_module: one('module_load', () => ({source: 'file'})),
	delete_module: one('module_unload', ({args}) => ({name: textOf(args[0]), flags: wordOf(args[1])})),
	bpf: one('bpf_call', ({args}) => ({command: numberOf(args[0])})),
	keyctl: one('keyctl', ({args}) => ({call: 'keyctl', operation: numberOf(args[0])})),
	add_key: one('keyctl', ({args}) => ({
		call: 'add_key',
		type: textOf(args[0]),
		description: textOf(args[1]),
	})),
	request_key: one('keyctl', ({args}) => ({
		call: 'request_key',
		type: textOf(args[0]),
		description: textOf(args[1]),
	})),
	perf_event_open: one('perf_open', ({args}) => ({target: numberOf(args[1]), cpu: numberOf(args[2])})),
	ptrace: one('mem_ptrace', ({args}) => ({request: wordOf(args[0]), target: numberOf(args[1]) || undefined})),
	process_vm_readv: one('mem_vm', ({args, result = 0}) => ({
		direction: 'read',
		target: numberOf(args[0]),
		bytes: Math.max(0, result),
	})),
	process_vm_writev: one('mem_vm', ({args, result = 0}) => ({
		direction: 'write',
		target: numberOf(args[0]),
		bytes: Math.max(0, result),
	})),
	pidfd_open: one('mem_pidfd', ({args}) => ({operation: 'open', target: numberOf(args[0])})),
	memfd_create: one('mem_file', ({args}) => ({
		call: 'create',
		name: textOf(args[0]),
		flags: wordOf(args[1]),
	})),
	mmap: mapped,
	mprotect: protectedMemory('mprotect'),
	pkey_mprotect: protectedMemory('pkey_mprotect'),
	userfaultfd: one('mem_fault', ({args}) => ({way: 'call', flags: numberOf(args[0])})),
	io_uring_setup: one('uring_setup', ({args}) => ({
		entries: numberOf(args[0]),
		flags: numberOf(partOf(args[1], 'flags')),
	})),
};
