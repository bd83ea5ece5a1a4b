// Generated from the BTF of bpf/kinds by `npm run generate`. Do not edit.
import type {Layout} from './layout.ts';
import type {RecordReader} from './record-reader.ts';

export type ProcessKnown = {
	readonly kind: 'process_known';
	/** CLOCK_BOOTTIME in ns */
	readonly at: number;
	readonly marks: number;
	readonly tgid: number;
	readonly tid: number;
	/** CLOCK_BOOTTIME in ns */
	readonly started: number;
	/** opaque */
	readonly cgroupId: bigint;
	readonly uid: number;
	readonly gid: number;
	readonly comm: string;
	readonly ppid: number;
	readonly session: number;
	/** CLOCK_BOOTTIME in ns */
	readonly parentStarted: number;
	readonly tty: string;
	readonly argvSize: number;
	readonly exe: string;
	readonly argv: readonly string[];
	readonly cgroup: string;
};
const processKnown = (r: RecordReader): ProcessKnown => ({
	kind: 'process_known',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	ppid: r.u32(64),
	session: r.u32(68),
	parentStarted: r.u64(72),
	tty: r.chars(80, 16),
	argvSize: r.u32(96),
	exe: r.str(100),
	argv: r.strs(104),
	cgroup: r.str(108),
});

export type ProcessExec = {
	readonly kind: 'process_exec';
	/** CLOCK_BOOTTIME in ns */
	readonly at: number;
	readonly marks: number;
	readonly tgid: number;
	readonly tid: number;
	/** CLOCK_BOOTTIME in ns */
	readonly started: number;
	/** opaque */
	readonly cgroupId: bigint;
	readonly uid: number;
	readonly gid: number;
	readonly comm: string;
	readonly ppid: number;
	readonly session: number;
	/** CLOCK_BOOTTIME in ns */
	readonly parentStarted: number;
	readonly tty: string;
	readonly argvSize: number;
	readonly exe: string;
	readonly argv: readonly string[];
	readonly cgroup: string;
	readonly filename: string;
	/** a value, or -errno */
	readonly result: number;
};
const processExec = (r: RecordReader): ProcessExec => ({
	kind: 'process_exec',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	ppid: r.u32(64),
	session: r.u32(68),
	parentStarted: r.u64(72),
	tty: r.chars(80, 16),
	argvSize: r.u32(96),
	exe: r.str(100),
	argv: r.strs(104),
	cgroup: r.str(108),
	filename: r.str(112),
	result: r.i32(116),
});

export type ProcessFork = {
	readonly kind: 'process_fork';
	/** CLOCK_BOOTTIME in ns */
	readonly at: number;
	readonly marks: number;
	readonly tgid: number;
	readonly tid: number;
	/** CLOCK_BOOTTIME in ns */
	readonly started: number;
	/** opaque */
	readonly cgroupId: bigint;
	readonly uid: number;
	readonly gid: number;
	readonly comm: string;
	/** CLOCK_BOOTTIME in ns */
	readonly childStarted: number;
	/** CLOCK_BOOTTIME in ns */
	readonly parentStarted: number;
	readonly child: number;
	readonly ppid: number;
};
const processFork = (r: RecordReader): ProcessFork => ({
	kind: 'process_fork',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	childStarted: r.u64(64),
	parentStarted: r.u64(72),
	child: r.u32(80),
	ppid: r.u32(84),
});

export type ProcessExit = {
	readonly kind: 'process_exit';
	/** CLOCK_BOOTTIME in ns */
	readonly at: number;
	readonly marks: number;
	readonly tgid: number;
	readonly tid: number;
	/** CLOCK_BOOTTIME in ns */
	readonly started: number;
	/** opaque */
	readonly cgroupId: bigint;
	readonly uid: number;
	readonly gid: number;
	readonly comm: string;
	/** ns */
	readonly lifetime: number;
	/** ns */
	readonly cpuTime: number;
	/** bytes */
	readonly maxRss: number;
	readonly ppid: number;
	readonly code: number;
	readonly signal: number;
	readonly core: boolean;
};
const processExit = (r: RecordReader): ProcessExit => ({
	kind: 'process_exit',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	lifetime: r.u64(64),
	cpuTime: r.u64(72),
	maxRss: r.u64(80),
	ppid: r.u32(88),
	code: r.u32(92),
	signal: r.u32(96),
	core: r.bool(100),
});

export type FileOpen = {
	readonly kind: 'file_open';
	/** CLOCK_BOOTTIME in ns */
	readonly at: number;
	readonly marks: number;
	readonly tgid: number;
	readonly tid: number;
	/** CLOCK_BOOTTIME in ns */
	readonly started: number;
	/** opaque */
	readonly cgroupId: bigint;
	readonly uid: number;
	readonly gid: number;
	readonly comm: string;
	/** a value, or -errno */
	readonly result: number;
	readonly flags: number;
	readonly path: string;
	readonly base: string;
	readonly mode: number;
};
const fileOpen = (r: RecordReader): FileOpen => ({
	kind: 'file_open',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	result: r.i32(64),
	flags: r.u32(68),
	path: r.str(72),
	base: r.str(76),
	mode: r.u16(80),
});

