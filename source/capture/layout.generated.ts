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
	readonly cwd: string;
	readonly euid: number;
	readonly egid: number;
	readonly loginuid: number;
	readonly auditSession: number;
	readonly namespacePid: number;
	readonly namespaceLevel: number;
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
	cwd: r.str(112),
	euid: r.u32(116),
	egid: r.u32(120),
	loginuid: r.u32(124),
	auditSession: r.u32(128),
	namespacePid: r.u32(132),
	namespaceLevel: r.u32(136),
});

const processExecStdinNames: Readonly<Record<number, 'none' | 'tty' | 'pipe' | 'socket' | 'unix_socket' | 'other_socket' | 'file' | 'null' | 'device' | 'directory' | 'other' | ''>> = {"0":"none","1":"tty","2":"pipe","3":"socket","4":"unix_socket","5":"other_socket","6":"file","7":"null","8":"device","9":"directory","10":"other"};
const processExecStdoutNames: Readonly<Record<number, 'none' | 'tty' | 'pipe' | 'socket' | 'unix_socket' | 'other_socket' | 'file' | 'null' | 'device' | 'directory' | 'other' | ''>> = {"0":"none","1":"tty","2":"pipe","3":"socket","4":"unix_socket","5":"other_socket","6":"file","7":"null","8":"device","9":"directory","10":"other"};
const processExecStderrNames: Readonly<Record<number, 'none' | 'tty' | 'pipe' | 'socket' | 'unix_socket' | 'other_socket' | 'file' | 'null' | 'device' | 'directory' | 'other' | ''>> = {"0":"none","1":"tty","2":"pipe","3":"socket","4":"unix_socket","5":"other_socket","6":"file","7":"null","8":"device","9":"directory","10":"other"};
const processExecLayerNames: Readonly<Record<number, 'none' | 'lower' | 'upper' | 'unknown' | ''>> = {"0":"none","1":"lower","2":"upper","3":"unknown"};
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
	readonly cwd: string;
	readonly euid: number;
	readonly egid: number;
	readonly loginuid: number;
	readonly auditSession: number;
	readonly namespacePid: number;
	readonly namespaceLevel: number;
	readonly filename: string;
	/** a value, or -errno */
	readonly result: number;
	readonly interpreter: string;
	readonly script: string;
	readonly stdin: 'none' | 'tty' | 'pipe' | 'socket' | 'unix_socket' | 'other_socket' | 'file' | 'null' | 'device' | 'directory' | 'other' | '';
	readonly stdout: 'none' | 'tty' | 'pipe' | 'socket' | 'unix_socket' | 'other_socket' | 'file' | 'null' | 'device' | 'directory' | 'other' | '';
	readonly stderr: 'none' | 'tty' | 'pipe' | 'socket' | 'unix_socket' | 'other_socket' | 'file' | 'null' | 'device' | 'directory' | 'other' | '';
	readonly inode: number;
	readonly mtime: number;
	readonly ctime: number;
	readonly device: number;
	readonly fileUid: number;
	readonly fileGid: number;
	readonly layer: 'none' | 'lower' | 'upper' | 'unknown' | '';
	readonly fileMode: number;
	readonly memfd: boolean;
	readonly deleted: boolean;
	readonly setuid: boolean;
	readonly setgid: boolean;
	readonly writableByOthers: boolean;
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
	cwd: r.str(112),
	euid: r.u32(116),
	egid: r.u32(120),
	loginuid: r.u32(124),
	auditSession: r.u32(128),
	namespacePid: r.u32(132),
	namespaceLevel: r.u32(136),
	filename: r.str(144),
	result: r.i32(148),
	interpreter: r.str(152),
	script: r.str(156),
	stdin: (processExecStdinNames[r.u32(160)] ?? ''),
	stdout: (processExecStdoutNames[r.u32(164)] ?? ''),
	stderr: (processExecStderrNames[r.u32(168)] ?? ''),
	inode: r.u64(176),
	mtime: r.u64(184),
	ctime: r.u64(192),
	device: r.u32(200),
	fileUid: r.u32(204),
	fileGid: r.u32(208),
	layer: (processExecLayerNames[r.u32(212)] ?? ''),
	fileMode: r.u16(216),
	memfd: r.bool(218),
	deleted: r.bool(219),
	setuid: r.bool(220),
	setgid: r.bool(221),
	writableByOthers: r.bool(222),
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
	readonly flags: number;
	readonly child: number;
	readonly ppid: number;
	readonly namespaces: number;
	readonly exitSignal: number;
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
	flags: r.u64(80),
	child: r.u32(88),
	ppid: r.u32(92),
	namespaces: r.u32(96),
	exitSignal: r.u32(100),
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
	/** ns */
	readonly userTime: number;
	/** ns */
	readonly systemTime: number;
	/** bytes */
	readonly maxRss: number;
	/** bytes */
	readonly readChars: number;
	/** bytes */
	readonly writtenChars: number;
	/** bytes */
	readonly readBytes: number;
	/** bytes */
	readonly writtenBytes: number;
	readonly minorFaults: number;
	readonly majorFaults: number;
	readonly voluntarySwitches: number;
	readonly involuntarySwitches: number;
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
	userTime: r.u64(80),
	systemTime: r.u64(88),
	maxRss: r.u64(96),
	readChars: r.u64(104),
	writtenChars: r.u64(112),
	readBytes: r.u64(120),
	writtenBytes: r.u64(128),
	minorFaults: r.u64(136),
	majorFaults: r.u64(144),
	voluntarySwitches: r.u64(152),
	involuntarySwitches: r.u64(160),
	ppid: r.u32(168),
	code: r.u32(172),
	signal: r.u32(176),
	core: r.bool(180),
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
	readonly asked: string;
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
	asked: r.str(80),
	mode: r.u16(84),
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
	readonly asked: string;
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
	asked: r.str(76),
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
	readonly asked: string;
	readonly newAsked: string;
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
	asked: r.str(80),
	newAsked: r.str(84),
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
	/** ns */
	readonly latency: number;
	/** a value, or -errno */
	readonly result: number;
	readonly family: number;
	readonly protocol: number;
	readonly localPort: number;
	readonly remotePort: number;
	readonly localAddress: Uint8Array;
	readonly remoteAddress: Uint8Array;
	readonly waited: boolean;
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
	latency: r.u64(64),
	result: r.i32(72),
	family: r.u16(76),
	protocol: r.u16(78),
	localPort: r.u16(80),
	remotePort: r.u16(82),
	localAddress: r.ip(84),
	remoteAddress: r.ip(100),
	waited: r.bool(116),
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

const processSignalOutcomeNames: Readonly<Record<number, 'delivered' | 'ignored' | 'already_pending' | 'lost' | 'without_info' | ''>> = {"0":"delivered","1":"ignored","2":"already_pending","3":"lost","4":"without_info"};
export type ProcessSignal = {
	readonly kind: 'process_signal';
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
	readonly targetUid: number;
	readonly signal: number;
	readonly code: number;
	readonly outcome: 'delivered' | 'ignored' | 'already_pending' | 'lost' | 'without_info' | '';
	readonly targetComm: string;
	readonly byKernel: boolean;
	readonly fatal: boolean;
};
const processSignal = (r: RecordReader): ProcessSignal => ({
	kind: 'process_signal',
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
	targetUid: r.u32(80),
	signal: r.u32(84),
	code: r.i32(88),
	outcome: (processSignalOutcomeNames[r.u32(92)] ?? ''),
	targetComm: r.chars(96, 16),
	byKernel: r.bool(112),
	fatal: r.bool(113),
});

