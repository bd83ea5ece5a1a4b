// SPDX-License-Identifier: MIT
// CLONE_* of include/uapi/linux/sched.h; the test compares each with the headers of the system.

/** Flags of clone, clone3, unshare and setns. */
export const cloneWords = [
	['CLONE_NEWTIME', 0x80],
	['CLONE_VM', 0x100],
	['CLONE_FS', 0x200],
	['CLONE_FILES', 0x400],
	['CLONE_SIGHAND', 0x800],
	['CLONE_PIDFD', 0x1000],
	['CLONE_PTRACE', 0x2000],
	['CLONE_VFORK', 0x4000],
	['CLONE_PARENT', 0x8000],
	['CLONE_THREAD', 0x10000],
	['CLONE_NEWNS', 0x20000],
	['CLONE_SYSVSEM', 0x40000],
	['CLONE_SETTLS', 0x80000],
	['CLONE_PARENT_SETTID', 0x100000],
	['CLONE_CHILD_CLEARTID', 0x200000],
	['CLONE_DETACHED', 0x400000],
	['CLONE_UNTRACED', 0x800000],
	['CLONE_CHILD_SETTID', 0x1000000],
	['CLONE_NEWCGROUP', 0x2000000],
	['CLONE_NEWUTS', 0x4000000],
	['CLONE_NEWIPC', 0x8000000],
	['CLONE_NEWUSER', 0x10000000],
	['CLONE_NEWPID', 0x20000000],
	['CLONE_NEWNET', 0x40000000],
	['CLONE_IO', 0x80000000],
	['CLONE_CLEAR_SIGHAND', 0x100000000],
	['CLONE_INTO_CGROUP', 0x200000000],
] as const;

const NAMESPACES: ReadonlyArray<readonly [name: string, bit: number]> = [
	['mnt', 0x20000],
	['uts', 0x4000000],
	['ipc', 0x8000000],
	['pid', 0x20000000],
	['net', 0x40000000],
	['cgroup', 0x2000000],
	['user', 0x10000000],
	['time', 0x80],
];

/** Arithmetic, since operators on bits stop at 32. */
const has = (flags: number, bit: number) => Math.floor(flags / bit) % 2 === 1;

/** `CLONE_VM|CLONE_VFORK`, what is left over in hex; empty for 0. */
export function cloneFlags(flags: number): string {
	const found = cloneWords.filter(([, bit]) => has(flags, bit));
	const left = found.reduce((rest, [, bit]) => rest - bit, flags);
	return [...found.map(([name]) => name), ...(left ? [`0x${left.toString(16)}`] : [])].join('|');
}

/** The kinds of namespaces among such flags, in the words of /proc/<pid>/ns: `mnt,pid`; empty for none. */
export const namespaceNames = (flags: number): string =>
	NAMESPACES.filter(([, bit]) => has(flags, bit))
		.map(([name]) => name)
		.join(',');