export type FileUnlink = {
	readonly kind: 'file_unlink';
	/** CLOCK_BOOTTIME in ns */
	readonly at: number;
	readonly marks: number;
	readonly tgid: number;
	readonly tid: number;
	/** CLOCK_BOOTTIME in ns */
	readonly started: number;
	/** opaque */
	readonly cgroupId: bigint;
	readonly uid: number;
	readonly gid: number;
	readonly comm: string;
	/** a value, or -errno */
	readonly result: number;
	readonly flags: number;
	readonly path: string;
};
const fileUnlink = (r: RecordReader): FileUnlink => ({
	kind: 'file_unlink',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	result: r.i32(64),
	flags: r.u32(68),
	path: r.str(72),
});

export type FileRename = {
	readonly kind: 'file_rename';
	/** CLOCK_BOOTTIME in ns */
	readonly at: number;
	readonly marks: number;
	readonly tgid: number;
	readonly tid: number;
	/** CLOCK_BOOTTIME in ns */
	readonly started: number;
	/** opaque */
	readonly cgroupId: bigint;
	readonly uid: number;
	readonly gid: number;
	readonly comm: string;
	/** a value, or -errno */
	readonly result: number;
	readonly flags: number;
	readonly path: string;
	readonly newPath: string;
};
const fileRename = (r: RecordReader): FileRename => ({
	kind: 'file_rename',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	result: r.i32(64),
	flags: r.u32(68),
	path: r.str(72),
	newPath: r.str(76),
});

export type NetConnect = {
	readonly kind: 'net_connect';
	/** CLOCK_BOOTTIME in ns */
	readonly at: number;
	readonly marks: number;
	readonly tgid: number;
	readonly tid: number;
	/** CLOCK_BOOTTIME in ns */
	readonly started: number;
	/** opaque */
	readonly cgroupId: bigint;
	readonly uid: number;
	readonly gid: number;
	readonly comm: string;
	/** a value, or -errno */
	readonly result: number;
	readonly family: number;
	readonly protocol: number;
	readonly localPort: number;
	readonly remotePort: number;
	readonly localAddress: Uint8Array;
	readonly remoteAddress: Uint8Array;
};
const netConnect = (r: RecordReader): NetConnect => ({
	kind: 'net_connect',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	result: r.i32(64),
	family: r.u16(68),
	protocol: r.u16(70),
	localPort: r.u16(72),
	remotePort: r.u16(74),
	localAddress: r.ip(76),
	remoteAddress: r.ip(92),
});

export type NetAccept = {
	readonly kind: 'net_accept';
	/** CLOCK_BOOTTIME in ns */
	readonly at: number;
	readonly marks: number;
	readonly tgid: number;
	readonly tid: number;
	/** CLOCK_BOOTTIME in ns */
	readonly started: number;
	/** opaque */
	readonly cgroupId: bigint;
	readonly uid: number;
	readonly gid: number;
	readonly comm: string;
	/** a value, or -errno */
	readonly result: number;
	readonly family: number;
	readonly protocol: number;
	readonly localPort: number;
	readonly remotePort: number;
	readonly localAddress: Uint8Array;
	readonly remoteAddress: Uint8Array;
};
const netAccept = (r: RecordReader): NetAccept => ({
	kind: 'net_accept',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	result: r.i32(64),
	family: r.u16(68),
	protocol: r.u16(70),
	localPort: r.u16(72),
	remotePort: r.u16(74),
	localAddress: r.ip(76),
	remoteAddress: r.ip(92),
});

export type NetListen = {
	readonly kind: 'net_listen';
	/** CLOCK_BOOTTIME in ns */
	readonly at: number;
	readonly marks: number;
	readonly tgid: number;
	readonly tid: number;
	/** CLOCK_BOOTTIME in ns */
	readonly started: number;
	/** opaque */
	readonly cgroupId: bigint;
	readonly uid: number;
	readonly gid: number;
	readonly comm: string;
	/** a value, or -errno */
	readonly result: number;
	readonly backlog: number;
	readonly family: number;
	readonly protocol: number;
	readonly localPort: number;
	readonly remotePort: number;
	readonly localAddress: Uint8Array;
	readonly remoteAddress: Uint8Array;
};
const netListen = (r: RecordReader): NetListen => ({
	kind: 'net_listen',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	result: r.i32(64),
	backlog: r.u32(68),
	family: r.u16(72),
	protocol: r.u16(74),
	localPort: r.u16(76),
	remotePort: r.u16(78),
	localAddress: r.ip(80),
	remoteAddress: r.ip(96),
});

export type MemPtrace = {
	readonly kind: 'mem_ptrace';
	/** CLOCK_BOOTTIME in ns */
	readonly at: number;
	readonly marks: number;
	readonly tgid: number;
	readonly tid: number;
	/** CLOCK_BOOTTIME in ns */
	readonly started: number;
	/** opaque */
	readonly cgroupId: bigint;
	readonly uid: number;
	readonly gid: number;
	readonly comm: string;
	/** in the address space of the process that it is about */
	readonly address: bigint;
	/** CLOCK_BOOTTIME in ns */
	readonly targetStarted: number;
	readonly target: number;
	readonly targetThread: number;
	readonly request: number;
	readonly tracer: number;
	/** a value, or -errno */
	readonly result: number;
};
const memPtrace = (r: RecordReader): MemPtrace => ({
	kind: 'mem_ptrace',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	address: r.big(64),
	targetStarted: r.u64(72),
	target: r.u32(80),
	targetThread: r.u32(84),
	request: r.u32(88),
	tracer: r.u32(92),
	result: r.i32(96),
});