const processCredsCallNames: Readonly<Record<number, 'setuid' | 'setgid' | 'setreuid' | 'setregid' | 'setgroups' | 'setresuid' | 'setresgid' | 'setfsuid' | 'setfsgid' | 'capset' | 'exec' | 'fork' | ''>> = {"1":"setuid","2":"setgid","3":"setreuid","4":"setregid","5":"setgroups","6":"setresuid","7":"setresgid","8":"setfsuid","9":"setfsgid","10":"capset","11":"exec","12":"fork"};
export type ProcessCreds = {
	readonly kind: 'process_creds';
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
	readonly oldEffective: number;
	readonly newEffective: number;
	readonly oldPermitted: number;
	readonly newPermitted: number;
	readonly oldInheritable: number;
	readonly newInheritable: number;
	readonly oldAmbient: number;
	readonly newAmbient: number;
	readonly call: 'setuid' | 'setgid' | 'setreuid' | 'setregid' | 'setgroups' | 'setresuid' | 'setresgid' | 'setfsuid' | 'setfsgid' | 'capset' | 'exec' | 'fork' | '';
	/** a value, or -errno */
	readonly result: number;
	readonly oldUid: number;
	readonly newUid: number;
	readonly oldEuid: number;
	readonly newEuid: number;
	readonly oldSuid: number;
	readonly newSuid: number;
	readonly oldFsuid: number;
	readonly newFsuid: number;
	readonly oldGid: number;
	readonly newGid: number;
	readonly oldEgid: number;
	readonly newEgid: number;
	readonly oldSgid: number;
	readonly newSgid: number;
	readonly oldFsgid: number;
	readonly newFsgid: number;
	readonly oldGroups: number;
	readonly newGroups: number;
	readonly asked: number;
	readonly asked2: number;
	readonly asked3: number;
	readonly known: boolean;
	readonly unexplained: boolean;
};
const processCreds = (r: RecordReader): ProcessCreds => ({
	kind: 'process_creds',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	oldEffective: r.u64(64),
	newEffective: r.u64(72),
	oldPermitted: r.u64(80),
	newPermitted: r.u64(88),
	oldInheritable: r.u64(96),
	newInheritable: r.u64(104),
	oldAmbient: r.u64(112),
	newAmbient: r.u64(120),
	call: (processCredsCallNames[r.u32(128)] ?? ''),
	result: r.i32(132),
	oldUid: r.u32(136),
	newUid: r.u32(140),
	oldEuid: r.u32(144),
	newEuid: r.u32(148),
	oldSuid: r.u32(152),
	newSuid: r.u32(156),
	oldFsuid: r.u32(160),
	newFsuid: r.u32(164),
	oldGid: r.u32(168),
	newGid: r.u32(172),
	oldEgid: r.u32(176),
	newEgid: r.u32(180),
	oldSgid: r.u32(184),
	newSgid: r.u32(188),
	oldFsgid: r.u32(192),
	newFsgid: r.u32(196),
	oldGroups: r.u32(200),
	newGroups: r.u32(204),
	asked: r.u32(208),
	asked2: r.u32(212),
	asked3: r.u32(216),
	known: r.bool(220),
	unexplained: r.bool(221),
});

const processPrctlCallNames: Readonly<Record<number, 'prctl' | 'seccomp' | ''>> = {"1":"prctl","2":"seccomp"};
export type ProcessPrctl = {
	readonly kind: 'process_prctl';
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
	readonly argument: number;
	readonly argument2: number;
	readonly call: 'prctl' | 'seccomp' | '';
	readonly option: number;
	/** a value, or -errno */
	readonly result: number;
	readonly name: string;
};
const processPrctl = (r: RecordReader): ProcessPrctl => ({
	kind: 'process_prctl',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	argument: r.u64(64),
	argument2: r.u64(72),
	call: (processPrctlCallNames[r.u32(80)] ?? ''),
	option: r.u32(84),
	result: r.i32(88),
	name: r.chars(92, 16),
});

const processNamespaceCallNames: Readonly<Record<number, 'setns' | 'unshare' | ''>> = {"1":"setns","2":"unshare"};
export type ProcessNamespace = {
	readonly kind: 'process_namespace';
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
	readonly call: 'setns' | 'unshare' | '';
	readonly flags: number;
	readonly inode: number;
	readonly target: number;
	/** a value, or -errno */
	readonly result: number;
};
const processNamespace = (r: RecordReader): ProcessNamespace => ({
	kind: 'process_namespace',
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
	call: (processNamespaceCallNames[r.u32(72)] ?? ''),
	flags: r.u64(80),
	inode: r.u32(88),
	target: r.u32(92),
	result: r.i32(96),
});

const processChrootCallNames: Readonly<Record<number, 'chroot' | 'pivot_root' | ''>> = {"1":"chroot","2":"pivot_root"};
export type ProcessChroot = {
	readonly kind: 'process_chroot';
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
	readonly call: 'chroot' | 'pivot_root' | '';
	/** a value, or -errno */
	readonly result: number;
	readonly path: string;
	readonly oldRoot: string;
};
const processChroot = (r: RecordReader): ProcessChroot => ({
	kind: 'process_chroot',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	call: (processChrootCallNames[r.u32(64)] ?? ''),
	result: r.i32(68),
	path: r.str(72),
	oldRoot: r.str(76),
});

const moduleLoadSourceNames: Readonly<Record<number, 'memory' | 'file' | ''>> = {"1":"memory","2":"file"};
export type ModuleLoad = {
	readonly kind: 'module_load';
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
	readonly image: number;
	readonly source: 'memory' | 'file' | '';
	/** a value, or -errno */
	readonly result: number;
	readonly flags: number;
	readonly path: string;
	readonly parameters: string;
	readonly name: string;
};
const moduleLoad = (r: RecordReader): ModuleLoad => ({
	kind: 'module_load',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	image: r.u64(64),
	source: (moduleLoadSourceNames[r.u32(72)] ?? ''),
	result: r.i32(76),
	flags: r.u32(80),
	path: r.str(84),
	parameters: r.str(88),
	name: r.chars(92, 56),
});

export type ModuleUnload = {
	readonly kind: 'module_unload';
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
	readonly name: string;
};
const moduleUnload = (r: RecordReader): ModuleUnload => ({
	kind: 'module_unload',
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
	name: r.chars(72, 56),
});

export type BpfCall = {
	readonly kind: 'bpf_call';
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
	readonly command: number;
	readonly programType: number;
	readonly mapType: number;
	readonly attachType: number;
	/** a value, or -errno */
	readonly result: number;
	readonly instructions: number;
	readonly entries: number;
	readonly keySize: number;
	readonly valueSize: number;
	readonly interface: number;
	readonly name: string;
	readonly target: string;
};
const bpfCall = (r: RecordReader): BpfCall => ({
	kind: 'bpf_call',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	command: r.u32(64),
	programType: r.u32(68),
	mapType: r.u32(72),
	attachType: r.i32(76),
	result: r.i32(80),
	instructions: r.u32(84),
	entries: r.u32(88),
	keySize: r.u32(92),
	valueSize: r.u32(96),
	interface: r.u32(100),
	name: r.chars(104, 16),
	target: r.str(120),
});

const mountCallNames: Readonly<Record<number, 'mount' | 'fsopen' | 'fsmount' | 'move_mount' | 'open_tree' | 'mount_setattr' | ''>> = {"1":"mount","2":"fsopen","3":"fsmount","4":"move_mount","5":"open_tree","6":"mount_setattr"};
export type Mount = {
	readonly kind: 'mount';
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
	readonly call: 'mount' | 'fsopen' | 'fsmount' | 'move_mount' | 'open_tree' | 'mount_setattr' | '';
	/** a value, or -errno */
	readonly result: number;
	readonly flags: number;
	readonly attributes: number;
	readonly cleared: number;
	readonly propagation: number;
	readonly source: string;
	readonly target: string;
	readonly type: string;
};
const mount = (r: RecordReader): Mount => ({
	kind: 'mount',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	call: (mountCallNames[r.u32(64)] ?? ''),
	result: r.i32(68),
	flags: r.u32(72),
	attributes: r.u32(76),
	cleared: r.u32(80),
	propagation: r.u32(84),
	source: r.str(88),
	target: r.str(92),
	type: r.str(96),
});

export type Umount = {
	readonly kind: 'umount';
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
	readonly target: string;
};
const umount = (r: RecordReader): Umount => ({
	kind: 'umount',
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
	target: r.str(72),
});

