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
	readonly request: number;
	readonly target: number;
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
	request: r.u32(72),
	target: r.u32(76),
	result: r.i32(80),
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
	readonly direction: 'read' | 'write' | '';
	readonly target: number;
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
	direction: (memVmDirectionNames[r.u32(80)] ?? ''),
	target: r.u32(84),
	result: r.i32(88),
});

const memProcFileNames: Readonly<Record<number, 'mem' | 'environ' | 'maps' | ''>> = {"1":"mem","2":"environ","3":"maps"};
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
	readonly file: 'mem' | 'environ' | 'maps' | '';
	readonly target: number;
	/** a value, or -errno */
	readonly result: number;
	readonly writing: boolean;
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
	file: (memProcFileNames[r.u32(72)] ?? ''),
	target: r.u32(76),
	result: r.i32(80),
	writing: r.bool(84),
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

/** Any record, decoded; `kind` tells which. */
export type BeeEvent = ProcessKnown | ProcessExec | ProcessFork | ProcessExit | FileOpen | FileUnlink | FileRename | NetConnect | NetAccept | NetListen | MemPtrace | MemVm | MemProc | ProcessSignal | ProcessCreds | ProcessPrctl | ProcessNamespace | ProcessChroot;
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
];

/** What the records of this build look like; a recording carries its own. */
export const layout: Layout = {
	"digest": "fbf30200d25b1d47adb751b6b9d0559cd081620ee09726342306542d3617cd52",
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
					"name": "address",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": "address"
				},
				{
					"name": "request",
					"at": 72,
					"encoding": "u32",
					"size": 4,
					"unit": "ptrace_request"
				},
				{
					"name": "target",
					"at": 76,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "result",
					"at": 80,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				}
			]
		},
		{
			"kind": "mem_vm",
			"number": 12,
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
					"name": "direction",
					"at": 80,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "read",
						"2": "write"
					}
				},
				{
					"name": "target",
					"at": 84,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "result",
					"at": 88,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				}
			]
		},
		{
			"kind": "mem_proc",
			"number": 13,
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
					"name": "target_started",
					"at": 64,
					"encoding": "u64",
					"size": 8,
					"unit": "ktime_ns"
				},
				{
					"name": "file",
					"at": 72,
					"encoding": "enum",
					"size": 4,
					"unit": "",
					"values": {
						"1": "mem",
						"2": "environ",
						"3": "maps"
					}
				},
				{
					"name": "target",
					"at": 76,
					"encoding": "u32",
					"size": 4,
					"unit": "pid"
				},
				{
					"name": "result",
					"at": 80,
					"encoding": "i32",
					"size": 4,
					"unit": "result"
				},
				{
					"name": "writing",
					"at": 84,
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
		}
	]
};