const memVmDirectionNames: Readonly<Record<number, 'read' | 'write' | ''>> = {"1":"read","2":"write"};
export type MemVm = {
	readonly kind: 'mem_vm';
	/** CLOCK_BOOTTIME in ns */
	readonly at: number;
	readonly marks: number;
	readonly tgid: number;
	readonly tid: number;
	/** CLOCK_BOOTTIME in ns */
	readonly started: number;
	/** opaque */
	readonly cgroupId: bigint;
	readonly uid: number;
	readonly gid: number;
	readonly comm: string;
	/** in the address space of the process that it is about */
	readonly address: bigint;
	/** bytes */
	readonly bytes: number;
	/** CLOCK_BOOTTIME in ns */
	readonly targetStarted: number;
	readonly target: number;
	readonly targetThread: number;
	readonly direction: 'read' | 'write' | '';
	/** a value, or -errno */
	readonly result: number;
};
const memVm = (r: RecordReader): MemVm => ({
	kind: 'mem_vm',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	address: r.big(64),
	bytes: r.u64(72),
	targetStarted: r.u64(80),
	target: r.u32(88),
	targetThread: r.u32(92),
	direction: (memVmDirectionNames[r.u32(96)] ?? ''),
	result: r.i32(100),
});

const memProcFileNames: Readonly<Record<number, 'mem' | 'environ' | 'maps' | 'smaps' | 'smaps_rollup' | 'numa_maps' | 'auxv' | 'pagemap' | 'syscall' | ''>> = {"1":"mem","2":"environ","3":"maps","4":"smaps","5":"smaps_rollup","6":"numa_maps","7":"auxv","8":"pagemap","9":"syscall"};
export type MemProc = {
	readonly kind: 'mem_proc';
	/** CLOCK_BOOTTIME in ns */
	readonly at: number;
	readonly marks: number;
	readonly tgid: number;
	readonly tid: number;
	/** CLOCK_BOOTTIME in ns */
	readonly started: number;
	/** opaque */
	readonly cgroupId: bigint;
	readonly uid: number;
	readonly gid: number;
	readonly comm: string;
	/** CLOCK_BOOTTIME in ns */
	readonly targetStarted: number;
	readonly target: number;
	readonly targetThread: number;
	readonly file: 'mem' | 'environ' | 'maps' | 'smaps' | 'smaps_rollup' | 'numa_maps' | 'auxv' | 'pagemap' | 'syscall' | '';
	/** a value, or -errno */
	readonly result: number;
	readonly inSlot: boolean;
	readonly writing: boolean;
	readonly pathOnly: boolean;
};
const memProc = (r: RecordReader): MemProc => ({
	kind: 'mem_proc',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	targetStarted: r.u64(64),
	target: r.u32(72),
	targetThread: r.u32(76),
	file: (memProcFileNames[r.u32(80)] ?? ''),
	result: r.i32(84),
	inSlot: r.bool(88),
	writing: r.bool(89),
	pathOnly: r.bool(90),
});

const memPidfdOperationNames: Readonly<Record<number, 'open' | 'getfd' | ''>> = {"1":"open","2":"getfd"};
const memPidfdGotNames: Readonly<Record<number, 'nothing' | 'file' | 'directory' | 'device' | 'pipe' | 'socket' | 'other' | ''>> = {"0":"nothing","1":"file","2":"directory","3":"device","4":"pipe","5":"socket","6":"other"};
export type MemPidfd = {
	readonly kind: 'mem_pidfd';
	/** CLOCK_BOOTTIME in ns */
	readonly at: number;
	readonly marks: number;
	readonly tgid: number;
	readonly tid: number;
	/** CLOCK_BOOTTIME in ns */
	readonly started: number;
	/** opaque */
	readonly cgroupId: bigint;
	readonly uid: number;
	readonly gid: number;
	readonly comm: string;
	/** CLOCK_BOOTTIME in ns */
	readonly targetStarted: number;
	readonly target: number;
	readonly targetThread: number;
	readonly operation: 'open' | 'getfd' | '';
	readonly got: 'nothing' | 'file' | 'directory' | 'device' | 'pipe' | 'socket' | 'other' | '';
	readonly targetFd: number;
	/** a value, or -errno */
	readonly result: number;
	readonly path: string;
};
const memPidfd = (r: RecordReader): MemPidfd => ({
	kind: 'mem_pidfd',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	targetStarted: r.u64(64),
	target: r.u32(72),
	targetThread: r.u32(76),
	operation: (memPidfdOperationNames[r.u32(80)] ?? ''),
	got: (memPidfdGotNames[r.u32(84)] ?? ''),
	targetFd: r.i32(88),
	result: r.i32(92),
	path: r.str(96),
});