const keyctlCallNames: Readonly<Record<number, 'keyctl' | 'add_key' | 'request_key' | ''>> = {"1":"keyctl","2":"add_key","3":"request_key"};
export type Keyctl = {
	readonly kind: 'keyctl';
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
	readonly call: 'keyctl' | 'add_key' | 'request_key' | '';
	readonly operation: number;
	readonly key: number;
	readonly keyring: number;
	/** a value, or -errno */
	readonly result: number;
	readonly type: string;
	readonly description: string;
};
const keyctl = (r: RecordReader): Keyctl => ({
	kind: 'keyctl',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	call: (keyctlCallNames[r.u32(64)] ?? ''),
	operation: r.u32(68),
	key: r.i32(72),
	keyring: r.i32(76),
	result: r.i32(80),
	type: r.chars(84, 32),
	description: r.str(116),
});

export type PerfOpen = {
	readonly kind: 'perf_open';
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
	/** opaque */
	readonly config: bigint;
	readonly sample: number;
	/** in the address space of the process that it is about */
	readonly address: bigint;
	readonly type: number;
	readonly target: number;
	readonly cpu: number;
	readonly flags: number;
	/** a value, or -errno */
	readonly result: number;
	readonly own: boolean;
	readonly kernel: boolean;
};
const perfOpen = (r: RecordReader): PerfOpen => ({
	kind: 'perf_open',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	config: r.big(64),
	sample: r.u64(72),
	address: r.big(80),
	type: r.u32(88),
	target: r.i32(92),
	cpu: r.i32(96),
	flags: r.u32(100),
	result: r.i32(104),
	own: r.bool(108),
	kernel: r.bool(110),
});

export type ProcessOom = {
	readonly kind: 'process_oom';
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
	readonly anonymous: number;
	/** bytes */
	readonly file: number;
	/** bytes */
	readonly shared: number;
	/** bytes */
	readonly swapped: number;
	readonly scoreAdjust: number;
	readonly asker: number;
	readonly askerComm: string;
	readonly cgroup: string;
};
const processOom = (r: RecordReader): ProcessOom => ({
	kind: 'process_oom',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	anonymous: r.u64(64),
	file: r.u64(72),
	shared: r.u64(80),
	swapped: r.u64(88),
	scoreAdjust: r.i32(96),
	asker: r.u32(100),
	askerComm: r.chars(104, 16),
	cgroup: r.str(120),
});

export type FileMkdir = {
	readonly kind: 'file_mkdir';
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
	readonly mode: number;
	readonly path: string;
	readonly asked: string;
};
const fileMkdir = (r: RecordReader): FileMkdir => ({
	kind: 'file_mkdir',
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
	mode: r.u16(68),
	path: r.str(70),
	asked: r.str(74),
});

export type FileLink = {
	readonly kind: 'file_link';
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
	readonly asked: string;
	readonly newAsked: string;
};
const fileLink = (r: RecordReader): FileLink => ({
	kind: 'file_link',
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
	asked: r.str(80),
	newAsked: r.str(84),
});

export type FileSymlink = {
	readonly kind: 'file_symlink';
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
	readonly target: string;
	readonly path: string;
	readonly asked: string;
};
const fileSymlink = (r: RecordReader): FileSymlink => ({
	kind: 'file_symlink',
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
	target: r.str(68),
	path: r.str(72),
	asked: r.str(76),
});

export type FileChmod = {
	readonly kind: 'file_chmod';
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
	readonly mode: number;
	readonly path: string;
	readonly asked: string;
};
const fileChmod = (r: RecordReader): FileChmod => ({
	kind: 'file_chmod',
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
	mode: r.u16(72),
	path: r.str(74),
	asked: r.str(78),
});

export type FileChown = {
	readonly kind: 'file_chown';
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
	readonly owner: number;
	readonly ownerGroup: number;
	readonly path: string;
	readonly asked: string;
};
const fileChown = (r: RecordReader): FileChown => ({
	kind: 'file_chown',
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
	owner: r.u32(72),
	ownerGroup: r.u32(76),
	path: r.str(80),
	asked: r.str(84),
});

export type FileTruncate = {
	readonly kind: 'file_truncate';
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
	readonly length: number;
	readonly path: string;
	readonly asked: string;
};
const fileTruncate = (r: RecordReader): FileTruncate => ({
	kind: 'file_truncate',
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
	length: r.i64(72),
	path: r.str(80),
	asked: r.str(84),
});

const fileXattrActionNames: Readonly<Record<number, 'set' | 'remove' | ''>> = {"1":"set","2":"remove"};
export type FileXattr = {
	readonly kind: 'file_xattr';
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
	readonly action: 'set' | 'remove' | '';
	/** bytes */
	readonly valueSize: number;
	readonly flags: number;
	readonly setFlags: number;
	readonly path: string;
	readonly asked: string;
	readonly name: string;
};
const fileXattr = (r: RecordReader): FileXattr => ({
	kind: 'file_xattr',
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
	action: (fileXattrActionNames[r.u32(68)] ?? ''),
	valueSize: r.u64(72),
	flags: r.u32(80),
	setFlags: r.u32(84),
	path: r.str(88),
	asked: r.str(92),
	name: r.str(96),
});

const fileUtimesAccessAsNames: Readonly<Record<number, 'unknown' | 'given' | 'now' | 'omit' | ''>> = {"0":"unknown","1":"given","2":"now","3":"omit"};
const fileUtimesModifyAsNames: Readonly<Record<number, 'unknown' | 'given' | 'now' | 'omit' | ''>> = {"0":"unknown","1":"given","2":"now","3":"omit"};
export type FileUtimes = {
	readonly kind: 'file_utimes';
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
	/** seconds since 1970 by the wall clock */
	readonly accessS: number;
	/** seconds since 1970 by the wall clock */
	readonly modifyS: number;
	readonly accessNs: number;
	readonly modifyNs: number;
	readonly accessAs: 'unknown' | 'given' | 'now' | 'omit' | '';
	readonly modifyAs: 'unknown' | 'given' | 'now' | 'omit' | '';
	/** a value, or -errno */
	readonly result: number;
	readonly flags: number;
	readonly path: string;
	readonly asked: string;
};
const fileUtimes = (r: RecordReader): FileUtimes => ({
	kind: 'file_utimes',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	accessS: r.i64(64),
	modifyS: r.i64(72),
	accessNs: r.u32(80),
	modifyNs: r.u32(84),
	accessAs: (fileUtimesAccessAsNames[r.u32(88)] ?? ''),
	modifyAs: (fileUtimesModifyAsNames[r.u32(92)] ?? ''),
	result: r.i32(96),
	flags: r.u32(100),
	path: r.str(104),
	asked: r.str(108),
});

const fileMknodTypeNames: Readonly<Record<number, 'fifo' | 'character' | 'directory' | 'block' | 'regular' | 'link' | 'socket' | ''>> = {"1":"fifo","2":"character","4":"directory","6":"block","8":"regular","10":"link","12":"socket"};
export type FileMknod = {
	readonly kind: 'file_mknod';
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
	readonly type: 'fifo' | 'character' | 'directory' | 'block' | 'regular' | 'link' | 'socket' | '';
	readonly major: number;
	readonly minor: number;
	readonly mode: number;
	readonly path: string;
	readonly asked: string;
};
const fileMknod = (r: RecordReader): FileMknod => ({
	kind: 'file_mknod',
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
	type: (fileMknodTypeNames[r.u32(68)] ?? ''),
	major: r.u32(72),
	minor: r.u32(76),
	mode: r.u16(80),
	path: r.str(82),
	asked: r.str(86),
});

export type FileIo = {
	readonly kind: 'file_io';
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
	readonly first: number;
	/** bytes */
	readonly readBytes: number;
	/** bytes */
	readonly writtenBytes: number;
	readonly reads: number;
	readonly writes: number;
	readonly path: string;
};
const fileIo = (r: RecordReader): FileIo => ({
	kind: 'file_io',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	first: r.u64(64),
	readBytes: r.u64(72),
	writtenBytes: r.u64(80),
	reads: r.u64(88),
	writes: r.u64(96),
	path: r.str(104),
});

