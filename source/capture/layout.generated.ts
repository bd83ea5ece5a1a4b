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
	writing: r.bool(88),
	pathOnly: r.bool(89),
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
	readonly group: number;
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
	group: r.u32(76),
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

/** Any record, decoded; `kind` tells which. */
export type BeeEvent = ProcessKnown | ProcessExec | ProcessFork | ProcessExit | FileOpen | FileUnlink | FileRename | NetConnect | NetAccept | NetListen | MemPtrace | MemVm | MemProc | ModuleLoad | ModuleUnload | BpfCall | Mount | Umount | Keyctl | PerfOpen | ProcessOom | FileMkdir | FileLink | FileSymlink | FileChmod | FileChown | FileTruncate | FileXattr | FileUtimes | FileMknod | MemPidfd | MemFile | MemProtect | EnvRead | MemFault | UringSetup | MemGrowth | FileIo | NetBind | NetClose | NetFlow | NetUnix | NetRaw | NetSocket;
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
	"digest": "4033417f05286e8d61ef5e8605d2568ce03b86d20f5e6fe78dc7968530b981a7",
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
					"name": "writing",
					"at": 88,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
				},
				{
					"name": "path_only",
					"at": 89,
					"encoding": "bool",
					"size": 1,
					"unit": "bool"
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
					"name": "group",
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
		}
	]
};