const memFileCallNames: Readonly<Record<number, 'create' | 'secret' | ''>> = {"1":"create","2":"secret"};
export type MemFile = {
	readonly kind: 'mem_file';
	/** CLOCK_BOOTTIME in ns */
	readonly at: number;
	readonly marks: number;
	readonly tgid: number;
	readonly tid: number;
	/** CLOCK_BOOTTIME in ns */
	readonly started: number;
	/** opaque */
	readonly cgroupId: bigint;
	readonly uid: number;
	readonly gid: number;
	readonly comm: string;
	readonly call: 'create' | 'secret' | '';
	readonly flags: number;
	/** a value, or -errno */
	readonly result: number;
	readonly name: string;
};
const memFile = (r: RecordReader): MemFile => ({
	kind: 'mem_file',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	call: (memFileCallNames[r.u32(64)] ?? ''),
	flags: r.u32(68),
	result: r.i32(72),
	name: r.str(76),
});

const memProtectCallNames: Readonly<Record<number, 'mmap' | 'mprotect' | 'pkey_mprotect' | ''>> = {"1":"mmap","2":"mprotect","3":"pkey_mprotect"};
const memProtectMemoryNames: Readonly<Record<number, 'unknown' | 'anonymous' | 'heap' | 'stack' | 'file' | 'nameless_file' | ''>> = {"0":"unknown","1":"anonymous","2":"heap","3":"stack","4":"file","5":"nameless_file"};
export type MemProtect = {
	readonly kind: 'mem_protect';
	/** CLOCK_BOOTTIME in ns */
	readonly at: number;
	readonly marks: number;
	readonly tgid: number;
	readonly tid: number;
	/** CLOCK_BOOTTIME in ns */
	readonly started: number;
	/** opaque */
	readonly cgroupId: bigint;
	readonly uid: number;
	readonly gid: number;
	readonly comm: string;
	/** in the address space of the process that it is about */
	readonly address: bigint;
	/** bytes */
	readonly bytes: number;
	readonly call: 'mmap' | 'mprotect' | 'pkey_mprotect' | '';
	readonly memory: 'unknown' | 'anonymous' | 'heap' | 'stack' | 'file' | 'nameless_file' | '';
	readonly protection: number;
	readonly flags: number;
	/** a value, or -errno */
	readonly result: number;
	readonly written: boolean;
	readonly path: string;
};
const memProtect = (r: RecordReader): MemProtect => ({
	kind: 'mem_protect',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	address: r.big(64),
	bytes: r.u64(72),
	call: (memProtectCallNames[r.u32(80)] ?? ''),
	memory: (memProtectMemoryNames[r.u32(84)] ?? ''),
	protection: r.u32(88),
	flags: r.u32(92),
	result: r.i32(96),
	written: r.bool(100),
	path: r.str(102),
});

export type EnvRead = {
	readonly kind: 'env_read';
	/** CLOCK_BOOTTIME in ns */
	readonly at: number;
	readonly marks: number;
	readonly tgid: number;
	readonly tid: number;
	/** CLOCK_BOOTTIME in ns */
	readonly started: number;
	/** opaque */
	readonly cgroupId: bigint;
	readonly uid: number;
	readonly gid: number;
	readonly comm: string;
	readonly name: string;
};
const envRead = (r: RecordReader): EnvRead => ({
	kind: 'env_read',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	name: r.str(64),
});

const memFaultWayNames: Readonly<Record<number, 'call' | 'device' | ''>> = {"1":"call","2":"device"};
export type MemFault = {
	readonly kind: 'mem_fault';
	/** CLOCK_BOOTTIME in ns */
	readonly at: number;
	readonly marks: number;
	readonly tgid: number;
	readonly tid: number;
	/** CLOCK_BOOTTIME in ns */
	readonly started: number;
	/** opaque */
	readonly cgroupId: bigint;
	readonly uid: number;
	readonly gid: number;
	readonly comm: string;
	readonly way: 'call' | 'device' | '';
	readonly flags: number;
	/** a value, or -errno */
	readonly result: number;
};
const memFault = (r: RecordReader): MemFault => ({
	kind: 'mem_fault',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	way: (memFaultWayNames[r.u32(64)] ?? ''),
	flags: r.u32(68),
	result: r.i32(72),
});

export type UringSetup = {
	readonly kind: 'uring_setup';
	/** CLOCK_BOOTTIME in ns */
	readonly at: number;
	readonly marks: number;
	readonly tgid: number;
	readonly tid: number;
	/** CLOCK_BOOTTIME in ns */
	readonly started: number;
	/** opaque */
	readonly cgroupId: bigint;
	readonly uid: number;
	readonly gid: number;
	readonly comm: string;
	readonly entries: number;
	readonly flags: number;
	/** a value, or -errno */
	readonly result: number;
};
const uringSetup = (r: RecordReader): UringSetup => ({
	kind: 'uring_setup',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	entries: r.u32(64),
	flags: r.u32(68),
	result: r.i32(72),
});