export type NetBind = {
	readonly kind: 'net_bind';
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
const netBind = (r: RecordReader): NetBind => ({
	kind: 'net_bind',
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

const netCloseClosedByNames: Readonly<Record<number, 'local' | 'remote' | 'nobody' | ''>> = {"1":"local","2":"remote","3":"nobody"};
export type NetClose = {
	readonly kind: 'net_close';
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
	readonly duration: number;
	/** bytes */
	readonly bytesSent: number;
	/** bytes */
	readonly bytesReceived: number;
	/** a value, or -errno */
	readonly result: number;
	readonly segmentsSent: number;
	readonly segmentsReceived: number;
	readonly retransmits: number;
	readonly rttUs: number;
	readonly closedBy: 'local' | 'remote' | 'nobody' | '';
	readonly family: number;
	readonly protocol: number;
	readonly localPort: number;
	readonly remotePort: number;
	readonly localAddress: Uint8Array;
	readonly remoteAddress: Uint8Array;
	readonly reset: boolean;
};
const netClose = (r: RecordReader): NetClose => ({
	kind: 'net_close',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	duration: r.u64(64),
	bytesSent: r.u64(72),
	bytesReceived: r.u64(80),
	result: r.i32(88),
	segmentsSent: r.u32(92),
	segmentsReceived: r.u32(96),
	retransmits: r.u32(100),
	rttUs: r.u32(104),
	closedBy: (netCloseClosedByNames[r.u32(108)] ?? ''),
	family: r.u16(112),
	protocol: r.u16(114),
	localPort: r.u16(116),
	remotePort: r.u16(118),
	localAddress: r.ip(120),
	remoteAddress: r.ip(136),
	reset: r.bool(152),
});

const netFlowPhaseNames: Readonly<Record<number, 'began' | 'goes_on' | 'ended' | ''>> = {"1":"began","2":"goes_on","3":"ended"};
const netFlowFirstNames: Readonly<Record<number, 'out' | 'in' | ''>> = {"1":"out","2":"in"};
export type NetFlow = {
	readonly kind: 'net_flow';
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
	readonly duration: number;
	/** bytes */
	readonly bytesSent: number;
	/** bytes */
	readonly bytesReceived: number;
	readonly datagramsSent: number;
	readonly datagramsReceived: number;
	readonly phase: 'began' | 'goes_on' | 'ended' | '';
	readonly first: 'out' | 'in' | '';
	readonly family: number;
	readonly protocol: number;
	readonly localPort: number;
	readonly remotePort: number;
	readonly localAddress: Uint8Array;
	readonly remoteAddress: Uint8Array;
};
const netFlow = (r: RecordReader): NetFlow => ({
	kind: 'net_flow',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	duration: r.u64(64),
	bytesSent: r.u64(72),
	bytesReceived: r.u64(80),
	datagramsSent: r.u64(88),
	datagramsReceived: r.u64(96),
	phase: (netFlowPhaseNames[r.u32(104)] ?? ''),
	first: (netFlowFirstNames[r.u32(108)] ?? ''),
	family: r.u16(112),
	protocol: r.u16(114),
	localPort: r.u16(116),
	remotePort: r.u16(118),
	localAddress: r.ip(120),
	remoteAddress: r.ip(136),
});

const netUnixOperationNames: Readonly<Record<number, 'connect' | 'bind' | ''>> = {"1":"connect","2":"bind"};
const netUnixTypeNames: Readonly<Record<number, 'stream' | 'dgram' | 'seqpacket' | ''>> = {"1":"stream","2":"dgram","5":"seqpacket"};
export type NetUnix = {
	readonly kind: 'net_unix';
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
	readonly operation: 'connect' | 'bind' | '';
	readonly type: 'stream' | 'dgram' | 'seqpacket' | '';
	readonly peer: number;
	readonly path: string;
	readonly abstract: boolean;
};
const netUnix = (r: RecordReader): NetUnix => ({
	kind: 'net_unix',
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
	operation: (netUnixOperationNames[r.u32(68)] ?? ''),
	type: (netUnixTypeNames[r.u32(72)] ?? ''),
	peer: r.u32(76),
	path: r.str(80),
	abstract: r.bool(84),
});

export type NetRaw = {
	readonly kind: 'net_raw';
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
	readonly domain: number;
	readonly type: number;
	readonly protocol: number;
};
const netRaw = (r: RecordReader): NetRaw => ({
	kind: 'net_raw',
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
	domain: r.u32(68),
	type: r.u32(72),
	protocol: r.u32(76),
});

export type NetSocket = {
	readonly kind: 'net_socket';
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
	readonly domain: number;
	readonly type: number;
	readonly protocol: number;
};
const netSocket = (r: RecordReader): NetSocket => ({
	kind: 'net_socket',
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
	domain: r.u32(68),
	type: r.u32(72),
	protocol: r.u32(76),
});

export type DnsQuery = {
	readonly kind: 'dns_query';
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
	readonly family: number;
	readonly protocol: number;
	readonly localPort: number;
	readonly remotePort: number;
	readonly localAddress: Uint8Array;
	readonly remoteAddress: Uint8Array;
	readonly message: Uint8Array;
	/** bytes */
	readonly length: number;
};
const dnsQuery = (r: RecordReader): DnsQuery => ({
	kind: 'dns_query',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	family: r.u16(64),
	protocol: r.u16(66),
	localPort: r.u16(68),
	remotePort: r.u16(70),
	localAddress: r.ip(72),
	remoteAddress: r.ip(88),
	message: r.data(104),
	length: r.u64(112),
});

export type DnsAnswer = {
	readonly kind: 'dns_answer';
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
	readonly latency: number;
	readonly family: number;
	readonly protocol: number;
	readonly localPort: number;
	readonly remotePort: number;
	readonly localAddress: Uint8Array;
	readonly remoteAddress: Uint8Array;
	readonly message: Uint8Array;
	/** bytes */
	readonly length: number;
};
const dnsAnswer = (r: RecordReader): DnsAnswer => ({
	kind: 'dns_answer',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	latency: r.u64(64),
	family: r.u16(72),
	protocol: r.u16(74),
	localPort: r.u16(76),
	remotePort: r.u16(78),
	localAddress: r.ip(80),
	remoteAddress: r.ip(96),
	message: r.data(112),
	length: r.u64(120),
});

export type TlsHello = {
	readonly kind: 'tls_hello';
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
	readonly family: number;
	readonly protocol: number;
	readonly localPort: number;
	readonly remotePort: number;
	readonly localAddress: Uint8Array;
	readonly remoteAddress: Uint8Array;
	readonly hello: Uint8Array;
	/** bytes */
	readonly length: number;
	readonly first: boolean;
};
const tlsHello = (r: RecordReader): TlsHello => ({
	kind: 'tls_hello',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	family: r.u16(64),
	protocol: r.u16(66),
	localPort: r.u16(68),
	remotePort: r.u16(70),
	localAddress: r.ip(72),
	remoteAddress: r.ip(88),
	hello: r.data(104),
	length: r.u64(112),
	first: r.bool(120),
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

const beeLossLostKindNames: Readonly<Record<number, 'process_known' | 'process_exec' | 'process_fork' | 'process_exit' | 'file_open' | 'file_unlink' | 'file_rename' | 'net_connect' | 'net_accept' | 'net_listen' | 'mem_ptrace' | 'mem_vm' | 'mem_proc' | 'process_signal' | 'process_creds' | 'process_prctl' | 'process_namespace' | 'process_chroot' | 'module_load' | 'module_unload' | 'bpf_call' | 'mount' | 'umount' | 'keyctl' | 'perf_open' | 'process_oom' | 'file_mkdir' | 'file_link' | 'file_symlink' | 'file_chmod' | 'file_chown' | 'file_truncate' | 'file_xattr' | 'file_utimes' | 'file_mknod' | 'file_io' | 'net_bind' | 'net_close' | 'net_flow' | 'net_unix' | 'net_raw' | 'net_socket' | 'dns_query' | 'dns_answer' | 'tls_hello' | 'mem_pidfd' | 'mem_file' | 'mem_protect' | 'env_read' | 'mem_fault' | 'uring_setup' | 'mem_growth' | 'bee_loss' | ''>> = {"1":"process_known","2":"process_exec","3":"process_fork","4":"process_exit","5":"file_open","6":"file_unlink","7":"file_rename","8":"net_connect","9":"net_accept","10":"net_listen","11":"mem_ptrace","12":"mem_vm","13":"mem_proc","14":"process_signal","15":"process_creds","16":"process_prctl","17":"process_namespace","18":"process_chroot","19":"module_load","20":"module_unload","21":"bpf_call","22":"mount","23":"umount","24":"keyctl","25":"perf_open","26":"process_oom","27":"file_mkdir","28":"file_link","29":"file_symlink","30":"file_chmod","31":"file_chown","32":"file_truncate","33":"file_xattr","34":"file_utimes","35":"file_mknod","36":"file_io","37":"net_bind","38":"net_close","39":"net_flow","40":"net_unix","41":"net_raw","42":"net_socket","43":"dns_query","44":"dns_answer","45":"tls_hello","46":"mem_pidfd","47":"mem_file","48":"mem_protect","49":"env_read","50":"mem_fault","51":"uring_setup","52":"mem_growth","53":"bee_loss"};
const beeLossCauseNames: Readonly<Record<number, 'ring_full' | 'no_slot' | 'unpaired' | ''>> = {"0":"ring_full","1":"no_slot","2":"unpaired"};
export type BeeLoss = {
	readonly kind: 'bee_loss';
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
	readonly interval: number;
	readonly count: number;
	readonly lostKind: 'process_known' | 'process_exec' | 'process_fork' | 'process_exit' | 'file_open' | 'file_unlink' | 'file_rename' | 'net_connect' | 'net_accept' | 'net_listen' | 'mem_ptrace' | 'mem_vm' | 'mem_proc' | 'process_signal' | 'process_creds' | 'process_prctl' | 'process_namespace' | 'process_chroot' | 'module_load' | 'module_unload' | 'bpf_call' | 'mount' | 'umount' | 'keyctl' | 'perf_open' | 'process_oom' | 'file_mkdir' | 'file_link' | 'file_symlink' | 'file_chmod' | 'file_chown' | 'file_truncate' | 'file_xattr' | 'file_utimes' | 'file_mknod' | 'file_io' | 'net_bind' | 'net_close' | 'net_flow' | 'net_unix' | 'net_raw' | 'net_socket' | 'dns_query' | 'dns_answer' | 'tls_hello' | 'mem_pidfd' | 'mem_file' | 'mem_protect' | 'env_read' | 'mem_fault' | 'uring_setup' | 'mem_growth' | 'bee_loss' | '';
	readonly cause: 'ring_full' | 'no_slot' | 'unpaired' | '';
};
const beeLoss = (r: RecordReader): BeeLoss => ({
	kind: 'bee_loss',
	at: r.u64(0),
	marks: r.u16(10),
	tgid: r.u32(16),
	tid: r.u32(20),
	started: r.u64(24),
	cgroupId: r.big(32),
	uid: r.u32(40),
	gid: r.u32(44),
	comm: r.chars(48, 16),
	interval: r.u64(64),
	count: r.u64(72),
	lostKind: (beeLossLostKindNames[r.u32(80)] ?? ''),
	cause: (beeLossCauseNames[r.u32(84)] ?? ''),
});

/** Any record, decoded; `kind` tells which. */
export type BeeEvent = ProcessKnown | ProcessExec | ProcessFork | ProcessExit | FileOpen | FileUnlink | FileRename | NetConnect | NetAccept | NetListen | MemPtrace | MemVm | MemProc | ProcessSignal | ProcessCreds | ProcessPrctl | ProcessNamespace | ProcessChroot | ModuleLoad | ModuleUnload | BpfCall | Mount | Umount | Keyctl | PerfOpen | ProcessOom | FileMkdir | FileLink | FileSymlink | FileChmod | FileChown | FileTruncate | FileXattr | FileUtimes | FileMknod | FileIo | NetBind | NetClose | NetFlow | NetUnix | NetRaw | NetSocket | DnsQuery | DnsAnswer | TlsHello | MemPidfd | MemFile | MemProtect | EnvRead | MemFault | UringSetup | MemGrowth | BeeLoss;
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
	processSignal,
	processCreds,
	processPrctl,
	processNamespace,
	processChroot,
	moduleLoad,
	moduleUnload,
	bpfCall,
	mount,
	umount,
	keyctl,
	perfOpen,
	processOom,
	fileMkdir,
	fileLink,
	fileSymlink,
	fileChmod,
	fileChown,
	fileTruncate,
	fileXattr,
	fileUtimes,
	fileMknod,
	fileIo,
	netBind,
	netClose,
	netFlow,
	netUnix,
	netRaw,
	netSocket,
	dnsQuery,
	dnsAnswer,
	tlsHello,
	memPidfd,
	memFile,
	memProtect,
	envRead,
	memFault,
	uringSetup,
	memGrowth,
	beeLoss,
];

/** What the records of this build look like; a recording carries its own. */
export const layout: Layout = {
	"digest": "7d55c659a5dfc1d0bc6443d04099b375266893978f26e6de5048b41717ab0dda",
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
			"size": 144,
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
					"name": "cwd",
					"at": 112,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "euid",
					"at": 116,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "egid",
					"at": 120,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "loginuid",
					"at": 124,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "audit_session",
					"at": 128,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "namespace_pid",
					"at": 132,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "namespace_level",
					"at": 136,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				}
			]
		},
		{
			"kind": "process_exec",
			"number": 2,
			"size": 224,
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
					"name": "cwd",
					"at": 112,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "euid",
					"at": 116,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "egid",
					"at": 120,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "loginuid",
					"at": 124,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "audit_session",
					"at": 128,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "namespace_pid",
					"at": 132,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "namespace_level",
					"at": 136,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "filename",
					"at": 144,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "result",
					"at": 148,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "interpreter",
					"at": 152,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "script",
					"at": 156,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "stdin",
					"at": 160,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"0": "none",
						"1": "tty",
						"2": "pipe",
						"3": "socket",
						"4": "unix_socket",
						"5": "other_socket",
						"6": "file",
						"7": "null",
						"8": "device",
						"9": "directory",
						"10": "other"
					}
				},
				{
					"name": "stdout",
					"at": 164,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"0": "none",
						"1": "tty",
						"2": "pipe",
						"3": "socket",
						"4": "unix_socket",
						"5": "other_socket",
						"6": "file",
						"7": "null",
						"8": "device",
						"9": "directory",
						"10": "other"
					}
				},
				{
					"name": "stderr",
					"at": 168,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"0": "none",
						"1": "tty",
						"2": "pipe",
						"3": "socket",
						"4": "unix_socket",
						"5": "other_socket",
						"6": "file",
						"7": "null",
						"8": "device",
						"9": "directory",
						"10": "other"
					}
				},
				{
					"name": "inode",
					"at": 176,
					"encoding": "u64",
					"size": 8,
					"unit": ""
				},
				{
					"name": "mtime",
					"at": 184,
					"encoding": "u64",
					"size": 8,
					"unit": "wall_ns"
				},
				{
					"name": "ctime",
					"at": 192,
					"encoding": "u64",
					"size": 8,
					"unit": "wall_ns"
				},
				{
					"name": "device",
					"at": 200,
					"encoding": "u32",
					"size": 4,
					"unit": "device"
				},
				{
					"name": "file_uid",
					"at": 204,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "file_gid",
					"at": 208,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "layer",
					"at": 212,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"0": "none",
						"1": "lower",
						"2": "upper",
						"3": "unknown"
					}
				},
				{
					"name": "file_mode",
					"at": 216,
					"encoding": "u16",
					"size": 2,
					"unit": "mode"
				},
				{
					"name": "memfd",
					"at": 218,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
				},
				{
					"name": "deleted",
					"at": 219,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
				},
				{
					"name": "setuid",
					"at": 220,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
				},
				{
					"name": "setgid",
					"at": 221,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
				},
				{
					"name": "writable_by_others",
					"at": 222,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
				}
			]
		},
		{
			"kind": "process_fork",
			"number": 3,
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
					"name": "flags",
					"at": 80,
					"encoding": "u64",
					"size": 8,
					"unit": "clone_flags"
				},
				{
					"name": "child",
					"at": 88,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "ppid",
					"at": 92,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "namespaces",
					"at": 96,
					"encoding": "u32",
					"size": 4,
					"unit": "namespaces"
				},
				{
					"name": "exit_signal",
					"at": 100,
					"encoding": "u32",
					"size": 4,
					"unit": "signal"
				}
			]
		},
		{
			"kind": "process_exit",
			"number": 4,
			"size": 184,
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
					"name": "user_time",
					"at": 80,
					"encoding": "u64",
					"size": 8,
					"unit": "duration_ns"
				},
				{
					"name": "system_time",
					"at": 88,
					"encoding": "u64",
					"size": 8,
					"unit": "duration_ns"
				},
				{
					"name": "max_rss",
					"at": 96,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "read_chars",
					"at": 104,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "written_chars",
					"at": 112,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "read_bytes",
					"at": 120,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "written_bytes",
					"at": 128,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "minor_faults",
					"at": 136,
					"encoding": "u64",
					"size": 8,
					"unit": ""
				},
				{
					"name": "major_faults",
					"at": 144,
					"encoding": "u64",
					"size": 8,
					"unit": ""
				},
				{
					"name": "voluntary_switches",
					"at": 152,
					"encoding": "u64",
					"size": 8,
					"unit": ""
				},
				{
					"name": "involuntary_switches",
					"at": 160,
					"encoding": "u64",
					"size": 8,
					"unit": ""
				},
				{
					"name": "ppid",
					"at": 168,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "code",
					"at": 172,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "signal",
					"at": 176,
					"encoding": "u32",
					"size": 4,
					"unit": "signal"
				},
				{
					"name": "core",
					"at": 180,
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
					"name": "asked",
					"at": 80,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "mode",
					"at": 84,
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
				},
				{
					"name": "asked",
					"at": 76,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "file_rename",
			"number": 7,
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
				},
				{
					"name": "asked",
					"at": 80,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "new_asked",
					"at": 84,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "net_connect",
			"number": 8,
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
					"name": "latency",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": "duration_ns"
				},
				{
					"name": "result",
					"at": 72,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "family",
					"at": 76,
					"encoding": "u16",
					"size": 2,
					"unit": "family"
				},
				{
					"name": "protocol",
					"at": 78,
					"encoding": "u16",
					"size": 2,
					"unit": "protocol"
				},
				{
					"name": "local_port",
					"at": 80,
					"encoding": "u16",
					"size": 2,
					"unit": "port"
				},
				{
					"name": "remote_port",
					"at": 82,
					"encoding": "u16",
					"size": 2,
					"unit": "port"
				},
				{
					"name": "local_address",
					"at": 84,
					"encoding": "ip",
					"size": 16,
					"unit": "ip"
				},
				{
					"name": "remote_address",
					"at": 100,
					"encoding": "ip",
					"size": 16,
					"unit": "ip"
				},
				{
					"name": "waited",
					"at": 116,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
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
			"kind": "process_signal",
			"number": 14,
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
					"name": "target_uid",
					"at": 80,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "signal",
					"at": 84,
					"encoding": "u32",
					"size": 4,
					"unit": "signal"
				},
				{
					"name": "code",
					"at": 88,
					"encoding": "i32",
					"size": 4,
					"unit": "signal_code"
				},
				{
					"name": "outcome",
					"at": 92,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"0": "delivered",
						"1": "ignored",
						"2": "already_pending",
						"3": "lost",
						"4": "without_info"
					}
				},
				{
					"name": "target_comm",
					"at": 96,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "by_kernel",
					"at": 112,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
				},
				{
					"name": "fatal",
					"at": 113,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
				}
			]
		},
		{
			"kind": "process_creds",
			"number": 15,
			"size": 224,
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
					"name": "old_effective",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": "capabilities"
				},
				{
					"name": "new_effective",
					"at": 72,
					"encoding": "u64",
					"size": 8,
					"unit": "capabilities"
				},
				{
					"name": "old_permitted",
					"at": 80,
					"encoding": "u64",
					"size": 8,
					"unit": "capabilities"
				},
				{
					"name": "new_permitted",
					"at": 88,
					"encoding": "u64",
					"size": 8,
					"unit": "capabilities"
				},
				{
					"name": "old_inheritable",
					"at": 96,
					"encoding": "u64",
					"size": 8,
					"unit": "capabilities"
				},
				{
					"name": "new_inheritable",
					"at": 104,
					"encoding": "u64",
					"size": 8,
					"unit": "capabilities"
				},
				{
					"name": "old_ambient",
					"at": 112,
					"encoding": "u64",
					"size": 8,
					"unit": "capabilities"
				},
				{
					"name": "new_ambient",
					"at": 120,
					"encoding": "u64",
					"size": 8,
					"unit": "capabilities"
				},
				{
					"name": "call",
					"at": 128,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "setuid",
						"2": "setgid",
						"3": "setreuid",
						"4": "setregid",
						"5": "setgroups",
						"6": "setresuid",
						"7": "setresgid",
						"8": "setfsuid",
						"9": "setfsgid",
						"10": "capset",
						"11": "exec",
						"12": "fork"
					}
				},
				{
					"name": "result",
					"at": 132,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "old_uid",
					"at": 136,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "new_uid",
					"at": 140,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "old_euid",
					"at": 144,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "new_euid",
					"at": 148,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "old_suid",
					"at": 152,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "new_suid",
					"at": 156,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "old_fsuid",
					"at": 160,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "new_fsuid",
					"at": 164,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "old_gid",
					"at": 168,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "new_gid",
					"at": 172,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "old_egid",
					"at": 176,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "new_egid",
					"at": 180,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "old_sgid",
					"at": 184,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "new_sgid",
					"at": 188,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "old_fsgid",
					"at": 192,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "new_fsgid",
					"at": 196,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "old_groups",
					"at": 200,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "new_groups",
					"at": 204,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "asked",
					"at": 208,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "asked_2",
					"at": 212,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "asked_3",
					"at": 216,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "known",
					"at": 220,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
				},
				{
					"name": "unexplained",
					"at": 221,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
				}
			]
		},
		{
			"kind": "process_prctl",
			"number": 16,
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
					"name": "argument",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": ""
				},
				{
					"name": "argument_2",
					"at": 72,
					"encoding": "u64",
					"size": 8,
					"unit": ""
				},
				{
					"name": "call",
					"at": 80,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "prctl",
						"2": "seccomp"
					}
				},
				{
					"name": "option",
					"at": 84,
					"encoding": "u32",
					"size": 4,
					"unit": "prctl_option"
				},
				{
					"name": "result",
					"at": 88,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "name",
					"at": 92,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				}
			]
		},
		{
			"kind": "process_namespace",
			"number": 17,
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
					"name": "call",
					"at": 72,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "setns",
						"2": "unshare"
					}
				},
				{
					"name": "flags",
					"at": 80,
					"encoding": "u64",
					"size": 8,
					"unit": "clone_flags"
				},
				{
					"name": "inode",
					"at": 88,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "target",
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
			"kind": "process_chroot",
			"number": 18,
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
						"1": "chroot",
						"2": "pivot_root"
					}
				},
				{
					"name": "result",
					"at": 68,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "path",
					"at": 72,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "old_root",
					"at": 76,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "module_load",
			"number": 19,
			"size": 152,
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
					"name": "image",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "source",
					"at": 72,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "memory",
						"2": "file"
					}
				},
				{
					"name": "result",
					"at": 76,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "flags",
					"at": 80,
					"encoding": "u32",
					"size": 4,
					"unit": "module_flags"
				},
				{
					"name": "path",
					"at": 84,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "parameters",
					"at": 88,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "name",
					"at": 92,
					"encoding": "chars",
					"size": 56,
					"unit": ""
				}
			]
		},
		{
			"kind": "module_unload",
			"number": 20,
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
					"unit": "unload_flags"
				},
				{
					"name": "name",
					"at": 72,
					"encoding": "chars",
					"size": 56,
					"unit": ""
				}
			]
		},
		{
			"kind": "bpf_call",
			"number": 21,
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
					"name": "command",
					"at": 64,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "program_type",
					"at": 68,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "map_type",
					"at": 72,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "attach_type",
					"at": 76,
					"encoding": "i32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "result",
					"at": 80,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "instructions",
					"at": 84,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "entries",
					"at": 88,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "key_size",
					"at": 92,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "value_size",
					"at": 96,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "interface",
					"at": 100,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "name",
					"at": 104,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "target",
					"at": 120,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "mount",
			"number": 22,
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
					"name": "call",
					"at": 64,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "mount",
						"2": "fsopen",
						"3": "fsmount",
						"4": "move_mount",
						"5": "open_tree",
						"6": "mount_setattr"
					}
				},
				{
					"name": "result",
					"at": 68,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "flags",
					"at": 72,
					"encoding": "u32",
					"size": 4,
					"unit": "mount_flags"
				},
				{
					"name": "attributes",
					"at": 76,
					"encoding": "u32",
					"size": 4,
					"unit": "mount_attr"
				},
				{
					"name": "cleared",
					"at": 80,
					"encoding": "u32",
					"size": 4,
					"unit": "mount_attr"
				},
				{
					"name": "propagation",
					"at": 84,
					"encoding": "u32",
					"size": 4,
					"unit": "mount_flags"
				},
				{
					"name": "source",
					"at": 88,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "target",
					"at": 92,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "type",
					"at": 96,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "umount",
			"number": 23,
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
					"unit": "umount_flags"
				},
				{
					"name": "target",
					"at": 72,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "keyctl",
			"number": 24,
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
					"name": "call",
					"at": 64,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "keyctl",
						"2": "add_key",
						"3": "request_key"
					}
				},
				{
					"name": "operation",
					"at": 68,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "key",
					"at": 72,
					"encoding": "i32",
					"size": 4,
					"unit": "key"
				},
				{
					"name": "keyring",
					"at": 76,
					"encoding": "i32",
					"size": 4,
					"unit": "key"
				},
				{
					"name": "result",
					"at": 80,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "type",
					"at": 84,
					"encoding": "chars",
					"size": 32,
					"unit": ""
				},
				{
					"name": "description",
					"at": 116,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "perf_open",
			"number": 25,
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
					"name": "config",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": "id"
				},
				{
					"name": "sample",
					"at": 72,
					"encoding": "u64",
					"size": 8,
					"unit": "perf_sample"
				},
				{
					"name": "address",
					"at": 80,
					"encoding": "u64",
					"size": 8,
					"unit": "address"
				},
				{
					"name": "type",
					"at": 88,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "target",
					"at": 92,
					"encoding": "i32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "cpu",
					"at": 96,
					"encoding": "i32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "flags",
					"at": 100,
					"encoding": "u32",
					"size": 4,
					"unit": "perf_flags"
				},
				{
					"name": "result",
					"at": 104,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "own",
					"at": 108,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
				},
				{
					"name": "kernel",
					"at": 110,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
				}
			]
		},
		{
			"kind": "process_oom",
			"number": 26,
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
					"name": "anonymous",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "file",
					"at": 72,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "shared",
					"at": 80,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "swapped",
					"at": 88,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "score_adjust",
					"at": 96,
					"encoding": "i32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "asker",
					"at": 100,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "asker_comm",
					"at": 104,
					"encoding": "chars",
					"size": 16,
					"unit": ""
				},
				{
					"name": "cgroup",
					"at": 120,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "file_mkdir",
			"number": 27,
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
					"name": "mode",
					"at": 68,
					"encoding": "u16",
					"size": 2,
					"unit": "mode"
				},
				{
					"name": "path",
					"at": 70,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "asked",
					"at": 74,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "file_link",
			"number": 28,
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
					"unit": "at_flags"
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
				},
				{
					"name": "asked",
					"at": 80,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "new_asked",
					"at": 84,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "file_symlink",
			"number": 29,
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
					"name": "target",
					"at": 68,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "path",
					"at": 72,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "asked",
					"at": 76,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "file_chmod",
			"number": 30,
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
					"unit": "at_flags"
				},
				{
					"name": "mode",
					"at": 72,
					"encoding": "u16",
					"size": 2,
					"unit": "mode"
				},
				{
					"name": "path",
					"at": 74,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "asked",
					"at": 78,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "file_chown",
			"number": 31,
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
					"unit": "at_flags"
				},
				{
					"name": "owner",
					"at": 72,
					"encoding": "u32",
					"size": 4,
					"unit": "uid"
				},
				{
					"name": "owner_group",
					"at": 76,
					"encoding": "u32",
					"size": 4,
					"unit": "gid"
				},
				{
					"name": "path",
					"at": 80,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "asked",
					"at": 84,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "file_truncate",
			"number": 32,
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
					"name": "length",
					"at": 72,
					"encoding": "i64",
					"size": 8,
					"unit": ""
				},
				{
					"name": "path",
					"at": 80,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "asked",
					"at": 84,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "file_xattr",
			"number": 33,
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
					"name": "result",
					"at": 64,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "action",
					"at": 68,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "set",
						"2": "remove"
					}
				},
				{
					"name": "value_size",
					"at": 72,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "flags",
					"at": 80,
					"encoding": "u32",
					"size": 4,
					"unit": "at_flags"
				},
				{
					"name": "set_flags",
					"at": 84,
					"encoding": "u32",
					"size": 4,
					"unit": "xattr_flags"
				},
				{
					"name": "path",
					"at": 88,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "asked",
					"at": 92,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "name",
					"at": 96,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "file_utimes",
			"number": 34,
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
					"name": "access_s",
					"at": 64,
					"encoding": "i64",
					"size": 8,
					"unit": "wall_s"
				},
				{
					"name": "modify_s",
					"at": 72,
					"encoding": "i64",
					"size": 8,
					"unit": "wall_s"
				},
				{
					"name": "access_ns",
					"at": 80,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "modify_ns",
					"at": 84,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "access_as",
					"at": 88,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"0": "unknown",
						"1": "given",
						"2": "now",
						"3": "omit"
					}
				},
				{
					"name": "modify_as",
					"at": 92,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"0": "unknown",
						"1": "given",
						"2": "now",
						"3": "omit"
					}
				},
				{
					"name": "result",
					"at": 96,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "flags",
					"at": 100,
					"encoding": "u32",
					"size": 4,
					"unit": "at_flags"
				},
				{
					"name": "path",
					"at": 104,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "asked",
					"at": 108,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "file_mknod",
			"number": 35,
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
					"name": "result",
					"at": 64,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "type",
					"at": 68,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "fifo",
						"2": "character",
						"4": "directory",
						"6": "block",
						"8": "regular",
						"10": "link",
						"12": "socket"
					}
				},
				{
					"name": "major",
					"at": 72,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "minor",
					"at": 76,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "mode",
					"at": 80,
					"encoding": "u16",
					"size": 2,
					"unit": "mode"
				},
				{
					"name": "path",
					"at": 82,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "asked",
					"at": 86,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "file_io",
			"number": 36,
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
					"name": "first",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "read_bytes",
					"at": 72,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "written_bytes",
					"at": 80,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "reads",
					"at": 88,
					"encoding": "u64",
					"size": 8,
					"unit": ""
				},
				{
					"name": "writes",
					"at": 96,
					"encoding": "u64",
					"size": 8,
					"unit": ""
				},
				{
					"name": "path",
					"at": 104,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				}
			]
		},
		{
			"kind": "net_bind",
			"number": 37,
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
			"kind": "net_close",
			"number": 38,
			"size": 160,
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
					"name": "duration",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": "duration_ns"
				},
				{
					"name": "bytes_sent",
					"at": 72,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "bytes_received",
					"at": 80,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "result",
					"at": 88,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "segments_sent",
					"at": 92,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "segments_received",
					"at": 96,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "retransmits",
					"at": 100,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "rtt_us",
					"at": 104,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				},
				{
					"name": "closed_by",
					"at": 108,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "local",
						"2": "remote",
						"3": "nobody"
					}
				},
				{
					"name": "family",
					"at": 112,
					"encoding": "u16",
					"size": 2,
					"unit": "family"
				},
				{
					"name": "protocol",
					"at": 114,
					"encoding": "u16",
					"size": 2,
					"unit": "protocol"
				},
				{
					"name": "local_port",
					"at": 116,
					"encoding": "u16",
					"size": 2,
					"unit": "port"
				},
				{
					"name": "remote_port",
					"at": 118,
					"encoding": "u16",
					"size": 2,
					"unit": "port"
				},
				{
					"name": "local_address",
					"at": 120,
					"encoding": "ip",
					"size": 16,
					"unit": "ip"
				},
				{
					"name": "remote_address",
					"at": 136,
					"encoding": "ip",
					"size": 16,
					"unit": "ip"
				},
				{
					"name": "reset",
					"at": 152,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
				}
			]
		},
		{
			"kind": "net_flow",
			"number": 39,
			"size": 152,
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
					"name": "duration",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": "duration_ns"
				},
				{
					"name": "bytes_sent",
					"at": 72,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "bytes_received",
					"at": 80,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "datagrams_sent",
					"at": 88,
					"encoding": "u64",
					"size": 8,
					"unit": ""
				},
				{
					"name": "datagrams_received",
					"at": 96,
					"encoding": "u64",
					"size": 8,
					"unit": ""
				},
				{
					"name": "phase",
					"at": 104,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "began",
						"2": "goes_on",
						"3": "ended"
					}
				},
				{
					"name": "first",
					"at": 108,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "out",
						"2": "in"
					}
				},
				{
					"name": "family",
					"at": 112,
					"encoding": "u16",
					"size": 2,
					"unit": "family"
				},
				{
					"name": "protocol",
					"at": 114,
					"encoding": "u16",
					"size": 2,
					"unit": "protocol"
				},
				{
					"name": "local_port",
					"at": 116,
					"encoding": "u16",
					"size": 2,
					"unit": "port"
				},
				{
					"name": "remote_port",
					"at": 118,
					"encoding": "u16",
					"size": 2,
					"unit": "port"
				},
				{
					"name": "local_address",
					"at": 120,
					"encoding": "ip",
					"size": 16,
					"unit": "ip"
				},
				{
					"name": "remote_address",
					"at": 136,
					"encoding": "ip",
					"size": 16,
					"unit": "ip"
				}
			]
		},
		{
			"kind": "net_unix",
			"number": 40,
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
					"name": "operation",
					"at": 68,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "connect",
						"2": "bind"
					}
				},
				{
					"name": "type",
					"at": 72,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "stream",
						"2": "dgram",
						"5": "seqpacket"
					}
				},
				{
					"name": "peer",
					"at": 76,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "path",
					"at": 80,
					"encoding": "str",
					"size": 4,
					"unit": "str"
				},
				{
					"name": "abstract",
					"at": 84,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
				}
			]
		},
		{
			"kind": "net_raw",
			"number": 41,
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
					"name": "domain",
					"at": 68,
					"encoding": "u32",
					"size": 4,
					"unit": "socket_family"
				},
				{
					"name": "type",
					"at": 72,
					"encoding": "u32",
					"size": 4,
					"unit": "socket_type"
				},
				{
					"name": "protocol",
					"at": 76,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				}
			]
		},
		{
			"kind": "net_socket",
			"number": 42,
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
					"name": "domain",
					"at": 68,
					"encoding": "u32",
					"size": 4,
					"unit": "socket_family"
				},
				{
					"name": "type",
					"at": 72,
					"encoding": "u32",
					"size": 4,
					"unit": "socket_type"
				},
				{
					"name": "protocol",
					"at": 76,
					"encoding": "u32",
					"size": 4,
					"unit": ""
				}
			]
		},
		{
			"kind": "dns_query",
			"number": 43,
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
					"name": "family",
					"at": 64,
					"encoding": "u16",
					"size": 2,
					"unit": "family"
				},
				{
					"name": "protocol",
					"at": 66,
					"encoding": "u16",
					"size": 2,
					"unit": "protocol"
				},
				{
					"name": "local_port",
					"at": 68,
					"encoding": "u16",
					"size": 2,
					"unit": "port"
				},
				{
					"name": "remote_port",
					"at": 70,
					"encoding": "u16",
					"size": 2,
					"unit": "port"
				},
				{
					"name": "local_address",
					"at": 72,
					"encoding": "ip",
					"size": 16,
					"unit": "ip"
				},
				{
					"name": "remote_address",
					"at": 88,
					"encoding": "ip",
					"size": 16,
					"unit": "ip"
				},
				{
					"name": "message",
					"at": 104,
					"encoding": "data",
					"size": 4,
					"unit": "data"
				},
				{
					"name": "length",
					"at": 112,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				}
			]
		},
		{
			"kind": "dns_answer",
			"number": 44,
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
					"name": "latency",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": "duration_ns"
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
				},
				{
					"name": "message",
					"at": 112,
					"encoding": "data",
					"size": 4,
					"unit": "data"
				},
				{
					"name": "length",
					"at": 120,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				}
			]
		},
		{
			"kind": "tls_hello",
			"number": 45,
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
					"name": "family",
					"at": 64,
					"encoding": "u16",
					"size": 2,
					"unit": "family"
				},
				{
					"name": "protocol",
					"at": 66,
					"encoding": "u16",
					"size": 2,
					"unit": "protocol"
				},
				{
					"name": "local_port",
					"at": 68,
					"encoding": "u16",
					"size": 2,
					"unit": "port"
				},
				{
					"name": "remote_port",
					"at": 70,
					"encoding": "u16",
					"size": 2,
					"unit": "port"
				},
				{
					"name": "local_address",
					"at": 72,
					"encoding": "ip",
					"size": 16,
					"unit": "ip"
				},
				{
					"name": "remote_address",
					"at": 88,
					"encoding": "ip",
					"size": 16,
					"unit": "ip"
				},
				{
					"name": "hello",
					"at": 104,
					"encoding": "data",
					"size": 4,
					"unit": "data"
				},
				{
					"name": "length",
					"at": 112,
					"encoding": "u64",
					"size": 8,
					"unit": "bytes"
				},
				{
					"name": "first",
					"at": 120,
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
		},
		{
			"kind": "bee_loss",
			"number": 53,
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
					"name": "interval",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": "duration_ns"
				},
				{
					"name": "count",
					"at": 72,
					"encoding": "u64",
					"size": 8,
					"unit": ""
				},
				{
					"name": "lost_kind",
					"at": 80,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "process_known",
						"2": "process_exec",
						"3": "process_fork",
						"4": "process_exit",
						"5": "file_open",
						"6": "file_unlink",
						"7": "file_rename",
						"8": "net_connect",
						"9": "net_accept",
						"10": "net_listen",
						"11": "mem_ptrace",
						"12": "mem_vm",
						"13": "mem_proc",
						"14": "process_signal",
						"15": "process_creds",
						"16": "process_prctl",
						"17": "process_namespace",
						"18": "process_chroot",
						"19": "module_load",
						"20": "module_unload",
						"21": "bpf_call",
						"22": "mount",
						"23": "umount",
						"24": "keyctl",
						"25": "perf_open",
						"26": "process_oom",
						"27": "file_mkdir",
						"28": "file_link",
						"29": "file_symlink",
						"30": "file_chmod",
						"31": "file_chown",
						"32": "file_truncate",
						"33": "file_xattr",
						"34": "file_utimes",
						"35": "file_mknod",
						"36": "file_io",
						"37": "net_bind",
						"38": "net_close",
						"39": "net_flow",
						"40": "net_unix",
						"41": "net_raw",
						"42": "net_socket",
						"43": "dns_query",
						"44": "dns_answer",
						"45": "tls_hello",
						"46": "mem_pidfd",
						"47": "mem_file",
						"48": "mem_protect",
						"49": "env_read",
						"50": "mem_fault",
						"51": "uring_setup",
						"52": "mem_growth",
						"53": "bee_loss"
					}
				},
				{
					"name": "cause",
					"at": 84,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"0": "ring_full",
						"1": "no_slot",
						"2": "unpaired"
					}
				}
			]
		}
	]
};
