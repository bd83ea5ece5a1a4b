// SPDX-License-Identifier: MIT
// Capabilities by the names of include/uapi/linux/capability.h; the test compares each with the headers of the system.

/** By number, lower case and without `CAP_`, as getpcaps and Falco write them. */
export const capabilityNames = [
	'chown',
	'dac_override',
	'dac_read_search',
	'fowner',
	'fsetid',
	'kill',
	'setgid',
	'setuid',
	'setpcap',
	'linux_immutable',
	'net_bind_service',
	'net_broadcast',
	'net_admin',
	'net_raw',
	'ipc_lock',
	'ipc_owner',
	'sys_module',
	'sys_rawio',
	'sys_chroot',
	'sys_ptrace',
	'sys_pacct',
	'sys_admin',
	'sys_boot',
	'sys_nice',
	'sys_resource',
	'sys_time',
	'sys_tty_config',
	'mknod',
	'lease',
	'audit_write',
	'audit_control',
	'setfcap',
	'mac_override',
	'mac_admin',
	'syslog',
	'wake_alarm',
	'block_suspend',
	'audit_read',
	'perfmon',
	'bpf',
	'checkpoint_restore',
] as const;

/** A set of this many or more of the known ones, all from 0 on, is `all`: the last kernels added some at the end. */
const OLDEST_ALL = 38;

const has = (set: number, bit: number) => Math.floor(set / 2 ** bit) % 2 === 1;

/** The numbers of a set. Sets are whole numbers below 2^53: arithmetic, since operators on bits stop at 32. */
export const capabilityBits = (set: number): readonly number[] =>
	Array.from({length: 53}, (_, bit) => bit).filter(bit => has(set, bit));

/** `chown,setuid`; `all` for a full set, empty for none. */
export function capabilitySet(set: number): string {
	const bits = capabilityBits(set);
	if (bits.length >= OLDEST_ALL && bits.at(-1) === bits.length - 1) return 'all';
	return bits.map(bit => capabilityNames[bit] ?? String(bit)).join(',');
}

/** The capabilities in `now` that are not in `before`, as a set. */
export const capabilitiesAdded = (before: number, now: number): number =>
	capabilityBits(now).reduce((sum, bit) => (has(before, bit) ? sum : sum + 2 ** bit), 0);