export type MemGrowth = {
	readonly kind: 'mem_growth';
	/** CLOCK_BOOTTIME in ns */
	readonly at: number;
	readonly marks: number;
	readonly tgid: number;
	readonly tid: number;
	/** CLOCK_BOOTTIME in ns */
	readonly started: number;
	/** opaque */
	readonly cgroupId: bigint;
	readonly uid: number;
	readonly gid: number;
	readonly comm: string;
	/** bytes */
	readonly resident: number;
	/** bytes */
	readonly before: number;
	/** ns */
	readonly within: number;
	/** bytes */
	readonly anonymous: number;
	/** bytes */
	readonly file: number;
	/** bytes */
	readonly shared: number;
	/** bytes */
	readonly swapped: number;
	/** bytes */
	readonly peak: number;
};
const memGrowth = (r: RecordReader): MemGrowth => ({
	kind: 'mem_growth',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	resident: r.u64(64),
	before: r.u64(72),
	within: r.u64(80),
	anonymous: r.u64(88),
	file: r.u64(96),
	shared: r.u64(104),
	swapped: r.u64(112),
	peak: r.u64(120),
});

/** Any record, decoded; `kind` tells which. */
export type BeeEvent = ProcessKnown | ProcessExec | ProcessFork | ProcessExit | FileOpen | FileUnlink | FileRename | NetConnect | NetAccept | NetListen | MemPtrace | MemVm | MemProc | MemPidfd | MemFile | MemProtect | EnvRead | MemFault | UringSetup | MemGrowth;
export type KindName = BeeEvent['kind'];

/** By kind number: turns the record under the reader into an event. */
export const decoders: ReadonlyArray<((reader: RecordReader) => BeeEvent) | undefined> = [
	undefined,
	processKnown,
	processExec,
	processFork,
	processExit,
	fileOpen,
	fileUnlink,
	fileRename,
	netConnect,
	netAccept,
	netListen,
	memPtrace,
	memVm,
	memProc,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	undefined,
	memPidfd,
	memFile,
	memProtect,
	envRead,
	memFault,
	uringSetup,
	memGrowth,
];

