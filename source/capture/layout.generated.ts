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

/** Any record, decoded; `kind` tells which. */
export type BeeEvent = ProcessKnown | ProcessExec | ProcessFork | ProcessExit | FileOpen | FileUnlink | FileRename | NetConnect | NetAccept | NetListen | MemPtrace | MemVm | MemProc | ModuleLoad | ModuleUnload | BpfCall | Mount | Umount | Keyctl | PerfOpen | ProcessOom;
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
];

/** What the records of this build look like; a recording carries its own. */
export const layout: Layout = {
	"digest": "bd516c308421313f6cf495ffb9e75c456e7c6f661c4cbb3ddb089c0c41de8b35",
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
		}
	]
};