/** What the records of this build look like; a recording carries its own. */
export const layout: Layout = {
	"digest": "074e3f1bba673c77ed5aa3455b9f22cbaa84986065ca0be62b1421e5269e944e",
	"marks": {
		"truncated": 1,
		"unresolved": 2,
		"container": 4,
		"compat": 8,
		"io_uring": 16,
		"unsettled": 32,
		"sensitive": 64,
		"x32": 128
	},
	"records": [
		{
			"kind": "process_known",
			"number": 1,
			"size": 112,
			"fields": [
				{
					"name": "at",
					"at": 0,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "kind",
					"at": 8,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "marks",
					"at": 10,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "size",
					"at": 12,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "tgid",
					"at": 16,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "tid",
					"at": 20,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "started",
					"at": 24,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "cgroup_id",
					"at": 32,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "uid",
					"at": 40,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "gid",
					"at": 44,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "comm",
					"at": 48,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "ppid",
					"at": 64,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "session",
					"at": 68,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "parent_started",
					"at": 72,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "tty",
					"at": 80,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "argv_size",
					"at": 96,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "exe",
					"at": 100,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "argv",
					"at": 104,
					"encoding": "strs",
					"size": 4,
					"unit": "argv"
				},
				{
					"name": "cgroup",
					"at": 108,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "process_exec",
			"number": 2,
			"size": 120,
			"fields": [
				{
					"name": "at",
					"at": 0,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "kind",
					"at": 8,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "marks",
					"at": 10,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "size",
					"at": 12,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "tgid",
					"at": 16,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "tid",
					"at": 20,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "started",
					"at": 24,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "cgroup_id",
					"at": 32,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "uid",
					"at": 40,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "gid",
					"at": 44,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "comm",
					"at": 48,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "ppid",
					"at": 64,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "session",
					"at": 68,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "parent_started",
					"at": 72,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "tty",
					"at": 80,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "argv_size",
					"at": 96,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "exe",
					"at": 100,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "argv",
					"at": 104,
					"encoding": "strs",
					"size": 4,
					"unit": "argv"
				},
				{
					"name": "cgroup",
					"at": 108,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "filename",
					"at": 112,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "result",
					"at": 116,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				}
			]
		},
		{
			"kind": "process_fork",
			"number": 3,
			"size": 88,
			"fields": [
				{
					"name": "at",
					"at": 0,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "kind",
					"at": 8,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "marks",
					"at": 10,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "size",
					"at": 12,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "tgid",
					"at": 16,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "tid",
					"at": 20,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "started",
					"at": 24,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "cgroup_id",
					"at": 32,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "uid",
					"at": 40,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "gid",
					"at": 44,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "comm",
					"at": 48,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "child_started",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "parent_started",
					"at": 72,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "child",
					"at": 80,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "ppid",
					"at": 84,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				}
			]
		},
		{
			"kind": "process_exit",
			"number": 4,
			"size": 104,
			"fields": [
				{
					"name": "at",
					"at": 0,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "kind",
					"at": 8,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "marks",
					"at": 10,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "size",
					"at": 12,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "tgid",
					"at": 16,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "tid",
					"at": 20,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "started",
					"at": 24,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "cgroup_id",
					"at": 32,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "uid",
					"at": 40,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "gid",
					"at": 44,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "comm",
					"at": 48,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "lifetime",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": "duration_ns"
				},
				{
					"name": "cpu_time",
					"at": 72,
					"encoding": "u64",
					"size": 8,
					"unit": "duration_ns"
				},
				{
					"name": "max_rss",
					"at": 80,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "ppid",
					"at": 88,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "code",
					"at": 92,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "signal",
					"at": 96,
					"encoding": "u32",
					"size": 4,
					"unit": "signal"
				},
				{
					"name": "core",
					"at": 100,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
				}
			]
		},
		{
			"kind": "file_open",
			"number": 5,
			"size": 88,
			"fields": [
				{
					"name": "at",
					"at": 0,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "kind",
					"at": 8,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "marks",
					"at": 10,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "size",
					"at": 12,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "tgid",
					"at": 16,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "tid",
					"at": 20,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "started",
					"at": 24,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "cgroup_id",
					"at": 32,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "uid",
					"at": 40,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "gid",
					"at": 44,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "comm",
					"at": 48,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "result",
					"at": 64,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "flags",
					"at": 68,
					"encoding": "u32",
					"size": 4,
					"unit": "open_flags"
				},
				{
					"name": "path",
					"at": 72,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "base",
					"at": 76,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "mode",
					"at": 80,
					"encoding": "u16",
					"size": 2,
					"unit": "mode"
				}
			]
		},
		{
			"kind": "file_unlink",
			"number": 6,
			"size": 80,
			"fields": [
				{
					"name": "at",
					"at": 0,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "kind",
					"at": 8,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "marks",
					"at": 10,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "size",
					"at": 12,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "tgid",
					"at": 16,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "tid",
					"at": 20,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "started",
					"at": 24,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "cgroup_id",
					"at": 32,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "uid",
					"at": 40,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "gid",
					"at": 44,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "comm",
					"at": 48,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "result",
					"at": 64,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "flags",
					"at": 68,
					"encoding": "u32",
					"size": 4,
					"unit": "unlink_flags"
				},
				{
					"name": "path",
					"at": 72,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "file_rename",
			"number": 7,
			"size": 80,
			"fields": [
				{
					"name": "at",
					"at": 0,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "kind",
					"at": 8,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "marks",
					"at": 10,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "size",
					"at": 12,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "tgid",
					"at": 16,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "tid",
					"at": 20,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "started",
					"at": 24,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "cgroup_id",
					"at": 32,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "uid",
					"at": 40,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "gid",
					"at": 44,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "comm",
					"at": 48,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "result",
					"at": 64,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "flags",
					"at": 68,
					"encoding": "u32",
					"size": 4,
					"unit": "rename_flags"
				},
				{
					"name": "path",
					"at": 72,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "new_path",
					"at": 76,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "net_connect",
			"number": 8,
			"size": 112,
			"fields": [
				{
					"name": "at",
					"at": 0,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "kind",
					"at": 8,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "marks",
					"at": 10,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "size",
					"at": 12,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "tgid",
					"at": 16,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "tid",
					"at": 20,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "started",
					"at": 24,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "cgroup_id",
					"at": 32,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "uid",
					"at": 40,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "gid",
					"at": 44,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "comm",
					"at": 48,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "result",
					"at": 64,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "family",
					"at": 68,
					"encoding": "u16",
					"size": 2,
					"unit": "family"
				},
				{
					"name": "protocol",
					"at": 70,
					"encoding": "u16",
					"size": 2,
					"unit": "protocol"
				},
				{
					"name": "local_port",
					"at": 72,
					"encoding": "u16",
					"size": 2,
					"unit": "port"
				},
				{
					"name": "remote_port",
					"at": 74,
					"encoding": "u16",
					"size": 2,
					"unit": "port"
				},
				{
					"name": "local_address",
					"at": 76,
					"encoding": "ip",
					"size": 16,
					"unit": "ip"
				},
				{
					"name": "remote_address",
					"at": 92,
					"encoding": "ip",
					"size": 16,
					"unit": "ip"
				}
			]
		},
		{
			"kind": "net_accept",
			"number": 9,
			"size": 112,
			"fields": [
				{
					"name": "at",
					"at": 0,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "kind",
					"at": 8,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "marks",
					"at": 10,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "size",
					"at": 12,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "tgid",
					"at": 16,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "tid",
					"at": 20,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "started",
					"at": 24,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "cgroup_id",
					"at": 32,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "uid",
					"at": 40,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "gid",
					"at": 44,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "comm",
					"at": 48,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "result",
					"at": 64,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "family",
					"at": 68,
					"encoding": "u16",
					"size": 2,
					"unit": "family"
				},
				{
					"name": "protocol",
					"at": 70,
					"encoding": "u16",
					"size": 2,
					"unit": "protocol"
				},
				{
					"name": "local_port",
					"at": 72,
					"encoding": "u16",
					"size": 2,
					"unit": "port"
				},
				{
					"name": "remote_port",
					"at": 74,
					"encoding": "u16",
					"size": 2,
					"unit": "port"
				},
				{
					"name": "local_address",
					"at": 76,
					"encoding": "ip",
					"size": 16,
					"unit": "ip"
				},
				{
					"name": "remote_address",
					"at": 92,
					"encoding": "ip",
					"size": 16,
					"unit": "ip"
				}
			]
		},
		{
			"kind": "net_listen",
			"number": 10,
			"size": 112,
			"fields": [
				{
					"name": "at",
					"at": 0,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "kind",
					"at": 8,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "marks",
					"at": 10,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "size",
					"at": 12,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "tgid",
					"at": 16,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "tid",
					"at": 20,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "started",
					"at": 24,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "cgroup_id",
					"at": 32,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "uid",
					"at": 40,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "gid",
					"at": 44,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "comm",
					"at": 48,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "result",
					"at": 64,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "backlog",
					"at": 68,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "family",
					"at": 72,
					"encoding": "u16",
					"size": 2,
					"unit": "family"
				},
				{
					"name": "protocol",
					"at": 74,
					"encoding": "u16",
					"size": 2,
					"unit": "protocol"
				},
				{
					"name": "local_port",
					"at": 76,
					"encoding": "u16",
					"size": 2,
					"unit": "port"
				},
				{
					"name": "remote_port",
					"at": 78,
					"encoding": "u16",
					"size": 2,
					"unit": "port"
				},
				{
					"name": "local_address",
					"at": 80,
					"encoding": "ip",
					"size": 16,
					"unit": "ip"
				},
				{
					"name": "remote_address",
					"at": 96,
					"encoding": "ip",
					"size": 16,
					"unit": "ip"
				}
			]
		},
		{
			"kind": "mem_ptrace",
			"number": 11,
			"size": 104,
			"fields": [
				{
					"name": "at",
					"at": 0,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "kind",
					"at": 8,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "marks",
					"at": 10,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "size",
					"at": 12,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "tgid",
					"at": 16,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "tid",
					"at": 20,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "started",
					"at": 24,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "cgroup_id",
					"at": 32,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "uid",
					"at": 40,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "gid",
					"at": 44,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "comm",
					"at": 48,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "address",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": "address"
				},
				{
					"name": "target_started",
					"at": 72,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "target",
					"at": 80,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "target_thread",
					"at": 84,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "request",
					"at": 88,
					"encoding": "u32",
					"size": 4,
					"unit": "ptrace_request"
				},
				{
					"name": "tracer",
					"at": 92,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "result",
					"at": 96,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				}
			]
		},
		{
			"kind": "mem_vm",
			"number": 12,
			"size": 104,
			"fields": [
				{
					"name": "at",
					"at": 0,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "kind",
					"at": 8,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "marks",
					"at": 10,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "size",
					"at": 12,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "tgid",
					"at": 16,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "tid",
					"at": 20,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "started",
					"at": 24,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "cgroup_id",
					"at": 32,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "uid",
					"at": 40,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "gid",
					"at": 44,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "comm",
					"at": 48,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "address",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": "address"
				},
				{
					"name": "bytes",
					"at": 72,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "target_started",
					"at": 80,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "target",
					"at": 88,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "target_thread",
					"at": 92,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "direction",
					"at": 96,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "read",
						"2": "write"
					}
				},
				{
					"name": "result",
					"at": 100,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				}
			]
		},
		{
			"kind": "mem_proc",
			"number": 13,
			"size": 96,
			"fields": [
				{
					"name": "at",
					"at": 0,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "kind",
					"at": 8,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "marks",
					"at": 10,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "size",
					"at": 12,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "tgid",
					"at": 16,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "tid",
					"at": 20,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "started",
					"at": 24,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "cgroup_id",
					"at": 32,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "uid",
					"at": 40,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "gid",
					"at": 44,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "comm",
					"at": 48,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "target_started",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "target",
					"at": 72,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "target_thread",
					"at": 76,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "file",
					"at": 80,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "mem",
						"2": "environ",
						"3": "maps",
						"4": "smaps",
						"5": "smaps_rollup",
						"6": "numa_maps",
						"7": "auxv",
						"8": "pagemap",
						"9": "syscall"
					}
				},
				{
					"name": "result",
					"at": 84,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "in_slot",
					"at": 88,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
				},
				{
					"name": "writing",
					"at": 89,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
				},
				{
					"name": "path_only",
					"at": 90,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
				}
			]
		},
		{
			"kind": "mem_pidfd",
			"number": 46,
			"size": 104,
			"fields": [
				{
					"name": "at",
					"at": 0,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "kind",
					"at": 8,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "marks",
					"at": 10,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "size",
					"at": 12,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "tgid",
					"at": 16,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "tid",
					"at": 20,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "started",
					"at": 24,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "cgroup_id",
					"at": 32,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "uid",
					"at": 40,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "gid",
					"at": 44,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "comm",
					"at": 48,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "target_started",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "target",
					"at": 72,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "target_thread",
					"at": 76,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "operation",
					"at": 80,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "open",
						"2": "getfd"
					}
				},
				{
					"name": "got",
					"at": 84,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"0": "nothing",
						"1": "file",
						"2": "directory",
						"3": "device",
						"4": "pipe",
						"5": "socket",
						"6": "other"
					}
				},
				{
					"name": "target_fd",
					"at": 88,
					"encoding": "i32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "result",
					"at": 92,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "path",
					"at": 96,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "mem_file",
			"number": 47,
			"size": 80,
			"fields": [
				{
					"name": "at",
					"at": 0,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "kind",
					"at": 8,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "marks",
					"at": 10,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "size",
					"at": 12,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "tgid",
					"at": 16,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "tid",
					"at": 20,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "started",
					"at": 24,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "cgroup_id",
					"at": 32,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "uid",
					"at": 40,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "gid",
					"at": 44,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "comm",
					"at": 48,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "call",
					"at": 64,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "create",
						"2": "secret"
					}
				},
				{
					"name": "flags",
					"at": 68,
					"encoding": "u32",
					"size": 4,
					"unit": "memfd_flags"
				},
				{
					"name": "result",
					"at": 72,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "name",
					"at": 76,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "mem_protect",
			"number": 48,
			"size": 112,
			"fields": [
				{
					"name": "at",
					"at": 0,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "kind",
					"at": 8,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "marks",
					"at": 10,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "size",
					"at": 12,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "tgid",
					"at": 16,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "tid",
					"at": 20,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "started",
					"at": 24,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "cgroup_id",
					"at": 32,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "uid",
					"at": 40,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "gid",
					"at": 44,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "comm",
					"at": 48,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "address",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": "address"
				},
				{
					"name": "bytes",
					"at": 72,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "call",
					"at": 80,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "mmap",
						"2": "mprotect",
						"3": "pkey_mprotect"
					}
				},
				{
					"name": "memory",
					"at": 84,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"0": "unknown",
						"1": "anonymous",
						"2": "heap",
						"3": "stack",
						"4": "file",
						"5": "nameless_file"
					}
				},
				{
					"name": "protection",
					"at": 88,
					"encoding": "u32",
					"size": 4,
					"unit": "protection"
				},
				{
					"name": "flags",
					"at": 92,
					"encoding": "u32",
					"size": 4,
					"unit": "map_flags"
				},
				{
					"name": "result",
					"at": 96,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "written",
					"at": 100,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
				},
				{
					"name": "path",
					"at": 102,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "env_read",
			"number": 49,
			"size": 72,
			"fields": [
				{
					"name": "at",
					"at": 0,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "kind",
					"at": 8,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "marks",
					"at": 10,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "size",
					"at": 12,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "tgid",
					"at": 16,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "tid",
					"at": 20,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "started",
					"at": 24,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "cgroup_id",
					"at": 32,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "uid",
					"at": 40,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "gid",
					"at": 44,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "comm",
					"at": 48,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "name",
					"at": 64,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "mem_fault",
			"number": 50,
			"size": 80,
			"fields": [
				{
					"name": "at",
					"at": 0,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "kind",
					"at": 8,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "marks",
					"at": 10,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "size",
					"at": 12,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "tgid",
					"at": 16,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "tid",
					"at": 20,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "started",
					"at": 24,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "cgroup_id",
					"at": 32,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "uid",
					"at": 40,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "gid",
					"at": 44,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "comm",
					"at": 48,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "way",
					"at": 64,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "call",
						"2": "device"
					}
				},
				{
					"name": "flags",
					"at": 68,
					"encoding": "u32",
					"size": 4,
					"unit": "fault_flags"
				},
				{
					"name": "result",
					"at": 72,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				}
			]
		},
		{
			"kind": "uring_setup",
			"number": 51,
			"size": 80,
			"fields": [
				{
					"name": "at",
					"at": 0,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "kind",
					"at": 8,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "marks",
					"at": 10,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "size",
					"at": 12,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "tgid",
					"at": 16,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "tid",
					"at": 20,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "started",
					"at": 24,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "cgroup_id",
					"at": 32,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "uid",
					"at": 40,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "gid",
					"at": 44,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "comm",
					"at": 48,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "entries",
					"at": 64,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "flags",
					"at": 68,
					"encoding": "u32",
					"size": 4,
					"unit": "uring_flags"
				},
				{
					"name": "result",
					"at": 72,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				}
			]
		},
		{
			"kind": "mem_growth",
			"number": 52,
			"size": 128,
			"fields": [
				{
					"name": "at",
					"at": 0,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "kind",
					"at": 8,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "marks",
					"at": 10,
					"encoding": "u16",
					"size": 2,
					"unit": ""
				},
				{
					"name": "size",
					"at": 12,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "tgid",
					"at": 16,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "tid",
					"at": 20,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "started",
					"at": 24,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "cgroup_id",
					"at": 32,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "uid",
					"at": 40,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "gid",
					"at": 44,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "comm",
					"at": 48,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "resident",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "before",
					"at": 72,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "within",
					"at": 80,
					"encoding": "u64",
					"size": 8,
					"unit": "duration_ns"
				},
				{
					"name": "anonymous",
					"at": 88,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "file",
					"at": 96,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "shared",
					"at": 104,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "swapped",
					"at": 112,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "peak",
					"at": 120,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				}
			]
		}
	]
};
